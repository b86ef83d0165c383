import type { Block, ContentsBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import type { Layout } from '../../typeset/pages.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline } from './flow.ts';
import type { Grid } from './grid.ts';
import { textsOf } from './inlines.ts';
import { run } from './paragraph.ts';
import { CONTENTS_KEYS, STYLES } from './style-names.ts';
import { element, escapeXml } from './xml.ts';

/** Word's own names of what a table of contents leads to begin so: it takes them out and writes new ones when it updates the field. */
const TARGET = '_Toc';
/** The headings of one document: its field looks no further. */
const RANGE = 'Contents';

const isContents = (block: Block): block is ContentsBlock => block.kind === 'contents';
const mark = (xml: string): Inline => ({ kind: 'mark', xml });
const fieldChar = (type: 'begin' | 'separate' | 'end'): string => run('', element('w:fldChar', { 'w:fldCharType': type }));
const field = (instruction: string): string => fieldChar('begin') + run('', element('w:instrText', { 'xml:space': 'preserve' }, escapeXml(` ${instruction} `))) + fieldChar('separate');

/** A line of 目录: a link to its heading, the page in a field of its own. The first line begins Word's field, which holds all of them. */
export function contentsElement(block: ContentsBlock, common: Omit<Element, 'style' | 'content' | 'shape'>, layout: Layout, standard: Standard, grid: Grid): Element {
  const { contents, typeArea } = standard;
  const { indent, level, target, run: words } = block;
  const page = common.lines.at(-1)?.segments.at(-1)?.text.replace(/^.*?(\d+)$/su, '$1') ?? '';
  const anchor = targetName(layout, target);
  const turns = common.lines.length > 1;
  return {
    ...common,
    style: CONTENTS_KEYS[level - 1] ?? 'contents4',
    above: block.place.kind === 'blank' ? block.place.lines : 0,
    content: [
      mark(`<w:hyperlink w:anchor="${anchor}" w:history="1">`),
      ...textsOf([words]),
      { kind: 'tab' },
      mark(field(`PAGEREF ${anchor} \\h`)),
      { kind: 'text', text: page },
      mark(fieldChar('end') + '</w:hyperlink>'),
    ],
    shape: { ...PLAIN, alignment: 'left', left: indent.rest * grid.em, first: (indent.first - indent.rest) * grid.em, right: turns ? contents.room * grid.em : 0, rightTab: mmToTwips(typeArea.width), leader: true },
  };
}

const targetName = ({ outline }: Layout, block: string): string => `${TARGET}${String(100_000_001 + Math.max(0, outline.findIndex((entry) => entry.block === block)))}`;

/**
 * A block's paragraphs with what a table of contents has in them: the field around its lines, bookmarks in what it leads to and around the
 * whole body. Nothing where no document has one.
 */
export function withContentsMarks(block: Block, elements: readonly Element[], blocks: readonly Block[], layout: Layout): readonly Element[] {
  const entries = blocks.filter(isContents);
  if (entries.length === 0) return elements;
  const before: string[] = [];
  const behind: string[] = [];
  const groups = [...new Set(entries.map(groupOf))];
  for (const [index, group] of groups.entries()) {
    const own = entries.filter((entry) => groupOf(entry) === group);
    const body = blocks.filter(({ id, kind }) => id.startsWith(`${group}body.`) && kind !== 'table');
    const name = `${RANGE}${index + 1}`;
    if (own[0] === block) before.push(field(instruction(own, name)));
    if (own.at(-1) === block) behind.push(fieldChar('end'));
    if (body[0] === block) before.push(element('w:bookmarkStart', { 'w:id': index, 'w:name': name }));
    if (body.at(-1) === block) behind.push(element('w:bookmarkEnd', { 'w:id': index }));
  }
  const target = entries.findIndex((entry) => entry.target === block.id);
  if (target >= 0) {
    const id = groups.length + target;
    before.push(element('w:bookmarkStart', { 'w:id': id, 'w:name': targetName(layout, block.id) }));
    behind.unshift(element('w:bookmarkEnd', { 'w:id': id }));
  }
  return elements.map((each, index) => ({
    ...each,
    content: [...(index === 0 ? before.map(mark) : []), ...each.content, ...(index === elements.length - 1 ? behind.map(mark) : [])],
  }));
}

/** Contents of a carried document have its prefix: `carried.1.`. */
const groupOf = ({ id }: ContentsBlock): string => id.replace(/contents\.\d+$/u, '');

/** Headings by their styles and not by outline levels, which paragraphs have too that a heading runs into. */
function instruction(entries: readonly ContentsBlock[], bookmark: string): string {
  const levels = entries.reduce((most, { level }) => Math.max(most, level), 1);
  const provisions = [STYLES.chapter, STYLES.chapterSection].slice(0, levels).map(({ name }, index) => `${name},${index + 1}`);
  return `TOC \\o "1-${levels}" \\h \\z \\t "${provisions.join(',')}" \\b ${bookmark}`;
}
