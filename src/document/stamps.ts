import type { MapNode, SourceNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import type { AttachedFiles } from './attached-files.ts';
import { attachedPicture } from './attached-pictures.ts';
import type { Signature, Stamp } from './document.ts';
import { fieldOf, textField, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { oneLine } from './text-parts.ts';

const CLAUSE = '7.3.5.3';
/** Widths that can be meant, in mm. */
const NARROWEST = 10;
const WIDEST = 80;
/** How high a stamp's picture may be over its width: a name is written in a line. */
const HIGHEST = 1.5;
/** Titles that leave out of what. */
const BARE = /^(?:总理|主席|省长|州长|盟长|市长|区长|县长|旗长|镇长|乡长|部长|主任|厅长|局长|署长|行长|会长|审计长|书记)$/u;

/**
 * 签名章 (7.3.5.3): one an issuer, in their order. It stands in place of names and seals, which are then not printed.
 * @param organs that issue the document
 * @param isSigned false for what a meeting has passed
 */
export function readStamps(root: MapNode, organs: number, isSigned: boolean, files: AttachedFiles, report: Report): Pick<Signature, 'stamps'> {
  const entry = root.entries.find(({ key }) => key.text.value === 'stamp');
  if (!entry) return {};
  const { key, value: node } = entry;
  if (!isSigned) report(found('error', 'stamp', key, { messageId: 'unsigned', clause: '7.3.1' }));
  const seal = textOf(fieldOf(root, 'seal'))?.value.trim();
  if (fieldOf(root, 'seal') && seal !== 'none') report(found('error', 'stamp', key, { messageId: 'seal', clause: CLAUSE }));
  const items = node.kind === 'list' ? node.items : [node];
  const wanted = Math.max(1, organs);
  if (items.length !== wanted) report(found('error', 'stamp', node, { messageId: 'count', params: { given: items.length, organs: wanted }, clause: CLAUSE }));
  const stamps = items.flatMap((item) => readStamp(item, files, report));
  return stamps.length > 0 ? { stamps } : {};
}

function readStamp(node: SourceNode, files: AttachedFiles, report: Report): readonly Stamp[] {
  const typed = node.kind === 'map' ? textField(node, 'title') : undefined;
  if (!typed || node.kind !== 'map') return [];
  const title = oneLine(typed, 'title', report);
  if (BARE.test(title.value)) report(found('remark', 'stamp', spanOf(title), { messageId: 'title', params: { title: title.value }, clause: CLAUSE }));
  const file = textField(node, 'file');
  const width = textField(node, 'width');
  const real = width && readWidth(width, report);
  const picture = file && attachedPicture(file, files, report);
  if (file && picture && picture.height > HIGHEST * picture.width) {
    report(found('error', 'stamp', spanOf(file), { messageId: 'tall', params: { file: file.value.trim(), width: picture.width, height: picture.height }, clause: CLAUSE }));
    return [];
  }
  return [{ title, ...(picture && { picture }), ...(real !== undefined && { width: real }) }];
}

function readWidth(typed: Text, report: Report): number | undefined {
  const value = Number(/^(\d{1,3}(?:\.\d+)?)(?:\s*mm)?$/u.exec(typed.value.trim())?.[1] ?? NaN);
  if (value >= NARROWEST && value <= WIDEST) return value;
  report(found('error', 'stamp', spanOf(typed), { messageId: 'width', params: { typed: typed.value, narrowest: NARROWEST, widest: WIDEST } }));
  return undefined;
}
