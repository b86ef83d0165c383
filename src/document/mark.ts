import type { MapNode } from '../source/node.ts';
import { generated, spanOf, type Text } from '../text.ts';
import type { Format, JointMark } from './document.ts';
import { fieldOf, mapField, textField, textsOf } from './fields.ts';
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
  /** Its parts, when it has several names. */
  readonly joint?: JointMark;
}

/** What `mark` says when its place shall stay empty, when it is the lead issuer's alone, and when it has all issuers' names. */
const BLANK = 'blank';
const LEAD = 'lead';
const JOINT = 'joint';

const SUFFIX = defaultOf('mark', 'suffix');

/** As `mark` says; else, also when it is blank, the issuers and 文件, which a letter does without: it has the lead issuer's name alone (10.1). Undefined when neither is there. */
export function readMark(root: MapNode, issuers: readonly Text[], format: Format, report: Report): ReadMark | undefined {
  const isLetter = format === 'letter';
  const parts = mapField(root, 'mark');
  if (parts) {
    const organs = textsOf(fieldOf(parts, 'text')).map((text) => oneLine(text, 'text', report));
    return ofOrgans(isLetter ? organs.slice(0, 1) : organs, () => suffixOf(parts, format, report));
  }
  const whole = textField(root, 'mark');
  const said = whole?.value.trim();
  const isBlank = said === BLANK;
  const organs = said === LEAD || isLetter ? issuers.slice(0, 1) : issuers;
  if (!whole || isBlank || said === LEAD || said === JOINT) {
    const mark = ofOrgans(organs, (last) => (isLetter ? undefined : generated(SUFFIX, spanOf(last, last.value.length - 1))));
    return mark && { ...mark, isBlank };
  }
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

function ofOrgans(organs: readonly Text[], suffixFor: (last: Text) => Text | undefined): ReadMark | undefined {
  const [first, ...others] = organs;
  const last = organs.at(-1);
  if (!first || !last) return undefined;
  const suffix = suffixFor(last);
  if (others.length === 0) return withSuffix(first, suffix);
  return {
    text: joinTexts([...organs, ...(suffix ? [suffix] : [])]),
    organ: organs.map(({ value }) => value).join('、'),
    isBlank: false,
    joint: { names: organs, ...(suffix && { suffix }) },
  };
}

function withSuffix(organ: Text, suffix: Text | undefined): ReadMark {
  if (!suffix) return { text: organ, organ: organ.value, isBlank: false };
  if (organ.value.endsWith(suffix.value)) return { text: organ, organ: organ.value.slice(0, -suffix.value.length), isBlank: false };
  return { text: joinTexts([organ, suffix]), organ: organ.value, isBlank: false };
}
