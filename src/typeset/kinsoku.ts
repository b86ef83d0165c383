import type { Cluster } from './cluster.ts';

/** 禁则: what may not begin a line. */
const NO_START = new Set('!%),.:;>?]}¢°·ˇ’”‰′″℃℉∶、。〃々〉》」』】〕〗〞﹚﹜﹞！＂％＇），．：；？］｝￠²³');
/** What may not end a line. */
const NO_END = new Set('$([{£¥±‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥№');
/** Signs that are set twice and never parted: ——, ……. */
export const DOUBLED: ReadonlySet<string> = new Set('—…―⋯');
/** A document number's year and serial, 〔2021〕22号: unbroken. */
const NUMBER_TAIL = /〔\d{4}〕\d+号/gu;

const isAsciiVisible = (text: string): boolean => text > ' ' && text <= '~';
const isWord = (text: string): boolean => /^[0-9A-Za-z]$/.test(text);

/**
 * Where a line may break: entry i is about the place before cluster i.
 * Latin words and numbers break only at spaces and after hyphens.
 */
export function breaksOf(clusters: readonly Cluster[]): readonly boolean[] {
  const breaks = clusters.map((cluster, index) => {
    const previous = clusters[index - 1];
    return previous !== undefined && cluster.cells > 0 && !cluster.run.reference && mayBreak(previous.text, cluster.text, clusters[index - 2]?.text ?? '');
  });
  keepWhole(clusters, NUMBER_TAIL, breaks);
  return breaks;
}

function mayBreak(before: string, after: string, beforeThat: string): boolean {
  if (after === ' ') return false;
  if (NO_START.has(first(after)) || NO_END.has(first(before))) return false;
  if (before === after && DOUBLED.has(before)) return false;
  if (before === ' ') return true;
  if (isAsciiVisible(before) && isAsciiVisible(after)) return before === '-' && isWord(beforeThat) && isWord(after);
  return !isMultiplication(before, after);
}

/** 3×4 is one number. */
const isMultiplication = (before: string, after: string): boolean => (before === '×' && isWord(after)) || (after === '×' && isWord(before));

const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** Linear: clusters and matches are both walked once. */
function keepWhole(clusters: readonly Cluster[], pattern: RegExp, breaks: boolean[]): void {
  const inside = new Set<number>();
  for (const match of clusters.map((cluster) => cluster.text).join('').matchAll(pattern)) {
    for (let offset = 1; offset < match[0].length; offset += 1) inside.add(match.index + offset);
  }
  if (inside.size === 0) return;
  let offset = 0;
  clusters.forEach((cluster, index) => {
    if (inside.has(offset)) breaks[index] = false;
    offset += cluster.text.length;
  });
}
