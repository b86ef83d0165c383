import type { SourceNode } from '../source/node.ts';
import { sliceText, spanOf, type Text } from '../text.ts';
import { readBody } from './body.ts';
import { colonSlip } from './colon-slip.ts';
import type { Attachment } from './document.ts';
import { fieldOf, textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import { linesOf, oneLine } from './text-parts.ts';
import { endMark } from './title.ts';

/** 附件 (7.3.4, 7.3.7): names, or titles with the body that is bound in. Of a plain text each line is a name. */
export function readAttachments(node: SourceNode, report: Report): readonly Attachment[] {
  switch (node.kind) {
    case 'scalar':
      return linesOf(node.text).map((title) => ({ title: checked(title, report) }));
    case 'list':
      return node.items.flatMap((item) => {
        const slip = item.kind === 'scalar' ? colonSlip(item.text, 'attachment') : undefined;
        if (slip) report(slip);
        return readAttachments(item, report);
      });
    case 'map': {
      const title = textField(node, 'title');
      const body = fieldOf(node, 'body');
      const blocks = body ? readBody(body, report) : [];
      return title ? [{ title: checked(oneLine(title, 'title', report), report), ...(blocks.length > 0 && { body: blocks }) }] : [];
    }
  }
}

/** A name is printed as typed: a number or a mark at its end is only pointed out. */
function checked(title: Text, report: Report): Text {
  const { value } = title;
  const number = /^(?:附件\s*(?:[：:]\s*)?)?[\d０-９]{1,2}\s*[.．、：:]\s*(?!\d)|^附件\s*(?:[\d０-９]{1,2}\s*)?[：:]\s*/u.exec(value)?.[0];
  if (number) report(found('warning', 'attachment-name', spanOf(title, 0, number.length), { messageId: 'number', params: { number, name: sliceText(title, number.length).value }, clause: '7.3.4' }));
  const mark = endMark(value);
  if (mark) report(found('warning', 'attachment-name', spanOf(title, value.length - 1), { messageId: 'mark', params: { mark }, clause: '7.3.4' }));
  return title;
}
