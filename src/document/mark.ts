import type { MapNode } from '../source/node.ts';
import { generated, spanOf, type Text } from '../text.ts';
import type { Format } from './document.ts';
import { mapField, textField } from './fields.ts';
import type { Report } from './finding.ts';
import { defaultOf } from './names.ts';
import { joinTexts, oneLine } from './text-parts.ts';

/** 发文机关标志 (7.2.4). */
export interface ReadMark {
  /** The whole text, 文件 included when it has it. */
  readonly text: Text;
  /** The organ's name in it. */
  readonly organ: string;
  /** Its place stays empty. */
  readonly isBlank: boolean;
}

/** What `mark` says when its place shall stay empty, and when it is the lead issuer's alone. */
const BLANK = 'blank';
const LEAD = 'lead';

const SUFFIX = defaultOf('mark', 'suffix');

/** As `mark` says; else, also when it is blank, the (lead) issuer and 文件, which a letter does without. Undefined when neither is there. */
export function readMark(root: MapNode, issuer: Text | undefined, format: Format, report: Report): ReadMark | undefined {
  const parts = mapField(root, 'mark');
  if (parts) {
    const organ = textField(parts, 'text');
    return organ && withSuffix(oneLine(organ, 'text', report), suffixOf(parts, format, report));
  }
  const whole = textField(root, 'mark');
  const isBlank = whole?.value.trim() === BLANK;
  if (!whole || isBlank || whole.value.trim() === LEAD) return issuer && { ...withSuffix(issuer, format === 'letter' ? undefined : generated(SUFFIX, spanOf(issuer, issuer.value.length - 1))), isBlank };
  const text = oneLine(whole, 'mark', report);
  return { text, organ: text.value.endsWith(SUFFIX) ? text.value.slice(0, -SUFFIX.length) : text.value, isBlank };
}

/** What follows the organ's name; undefined for `none` and for nothing. */
function suffixOf(parts: MapNode, format: Format, report: Report): Text | undefined {
  const node = parts.entries.find(({ key }) => key.text.value === 'suffix')?.value;
  if (!node) return format === 'letter' ? undefined : generated(SUFFIX, parts);
  const text = node.kind === 'scalar' ? oneLine(node.text, 'suffix', report) : undefined;
  return text && text.value !== '' && text.value !== 'none' ? text : undefined;
}

function withSuffix(organ: Text, suffix: Text | undefined): ReadMark {
  if (!suffix) return { text: organ, organ: organ.value, isBlank: false };
  if (organ.value.endsWith(suffix.value)) return { text: organ, organ: organ.value.slice(0, -suffix.value.length), isBlank: false };
  return { text: joinTexts([organ, suffix]), organ: organ.value, isBlank: false };
}
