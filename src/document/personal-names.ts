import { sliceText, trimText, type Text } from '../text.ts';
import { joinTexts } from './text-parts.ts';

/** `张　三、李四`: names without the spaces that were typed to spread them. */
export function personalNames(text: Text): readonly Text[] {
  const names: Text[] = [];
  let from = 0;
  for (const name of text.value.split(/[、，,]/u)) {
    const trimmed = trimText(sliceText(text, from, from + name.length));
    if (trimmed.value !== '') names.push(trimmed);
    from += name.length + 1;
  }
  return names.map(unspread);
}

/** Two hanzi with spaces between them are a word that was spread by hand. */
export function unspread(name: Text): Text {
  const match = /^(\p{Script=Han})\s+(\p{Script=Han})$/u.exec(name.value);
  const [, first = '', last = ''] = match ?? [];
  return match ? joinTexts([sliceText(name, 0, first.length), sliceText(name, name.value.length - last.length)]) : name;
}
