import type { Run, TitleBlock } from '../../compose/composition.ts';
import { emphasised } from '../../compose/emphasis.ts';
import { parted } from '../../compose/footnote.ts';
import type { Inline } from './flow.ts';

type TextInline = Extract<Inline, { readonly kind: 'text' }>;
type FootnoteInline = Extract<Inline, { readonly kind: 'footnote' }>;

/** Runs as a paragraph's text, which has no footnotes. */
export const textsOf = (runs: readonly Run[]): readonly TextInline[] => joined(runs.flatMap(emphasised).map(textOf));

/** Runs as a paragraph's text, with its footnotes' numbers. */
export const inlinesOf = (runs: readonly Run[]): readonly (TextInline | FootnoteInline)[] =>
  joined(runs.flatMap(parted).map((run) => (run.reference === undefined ? textOf(run) : { kind: 'footnote', number: run.reference })));

const textOf = ({ text, emphasised: isEmphasised }: Run): TextInline => ({ kind: 'text', text: text.value, ...(isEmphasised && { style: 'emphasis' }) });

/** The lines of a title as the pages have them: without the spaces at which they are broken. */
export function titleLines({ parts }: TitleBlock, lines: readonly string[]): readonly (readonly TextInline[])[] {
  const characters = textsOf(parts).flatMap((inline) => [...inline.text].map((text): TextInline => ({ ...inline, text })));
  return lines.map((line) => {
    const lost = characters.findIndex(({ text }) => text.trim() !== '' || line.startsWith(text));
    return joined(characters.splice(0, lost + [...line].length).slice(lost));
  });
}

/** Neighbours in the same style are one. */
function joined<Kind extends TextInline | FootnoteInline>(inlines: readonly Kind[]): readonly Kind[] {
  const result: Kind[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && last.style === inline.style) result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}
