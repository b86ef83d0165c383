import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, spanOf, type Text } from '../text.ts';
import type { Block, LetterLineBlock, TypeStyle } from './composition.ts';
import { composeMark, DRAFT } from './header.ts';
import { resultRun } from './result.ts';
import { composeTitle } from './title.ts';
import type { Types } from './type.ts';

/**
 * The head of 信函格式 (10.1): the mark 30 mm below the page's edge with its double rule, below it what is secret or urgent at the left and the
 * number and below it 办理结果 at the right, the title two lines below the last of these.
 */
export function composeLetterHead(document: Document, standard: Standard, types: Types): readonly Block[] {
  const { markTop, titleAbove } = standard.letter;
  return [composeMark(document, markTop), ...composeLines(document, standard, types), composeTitle(document, titleAbove, types)];
}

type Left = NonNullable<LetterLineBlock['left']>;

function composeLines(document: Document, standard: Standard, types: Types): readonly LetterLineBlock[] {
  const { stage, mark, copyNumber, classification, urgency, number } = document;
  const left = (role: Left['role'], text: Text | undefined, type: TypeStyle): readonly Left[] => (text ? [{ id: role, role, run: { text, type } }] : []);
  const lefts = [...left('stage', stage === 'draft' ? generated(DRAFT, spanOf(mark)) : undefined, types.stage), ...left('copy-number', copyNumber, types.copyNumber), ...left('classification', classification, types.classification), ...left('urgency', urgency, types.urgency)];
  const result = resultRun(document, standard, types);
  const rights = [...(number ? [{ role: 'number' as const, run: { text: number, type: types.body } }] : []), ...(result ? [{ role: 'result' as const, run: result }] : [])];
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, index): LetterLineBlock => {
    const [at, right] = [lefts[index], rights[index]];
    const text = right?.run.text ?? at?.run.text;
    return {
      kind: 'letter-line',
      id: right?.role === 'result' ? 'result' : index === 0 ? 'number' : `number.${index + 1}`,
      role: right?.role ?? 'number',
      source: text ? spanOf(text) : { start: 0, end: 0 },
      ...(at && { left: at }),
      ...(right && { right: right.run }),
    };
  });
}
