import type { MapNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import type { Attachment, Unbound } from './document.ts';
import { choiceField, textField } from './fields.ts';
import { found, type Report } from './finding.ts';

/** `bound: no` (7.3.7) and the page numbers that such an attachment has; undefined for one that is bound, or nothing but a name. */
export function readUnbound(map: MapNode, hasContent: boolean, report: Report): Unbound | undefined {
  const bound = textField(map, 'bound');
  const pageNumbers = textField(map, 'page-numbers');
  if (choiceField(map, 'attachment', 'bound') === 'yes') {
    if (pageNumbers?.value === 'own') report(found('warning', 'unbound', spanOf(pageNumbers), { messageId: 'page-numbers', clause: '7.5' }));
    return undefined;
  }
  if (!hasContent) {
    if (bound) report(found('remark', 'unbound', spanOf(bound), { messageId: 'name-only' }));
    return undefined;
  }
  return { pageNumbers: choiceField(map, 'attachment', 'page-numbers') };
}

/** The first line of an attachment that is not bound names the document by its number. */
export function checkUnbound(attachments: readonly Attachment[], number: Text | undefined, report: Report): void {
  const first = attachments.find(({ unbound }) => unbound);
  if (first && !number) report(found('warning', 'unbound', spanOf(first.title), { messageId: 'no-number', clause: '7.3.7' }));
}

/** Where some attachments have their pages here, one that is only a name has none: the numbers of the pages leave it out. */
export function checkNames(attachments: readonly Attachment[], report: Report): void {
  const bare = attachments.findIndex(({ body }) => body === undefined);
  const [named] = attachments.slice(bare);
  if (bare < 0 || !named || attachments.every(({ body }) => body === undefined)) return;
  report(found('remark', 'attachment-name', spanOf(named.title), { messageId: 'bare', params: { number: bare + 1 }, clause: '7.3.7' }));
}

/** What a carried document has attached is bound with it. */
export function allBound(attachments: readonly Attachment[], report: Report): readonly Attachment[] {
  return attachments.map(({ unbound, ...attachment }) => {
    if (unbound) report(found('warning', 'unbound', spanOf(attachment.title), { messageId: 'carried', clause: '7.3.7' }));
    return attachment;
  });
}
