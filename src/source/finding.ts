import type { Finding, Params, Severity } from '../diagnostic.ts';
import type { Span } from '../text.ts';

/** A finding of this room: `source/what`. */
export function found(severity: Severity, what: string, messageId: string, span?: Span, params: Params = {}): Finding {
  return { ruleId: `source/${what}`, messageId, params, severity, ...(span && { span }) };
}
