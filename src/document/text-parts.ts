import { emphasisOf, referencesOf, sliceText, spanOf, trimText, type Reference, type Segment, type Stretch, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { greatest, least } from '../extremes.ts';

/** Lines of a text that are not blank, without white space (U+3000 included) at their ends. */
export function linesOf(text: Text): readonly Text[] {
  const lines: Text[] = [];
  let from = 0;
  for (const line of text.value.split('\n')) {
    const trimmed = trimText(sliceText(text, from, from + line.length));
    if (trimmed.value !== '') lines.push(trimmed);
    from += line.length + 1;
  }
  return lines;
}

/** A text that belongs on one line: trimmed; a line break in it is an error. */
export function oneLine(text: Text, key: string, report: Report): Text {
  const trimmed = trimText(text);
  const at = trimmed.value.indexOf('\n');
  if (at >= 0) report(found('error', 'line-break', spanOf(trimmed, at, at + 1), { params: { key } }));
  return trimmed;
}

/** Texts one behind the other as one, each character with its own place. */
export function joinTexts(texts: readonly Text[]): Text {
  const segments: Segment[] = [];
  const emphasis: Stretch[] = [];
  const references: Reference[] = [];
  let length = 0;
  for (const text of texts) {
    const { value, origin, base } = text;
    if (value === '') continue;
    segments.push([length, origin.segments ? spanOf(text, 0, 1).start : origin.start]);
    for (const [index, offset] of origin.segments ?? []) if (index > base && index < base + value.length) segments.push([length + index - base, offset]);
    for (const [from, to] of emphasisOf(text)) emphasis.push([length + from, length + to]);
    for (const [index, footnote] of referencesOf(text)) references.push([length + index, footnote]);
    length += value.length;
  }
  const origins = texts.map(({ origin }) => origin);
  return {
    value: texts.map(({ value }) => value).join(''),
    origin: { start: least(origins.map(({ start }) => start)), end: greatest(origins.map(({ end }) => end)), segments, ...(emphasis.length > 0 && { emphasis }), ...(references.length > 0 && { references }) },
    base: 0,
  };
}
