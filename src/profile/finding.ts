import type { Finding, Params } from '../diagnostic.ts';
import type { Span } from '../text.ts';

/** A finding of this room is an error of a file that people write: `profile/what`. */
export const found = (what: string, messageId: string, span: Span | undefined, params: Params = {}): Finding => ({
  ruleId: `profile/${what}`,
  messageId,
  params,
  severity: 'error',
  ...(span && { span: { start: span.start, end: span.end } }),
});
