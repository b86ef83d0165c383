import type { TitleBlock } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Cells } from '../units.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { cellsIn } from '../standard/cells.ts';
import { breaksOf } from './kinsoku.ts';
import { breakLines } from './line-break.ts';
import { cellsAcross, placeLine, widthOf } from './line.ts';
import { wholeCells, type Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { shapeCost } from './title-shape.ts';
import { breakPrices, SPLITS_WORD } from './title-words.ts';

/** A further line costs this much: it is taken for the shape's sake, or to keep a word whole. */
const FURTHER_LINE = 0.8;
/** More lines than this are no title: they break like body text, and no dictionary is asked. */
const MOST_TITLE_LINES = 12;

interface Cuts {
  /** Clusters that begin a line, the first one's aside. */
  readonly cuts: readonly number[];
  readonly cost: number;
}

/** Breaks a title between words into a well-shaped block of centred lines on its own pitch (7.3.1). A break that the author forced wins. */
export function typesetTitle(block: TitleBlock, standard: Standard, faces: Faces): Rows & { readonly lines: readonly string[] } {
  const { typeArea } = standard;
  const { em, height } = metricsOf(standard, block.parts[0]?.type.size ?? standard.size.title);
  const cell = em / 2;
  const width = wholeCells(typeArea.width, cell);
  const sets = block.parts.map((part) => clustersOf([part], faces));
  const lines = sets.flatMap((set) => breakTitle(set.clusters, width, block.names, standard.title.maxLines));
  const findings: Finding[] = sets.flatMap((set) => set.findings);
  if (lines.length > standard.title.maxLines) {
    findings.push({
      ruleId: 'typeset/long-title',
      messageId: 'default',
      params: { lines: lines.length, most: standard.title.maxLines },
      severity: 'warning',
      span: block.source,
      clause: 'GB/T 9704-2012 7.3.1',
    });
  }
  const rows = lines.map((clusters, index): Row => ({
    block: block.id,
    role: block.role,
    items: placeLine(clusters, {
      x: typeArea.left + (typeArea.width - widthOf(clusters, cell)) / 2,
      cell,
      spread: 0,
      hangs: false,
      block: block.id,
      role: block.role,
      color: standard.text.colour,
    }),
    em: height,
    below: 0,
    place: index === 0 ? block.place : { kind: 'next' },
    onGrid: block.onGrid ?? false,
    keepWithNext: true,
    ...(index === 0 && block.outline !== undefined && { outline: { level: block.outlineLevel ?? 1, text: block.outline, alone: true } }),
  }));
  return { rows, findings, lines: lines.map((clusters) => clusters.map((cluster) => cluster.text).join('')) };
}

/**
 * Lines of a title part. Every line fits the width; the cheapest by shape, balance and the places of its breaks.
 * @param names that stay whole where they fit a line
 * @param mostShaped lines; a title of more is filled line by line
 */
export function breakTitle(clusters: readonly Cluster[], width: Cells, names: readonly string[], mostShaped: number): readonly (readonly Cluster[])[] {
  const total = cellsAcross(clusters);
  if (total <= width) return [clusters];
  if (total > width * MOST_TITLE_LINES) return breakLines(clusters, { first: width, rest: width }, new Set()).map(({ start, end }) => clusters.slice(start, end));
  const prices = clusterPrices(clusters, names.filter((name) => cellsIn(name) <= width));
  const fewest = Math.ceil(total / width);
  const candidates = [fewest, fewest + 1]
    .filter((count) => count <= mostShaped)
    .map((count) => cheapest(clusters, prices, width, count))
    .filter((found) => found !== undefined)
    .map(({ cuts, cost }) => ({ cuts, cost: cost + FURTHER_LINE * (cuts.length + 1 - fewest) }));
  const best = candidates.reduce<Cuts | undefined>((least, next) => (least && least.cost <= next.cost ? least : next), undefined);
  return cutAt(clusters, best?.cuts ?? fillCuts(clusters, prices, width));
}

/** Price of a break before each cluster; infinite where kinsoku forbids one. */
function clusterPrices(clusters: readonly Cluster[], names: readonly string[]): readonly number[] {
  const prices = breakPrices(clusters.map((cluster) => cluster.text).join(''), names);
  const allowed = breaksOf(clusters);
  let offset = 0;
  return clusters.map((cluster, index) => {
    const price = allowed[index] ? (prices[offset] ?? SPLITS_WORD) : Infinity;
    offset += cluster.text.length;
    return price;
  });
}

/** The cheapest way to cut the title into `count` lines: between words where that is possible, else at any place that kinsoku allows. */
function cheapest(clusters: readonly Cluster[], prices: readonly number[], width: Cells, count: number): Cuts | undefined {
  const places = prices.flatMap((price, index) => (index > 0 && price < Infinity ? [index] : []));
  const betweenWords = places.filter((index) => (prices[index] ?? Infinity) < SPLITS_WORD);
  return search(clusters, prices, betweenWords, width, count) ?? search(clusters, prices, places, width, count);
}

/** Tries every choice of `count − 1` places, at most three, that leaves no line too long. */
function search(clusters: readonly Cluster[], prices: readonly number[], places: readonly number[], width: Cells, count: number): Cuts | undefined {
  const ends = runningCells(clusters);
  const total = ends[clusters.length] ?? 0;
  let best: Cuts | undefined;
  const visit = (cuts: readonly number[], widths: readonly Cells[], price: number): void => {
    const start = ends[cuts.at(-1) ?? 0] ?? 0;
    if (cuts.length === count - 1) {
      const cost = price + shapeCost([...widths, total - start]);
      if (!best || cost < best.cost) best = { cuts, cost };
      return;
    }
    for (const cut of places) {
      const end = ends[cut] ?? 0;
      if (end <= start) continue;
      if (end - start > width) break;
      if (total - end <= width * (count - cuts.length - 1)) visit([...cuts, cut], [...widths, end - start], price + (prices[cut] ?? 0));
    }
  };
  visit([], [], 0);
  return best;
}

/** Line after line, each as long as its width and the cheapest break near its end allow. */
function fillCuts(clusters: readonly Cluster[], prices: readonly number[], width: Cells): readonly number[] {
  const ends = runningCells(clusters);
  const cuts: number[] = [];
  for (let from = 0; (ends[clusters.length] ?? 0) - (ends[from] ?? 0) > width; ) {
    let last = from + 1;
    while (last < clusters.length && (ends[last + 1] ?? 0) - (ends[from] ?? 0) <= width) last += 1;
    let cut = last;
    while (cut > from + 1 && (prices[cut] ?? Infinity) >= SPLITS_WORD) cut -= 1;
    if ((prices[cut] ?? Infinity) >= SPLITS_WORD) cut = last;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

function runningCells(clusters: readonly Cluster[]): readonly Cells[] {
  const ends = [0];
  for (const cluster of clusters) ends.push((ends.at(-1) ?? 0) + cluster.cells);
  return ends;
}

function cutAt(clusters: readonly Cluster[], cuts: readonly number[]): readonly (readonly Cluster[])[] {
  const bounds = [0, ...cuts, clusters.length];
  return bounds.slice(1).map((to, index) => withoutOuterSpaces(clusters.slice(bounds[index], to)));
}

/** A space between two phrases vanishes where the line breaks: it would push the line off its centre. */
function withoutOuterSpaces(line: readonly Cluster[]): readonly Cluster[] {
  const isSpace = (cluster: Cluster): boolean => cluster.text === ' ' || cluster.text === '\u3000';
  const from = line.findIndex((cluster) => !isSpace(cluster));
  const to = line.findLastIndex((cluster) => !isSpace(cluster)) + 1;
  return line.slice(Math.max(0, from), to);
}
