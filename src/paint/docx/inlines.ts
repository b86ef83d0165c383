import type { Run, TitleBlock } from '../../compose/composition.ts';
import { emphasised } from '../../compose/emphasis.ts';
import type { Inline } from './flow.ts';

type TextInline = Extract<Inline, { readonly kind: 'text' }>;

/** Runs as a paragraph's text. */
export const textsOf = (runs: readonly Run[]): readonly TextInline[] =>
  joined(runs.flatMap(emphasised).map((run) => ({ kind: 'text', text: run.text.value, ...(run.emphasised && { style: 'emphasis' }) })));

/** The lines of a title as the pages have them: without the spaces at which they are broken. */
export function titleLines({ parts }: TitleBlock, lines: readonly string[]): readonly (readonly TextInline[])[] {
  const characters = textsOf(parts).flatMap((inline) => [...inline.text].map((text): TextInline => ({ ...inline, text })));
  return lines.map((line) => {
    const lost = characters.findIndex(({ text }) => text.trim() !== '' || line.startsWith(text));
    return joined(characters.splice(0, lost + [...line].length).slice(lost));
  });
}

/** Neighbours in the same style are one. */
function joined(inlines: readonly TextInline[]): readonly TextInline[] {
  const result: TextInline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last && last.style === inline.style) result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}
