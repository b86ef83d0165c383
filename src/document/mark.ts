import type { MapNode } from '../source/node.ts';
import { generated, spanAll, spanOf, type Text } from '../text.ts';
import type { Format, JointMark } from './document.ts';
import { fieldOf, mapField, textField, textsOf } from './fields.ts';
import { found, type Report } from './finding.ts';
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

/** What follows the organ's name by default: a letter has nothing there (10.1), an order 令 (10.2), minutes end in 纪要 (10.3). */
const SUFFIXES: Readonly<Record<Format, string>> = { document: defaultOf('mark', 'suffix'), letter: '', order: '令', minutes: '纪要' };

/**
 * As `mark` says; else, also when it is blank, the issuers and its format's word. Only the ordinary format has several names; the others have the
 * lead issuer's alone (10.1). Undefined when neither is there.
 */
export function readMark(root: MapNode, issuers: readonly Text[], format: Format, report: Report): ReadMark | undefined {
  const usual = SUFFIXES[format];
  const ofFormat = (organs: readonly Text[], isAsked: boolean): readonly Text[] => (format === 'document' ? organs : leadAlone(organs, format, isAsked, report));
  const parts = mapField(root, 'mark');
  if (parts) return ofOrgans(ofFormat(textsOf(fieldOf(parts, 'text')).map((text) => oneLine(text, 'text', report)), true), () => suffixOf(parts, usual, report));
  const whole = textField(root, 'mark');
  const said = whole?.value.trim();
  const isBlank = said === BLANK;
  if (!whole || isBlank || said === LEAD || said === JOINT) {
    const organs = said === LEAD ? issuers.slice(0, 1) : ofFormat(issuers, said === JOINT);
    const mark = ofOrgans(organs, (last) => (usual === '' ? undefined : generated(usual, spanOf(last, last.value.length - 1))));
    return mark && { ...mark, isBlank };
  }
  const text = oneLine(whole, 'mark', report);
  return { text, organ: usual !== '' && text.value.endsWith(usual) ? text.value.slice(0, -usual.length) : text.value, isBlank };
}

/**
 * A joint letter has the lead issuer's mark alone (10.1); so have a joint order and minutes, which is practice: their clauses name one organ. Said, unless
 * the file says `mark: lead`.
 * @param isAsked several names were asked for
 */
function leadAlone(organs: readonly Text[], format: Exclude<Format, 'document'>, isAsked: boolean, report: Report): readonly Text[] {
  const [lead, ...others] = organs;
  if (!lead || others.length === 0) return organs;
  report(found(isAsked ? 'warning' : 'remark', 'lead-mark', spanAll(others), { messageId: format === 'letter' ? 'letter' : 'default', params: { lead: lead.value }, ...(format === 'letter' && { clause: '10.1' }) }));
  return [lead];
}

/** What follows the organ's name; undefined for `none` and for nothing. */
function suffixOf(parts: MapNode, usual: string, report: Report): Text | undefined {
  const node = parts.entries.find(({ key }) => key.text.value === 'suffix')?.value;
  if (!node) return usual === '' ? undefined : generated(usual, parts);
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
