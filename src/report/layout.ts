import type { Composition } from '../compose/composition.ts';
import type { Position, Range } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import { placesIn } from '../lines.ts';
import type { SourceFile } from '../source/node.ts';
import type { Span } from '../text.ts';
import type { Item, Layout } from '../typeset/pages.ts';
import { roundMm } from '../units.ts';
import { escapeJson } from './printable.ts';

/**
 * The pages as JSON, stable: `{ version: 1, unit: "mm", page, em, blocks, pages, outline, decisions }`.
 * Lengths in millimetres to 0.001 from the page's top left corner; sizes in points. A text's `x` is the left edge of its first advance, `y` its baseline:
 * its em box reaches from `y` − `em.ascent` × size to `y` + `em.descent` × size. A rule's `y` is its centre; one with `direction` vertical has its centre in `x`. A text that is `turned` runs upward from `y`, on the baseline `x`. `advances` has one length a character.
 * `blocks` tells for each block its role and the lines and columns (from 1, in UTF-16 units) of the source that it is made from.
 * Attachments that are not bound stand in `unbound`, each with its label and what the document itself has; absent when there are none.
 * An item is one line of the text: a difference of two layouts reads well.
 */
export function layoutJson(given: LaidOut & { readonly unbound?: readonly UnboundPages[] }): string {
  const { unbound = [], ...document } = given;
  const attachments = unbound.map((each) => listOf('{}', [`"label": ${JSON.stringify(each.label)}`, ...membersOf({ ...document, ...each })], '    '));
  const members = ['"version": 1', '"unit": "mm"', ...membersOf(document), ...(attachments.length > 0 ? [`"unbound": ${listOf('[]', attachments, '  ')}`] : [])];
  return escapeJson(`${listOf('{}', members, '')}\n`);
}

interface LaidOut {
  readonly layout: Layout;
  readonly composition: Composition;
  readonly source: SourceFile;
  readonly faces: Faces;
}

interface UnboundPages extends Pick<LaidOut, 'layout' | 'composition'> {
  readonly label: string;
}

function membersOf({ layout, composition, source, faces }: LaidOut): readonly string[] {
  const places = placesIn(source);
  const place = (span: Span): Place => placeOf(places(span), source.name);
  const { ascent, descent } = composition.standard.grid;
  const blocks = [...composition.blocks, ...(composition.footnotes ?? []), ...(composition.imprint ? [{ ...composition.imprint, role: 'imprint' }] : [])];
  const members = [
    ['page', JSON.stringify(layout.pageSize)],
    ['em', JSON.stringify({ ascent, descent })],
    ['blocks', listOf('{}', blocks.map(({ id, role, source: span }) => `${JSON.stringify(id)}: ${JSON.stringify({ role, source: place(span) })}`), '  ')],
    ['pages', listOf('[]', layout.pages.map(({ number, items }) => `{ "number": ${number}, "items": ${listOf('[]', items.map((item) => itemJson(item, faces, place)), '    ')} }`), '  ')],
    ['outline', listOf('[]', layout.outline.map(({ level, text, page, y }) => JSON.stringify({ level, text, page, y: roundMm(y) })), '  ')],
    ['decisions', JSON.stringify(layout.decisions, roundNumbers)],
  ];
  return members.map(([key = '', value = '']) => `"${key}": ${value}`);
}

interface Place {
  /** Where it is another one than the document's. */
  readonly file?: string;
  readonly start: Omit<Position, 'offset'>;
  readonly end: Omit<Position, 'offset'>;
}

const placeOf = ({ file, range: { start, end } }: { readonly file: string; readonly range: Range }, own: string): Place => ({ ...(file !== own && { file }), start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } });

function itemJson(item: Item, faces: Faces, place: (span: Span) => Place): string {
  switch (item.kind) {
    case 'text': {
      const { kind, block, role, text, face, size, x, y, color, scale, bold, emphasised, advances, source, turned, cell, repeated } = item;
      return JSON.stringify({ kind, block, role, text, face: faces.familyOf(face), size, x, y, color, ...(scale !== undefined && { scale }), ...(bold && { bold }), ...(emphasised && { emphasised }), ...(turned && { turned }), ...(cell && { cell }), ...(repeated && { repeated }), advances, ...(source && { source: place(source) }) }, roundNumbers);
    }
    case 'image': {
      const { kind, block, role, image, x, y, width, height, turned, alt } = item;
      return JSON.stringify({ kind, block, role, image, x, y, width, height, ...(turned && { turned }), alt }, roundNumbers);
    }
    case 'rule': {
      const { kind, block, role, direction, x, y, length, thickness, color } = item;
      return JSON.stringify({ kind, block, role, ...(direction && { direction }), x, y, length, thickness, color }, roundNumbers);
    }
  }
}

const roundNumbers = (_key: string, value: unknown): unknown => (typeof value === 'number' ? roundMm(value) : value);

/** Members or elements, one a line. */
const listOf = (brackets: '{}' | '[]', lines: readonly string[], indent: string): string =>
  lines.length === 0 ? brackets : `${brackets[0]}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${brackets[1]}`;
