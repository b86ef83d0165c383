import { run, text } from './paragraph.ts';
import { CHARACTER_STYLES, STYLES } from './style-names.ts';
import { element, NAMESPACES, part, value } from './xml.ts';

/** What stands before and behind a page's number. */
export interface PageNumber {
  readonly before: string;
  readonly after: string;
}

/** A footer with the page's number at one side; without one where its pages have none. */
export function footerPart(alignment: 'left' | 'right', number: PageNumber | undefined): string {
  const properties = element('w:pPr', {}, value('w:pStyle', STYLES.footer.id), number ? value('w:jc', alignment) : '');
  return part(element('w:ftr', { 'xmlns:w': NAMESPACES.w }, element('w:p', {}, properties, number ? numbered(number) : '')));
}

/** PAGE between its dashes. Programs compute it anew; 1 is what those show that do not. */
function numbered({ before, after }: PageNumber): string {
  const style = value('w:rStyle', CHARACTER_STYLES.pageNumber.id);
  const mark = (type: string): string => element('w:fldChar', { 'w:fldCharType': type });
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ');
  return [text(before), mark('begin'), instruction, mark('separate'), text('1'), mark('end'), text(after)].map((content) => run(style, content)).join('');
}
