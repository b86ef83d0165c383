import { circled } from '../compose/footnote.ts';
import type { Composition, FootnoteBlock } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { generated } from '../text.ts';
import { ptToMm, type Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { breakLines } from './line-break.ts';
import { placeLine } from './line.ts';
import type { NotePart } from './footnote-room.ts';
import { wholeCells } from './paragraph.ts';
import type { Item, TextItem } from './pages.ts';
import { remarksOnLines } from './remarks.ts';

/** Lines of a footnote at their x, on the baseline y = 0. */
export type NoteLines = readonly (readonly TextItem[])[];

/** A document's footnotes by their numbers, before they have pages. */
export interface SetFootnotes {
  readonly lines: ReadonlyMap<number, NoteLines>;
  readonly findings: readonly Finding[];
}

/** Breaks footnotes at the right edge: number and text, the first line indented, all but the last justified. */
export function typesetFootnotes({ footnotes = [], standard }: Composition, hanging: ReadonlySet<string>, faces: Faces): SetFootnotes {
  const sets = footnotes.map((block) => ({ block, ...linesOf(block, standard, hanging, faces) }));
  return { lines: new Map(sets.map(({ block, lines }) => [block.number, lines])), findings: sets.flatMap(({ findings }) => findings) };
}

function linesOf(block: FootnoteBlock, standard: Standard, hanging: ReadonlySet<string>, faces: Faces): { readonly lines: NoteLines; readonly findings: readonly Finding[] } {
  const { typeArea, footnote, text } = standard;
  const { type } = block.run;
  const { em } = metricsOf(standard, type.size);
  const cell = em / 2;
  const { clusters, findings } = clustersOf([{ text: generated(circled(1), block.source), type, reference: block.number }, block.run], faces);
  // The number is a character as wide as the others here.
  const [number, ...words] = clusters;
  const all = number ? [{ ...number, cells: 2 }, ...words] : words;
  const cells = wholeCells(typeArea.width, cell);
  const widthAt = (index: number): number => cells - (index === 0 ? 2 * footnote.indent : 0);
  const broken = breakLines(all, { first: widthAt(0), rest: widthAt(1) }, hanging);
  const lines = broken.map((line, index) => {
    const indent = index === 0 ? footnote.indent * em : 0;
    const spread = index === broken.length - 1 && !line.hangs ? 0 : Math.max(0, typeArea.width - indent - line.cells * cell);
    return placeLine(all.slice(line.start, line.end), { x: typeArea.left + indent, cell, spread, hangs: line.hangs, block: block.id, role: block.role, color: text.colour });
  });
  return { lines, findings: [...findings, ...remarksOnLines(all, broken, widthAt)] };
}

/** A page's footnotes: the last line's em box stands on the foot, a short rule above the first line. */
export function footnoteItems(parts: readonly NotePart[], lines: SetFootnotes['lines'], foot: Mm, standard: Standard): readonly Item[] {
  const { footnote, grid, typeArea, text, size } = standard;
  const { em } = metricsOf(standard, size.footnote);
  const pitch = ptToMm(footnote.pitch);
  const placed = parts.flatMap(({ number, from, to }) => (lines.get(number) ?? []).slice(from, to));
  if (placed.length === 0) return [];
  const first = foot - grid.descent * em - (placed.length - 1) * pitch;
  return [
    { kind: 'rule', role: 'footnote', block: 'footnotes', x: typeArea.left, y: first - grid.ascent * em - footnote.above / 2, length: footnote.ruleLength, thickness: footnote.rule, color: text.colour },
    ...placed.flatMap((line, index) => line.map((item): Item => ({ ...item, y: first + index * pitch + item.y }))),
  ];
}

/** Pages number their footnotes anew, in the order of the references. */
export function numberedAnew(pages: readonly (readonly Item[])[], faceFor: (codePoint: number) => TextItem['face'] | undefined): readonly (readonly Item[])[] {
  const numbers = new Map<number, string>();
  for (const items of pages) {
    let last = 0;
    for (const item of items) if (item.kind === 'text' && item.reference && item.role !== 'footnote') numbers.set(item.reference, circled((last += 1)));
  }
  const renumbered = (item: Item): Item => {
    const text = item.kind === 'text' && item.reference ? numbers.get(item.reference) : undefined;
    return text === undefined || item.kind !== 'text' ? item : { ...item, text, face: faceFor(text.codePointAt(0) ?? 0) ?? item.face };
  };
  return numbers.size === 0 ? pages : pages.map((items) => items.map(renumbered));
}
