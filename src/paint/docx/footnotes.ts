import type { FootnoteBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { metricsOf } from '../../standard/metrics.ts';
import type { Layout } from '../../typeset/pages.ts';
import { mmToTwips, ptToMm, type Mm } from '../../units.ts';
import { PLAIN } from './flow.ts';
import { descentOf, type Grid, type Twips } from './grid.ts';
import { narrowed } from './narrowed.ts';
import { run, text } from './paragraph.ts';
import type { PlacedLine, Places } from './placed.ts';
import { characterStyle, fonts, paragraphStyle, shaped, size } from './style-element.ts';
import { BASE_STYLES, CHARACTER_STYLES, STYLES } from './style-names.ts';
import { lettersOf, offsetBehind } from './turn.ts';
import { element, NAMESPACES, part, readings, value } from './xml.ts';

/** Ids of the rules above footnotes; the footnotes' own are their numbers. */
const SEPARATOR = -1;
const CONTINUATION = 0;
/** LibreOffice’s superscripts, whatever else is said of a reference, over their size. */
const SHRUNK = 0.58;
const HALF_POINT: Twips = 10;
const OFF_GRID = value('w:snapToGrid', 0);

/** Numbers in circles, anew on each page: Word reads the settings', LibreOffice a section's. */
export const footnoteProperties = (...ids: readonly string[]): string => element('w:footnotePr', {}, value('w:numFmt', 'decimalEnclosedCircle'), value('w:numRestart', 'eachPage'), ...ids);
/** Of word/settings.xml. */
export const footnoteSettings = (): string => footnoteProperties(...[SEPARATOR, CONTINUATION].map((id) => element('w:footnote', { 'w:id': id })));

/** What footnotes add to a package. */
export function footnoteParts(blocks: readonly FootnoteBlock[] | undefined, layout: Layout, places: Places, standard: Standard, grid: Grid): Readonly<Record<string, string>> {
  return blocks ? { 'word/footnotes.xml': footnotesPart(blocks, places, roomBelow(layout, standard), standard, grid) } : {};
}

/**
 * word/footnotes.xml: the rule above, short also where a footnote goes on, and the footnotes.
 * @param below room that the last one of the imprint's page leaves for the imprint, by number
 */
function footnotesPart(blocks: readonly FootnoteBlock[], places: Places, below: ReadonlyMap<number, Mm>, standard: Standard, grid: Grid): string {
  const { w, r, mc, w15 } = NAMESPACES;
  const paragraph = (properties: string, ...content: readonly string[]): string => element('w:p', {}, element('w:pPr', {}, value('w:pStyle', STYLES.footnote.id), properties), ...content);
  const rule = (type: string, id: number): string =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, paragraph(lines(mmToTwips(standard.footnote.above)) + element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 }), element('w:r', {}, element('w:separator'))));
  const raised = raiseOf(standard, grid);
  const note = ({ id, number, run: { text: words } }: FootnoteBlock): string => {
    const room = below.get(number);
    // Space below the last paragraph of a page is lost in LibreOffice: an empty line is not.
    const foot = room === undefined ? '' : paragraph(lines(mmToTwips(room)));
    return element('w:footnote', { 'w:id': number }, paragraph('', run('', element('w:footnoteRef')), ...runsOf(words.value, places(id).lines, raised)), foot);
  };
  return part(element('w:footnotes', { 'xmlns:w': w, 'xmlns:r': r, 'xmlns:mc': mc, 'xmlns:w15': w15, 'mc:Ignorable': 'w15' }, rule('separator', SEPARATOR), rule('continuationSeparator', CONTINUATION), ...blocks.map(note)));
}

const lines = (height: Twips): string => element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': height, 'w:lineRule': 'exact' });

/** A footnote's text by its lines; for LibreOffice each as wide as it is, and raised by its runs, since it makes raised text of a style small. */
function runsOf(words: string, placed: readonly PlacedLine[], raised: number): readonly string[] {
  const runs: string[] = [];
  let rest = words;
  for (const [index, { segments }] of placed.entries()) {
    const line = segments.map((segment) => segment.text).join('');
    const end = index === placed.length - 1 ? rest.length : offsetBehind(rest, lettersOf(line).length - (index === 0 ? 1 : 0));
    const content = rest.slice(0, end);
    runs.push(run(readings('', narrowed(content) + value('w:position', raised)), text(content)));
    rest = rest.slice(end);
  }
  return runs;
}

/** From the last line's place in a word processor, whose page reaches below the type area, up to its place on the pages: half points. */
function raiseOf(standard: Standard, grid: Grid): number {
  const deepest = grid.page.height - grid.margin.bottom - descentOf(mmToTwips(ptToMm(standard.footnote.pitch)));
  return Math.round((deepest - mmToTwips(lastBaseline(standard))) / HALF_POINT);
}

const lastBaseline = ({ typeArea, grid, size }: Standard): Mm => typeArea.top + typeArea.height - grid.descent * ptToMm(size.footnote);

/** On the imprint's page footnotes stand above it: the last one leaves its room. */
function roomBelow({ pages, decisions }: Layout, standard: Standard): ReadonlyMap<number, Mm> {
  const notes = pages.find(({ number }) => number === decisions.imprintPage)?.items.filter((item) => item.kind === 'text' && item.role === 'footnote') ?? [];
  const last = notes.at(-1);
  return last ? new Map([[Number(last.block.slice('footnote.'.length)), lastBaseline(standard) - last.y]]) : new Map();
}

/** Word's own styles of footnotes: only documents with footnotes have them. */
export function footnoteStyles(standard: Standard, grid: Grid): readonly string[] {
  const { footnote, face } = standard;
  const em = mmToTwips(metricsOf(standard, standard.size.footnote).em);
  const shape = shaped({ ...PLAIN, first: footnote.indent * em }, { ...grid, em });
  const raised = readings(value('w:position', raiseOf(standard, grid)), '');
  return [
    paragraphStyle({ ...STYLES.footnote, basedOn: BASE_STYLES.normal, origin: 'word', paragraph: [OFF_GRID, lines(mmToTwips(ptToMm(footnote.pitch))), shape], run: [fonts(face.footnote), OFF_GRID, raised, size(standard.size.footnote)] }),
    characterStyle(CHARACTER_STYLES.footnote, 'word', BASE_STYLES.defaultFont, [fonts(face.footnote), OFF_GRID, value('w:spacing', 0), readings(value('w:position', Math.round(footnote.raise * 2)) + size(footnote.referenceSize), size(Math.round(footnote.referenceSize / SHRUNK)) + value('w:vertAlign', 'superscript'))]),
  ];
}
