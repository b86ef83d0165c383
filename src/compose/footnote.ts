import type { Document } from '../document/document.ts';
import { generated, referencesOf, sliceText, spanOf } from '../text.ts';
import type { Block, Composition, FootnoteBlock, Run } from './composition.ts';
import { emphasised } from './emphasis.ts';
import type { Types } from './type.ts';

/** 脚注 that blocks refer to, in the order of the document. An attachment that is a file of its own has its own. */
export function composeFootnotes({ footnotes = [] }: Document, blocks: readonly Block[], types: Types): Pick<Composition, 'footnotes'> {
  const used = new Set(footnotes.length > 0 ? blocks.flatMap(referencesIn) : []);
  if (used.size === 0) return {};
  return { footnotes: footnotes.flatMap((text, index): readonly FootnoteBlock[] => (used.has(index + 1) ? [{ id: `footnote.${index + 1}`, role: 'footnote', number: index + 1, source: spanOf(text), run: { text, type: types.footnote } }] : [])) };
}

const referencesIn = (block: Block): readonly number[] => (block.kind === 'paragraph' ? block.runs.flatMap(({ text, type }) => (type.reference ? referencesOf(text).map(([, footnote]) => footnote) : [])) : []);

/** A footnote's number in a circle: one character, up to 50, more than a page has room for. */
export function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number);
  return String.fromCodePoint((number <= 35 ? 0x323c : 0x328d) + Math.min(number, 50));
}

/** A run parted where its type changes: at emphasised words, and at the numbers of footnotes. */
export function parted(run: Run): readonly Run[] {
  return emphasised(run).flatMap((part) => {
    const { reference } = part.type;
    const references = reference ? referencesOf(part.text) : [];
    if (!reference || references.length === 0) return [part];
    const parts: Run[] = [];
    let done = 0;
    for (const [index, footnote] of references) {
      if (index > done) parts.push({ ...part, text: sliceText(part.text, done, index) });
      parts.push({ text: generated(circled(1), spanOf(part.text, index - 1, index)), type: reference, reference: footnote });
      done = index;
    }
    if (done < part.text.value.length) parts.push({ ...part, text: sliceText(part.text, done) });
    return parts;
  });
}
