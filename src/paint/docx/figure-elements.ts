import { greatest } from '../../extremes.ts';
import type { FigureBlock, FigureBlockPicture } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { captionOf } from '../../typeset/figure-caption.ts';
import { figureColumns } from '../../typeset/figure-columns.ts';
import type { Layout } from '../../typeset/pages.ts';
import { standardOf } from '../../typeset/sheet.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { CENTRED, PLAIN, type Inline, type SectionKind, type Shape } from './flow.ts';
import { inlinePicture } from './picture.ts';
import { numbersOf } from './pictures.ts';
import type { Placed, PlacedImage, Places } from './placed.ts';

const NAME = '图片';

/** Pictures as characters of one line, and their captions as one paragraph; side by side they stand on centred tab stops. */
export function figureElements(block: FigureBlock, section: SectionKind, layout: Layout, places: Places, standard: Standard): readonly Element[] {
  const numbers = numbersOf(layout);
  const images = block.pictures.flatMap(({ name }) => places(name).images);
  const [first] = images;
  if (!first) return [];
  const captions = block.pictures.map((picture) => places(captionOf(picture)));
  const lines = captions.reduce((most, { lines: own }) => (own.length > most.length ? own : most), captions[0]?.lines ?? []);
  const isRow = images.length > 1;
  const shape = isRow ? columnsOf(block, standardOf(standard, layout.decisions.figures?.[block.id]?.sheet ?? 'portrait')) : CENTRED;
  const common = { role: block.role, shape, above: 0, pageBreakBefore: false, section };
  const drawing = ({ image, alt, width, height }: PlacedImage): Inline => {
    const number = numbers.get(image) ?? 0;
    return { kind: 'drawing', xml: inlinePicture({ number, name: `${NAME} ${number}`, alt, width, height, isDrawing: layout.images?.[image]?.kind === 'svg' }) };
  };
  const bottom = greatest(images.map(({ y, height }) => y + height));
  const pictures: Element = {
    ...common,
    style: 'figure',
    content: images.flatMap((image): readonly Inline[] => (isRow ? [TAB, drawing(image)] : [drawing(image)])),
    lines: [{ page: first.page, baseline: bottom, segments: [] }],
    keepNext: lines.length > 0,
    pictures: { page: first.page, top: Math.min(...images.map(({ y }) => y)), bottom },
  };
  if (lines.length === 0) return [pictures];
  return [pictures, { ...common, style: 'caption', content: isRow ? rowsOf(captions, lines.length) : block.pictures.flatMap(textOf), lines, keepNext: false }];
}

const TAB: Inline = { kind: 'tab' };

const textOf = ({ caption = [] }: FigureBlockPicture): readonly Inline[] => (caption.length > 0 ? [{ kind: 'text', text: caption.map(({ text }) => text.value).join('') }] : []);

/** Captions line by line, each column behind its tab. */
const rowsOf = (captions: readonly Placed[], count: number): readonly Inline[] =>
  Array.from({ length: count }, (_, line) => line).flatMap((line): readonly Inline[] => [
    ...(line > 0 ? [{ kind: 'break' } as const] : []),
    ...captions.flatMap(({ lines }): readonly Inline[] => [TAB, ...(lines[line]?.segments ?? []).map(({ text }): Inline => ({ kind: 'text', text }))]),
  ]);

/** A tab stop in the middle of each column. */
function columnsOf({ pictures }: FigureBlock, standard: Standard): Shape {
  return { ...PLAIN, alignment: 'left', tabs: figureColumns(pictures.length, standard).map(({ left, width }) => mmToTwips(left + width / 2 - standard.typeArea.left)), centredTabs: true };
}
