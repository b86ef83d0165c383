import type { TableBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { standardOf } from '../../typeset/sheet.ts';
import type { Layout } from '../../typeset/pages.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline, type SectionKind, type Shape } from './flow.ts';
import { characterWidth } from './grid.ts';
import { textsOf } from './inlines.ts';
import type { PlacedLine, Places } from './placed.ts';
import type { StyleKey } from './style-names.ts';
import { tableElement } from './table.ts';

/** Turned lines and further notes align behind 注：. */
const NOTE_INDENT = 2;

/** A table as its title, its unit, itself, its notes and lines to sign, each a paragraph but itself. */
export function tableElements(block: TableBlock, section: SectionKind, layout: Layout, places: Places, standard: Standard): readonly Element[] {
  const fit = layout.decisions.tables?.[block.id];
  if (!fit) return [];
  const own = standardOf(standard, fit.sheet);
  const element = (style: StyleKey, id: string, content: readonly Inline[], shape: Shape, keepNext: boolean): Element => ({
    role: block.role, style, content, shape, lines: places(`${block.id}.${id}`).lines, above: 0, keepNext, pageBreakBefore: false, section, turnsBefore: keepNext,
  });
  const levels = places(block.id).rules;
  const [first, last] = [levels[0], levels.at(-1)];
  const em = characterWidth(standard.size.table);
  const table: Element = {
    ...element('tableText', '', [], PLAIN, false),
    lines: [],
    turnsBefore: true,
    ...(first && last && {
      table: { xml: (turns: boolean) => tableElement(block, fit, mmToTwips(own.typeArea.left), turns, standard), first: { page: first.page, y: first.y }, last: { page: last.page, y: last.y } },
    }),
  };
  return [
    ...(block.title ? [element('tableTitle', 'title', textsOf([block.title]), { ...PLAIN, alignment: 'center' }, true)] : []),
    ...(block.unit ? [element('tableUnit', 'unit', textsOf([block.unit]), { ...PLAIN, alignment: 'right' }, true)] : []),
    table,
    ...block.notes.map((note, index) =>
      element('tableNote', `note.${index + 1}`, textsOf([note]), { ...PLAIN, left: NOTE_INDENT * em, first: index === 0 ? -NOTE_INDENT * em : 0 }, false),
    ),
    ...signElements(places(`${block.id}.sign-off`).lines, (line) => ({ ...element('tableSign', 'sign-off', columnsOf(line), signShape(line, own), false), lines: [line] })),
  ];
}

const signElements = (lines: readonly PlacedLine[], elementOf: (line: PlacedLine) => Element): readonly Element[] => lines.map(elementOf);

const columnsOf = ({ segments }: PlacedLine): readonly Inline[] =>
  segments.flatMap(({ text }, column): readonly Inline[] => [...(column > 0 ? [{ kind: 'tab' } as const] : []), { kind: 'text', text }]);

const signShape = ({ segments }: PlacedLine, { typeArea }: Standard): Shape => ({ ...PLAIN, alignment: 'left', tabs: segments.slice(1).map(({ left }) => mmToTwips(left - typeArea.left)) });
