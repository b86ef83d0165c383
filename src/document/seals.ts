import type { MapNode, SourceNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import { attachedPicture, isPictureName } from './attached-pictures.ts';
import type { AttachedFiles } from './attached-files.ts';
import type { Seal, Signature } from './document.ts';
import { fieldOf, textField, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';

/** Diameters that can be meant, in mm: official seals have 42 to 50, other ones less. */
const SMALLEST = 20;
const LARGEST = 60;
/** How much longer one side of a round seal's picture may be. */
const ROUND = 1.03;

/** 印章 (7.3.5.1): room, none, or pictures, one an issuer. */
export function readSeals(root: MapNode, organs: number, files: AttachedFiles, report: Report): Pick<Signature, 'seal' | 'seals'> {
  const node = fieldOf(root, 'seal');
  const word = textOf(node)?.value.trim();
  if (!node || word === 'space') return { seal: 'space' };
  if (word === 'none') return { seal: 'none' };
  const items = node.kind === 'list' ? node.items : [node];
  if (items.length !== organs) report(found('error', 'seal', node, { messageId: 'count', params: { given: items.length, organs }, clause: '7.3.5.1' }));
  const seals = items.flatMap((item) => readSeal(item, files, report));
  return { seal: 'space', ...(seals.length === items.length && seals.length === organs && { seals }) };
}

function readSeal(node: SourceNode, files: AttachedFiles, report: Report): readonly Seal[] {
  const file = node.kind === 'map' ? textField(node, 'file') : textOf(node);
  if (!file) return [];
  if (!isPictureName(file.value)) {
    report(found('error', 'value', spanOf(file), { params: { key: 'seal', zh: '印章', value: file.value.trim(), values: 'space, none, ….png, ….svg, ….jpg' }, clause: '7.3.5.1' }));
    return [];
  }
  const typed = node.kind === 'map' ? textField(node, 'diameter') : undefined;
  const diameter = typed ? readDiameter(typed, report) : undefined;
  const picture = attachedPicture(file, files, report);
  if (!picture) return [];
  const { width, height } = picture;
  if (Math.max(width, height) > ROUND * Math.min(width, height)) {
    report(found('warning', 'seal', spanOf(file), { messageId: 'not-round', params: { file: file.value.trim(), width, height }, clause: '7.3.5.1' }));
  }
  return [{ picture, ...(diameter !== undefined && { diameter }) }];
}

function readDiameter(typed: Text, report: Report): number | undefined {
  const value = Number(/^(\d{1,3}(?:\.\d+)?)(?:\s*mm)?$/u.exec(typed.value.trim())?.[1] ?? NaN);
  if (value >= SMALLEST && value <= LARGEST) return value;
  report(found('error', 'seal', spanOf(typed), { messageId: 'diameter', params: { typed: typed.value, smallest: SMALLEST, largest: LARGEST } }));
  return undefined;
}
