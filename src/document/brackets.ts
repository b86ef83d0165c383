import { generated, sliceText, spanOf, type Text } from '../text.ts';

/** With full-width brackets around it, whatever it was typed with. */
export function inBrackets(text: Text): readonly Text[] {
  const { length } = text.value;
  if (/^（.*）$/u.test(text.value)) return [text];
  const opens = /^[（(]/u.test(text.value) && /[）)]$/u.test(text.value);
  const inner = opens ? sliceText(text, 1, length - 1) : text;
  return [generated('（', spanOf(text, 0, 1)), inner, generated('）', spanOf(text, length - 1))];
}
