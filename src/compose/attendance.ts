import type { Attendance, Document } from '../document/document.ts';
import { charactersIn } from '../standard/cells.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, spanAll } from '../text.ts';
import type { ParagraphBlock } from './composition.ts';
import { gridBlank, nextLine } from './place.ts';
import type { Types } from './type.ts';

/** In the order of the clause. */
const LABELS = [
  ['present', '出席'],
  ['absent', '请假'],
  ['observers', '列席'],
] as const satisfies readonly (readonly [keyof Attendance, string])[];

/**
 * 出席, 请假, 列席 (10.3): one empty line below the body or the attachment note, indented two characters, the word in 黑体, names with their
 * organs in 仿宋, turned lines aligned with the first character after the colon.
 */
export function composeAttendance(document: Document, standard: Standard, types: Types): readonly ParagraphBlock[] {
  const { indent, above } = standard.minutes.attendance;
  const lists = LABELS.flatMap(([key, label]) => {
    const names = document.attendance?.[key];
    return names && names.length > 0 ? [{ key, label: `${label}：`, names }] : [];
  });
  return lists.map(({ key, label, names }, index) => ({
    kind: 'paragraph',
    id: `attendance.${key}`,
    role: 'attendance',
    source: spanAll(names),
    runs: [{ text: generated(label, spanAll(names)), type: types.attendanceLabel }, ...names.map((text) => ({ text, type: types.attendance }))],
    indent: { first: indent, rest: indent + charactersIn(label) },
    place: index === 0 ? gridBlank(above) : nextLine,
    keepWithNext: false,
  }));
}
