import type { Twips } from './grid.ts';
import { turnedBox, type NumberBox } from './page-number-box.ts';
import { run, text } from './paragraph.ts';
import { CHARACTER_STYLES, STYLES } from './style-names.ts';
import { element, NAMESPACES, part, value } from './xml.ts';

/** What stands before and behind a page's number. */
export interface PageNumber {
  readonly before: string;
  readonly after: string;
  /** In the middle of each page, not at its outer side. */
  readonly centred: boolean;
}

/**
 * A footer with the page's number at one side; without one where its pages have none.
 * @param box of a landscape page, where the number stands as on the others (8)
 * @param space around its line, where the style's is not right
 */
export function footerPart(alignment: 'left' | 'right', number: PageNumber | undefined, box?: NumberBox, space?: { readonly before: Twips; readonly after: Twips }): string {
  const spacing = space ? element('w:spacing', { 'w:before': space.before, 'w:after': space.after }) : '';
  const properties = element('w:pPr', {}, value('w:pStyle', STYLES.footer.id), spacing, number ? value('w:jc', number.centred ? 'center' : alignment) : '');
  const paragraph = element('w:p', {}, properties, number ? numbered(number) : '');
  if (!box || !number) return part(element('w:ftr', { 'xmlns:w': NAMESPACES.w }, paragraph));
  const { w, mc, wp, wps, v } = NAMESPACES;
  const anchor = element('w:p', {}, element('w:pPr', {}, value('w:pStyle', STYLES.footer.id)), turnedBox(box, paragraph));
  return part(element('w:ftr', { 'xmlns:w': w, 'xmlns:mc': mc, 'xmlns:wp': wp, 'xmlns:wps': wps, 'xmlns:v': v }, anchor));
}

/** PAGE between its dashes. Programs compute it anew; 1 is what those show that do not. */
function numbered({ before, after }: PageNumber): string {
  const style = value('w:rStyle', CHARACTER_STYLES.pageNumber.id);
  const mark = (type: string): string => element('w:fldChar', { 'w:fldCharType': type });
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ');
  return [text(before), mark('begin'), instruction, mark('separate'), text('1'), mark('end'), text(after)].map((content) => run(style, content)).join('');
}
