import type { MapNode } from '../source/node.ts';
import { generated, spanOf, type Text } from '../text.ts';
import type { BodyBlock, Paragraph } from './document.ts';
import { textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import { NOTHING_SAID } from './opening.ts';
import { hasEndMark } from './sentence.ts';
import { joinTexts, oneLine } from './text-parts.ts';

/**
 * 结语 (practice): 特此通知。 此复。 妥否，请批示。 as the body's last paragraph, which stays with the text before it; its full stop is added. A body that
 * ends with the same words already has it.
 */
export function withClosing(body: readonly BodyBlock[], map: MapNode, report: Report): readonly BodyBlock[] {
  const typed = textField(map, 'closing');
  if (!typed || body.length === 0) return body;
  const text = oneLine(typed, 'closing', report);
  if (text.value === '' || text.value === NOTHING_SAID) return body;
  const last = body.at(-1);
  if (last?.kind === 'paragraph' && bare(last.text) === bare(text)) {
    report(found('remark', 'closing', spanOf(text), { messageId: 'twice', params: { closing: text.value } }));
    return [...body.slice(0, -1), closing(last.text)];
  }
  return [...body, closing(text)];
}

function closing(text: Text): Paragraph {
  const { length } = text.value;
  return { kind: 'paragraph', text: hasEndMark(text.value) ? text : joinTexts([text, generated('。', spanOf(text, length - 1, length))]), isClosing: true };
}

const bare = ({ value }: Text): string => value.replace(/[。！？\s]+$/u, '');
