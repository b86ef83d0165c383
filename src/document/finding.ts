import type { Finding, Params, Severity } from '../diagnostic.ts';
import type { Span } from '../text.ts';

/** The regulations on handling documents (2012), in short 条例. */
export const REGULATIONS = '党政机关公文处理工作条例';

/** Where a reader leaves what it finds. */
export type Report = (finding: Finding) => void;

export interface FoundOptions {
  readonly messageId?: string;
  readonly params?: Params;
  /** `7.2.5` of GB/T 9704-2012, or another source by name. */
  readonly clause?: string;
}

/** A finding of this room: `document/what`. */
export function found(severity: Severity, what: string, { start, end }: Span, { messageId = 'default', params = {}, clause }: FoundOptions = {}): Finding {
  const clipped = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? clip(value) : value]));
  const source = clause && /^\d/u.test(clause) ? `GB/T 9704-2012 ${clause}` : clause;
  return { ruleId: `document/${what}`, messageId, params: clipped, severity, span: { start, end }, ...(source && { clause: source }) };
}

/** What a message quotes of a text that may be a whole page. */
const LONGEST = 200;
const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
