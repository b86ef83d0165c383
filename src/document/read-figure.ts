import type { SourceNode } from '../source/node.ts';
import { spanOf, trimText, type Text } from '../text.ts';
import type { AttachedFiles } from './attached-files.ts';
import { attachedPicture } from './attached-pictures.ts';
import { choiceField, textField, textOf } from './fields.ts';
import type { Caption, Figure, FigurePicture, PictureWidth } from './figure.ts';
import { found, type Report } from './finding.ts';
import { oneLine } from './text-parts.ts';

const AUTO: PictureWidth = { kind: 'auto' };
const PAGE: PictureWidth = { kind: 'page' };
/** What a picture is called that nothing is said of. */
const UNSAID = '图片';
/** Widths that can be meant, in mm: wider ones than the line are made narrower where it is known. */
const NARROWEST = 5;
const WIDEST = 420;

/** 图片: a file, a map, or two of these side by side; undefined with findings when none of them can be used. */
export function readFigure(node: SourceNode, files: AttachedFiles, report: Report): Figure | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const pictures = items.flatMap((item) => readPicture(item, AUTO, files, report) ?? []);
  return pictures.length > 0 ? { kind: 'figure', source: node, pictures } : undefined;
}

/** A picture that is an attachment of this title: it fills its page. */
export function readFilePicture(file: SourceNode, title: Text | undefined, files: AttachedFiles, report: Report): Figure | undefined {
  const picture = readPicture(file, PAGE, files, report);
  return picture && { kind: 'figure', source: file, pictures: [title ? { ...picture, alt: title.value.trim() } : picture] };
}

function readPicture(node: SourceNode, usual: PictureWidth, files: AttachedFiles, report: Report): FigurePicture | undefined {
  const map = node.kind === 'map' ? node : undefined;
  const file = map ? textField(map, 'file') : textOf(node);
  if (!file) return undefined;
  const caption = map && readCaption(textField(map, 'caption'), choiceField(map, 'image', 'number') !== 'none', report);
  const alt = map && textField(map, 'alt');
  const typed = map && textField(map, 'width');
  const width = typed ? readWidth(typed, report) : usual;
  const picture = attachedPicture(file, files, report);
  if (!picture) return undefined;
  if (!caption && !alt && usual !== PAGE) report(found('remark', 'image', spanOf(file), { messageId: 'unsaid', params: { file: file.value.trim() } }));
  return { picture, width, ...(caption && { caption }), alt: alt ? oneLine(alt, 'alt', report).value : (caption?.text.value ?? UNSAID) };
}

/** With its number when that is typed. */
function readCaption(typed: Text | undefined, isNumbered: boolean, report: Report): Caption | undefined {
  if (!typed) return undefined;
  const text = oneLine(trimText(typed), 'caption', report);
  const mark = /[。．.，,；;：:、]$/u.exec(text.value)?.[0];
  if (mark) report(found('warning', 'image', spanOf(text, text.value.length - mark.length), { messageId: 'mark', params: { mark } }));
  return { text, isNumbered };
}

/** Millimetres, or a share of the line. */
function readWidth(typed: Text, report: Report): PictureWidth {
  const value = typed.value.trim();
  const [, number = '', unit = ''] = /^(\d{1,3}(?:\.\d{1,2})?)\s*(mm|毫米|[%％]?)$/iu.exec(value) ?? [];
  const amount = Number(number);
  if (/^[%％]$/u.test(unit) && amount > 0 && amount <= 100) return { kind: 'share', share: amount / 100 };
  if (!/^[%％]$/u.test(unit) && amount >= NARROWEST && amount <= WIDEST) return { kind: 'length', length: amount };
  report(found('error', 'image', spanOf(typed), { messageId: 'width', params: { typed: value, narrowest: NARROWEST } }));
  return AUTO;
}
