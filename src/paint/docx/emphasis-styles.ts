import type { Standard } from '../../standard/gbt9704.ts';
import { characterStyle, fonts } from './style-element.ts';
import { BASE_STYLES, CHARACTER_STYLES, EMPHASIS_KEYS, HEADING_KEYS, type CharacterStyleKey } from './style-names.ts';
import { element } from './xml.ts';

/** Styles of emphasised words: Word's own, and those that stand on another character style, since a run has but one. */
export function emphasisStyles({ emphasis }: Standard, headingLevels: number): readonly string[] {
  const run = [emphasis.face === 'own' ? '' : fonts(emphasis.face), emphasis.bold ? element('w:b') + element('w:bCs') : ''];
  const on = (key: CharacterStyleKey, base: CharacterStyleKey): string => characterStyle(CHARACTER_STYLES[key], 'ours', CHARACTER_STYLES[base], run);
  return [characterStyle(CHARACTER_STYLES.emphasis, 'word', BASE_STYLES.defaultFont, run), on('bodyEmphasis', 'body'), ...EMPHASIS_KEYS.slice(0, headingLevels).map((key, level) => on(key, HEADING_KEYS[level] ?? 'heading5'))];
}
