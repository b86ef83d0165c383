import { paragraphStyle } from './style-element.ts';
import { BASE_STYLES, STYLES, type StyleKey } from './style-names.ts';
import { element } from './xml.ts';

const { base } = BASE_STYLES;

/** Styles that only a document has which carries another one. */
export const carriedStyles = (formatted: (key: StyleKey) => readonly string[]): readonly string[] => [
  paragraphStyle({ ...STYLES.carriedTitle, basedOn: STYLES.title, next: STYLES.body, origin: 'ours', paragraph: [element('w:keepNext'), element('w:pageBreakBefore'), ...formatted('carriedTitle')] }),
  paragraphStyle({ ...STYLES.carriedNumber, basedOn: base, next: STYLES.body, origin: 'ours', paragraph: [element('w:keepNext'), ...formatted('carriedNumber')] }),
];
