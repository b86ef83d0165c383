import type { Standard } from '../../standard/gbt9704.ts';
import { characterStyle, fonts, paragraphStyle } from './style-element.ts';
import { BASE_STYLES, CHARACTER_STYLES, STYLES, type StyleKey } from './style-names.ts';
import { element, value } from './xml.ts';

const { defaultFont } = BASE_STYLES;
/** What they have from headings of the body and must not have: its indent. */
const UNINDENTED = element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 });

/** Styles that only regulations have. 章 and 节 derive from Word's headings, so that they make the navigation pane and a table of contents. */
export function provisionStyles({ face }: Standard, formatted: (key: StyleKey) => readonly string[]): readonly string[] {
  const chapter = (key: 'chapter' | 'chapterSection', level: 0 | 1): string =>
    paragraphStyle({
      ...STYLES[key],
      basedOn: level === 0 ? STYLES.heading1 : STYLES.heading2,
      next: STYLES.article,
      origin: 'ours',
      paragraph: [...withoutIndent(formatted(key)), value('w:outlineLvl', level)],
      run: [fonts(face[key])],
    });
  return [
    chapter('chapter', 0),
    chapter('chapterSection', 1),
    paragraphStyle({ ...STYLES.article, basedOn: STYLES.body, next: STYLES.body, origin: 'ours' }),
    characterStyle(CHARACTER_STYLES.article, 'ours', defaultFont, [fonts(face.article)]),
  ];
}

/** Its last properties are the shape: w:ind stands before w:jc. */
function withoutIndent(properties: readonly string[]): readonly string[] {
  const shape = properties.at(-1) ?? '';
  return [...properties.slice(0, -1), UNINDENTED, shape];
}
