import type { ImageItem, InkColour, Layout, RuleItem, TextItem } from '../../typeset/pages.ts';
import { ptToMm, type Mm } from '../../units.ts';

/** Text on one baseline without a gap. */
export interface Segment {
  readonly text: string;
  readonly left: Mm;
  readonly right: Mm;
}

/** What a block has on one baseline. */
export interface PlacedLine {
  readonly page: number;
  readonly baseline: Mm;
  readonly segments: readonly Segment[];
}

export interface PlacedRule extends RuleItem {
  readonly page: number;
}

export interface PlacedImage extends ImageItem {
  readonly page: number;
}

/** Where the typesetter has put a block: all that this painter takes from the pages. */
export interface Placed {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
  readonly images: readonly PlacedImage[];
  /** Of its first item; pictures have none. */
  readonly color: InkColour;
}

const NOWHERE: Placed = { lines: [], rules: [], images: [], color: 'black' };
const SAME_BASELINE: Mm = 0.01;

export const isSameBaseline = (one: Mm, other: Mm): boolean => Math.abs(one - other) <= SAME_BASELINE;

export type Places = (block: string) => Placed;

/** Blocks' lines and rules by block id, in the order of the pages; those of landscape pages as they are read, and of tables' rules the level ones. */
export function placesOf(layout: Layout): Places {
  const places = new Map<string, { lines: PlacedLine[]; rules: PlacedRule[]; images: PlacedImage[]; color: InkColour }>();
  const { height } = layout.pageSize;
  for (const page of layout.pages) {
    for (const item of page.items) {
      if (item.kind === 'text' && item.reference && item.role !== 'footnote') continue;
      const place = places.get(item.block) ?? { lines: [], rules: [], images: [], color: item.kind === 'image' ? 'black' : item.color };
      places.set(item.block, place);
      const isLandscape = layout.decisions.tables?.[item.block]?.sheet === 'landscape';
      if (item.kind === 'image') place.images.push({ ...upright(item, height), page: page.number });
      else if (item.kind === 'text') addText(place.lines, item.turned ? { ...item, x: height - item.y, y: item.x } : item, page.number);
      else if (item.role !== 'table') place.rules.push({ ...item, page: page.number });
      else if ((item.direction === 'vertical') === isLandscape) place.rules.push({ ...item, y: isLandscape ? item.x : item.y, page: page.number });
    }
  }
  return (block) => places.get(block) ?? NOWHERE;
}

/** A picture of a landscape page as it is looked at. */
const upright = (item: ImageItem, pageHeight: Mm): ImageItem =>
  item.turned ? { ...item, x: pageHeight - item.y - item.height, y: item.x, width: item.height, height: item.width } : item;

function addText(lines: PlacedLine[], item: TextItem, page: number): void {
  const segment = { text: item.text, left: item.x, right: item.x + item.advances.reduce((sum, advance) => sum + advance, 0) };
  const line = lines.at(-1);
  const isSameLine = line?.page === page && isSameBaseline(line.baseline, item.y);
  if (isSameLine) lines[lines.length - 1] = { ...line, segments: joined(line.segments, segment, ptToMm(item.size)) };
  else lines.push({ page, baseline: item.y, segments: [segment] });
}

/** Another face in the same word begins where the last run ended; a gap of more than an em is another column. */
function joined(segments: readonly Segment[], next: Segment, em: Mm): readonly Segment[] {
  const last = segments.at(-1);
  if (!last || next.left - last.right > em) return [...segments, next];
  return [...segments.slice(0, -1), { text: last.text + next.text, left: last.left, right: next.right }];
}
