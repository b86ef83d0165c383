import { generated, spanOf } from '../text.ts';
import type { BodyBlock } from './document.ts';
import type { Caption } from './figure.ts';

const LABEL = '图';
/** Between number and words. */
const GAP = '　';
/** A number that is typed before a caption; 图2-1 and 图甲 are numbers of the office's own, which do not count. */
const TYPED = /^图\s*(?:\d{1,3}(?:\s*[-—－.．]\s*\d{1,3})*|[一二三四五六七八九十百]{1,3}|[甲乙丙丁])(?=[\s　：:.．、]|$)/u;
const COUNTED = /^图\s*(\d{1,3})(?![\d\-—－.．])/u;

/** Captions with their numbers, 图1, 图2 …, in the order of the blocks; one that is typed goes on from there. */
export function withFigureNumbers(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  let last = 0;
  const numbered = (caption: Caption): Caption => {
    const { text, isNumbered } = caption;
    if (!isNumbered) return caption;
    if (TYPED.test(text.value)) {
      last = Number(COUNTED.exec(text.value)?.[1] ?? last);
      return caption;
    }
    last += 1;
    return { ...caption, number: generated(`${LABEL}${last}${GAP}`, spanOf(text)) };
  };
  return blocks.map((block) => (block.kind === 'figure' ? { ...block, pictures: block.pictures.map((each) => (each.caption ? { ...each, caption: numbered(each.caption) } : each)) } : block));
}
