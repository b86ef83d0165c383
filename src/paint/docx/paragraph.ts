import { sameShape, type FlowParagraph, type Inline, type Keep, type LibreOfficeFlow, type ParagraphFormat, type WordTakes } from './flow.ts';
import type { Grid } from './grid.ts';
import { shaped, tabsOf } from './style-element.ts';
import { CHARACTER_STYLES, type CharacterStyleKey } from './style-names.ts';
import { element, escapeXml, readings, value } from './xml.ts';

/** Properties of a paragraph behind its style, in the order of the schema: only what differs from the style's. */
export function propertiesOf({ keep, pageBreakBefore, libreOffice, format, style: key }: FlowParagraph, style: ParagraphFormat, grid: Grid): string {
  const { shape } = format;
  const lineRule = key === 'figure' ? 'atLeast' : 'exact';
  const isShaped = !sameShape(shape, style.shape);
  return [
    keptWithNext(keep),
    pageBreakBefore ? element('w:pageBreakBefore') : '',
    libreOffice.turns ? readings('', element('w:pageBreakBefore')) : '',
    isShaped ? tabsOf(shape, style.shape) : '',
    space(format, style, libreOffice, lineRule),
    isShaped ? shaped(shape, grid) : '',
  ].join('');
}

function space({ before, after, line }: ParagraphFormat, style: ParagraphFormat, libreOffice: LibreOfficeFlow, rule: 'exact' | 'atLeast'): string {
  const lines = { 'w:line': line, 'w:lineRule': line === undefined ? undefined : rule };
  const ownBefore = before === style.before ? undefined : before;
  const ownAfter = after === style.after ? undefined : (after ?? 0);
  const isOwn = ownBefore !== undefined || ownAfter !== undefined || line !== undefined;
  const word = isOwn ? element('w:spacing', { 'w:before': ownBefore, 'w:after': ownAfter, ...lines }) : '';
  if (libreOffice.before === before && libreOffice.after === 0) return word;
  return readings(word, element('w:spacing', { 'w:before': libreOffice.before, 'w:after': libreOffice.after + (after ?? 0), ...lines }));
}

function keptWithNext(keep: Keep): string {
  switch (keep.kind) {
    case 'none':
      return '';
    case 'whole':
      return element('w:keepNext');
    case 'lines':
      return readings(element('w:keepNext') + wordTakes(keep.word), '');
  }
}

function wordTakes(taken: WordTakes): string {
  switch (taken) {
    case 'one-line':
      return value('w:widowControl', 0);
    case 'two-lines':
      return value('w:widowControl', 1);
    case 'all-lines':
      return element('w:keepLines');
  }
}

/** A paragraph's runs. `imprint` is the box that is anchored in one of them. */
export function contentOf(content: readonly Inline[], imprint: string | undefined): string {
  const turn = content.findIndex((inline) => inline.kind === 'turn');
  return content.map((inline, index) => runOf(inline, turn >= 0 && index > turn, imprint)).join('');
}

function runOf(inline: Inline, isBehindTurn: boolean, imprint: string | undefined): string {
  switch (inline.kind) {
    case 'text':
      return run(styleOf(inline.style, isBehindTurn), text(inline.text));
    case 'break':
      return run('', element('w:br'));
    case 'mark':
      return inline.xml;
    case 'tab':
      return run('', element('w:tab'));
    case 'drawing':
      return run('', inline.xml);
    case 'footnote':
      return run(value('w:rStyle', CHARACTER_STYLES.footnote.id), element('w:footnoteReference', { 'w:id': inline.number }));
    case 'turn':
      return readings('', run('', element('w:br', { 'w:type': 'page' })));
    case 'imprint':
      return imprint === undefined ? '' : run('', imprint);
  }
}

/** Behind a turn of the page LibreOffice forgets the paragraph's style: there the text says its type itself. */
function styleOf(style: CharacterStyleKey | undefined, isBehindTurn: boolean): string {
  const named = (key: CharacterStyleKey): string => value('w:rStyle', CHARACTER_STYLES[key].id);
  if (style === 'emphasis' && isBehindTurn) return readings(named('emphasis'), named('bodyEmphasis'));
  if (style) return named(style);
  return isBehindTurn ? readings('', named('body')) : '';
}

/** @param properties of the run, XML in the order of the schema; none when empty */
export const run = (properties: string, content: string): string => element('w:r', {}, properties === '' ? '' : element('w:rPr', {}, properties), content);

export const text = (characters: string): string => element('w:t', { 'xml:space': 'preserve' }, escapeXml(characters));
