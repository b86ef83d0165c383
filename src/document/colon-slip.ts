import type { Finding } from '../diagnostic.ts';
import { spanOf, type Text } from '../text.ts';
import { found } from './finding.ts';
import { keysOf, type ObjectName } from './names.ts';

/** `- title：工作规则`: a list item that is text only because its colon is full-width. Undefined for other texts. */
export function colonSlip(item: Text, object: ObjectName): Finding | undefined {
  const key = /^([a-z-]+)：/u.exec(item.value)?.[1];
  if (key === undefined || keysOf(object).every((known) => known.key !== key)) return undefined;
  return found('error', 'colon', spanOf(item, key.length, key.length + 1), { params: { key } });
}
