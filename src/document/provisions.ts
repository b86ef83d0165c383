import type { MapNode, SourceNode } from '../source/node.ts';
import { generated, referencesOf, sliceText, spanOf, trimText, type Text } from '../text.ts';
import type { Article, BodyBlock, Chapter, Paragraph } from './document.ts';
import { fieldOf, textField, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { formatMarker, markerOf } from './marker.ts';
import { formatProvision, provisionMarker, type Numbered, type ProvisionMarker } from './provision-marker.ts';
import { joinTexts, linesOf, oneLine } from './text-parts.ts';

/** How provisions are numbered is the law's on making laws: 章 节 条 in hanzi, 款 without, 项 （一）, 目 1. */
const LAW = '中华人民共和国立法法 65';

/** A regulation as far as it has been read. */
export interface Provisions {
  /** 第一章 or 第一条 has been met: from there on （一） and 1. begin 项 and 目, no headings. */
  begun: boolean;
  readonly report: Report;
  /** The last number of each level; a chapter begins its sections anew, an article its 项, a 项 its 目. */
  readonly counts: Record<Numbered | 'item' | 'point', number>;
}

export const noProvisions = (report: Report): Provisions => ({ begun: false, report, counts: { chapter: 0, section: 0, article: 0, item: 0, point: 0 } });

const paragraph = (text: Text): Paragraph => ({ kind: 'paragraph', text });

/** A line of pasted text as what it is in a regulation; undefined where no regulation has begun with it or before. */
export function provisionLine(line: Text, provisions: Provisions): BodyBlock | undefined {
  const marker = provisionMarker(line.value, provisions.begun ? provisions.counts.article + 1 : 0);
  if (marker && (provisions.begun || (marker.ordinal === 1 && marker.level !== 'section'))) return typedProvision(line, marker, provisions);
  if (!provisions.begun) return undefined;
  const typed = markerOf(line.value);
  if (typed?.level === 2) return item('item', line, provisions);
  if (typed?.level === 3) return item('point', line, provisions);
  if (typed) return undefined;
  restart(provisions, 'item');
  return paragraph(line);
}

function typedProvision(line: Text, marker: ProvisionMarker, provisions: Provisions): Chapter | Article {
  const { level, ordinal, inserted, length, right } = marker;
  const { counts, report } = provisions;
  const number = sliceText(line, 0, length);
  const expected = inserted ? counts[level] : counts[level] + 1;
  if (number.value !== right) report(found('warning', 'provision', spanOf(number), { messageId: 'form', params: { typed: number.value, right }, clause: LAW }));
  else if (ordinal !== expected) report(found('warning', 'provision', spanOf(number), { messageId: 'jump', params: { typed: number.value, right: formatProvision(level, expected) }, clause: LAW }));
  begin(provisions, level, ordinal);
  const text = trimText(sliceText(line, marker.gapped));
  const [reference] = level === 'article' ? [] : referencesOf(text);
  if (reference) report(found('error', 'footnote', spanOf(text), { messageId: 'place', params: { entry: reference[1] } }));
  return provisionOf(level, number, text);
}

const provisionOf = (level: Numbered, number: Text, text: Text): Chapter | Article => (level === 'article' ? { kind: 'article', number, text } : { kind: 'chapter', level, number, text });

/** Articles run on through all chapters. */
function begin(provisions: Provisions, level: Numbered, ordinal: number): void {
  provisions.begun = true;
  provisions.counts[level] = ordinal;
  if (level === 'chapter') provisions.counts.section = 0;
  restart(provisions, 'item');
}

function restart({ counts }: Provisions, from: 'item' | 'point'): void {
  if (from === 'item') counts.item = 0;
  counts.point = 0;
}

/** 项 （一） or 目 1.: with the number that is typed, or with the next one. */
function item(kind: 'item' | 'point', line: Text, provisions: Provisions): Paragraph {
  const level = kind === 'item' ? 2 : 3;
  const { counts, report } = provisions;
  const typed = markerOf(line.value);
  const next = counts[kind] + 1;
  const own = typed?.level === level ? typed : undefined;
  const ordinal = own?.ordinal ?? next;
  if (own) {
    const number = sliceText(line, 0, own.length);
    if (number.value !== own.right) report(found('warning', 'provision', spanOf(number), { messageId: 'form', params: { typed: number.value, right: own.right }, clause: LAW }));
    else if (ordinal !== next && ordinal !== 1) report(found('warning', 'provision', spanOf(number), { messageId: 'jump', params: { typed: number.value, right: formatMarker(level, next) }, clause: LAW }));
  }
  counts[kind] = ordinal;
  if (kind === 'item') restart(provisions, 'point');
  return paragraph(own ? line : joinTexts([generated(formatMarker(level, ordinal), spanOf(line, 0, 1)), line]));
}

/** Does a map among a body's blocks say a provision? */
export const isProvision = (map: MapNode): boolean => map.entries.some(({ key }) => PROVISION_KEYS.has(key.text.value));

const PROVISION_KEYS: ReadonlySet<string> = new Set(['chapter', 'section', 'article', 'items']);

/** `{ chapter }`, `{ section }`, `{ article, items }`: numbered by the program unless a number is typed. */
export function readProvision(map: MapNode, provisions: Provisions): readonly BodyBlock[] {
  const other = map.entries.find(({ key }) => !PROVISION_KEYS.has(key.text.value))?.key;
  if (other) provisions.report(found('error', 'provision', other, { messageId: 'mixed', params: { key: other.text.value } }));
  const blocks = (['chapter', 'section', 'article'] as const).flatMap((level): readonly BodyBlock[] => {
    const typed = textField(map, level);
    if (!typed) return [];
    const [first, ...paragraphs] = level === 'article' ? linesOf(typed) : [oneLine(typed, level, provisions.report)];
    return first ? [numbered(level, first, provisions), ...paragraphs.map(paragraph)] : [];
  });
  return [...blocks, ...readItems(fieldOf(map, 'items'), 'item', provisions)];
}

function numbered(level: Numbered, text: Text, provisions: Provisions): Chapter | Article {
  const next = provisions.counts[level] + 1;
  const marker = provisionMarker(text.value, next);
  if (marker?.level === level) return typedProvision(text, marker, provisions);
  begin(provisions, level, next);
  return provisionOf(level, generated(formatProvision(level, next), spanOf(text, 0, 1)), text);
}

function readItems(node: SourceNode | undefined, kind: 'item' | 'point', provisions: Provisions): readonly Paragraph[] {
  if (node?.kind !== 'list') return [];
  restart(provisions, kind);
  return node.items.flatMap((each): readonly Paragraph[] => {
    const text = each.kind === 'map' ? textField(each, 'text') : textOf(each);
    const [first, ...rest] = text ? linesOf(text) : [];
    const own = first ? [item(kind, first, provisions), ...rest.map(paragraph)] : [];
    return [...own, ...(each.kind === 'map' && kind === 'item' ? readItems(fieldOf(each, 'items'), 'point', provisions) : [])];
  });
}
