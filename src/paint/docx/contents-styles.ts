import type { Standard } from '../../standard/gbt9704.ts';
import { fonts, paragraphStyle } from './style-element.ts';
import { BASE_STYLES, CONTENTS_KEYS, STYLES, type StyleKey } from './style-names.ts';
import { element } from './xml.ts';

const { base } = BASE_STYLES;

/** Word's own styles of a table of contents: those that have a paragraph. */
export const contentsStyles = ({ face }: Standard, used: ReadonlySet<StyleKey>, formatted: (key: StyleKey) => readonly string[]): readonly string[] => [
  paragraphStyle({ ...STYLES.contentsTitle, basedOn: base, next: STYLES.body, origin: 'word', paragraph: [element('w:keepNext'), ...formatted('contentsTitle')], run: [fonts(face.contentsTitle)] }),
  ...CONTENTS_KEYS.filter((key) => used.has(key)).map((key) => paragraphStyle({ ...STYLES[key], basedOn: base, next: STYLES.body, origin: 'word', paragraph: formatted(key), run: [fonts(face.contents)] })),
];
