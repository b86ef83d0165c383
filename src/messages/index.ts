import { bySeverity, type Catalogue, type Diagnostic, type Finding, type Language, type Message, type Params } from '../diagnostic.ts';
import { placesIn, type PlacedText } from '../lines.ts';
import { attachmentMessages } from './attachments.ts';
import { byteMessages } from './bytes.ts';
import { carriedMessages } from './carried.ts';
import { cli } from './cli.ts';
import { configMessages } from './config.ts';
import { houseMessages } from './house.ts';
import { profileMessages } from './profile.ts';
import { documentMessages } from './document.ts';
import { figureLayoutMessages, figureMessages } from './figures.ts';
import { imprintMessages } from './imprint.ts';
import { listMessages } from './lists.ts';
import { lintMessages } from './lint.ts';
import { organMessages } from './organs.ts';
import { pictureMessages } from './pictures.ts';
import { sourceMessages } from './source.ts';
import { syntaxMessages } from './syntax.ts';
import { tableMessages } from './tables.ts';
import { typesetMessages } from './typeset.ts';
import { wordingMessages } from './wording.ts';

/** All messages, by rule. */
export const catalogue: Catalogue = { ...attachmentMessages, ...byteMessages, ...carriedMessages, ...cli, ...configMessages, ...documentMessages, ...figureLayoutMessages, ...figureMessages, ...houseMessages, ...lintMessages, ...imprintMessages, ...listMessages, ...organMessages, ...pictureMessages, ...profileMessages, ...sourceMessages, ...syntaxMessages, ...tableMessages, ...typesetMessages, ...wordingMessages };

/**
 * Findings in words, at lines and columns, in the order of the file: those without a place first, then by place, severity, rule.
 * `{file}` in a message stands for the file's name.
 * @throws when a finding names a message that no catalogue has: a bug
 */
export function explain(findings: readonly Finding[], source: PlacedText & { readonly included?: readonly (PlacedText & { readonly start: number })[] }, language: Language): Diagnostic[] {
  const placeOf = placesIn(source);
  return [...findings].sort(inOrder).map((finding) => {
    const { ruleId, messageId, params, severity, span, clause } = finding;
    const message = messageOf(finding);
    const place = span && placeOf(span);
    const file = place?.file ?? source.name;
    const words = { file, ...params };
    return {
      ruleId,
      messageId,
      params,
      severity,
      message: interpolate(message[language], words),
      ...(message.hint && { hint: interpolate(message.hint[language], words) }),
      file,
      ...(place && { range: place.range }),
      ...(clause && { clause }),
    };
  });
}

function messageOf({ ruleId, messageId }: Finding): Message {
  const message = catalogue[ruleId]?.[messageId];
  if (!message) throw new Error(`no message ${ruleId} ${messageId}`);
  return message;
}

const interpolate = (text: string, params: Params): string => text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));

function inOrder(left: Finding, right: Finding): number {
  return (
    (left.span?.start ?? -1) - (right.span?.start ?? -1) ||
    bySeverity(left, right) ||
    compare(left.ruleId, right.ruleId) ||
    compare(left.messageId, right.messageId)
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
