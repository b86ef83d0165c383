import type { StampBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import type { Layout } from '../../typeset/pages.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline, type Shape } from './flow.ts';
import type { Grid } from './grid.ts';
import type { PlacedLine } from './placed.ts';
import { imagesOf, pictureInlines } from './seals.ts';

const NAME = '签名章';

/**
 * 签名章 (7.3.5.3): a paragraph for each title, held at its right end, in which the stamp is anchored; then the date. Programs disagree whether a
 * picture counts from above a paragraph's space or from below it: what is above a title is an empty paragraph.
 */
export function stampElements(block: StampBlock, lines: readonly PlacedLine[], layout: Layout, standard: Standard, grid: Grid): readonly Element[] {
  const images = imagesOf(block.id, layout);
  const common = { role: block.role, above: 0, keepNext: true, pageBreakBefore: false } as const;
  let from = 0;
  const titles = block.stamps.flatMap((stamp): readonly Element[] => {
    const own = linesReading(lines.slice(from), stamp.title.text.value);
    from += own.length;
    const [first] = own;
    if (!first) return [];
    const pictures = pictureInlines(images.filter(({ image }) => image === stamp.name), NAME, first, false, layout, standard, grid);
    return [
      { ...common, style: 'stampRoom', content: [], shape: PLAIN, lines: [] },
      { ...common, style: 'stamp', content: [...pictures, ...broken(own)], shape: heldRight(first, standard), lines: own },
    ];
  });
  const date = block.date && lines.at(-1);
  return [...titles, ...(date ? [{ ...common, style: 'date', content: broken([date]), shape: heldRight(date, standard), lines: [date] } as const] : [])];
}

/** The lines that a text takes. */
function linesReading(lines: readonly PlacedLine[], text: string): readonly PlacedLine[] {
  const wanted = lettersOf(text);
  let read = 0;
  const end = lines.findIndex((line) => (read += lettersOf(textOf(line))) >= wanted);
  return lines.slice(0, end + 1);
}

const textOf = ({ segments }: PlacedLine): string => segments.map(({ text }) => text).join('');

/** Lines do not show the spaces at which they are broken. */
const lettersOf = (text: string): number => text.replace(/\s/gu, '').length;

const broken = (lines: readonly PlacedLine[]): readonly Inline[] => lines.flatMap((line, index): readonly Inline[] => [...(index > 0 ? [{ kind: 'break' } as const] : []), { kind: 'text', text: textOf(line) }]);

const heldRight = (line: PlacedLine, { typeArea }: Standard): Shape => ({ ...PLAIN, alignment: 'right', right: mmToTwips(typeArea.left + typeArea.width - (line.segments.at(-1)?.right ?? 0)) });
