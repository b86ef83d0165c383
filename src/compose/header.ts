import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, spanAll, spanOf, type Text } from '../text.ts';
import type { Mm } from '../units.ts';
import type { HeaderLineBlock, MarkBlock, NumberBlock, Signatories, TypeStyle } from './composition.ts';
import { exactBlank } from './place.ts';
import type { Types } from './type.ts';

export const DRAFT = '送审稿';

/**
 * 份号, 密级和保密期限, 紧急程度 (7.2.1–7.2.3): one a line, from the type area's first; classification has line 2 also without a copy number.
 * A draft says so beside the copy number's place: practice, not in the standard.
 */
export function composeHeaderLines(document: Document, standard: Standard, types: Types): readonly HeaderLineBlock[] {
  const { stage, copyNumber, classification, urgency, mark } = document;
  const above = classification ? standard.classification.line : copyNumber ? standard.copyNumber.line : 0;
  const line = (role: HeaderLineBlock['role'], at: number, text: Text, type: TypeStyle, side: HeaderLineBlock['side'] = 'left'): HeaderLineBlock => ({ kind: 'header-line', id: role, role, source: spanOf(text), line: at, side, run: { text, type } });
  return [
    ...(copyNumber ? [line('copy-number', standard.copyNumber.line, copyNumber, types.copyNumber)] : []),
    ...(stage === 'draft' ? [line('stage', standard.copyNumber.line, generated(DRAFT, spanOf(mark)), types.stage, 'right')] : []),
    ...(classification ? [line('classification', standard.classification.line, classification, types.classification)] : []),
    ...(urgency ? [line('urgency', above + 1, urgency, types.urgency)] : []),
  ];
}

/**
 * 发文机关标志 (7.2.4).
 * @param top upper edge of its ink, from the page's upper edge
 */
export function composeMark(document: Document, top: Mm): MarkBlock {
  return { kind: 'mark', id: 'mark', role: 'mark', source: spanOf(document.mark), text: document.mark, ...(document.jointMark && { joint: document.jointMark }), top, isLetter: document.format === 'letter', isBlank: document.markIsBlank };
}

/** 发文字号 (7.2.5) and the red rule below it (7.2.7), which stands with and without a number. */
export function composeNumber(document: Document, standard: Standard, types: Types): NumberBlock {
  const { number, signatories } = document;
  return {
    kind: 'number',
    id: 'number',
    role: 'number',
    source: spanOf(number ?? document.mark),
    place: exactBlank(standard.number.above),
    ruled: true,
    ...(number && { run: { text: number, type: types.body } }),
    ...(signatories.length > 0 && { signatories: composeSignatories(signatories, types) }),
  };
}

/** 令号, and the number of minutes (10.2, 10.3): centred, without a rule below it. */
export function composeBareNumber(document: Document, above: number, types: Types): readonly NumberBlock[] {
  const { number } = document;
  return number ? [{ kind: 'number', id: 'number', role: 'number', source: spanOf(number), place: exactBlank(above), ruled: false, run: { text: number, type: types.body } }] : [];
}

/** 签发人 (7.2.6): the label in body type, the names in 楷体. */
const composeSignatories = (names: readonly Text[], types: Types): Signatories => ({
  label: { id: 'signatory.label', run: { text: generated('签发人：', spanAll(names)), type: types.body } },
  names: names.map((text, index) => ({ id: `signatory.${index + 1}`, run: { text, type: types.signatory } })),
});
