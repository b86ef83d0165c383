import type { MapNode, SourceNode } from '../source/node.ts';
import { generated, sliceText, spanOf, type Text } from '../text.ts';
import type { Attendance } from './document.ts';
import { fieldOf, mapField, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { oneLine } from './text-parts.ts';

/** 出席, 请假, 列席 of minutes (10.3): text as typed, or lists; of a list of lists, the inner ones are joined with 、, the outer one with ；. */
export function readAttendance(root: MapNode, report: Report): Attendance | undefined {
  const map = mapField(root, 'attendance');
  if (!map) return undefined;
  const list = (key: keyof Attendance): readonly Text[] => {
    const node = fieldOf(map, key);
    return node ? readPeople(node, key, report) : [];
  };
  const [present, absent, observers] = [list('present'), list('absent'), list('observers')];
  return { ...(present.length > 0 && { present }), ...(absent.length > 0 && { absent }), ...(observers.length > 0 && { observers }) };
}

function readPeople(node: SourceNode, key: string, report: Report): readonly Text[] {
  const text = textOf(node);
  if (text) return [withoutLabel(oneLine(text, key, report), report)];
  if (node.kind !== 'list') return [];
  const mark = node.items.some((item) => item.kind === 'list') ? '；' : '、';
  const groups = node.items.map((item) => readPeople(item, key, report)).filter((group) => group.length > 0);
  return groups.flatMap((group, index): readonly Text[] => {
    const [first] = group;
    return index > 0 && first ? [generated(mark, spanOf(first, 0, 1)), ...group] : group;
  });
}

function withoutLabel(text: Text, report: Report): Text {
  const label = /^(?:出席|请假|列席)(?:人员)?[：:]\s*/u.exec(text.value)?.[0];
  if (label === undefined) return text;
  report(found('warning', 'organs', spanOf(text, 0, label.length), { messageId: 'label', params: { label }, clause: '10.3' }));
  return sliceText(text, label.length);
}
