import type { Standard } from '../../standard/gbt9704.ts';
import { bodyEm } from '../../standard/metrics.ts';
import { isBodyText } from '../../typeset/row.ts';
import type { Mm } from '../../units.ts';
import type { Element } from './element.ts';
import type { Keep, WordTakes } from './flow.ts';
import { twipsToMm, type Grid, type Twips } from './grid.ts';

const NONE: Keep = { kind: 'none' };
const WHOLE: Keep = { kind: 'whole' };
/** What Word's widow control leaves on either side of a page break: a number of Word's, whatever the standard asks for. */
const WIDOW_LINES = 2;

/** What the pages have found for the signatures. */
export interface SignaturePages {
  /** Lines that a forced break has taken to each. */
  readonly carriedTo: readonly number[];
  /** What its text must end above: the imprint, or the foot of the type area. */
  readonly floor: (page: number) => Mm;
}

/**
 * Signature and date never stand alone on a page (7.3.5.5). What the typesetter has put on their page before them keeps with
 * them softly, wherever later editing moves the break.
 */
export function keepsOf(elements: readonly Element[], { carriedTo, floor }: SignaturePages, standard: Standard, grid: Pick<Grid, 'pitch'>): readonly Keep[] {
  const wanted = standard.signature.carried;
  const keeps: Keep[] = elements.map((element) => (element.keepNext ? WHOLE : element.keepsLast ? keepOfLast(element) : NONE));
  for (const [which, signature] of signaturesIn(elements).entries()) {
    const page = elements.slice(signature).find(({ lines }) => lines.length > 0)?.lines[0]?.page;
    const free = page === undefined ? 0 : linesFree(elements, page, roomBehind(elements, signature), floor, standard, grid);
    for (const index of companionsOf(elements, signature, page, wanted)) {
      const element = elements[index];
      if (element) keeps[index] = keepOfCompanion(element, page, wanted, (carriedTo[which] ?? 0) > 0 || losesLast(element), free - linesKeptBefore(elements, index));
    }
  }
  return keeps;
}

/** Its last line alone stands on the next page: what follows, a closing, has taken it there. */
const losesLast = ({ keepsLast, lines }: Element): boolean => keepsLast === true && lines.length > 1 && lines.at(-1)?.page !== lines.at(-2)?.page;

function keepOfLast(element: Element): Keep {
  const { lines } = element;
  if (losesLast(element)) return { kind: 'lines', word: 'one-line', turnAt: lines.length };
  const going = lines.filter(({ page }) => page === lines.at(-1)?.page).length;
  return lines.length === 1 ? WHOLE : { kind: 'lines', word: going === lines.length ? 'two-lines' : partedByFlow(lines.length - going, going), turnAt: undefined };
}

/** The first paragraph of each signature: another one, or a note, a seal's room, stands behind it. */
const signaturesIn = (elements: readonly Element[]): readonly number[] =>
  elements.flatMap((element, index) => (element.role === 'signature' && elements[index - 1]?.role !== 'signature' && element.style !== 'sealRoom' ? [index] : []));

/** Of the seal that the signature has. */
function roomBehind(elements: readonly Element[], signature: number): Twips {
  const end = elements.findIndex((element, index) => index > signature && element.role !== 'signature' && element.role !== 'note');
  return elements.slice(signature, end < 0 ? undefined : end).find(({ style }) => style === 'sealRoom')?.height ?? 0;
}

/** The fewest paragraphs on the signature's page before it that have the wanted lines of body text together, and what stands between. */
function companionsOf(elements: readonly Element[], signature: number, page: number | undefined, wanted: number): ReadonlySet<number> {
  const companions = new Set<number>();
  let bodyLines = 0;
  for (let index = signature - 1; index >= 0 && bodyLines < wanted; index -= 1) {
    const element = elements[index];
    if (!element || !(isBodyText(element) || element.role === 'attachment-note') || !element.lines.some((line) => line.page === page)) break;
    companions.add(index);
    if (isBodyText(element)) bodyLines += element.lines.length;
  }
  return companions;
}

/** Lines that go where a paragraph goes: its headings'. Infinity where page 1 would show no text without them (7.3.1). */
function linesKeptBefore(elements: readonly Element[], index: number): number {
  const start = elements.slice(0, index).findLastIndex((element) => !element.keepNext) + 1;
  const page = elements[start]?.lines[0]?.page;
  const isTextLeft = elements.slice(0, start).some((element) => isBodyText(element) && element.lines.some((line) => line.page === page));
  return isTextLeft ? elements.slice(start, index).reduce((sum, element) => sum + element.lines.length, 0) : Infinity;
}

/** Lines of the body for which the signature's page has room. */
function linesFree(elements: readonly Element[], page: number, sealRoom: Twips, floor: SignaturePages['floor'], standard: Standard, grid: Pick<Grid, 'pitch'>): number {
  const baselines = elements.flatMap((element) => element.lines.filter((line) => line.page === page).map((line) => line.baseline));
  const foot = Math.max(...baselines) + standard.grid.descent * bodyEm(standard) + twipsToMm(sealRoom);
  return Math.max(0, Math.floor((floor(page) - foot) / twipsToMm(grid.pitch)));
}

function keepOfCompanion(element: Element, page: number | undefined, wanted: number, isCarried: boolean, free: number): Keep {
  const staying = element.lines.findIndex((line) => line.page === page);
  if (staying <= 0) return element.lines.length <= wanted ? WHOLE : { kind: 'lines', word: 'two-lines', turnAt: undefined };
  const going = element.lines.length - staying;
  return { kind: 'lines', word: isCarried ? takenAlong(staying, going, free) : partedByFlow(staying, going), turnAt: isCarried ? staying + 1 : undefined };
}

/** The page was full where the paragraph is parted: widow control must not move that. */
const partedByFlow = (staying: number, going: number): WordTakes => (Math.min(staying, going) >= WIDOW_LINES ? 'two-lines' : 'one-line');

/**
 * Word has no break that only a full page makes: it knows one line, two lines or the whole paragraph. Where widow control would
 * leave a single line, the whole paragraph goes along: more than the standard's practice asks for, never less. Only where the
 * signature's page has no room for that line, or page 1 no other text, does a single one go: one fewer than asked for. Of more than
 * two lines that a house may want, two go.
 * @param free lines for which the signature's page has room
 */
function takenAlong(staying: number, going: number, free: number): WordTakes {
  if (going < WIDOW_LINES) return 'one-line';
  if (staying >= WIDOW_LINES) return 'two-lines';
  return free >= staying ? 'all-lines' : 'one-line';
}
