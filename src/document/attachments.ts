import type { MapNode, SourceNode } from '../source/node.ts';
import { sliceText, spanOf, type Text } from '../text.ts';
import { isTable, type AttachedFiles } from './attached-files.ts';
import { isPictureFile } from './attached-pictures.ts';
import { readBody } from './body.ts';
import { colonSlip } from './colon-slip.ts';
import type { Attachment, BodyBlock } from './document.ts';
import { fieldOf, mapField, textField } from './fields.ts';
import { withFigureNumbers } from './figure-numbers.ts';
import { found, type Report } from './finding.ts';
import { readFigure, readFilePicture } from './read-figure.ts';
import { readFileTable, readTable } from './read-table.ts';
import { linesOf, oneLine } from './text-parts.ts';
import { endMark } from './title.ts';
import { readUnbound } from './unbound.ts';

/** 附件 (7.3.4, 7.3.7): names, or titles with the body, the table or the file that is bound in. Of a plain text each line is a name. */
export function readAttachments(node: SourceNode, files: AttachedFiles, report: Report): readonly Attachment[] {
  switch (node.kind) {
    case 'scalar':
      return linesOf(node.text).map((title) => ({ title: checked(title, report) }));
    case 'list':
      return node.items.flatMap((item) => {
        const slip = item.kind === 'scalar' ? colonSlip(item.text, 'attachment') : undefined;
        if (slip) report(slip);
        return readAttachments(item, files, report);
      });
    case 'map': {
      const title = textField(node, 'title');
      const blocks = readContent(node, files, report);
      const unbound = readUnbound(node, blocks.length > 0, report);
      return title ? [{ title: checked(oneLine(title, 'title', report), report), ...(blocks.length > 0 && { body: blocks }), ...(unbound && { unbound }) }] : [];
    }
  }
}

/** Its text, then its table, then its pictures. */
function readContent(map: MapNode, files: AttachedFiles, report: Report): readonly BodyBlock[] {
  const body = fieldOf(map, 'body');
  const typed = mapField(map, 'table');
  const file = fieldOf(map, 'file');
  const name = textField(map, 'file');
  const isPicture = name !== undefined && isPictureFile(name.value);
  if (name && typed && !isPicture) report(found('error', 'table', spanOf(name), { messageId: 'two-sources' }));
  if (name && !isTable(name.value) && !isPicture) report(found('error', 'not-yet', spanOf(name), { messageId: 'value', params: { key: 'file', zh: '文件', value: name.value } }));
  const table = typed ? readTable(typed, files, report) : file && name && isTable(name.value) ? readFileTable(file, files, report) : undefined;
  const image = fieldOf(map, 'image');
  const figures = [image && readFigure(image, files, report), isPicture && file ? readFilePicture(file, textField(map, 'title'), files, report) : undefined];
  return withFigureNumbers([...(body ? readBody(body, files, report) : []), ...(table ? [table] : []), ...figures.flatMap((figure) => figure ?? [])]);
}

/** A name is printed as typed: a number or a mark at its end is only pointed out. */
function checked(title: Text, report: Report): Text {
  const { value } = title;
  const names = numberedNames(value);
  if (names.length > 1) {
    report(found('warning', 'attachment-name', spanOf(title), { messageId: 'several', params: { count: names.length, names: names.join(', ') }, clause: '7.3.4' }));
    return title;
  }
  const number = /^(?:附件\s*(?:[：:]\s*)?)?[\d０-９]{1,2}\s*[.．、：:]\s*(?!\d)|^附件\s*(?:[\d０-９]{1,2}\s*)?[：:]\s*/u.exec(value)?.[0];
  if (number) report(found('warning', 'attachment-name', spanOf(title, 0, number.length), { messageId: 'number', params: { number, name: sliceText(title, number.length).value }, clause: '7.3.4' }));
  const mark = endMark(value);
  if (mark) report(found('warning', 'attachment-name', spanOf(title, value.length - 1), { messageId: 'mark', params: { mark }, clause: '7.3.4' }));
  return title;
}

/** `1.甲；2.乙`: the names behind numbers that count up from 1 in one text. */
function numberedNames(value: string): readonly string[] {
  const numbers = [...value.matchAll(/(?<=^\s*|^\s*附件\s*[：:]?\s*|[；;，,、。]\s*|\s)([\d０-９]{1,2})\s*(?:、|[.．](?=[^\d０-９]|\d{4}年))\s*/gu)];
  if (numbers.some(([, digits = ''], index) => Number(digits.normalize('NFKC')) !== index + 1)) return [];
  return numbers.map(({ index, 0: { length } }, at) => value.slice(index + length, numbers[at + 1]?.index).replace(/[；;，,、。\s]+$/u, ''));
}
