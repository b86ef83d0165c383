import type { Rgb } from '../picture.ts';

/** Colours by name: the sixteen of HTML, and reds that seals are drawn in. */
const NAMES: Readonly<Record<string, string>> = {
  black: '000000', silver: 'c0c0c0', gray: '808080', grey: '808080', white: 'ffffff', maroon: '800000', red: 'ff0000', purple: '800080', fuchsia: 'ff00ff', green: '008000', lime: '00ff00',
  olive: '808000', yellow: 'ffff00', navy: '000080', blue: '0000ff', teal: '008080', aqua: '00ffff', crimson: 'dc143c', darkred: '8b0000', firebrick: 'b22222', indianred: 'cd5c5c', orangered: 'ff4500', tomato: 'ff6347',
};

/** A colour of CSS with its opacity: a name, #rgb, #rrggbb, rgb(); undefined for one that is not known. */
export function colourOf(text: string): { readonly colour: Rgb; readonly opacity: number } | undefined {
  const word = text.trim().toLowerCase();
  const hex = Object.hasOwn(NAMES, word) ? NAMES[word] : /^#([0-9a-f]{3,8})$/u.exec(word)?.[1];
  if (hex !== undefined) return ofHex(hex);
  const inner = /^rgba?\(([^()]*)\)$/u.exec(word)?.[1];
  if (inner === undefined) return undefined;
  const parts = inner.split(/[\s,/]+/u).filter((part) => part !== '').map((part, index) => partOf(part, index === 3 ? 1 : 255));
  const [r, g, b, opacity = 1] = parts;
  return r === undefined || g === undefined || b === undefined || parts.length > 4 || parts.some(Number.isNaN) ? undefined : { colour: [Math.round(r), Math.round(g), Math.round(b)], opacity };
}

function ofHex(hex: string): ReturnType<typeof colourOf> {
  const isShort = hex.length <= 4;
  if (hex.length === 5 || hex.length === 7) return undefined;
  const [r = 0, g = 0, b = 0, alpha = 255] = (isShort ? [...hex].map((digit) => digit + digit) : (hex.match(/../gu) ?? [])).map((pair) => parseInt(pair, 16));
  return { colour: [r, g, b], opacity: alpha / 255 };
}

function partOf(text: string, whole: number): number {
  const [, number = 'NaN', percent] = /^(\d+\.?\d*|\.\d+)(%?)$/u.exec(text) ?? [];
  return Math.min(whole, percent === '%' ? (Number(number) / 100) * whole : Number(number));
}
