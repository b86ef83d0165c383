import type { MapNode, SourceNode } from '../source/node.ts';
import { generated, sliceText, spanOf, trimText, type Span, type Text } from '../text.ts';
import type { AttachedFiles } from './attached-files.ts';
import { colonSlip } from './colon-slip.ts';
import type { BodyBlock, Heading } from './document.ts';
import { choiceField, fieldOf, textField } from './fields.ts';
import { withFigureNumbers } from './figure-numbers.ts';
import { found, type Report } from './finding.ts';
import { headingOf, runOn } from './heading.ts';
import { CIRCLED, DEEPEST, formatMarker, markerOf, type Level, type Marker } from './marker.ts';
import { withNumberedSentences } from './numbered-sentences.ts';
import { isProvision, noProvisions, provisionLine, readProvision, type Provisions } from './provisions.ts';
import { paragraph, withParts } from './section-parts.ts';
import { linesOf, oneLine } from './text-parts.ts';

/** What has been read of a body so far. */
interface Progress {
  readonly files: AttachedFiles;
  readonly report: Report;
  /** The last number of each level, 0 for none; a heading begins those below it anew. */
  readonly counts: number[];
  /** Of a regulation. */
  readonly provisions: Provisions;
  /** Numbers that are not typed as the standard has them, by their form. */
  readonly slips: Map<string, Slip>;
}

interface Slip {
  readonly number: Text;
  readonly right: string;
  count: number;
}

/**
 * The body of the document or of an attachment (7.3.3): pasted text, or a list of texts, headings, tables and pictures. The same words give
 * the same blocks either way.
 */
export function readBody(node: SourceNode, files: AttachedFiles, report: Report): readonly BodyBlock[] {
  const progress: Progress = { files, report, counts: Array.from({ length: DEEPEST }, () => 0), provisions: noProvisions(report), slips: new Map() };
  const blocks = withFigureNumbers(withNumberedSentences(readBlocks(node, 1, progress)));
  for (const { number, right, count } of progress.slips.values()) {
    report(found('warning', 'heading-number', spanOf(number), { messageId: 'form', params: { typed: number.value, right, count }, clause: '7.3.3' }));
  }
  return blocks;
}

/** @param depth level of the headings that the program numbers here; below the deepest there is none */
function readBlocks(node: SourceNode, depth: number, progress: Progress): readonly BodyBlock[] {
  switch (node.kind) {
    case 'scalar':
      return linesOf(node.text).map((line) => readLine(line, progress));
    case 'list':
      return node.items.flatMap((item) => {
        const slip = item.kind === 'scalar' ? colonSlip(item.text, 'section') : undefined;
        if (slip) progress.report(slip);
        return readBlocks(item, depth, progress);
      });
    case 'map':
      return readSection(node, depth, progress);
  }
}

/** A line of pasted text: a heading when a number begins it, else a paragraph. */
function readLine(line: Text, progress: Progress): BodyBlock {
  const provision = provisionLine(line, progress.provisions);
  if (provision) return provision;
  const marker = markerOf(line.value);
  if (!marker) return paragraph(line);
  return headingOf(marker.level, typedNumber(line, marker, progress), trimText(sliceText(line, marker.length)));
}

function readSection(map: MapNode, depth: number, progress: Progress): readonly BodyBlock[] {
  const { report } = progress;
  if (isProvision(map)) return readProvision(map, progress.provisions);
  const typed = textField(map, 'heading');
  const heading = typed && oneLine(typed, 'heading', report);
  const marker = heading && markerOf(heading.value);
  const level = marker?.level ?? depth;
  if (heading && !isLevel(level)) {
    report(found('error', 'too-deep', spanOf(heading), { clause: '7.3.3' }));
    return [];
  }
  const text = textField(map, 'text');
  const prose = heading && isLevel(level) ? readHeading(map, heading, marker, level, progress) : text ? readBlocks({ kind: 'scalar', text, start: map.start, end: map.end }, depth, progress) : [];
  const sections = fieldOf(map, 'sections');
  return [...withParts(prose, map, heading ? level + 1 : depth, progress.files, report), ...(sections?.kind === 'list' ? readBlocks(sections, level + 1, progress) : [])];
}

const isLevel = (level: number): level is Level => level >= 1 && level <= DEEPEST;

function readHeading(map: MapNode, heading: Text, marker: Marker | undefined, level: Level, progress: Progress): readonly BodyBlock[] {
  const number = numberOf(map, heading, marker, level, progress);
  const whole = headingOf(level, number, marker ? trimText(sliceText(heading, marker.length)) : heading);
  const lines = linesOf(textField(map, 'text') ?? generated('', map));
  const [first, ...rest] = lines;
  if (choiceField(map, 'section', 'run-in') === 'no') return [alone(whole), ...[...(whole.runIn ? [whole.runIn] : []), ...lines].map(paragraph)];
  if (whole.runIn || !first) return [whole, ...lines.map(paragraph)];
  return [runOn(whole, first), ...rest.map(paragraph)];
}

const alone = ({ runIn: _, ...heading }: Heading): Heading => heading;

/** The heading's number: typed in it, given by `number`, or the next of its level; undefined for `number: none`. */
function numberOf(map: MapNode, heading: Text, marker: Marker | undefined, level: Level, progress: Progress): Text | undefined {
  const given = textField(map, 'number');
  if (marker) {
    if (given) progress.report(found('error', 'heading-number', spanOf(given), { messageId: 'twice', params: { typed: heading.value.slice(0, marker.length) } }));
    return typedNumber(heading, marker, progress);
  }
  if (!given) return numberAt(level, count(progress, level), spanOf(heading), progress);
  return givenNumber(oneLine(given, 'number', progress.report), level, progress);
}

/** A number of the program's. Circled ones end. */
function numberAt(level: Level, ordinal: number, cause: Span, { report }: Progress): Text {
  if (level === DEEPEST && ordinal > CIRCLED.length) report(found('error', 'heading-number', cause, { messageId: 'circled', params: { ordinal, most: CIRCLED.length } }));
  return generated(formatMarker(level, ordinal), cause);
}

/** `number: 七、`, `number: 7` or `number: none`. */
function givenNumber(number: Text, level: Level, progress: Progress): Text | undefined {
  if (number.value === 'none') return undefined;
  if (/^[1-9]\d{0,2}$/u.test(number.value)) return numberAt(level, count(progress, level, Number(number.value)), spanOf(number), progress);
  const marker = markerOf(`${number.value}某`);
  if (marker?.length === number.value.length && marker.level === level) return typedNumber(number, marker, progress);
  progress.report(found('error', 'heading-number', spanOf(number), { messageId: 'unreadable', params: { typed: number.value, right: formatMarker(level, 7) }, clause: '7.3.3' }));
  return number;
}

function typedNumber(line: Text, { level, ordinal, length, right }: Marker, progress: Progress): Text {
  const number = sliceText(line, 0, length);
  count(progress, level, ordinal);
  if (number.value !== right) {
    const form = `${level}${number.value.replace(/[^、.．()（）]+/gu, '')}`;
    const slip = progress.slips.get(form);
    if (slip) slip.count += 1;
    else progress.slips.set(form, { number, right, count: 1 });
  }
  return number;
}

/** Counts a heading of a level; by default it is the next one. */
function count(progress: Progress, level: Level, ordinal = (progress.counts[level - 1] ?? 0) + 1): number {
  progress.counts[level - 1] = ordinal;
  progress.counts.fill(0, level);
  return ordinal;
}
