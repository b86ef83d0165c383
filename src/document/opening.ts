import type { MapNode } from '../source/node.ts';
import type { BodyBlock } from './document.ts';
import { textField } from './fields.ts';
import { paragraph } from './section-parts.ts';
import { linesOf } from './text-parts.ts';

/** What `opening` and `closing` say where a template's are not wanted. */
export const NOTHING_SAID = 'none';

/** The body behind its opening, which is paragraphs of its own (7.3.3). */
export function withOpening(body: readonly BodyBlock[], root: MapNode): readonly BodyBlock[] {
  const text = textField(root, 'opening');
  if (body.length === 0 || !text || text.value.trim() === NOTHING_SAID) return body;
  return [...linesOf(text).map(paragraph), ...body];
}
