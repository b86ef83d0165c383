import type { Document } from '../document/document.ts';
import { generated, spanOf } from '../text.ts';
import type { MarkBlock, NumberBlock, StageBlock } from './composition.ts';
import type { Types } from './type.ts';

const DRAFT = '送审稿';

/** A draft says so on line 1, flush right: practice, not in the standard. */
export function composeStage(document: Document, types: Types): readonly StageBlock[] {
  if (document.stage !== 'draft') return [];
  const source = spanOf(document.mark);
  return [{ kind: 'stage', id: 'stage', role: 'stage', source, run: { text: generated(DRAFT, source), type: types.stage } }];
}

/** 发文机关标志 (7.2.4). */
export function composeMark(document: Document): MarkBlock {
  return { kind: 'mark', id: 'mark', role: 'mark', source: spanOf(document.mark), text: document.mark };
}

/** 发文字号 (7.2.5) and the red rule below it (7.2.7), which stands with and without a number. */
export function composeNumber(document: Document, types: Types): NumberBlock {
  const { number } = document;
  return {
    kind: 'number',
    id: 'number',
    role: 'number',
    source: spanOf(number ?? document.mark),
    ...(number && { run: { text: number, type: types.body } }),
  };
}
