import type { Finding } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Disable } from '../source/disables.ts';
import type { SourceFile } from '../source/node.ts';
import type { Span } from '../text.ts';
import { ruleIdOf, type RuleSettings } from './settings.ts';

/** One rule that one comment disables, by offsets in the document and the files behind it. */
interface Disabled {
  readonly comment: Span;
  readonly ruleId: string;
  readonly typed: string;
  readonly places: readonly Span[];
  /** The comment is on the line of a block and quotes nothing. */
  readonly wantsWords: boolean;
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** Comments that disable nothing. */
  readonly unused: readonly Finding[];
}

/**
 * What remains of findings, and how severe: by the office's settings, and by the comments of the file. Errors remain: a document that has one cannot be made.
 * @param rules those that comments may name: one that is not among them is told to its author
 * @param isAsked is a comment of that rule to be told when it disables nothing? Not where the rule has not been asked
 */
export function judge(source: SourceFile, findings: readonly Finding[], settings: RuleSettings, rules: readonly string[], isAsked: (ruleId: string) => boolean): Judged {
  const disabled = disabledIn(source);
  if (disabled.length === 0 && settings.size === 0) return { findings, unused: [] };
  const used = new Set<Disabled>();
  const kept = findings.flatMap((finding): readonly Finding[] => {
    if (finding.severity === 'error') return [finding];
    const by = disabled.filter(({ ruleId, places }) => ruleId === finding.ruleId && places.some((place) => overlap(finding.span, place)));
    for (const each of by) used.add(each);
    return by.length > 0 ? [] : graded(finding, source, settings);
  });
  const unused = disabled.flatMap((each) => (used.has(each) || !isAsked(each.ruleId) ? [] : graded(unusedFinding(each, rules), source, settings)));
  return { findings: kept, unused };
}

function graded(finding: Finding, source: SourceFile, settings: RuleSettings): readonly Finding[] {
  const { severity, allow = [] } = settings.get(finding.ruleId) ?? {};
  if (severity === 'off' || allow.some((words) => standsIn(finding.span, words, source))) return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}

/** Do those words stand around what the finding points at? */
function standsIn(span: Span | undefined, words: string, source: SourceFile): boolean {
  if (!span) return false;
  const { text, start } = homeOf(span, source);
  const [from, to] = [span.start - start, span.end - start];
  const before = Math.max(0, to - words.length);
  const at = text.slice(before, from + words.length).indexOf(words);
  return at >= 0 && before + at <= from && before + at + words.length >= to;
}

const homeOf = ({ start }: Span, source: SourceFile): { readonly text: string; readonly start: number } =>
  source.included?.findLast((file) => file.start <= start) ?? { text: source.text, start: 0 };

function disabledIn(source: SourceFile): readonly Disabled[] {
  const files = [{ ...source, start: 0 }, ...(source.included ?? [])];
  return files.flatMap(({ text, start, disables = [] }) => disables.flatMap((disable) => disabledBy(disable, text, start)));
}

function disabledBy(disable: Disable, text: string, by: number): readonly Disabled[] {
  const { span, line, block, words, rules } = disable;
  const places = words.length > 0 ? words.flatMap((each) => placesOf(each, block ?? line, text)) : [line];
  const common = { comment: moved(span, by), places: places.map((place) => moved(place, by)), wantsWords: block !== undefined && words.length === 0 };
  return (rules.length > 0 ? rules : ['']).map((typed) => ({ ...common, typed, ruleId: typed === '' ? '' : ruleIdOf(typed) }));
}

function placesOf(words: string, { start, end }: Span, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; at = text.indexOf(words, at + words.length)) places.push({ start: at, end: at + words.length });
  return places;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const overlap = (one: Span | undefined, other: Span): boolean => one !== undefined && one.start < Math.max(other.end, other.start + 1) && other.start < Math.max(one.end, one.start + 1);

function unusedFinding({ comment, typed, ruleId, wantsWords }: Disabled, rules: readonly string[]): Finding {
  const [messageId, params] = wordsOf(typed, ruleId, wantsWords, rules);
  return { ruleId: 'lint/disable', messageId, params, severity: 'warning', span: comment };
}

function wordsOf(typed: string, ruleId: string, wantsWords: boolean, rules: readonly string[]): readonly [messageId: string, params: Finding['params']] {
  if (typed === '') return ['no-rule', {}];
  const rule = typed.slice(0, 60);
  if (ruleId.startsWith('lint/') && !rules.includes(ruleId)) {
    const near = nearest(ruleId.slice(0, 60), rules);
    return near === undefined ? ['unknown', { rule }] : ['near', { rule, near: near.replace(/^lint\//u, '') }];
  }
  return [wantsWords ? 'words' : 'unused', { rule }];
}
