import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, spanOf, type Text } from '../text.ts';
import { joinTexts } from '../document/text-parts.ts';
import type { ResultBlock, Run } from './composition.ts';
import { exactBlank } from './place.ts';
import type { Types } from './type.ts';

/** 办理结果 as it is printed: a letter as （A） or A类, by local rule; words as they are. Practice: 三号 黑体. */
export function resultRun({ result }: Pick<Document, 'result'>, standard: Standard, types: Types): Run | undefined {
  return result && { text: /^[A-Za-z]\d?$/u.test(result.value) ? inForm(result, standard) : result, type: types.result };
}

function inForm(letter: Text, { result }: Standard): Text {
  const own = (mark: string): Text => generated(mark, spanOf(letter));
  switch (result.form) {
    case 'brackets':
      return joinTexts([own('（'), letter, own('）')]);
    case 'class':
      return joinTexts([letter, own('类')]);
    case 'plain':
      return letter;
  }
}

/** Flush right on the line above the title, which keeps its place. */
export function composeResult(document: Document, standard: Standard, types: Types): readonly ResultBlock[] {
  const run = resultRun(document, standard, types);
  return run ? [{ kind: 'result', id: 'result', role: 'result', source: spanOf(run.text), place: exactBlank(Math.max(0, standard.title.above - 1)), run }] : [];
}
