import type { Standard } from '../standard/gbt9704.ts';
import { emphasisOf, sliceText } from '../text.ts';
import type { Run, TypeStyle } from './composition.ts';

/** A type with what emphasised words in it are set in (practice): as wide, so that no line breaks otherwise. */
export function withEmphasis(type: TypeStyle, { emphasis }: Standard): TypeStyle {
  const face = emphasis.face === 'own' ? type.face : emphasis.face;
  const isBold = type.bold ?? emphasis.bold;
  if (face === type.face && isBold === (type.bold ?? false)) return type;
  return { ...type, emphasis: { ...type, face, ...(isBold && { bold: true }) } };
}

/** A run parted where emphasis begins and ends; itself when it has none. */
export function emphasised(run: Run): readonly Run[] {
  const { text, type } = run;
  if (!text.origin.emphasis || !type.emphasis) return [run];
  const parts: Run[] = [];
  let done = 0;
  const keep = (to: number): void => {
    if (to > done) parts.push({ text: sliceText(text, done, to), type });
  };
  for (const [from, to] of emphasisOf(text)) {
    keep(from);
    parts.push({ text: sliceText(text, from, to), type: type.emphasis, emphasised: true });
    done = to;
  }
  keep(text.value.length);
  return parts;
}
