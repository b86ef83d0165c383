import type { BodyBlock, Heading, Paragraph } from './document.ts';
import { markerOf } from './marker.ts';
import { joinTexts } from './text-parts.ts';

/** A heading that turned out to be a sentence, with how it ended. */
interface Sentence {
  readonly level: Heading['level'];
  readonly ordinal: number;
  readonly isClause: boolean;
}

/**
 * Numbered sentences are prose, not headings (7.3.3 has headings only):
 * - clauses, `（一）未按规定报告的；` and the last of their list, which ends in a full stop;
 * - whole sentences with nothing of their own below them, `一、原则同意该方案，请认真组织实施。`, and the last of their list.
 */
export function withNumberedSentences(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  let last: Sentence | undefined;
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return block;
    last = sentenceOf(block, blocks[index + 1], last);
    return last ? asParagraph(block) : block;
  });
}

function sentenceOf(heading: Heading, next: BodyBlock | undefined, last: Sentence | undefined): Sentence | undefined {
  const { level, number, text, runIn } = heading;
  const ordinal = markerOf(`${number?.value ?? ''}${text.value}`)?.ordinal;
  if (ordinal === undefined) return undefined;
  const follows = last?.level === level && last.ordinal === ordinal - 1 ? last : undefined;
  const isClause = /[；;](?:和|或|及|且|或者|以及|并且)?$/u.test((runIn ?? text).value);
  if (isClause || follows?.isClause) return { level, ordinal, isClause: true };
  const isSentence = !runIn && /[。！？]$/u.test(text.value);
  const isBare = next === undefined || (next.kind === 'heading' && next.level <= level);
  return isSentence && (isBare || follows) ? { level, ordinal, isClause: false } : undefined;
}

const asParagraph = ({ number, text, runIn }: Heading): Paragraph => ({ kind: 'paragraph', text: joinTexts([...(number ? [number] : []), text, ...(runIn ? [runIn] : [])]) });
