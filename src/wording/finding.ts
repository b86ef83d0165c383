import type { Finding, Params, Severity } from '../diagnostic.ts';
import type { Span } from '../text.ts';

/** A finding of this room: `wording/what`, at a place of the template or of the document. */
export const found = (what: string, messageId: string, span: Span | undefined, params: Params = {}, severity: Severity = 'error'): Finding => ({
  ruleId: `wording/${what}`,
  messageId,
  params,
  severity,
  ...(span && { span: { start: span.start, end: span.end } }),
});

export type Report = (finding: Finding) => void;
