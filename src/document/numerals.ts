const DIGITS = '零一二三四五六七八九';
const UNITS = ['千', '百', '十', ''] as const;
const MYRIAD = 10_000;

/** 1…99,999,999 in hanzi as headings count: 七, 十, 十二, 二十, 一百零三. */
export function hanziNumeral(value: number): string {
  if (value < MYRIAD) return belowMyriad(value).replace(/^一十/u, '十');
  const rest = value % MYRIAD;
  const gap = rest > 0 && rest < MYRIAD / 10 ? '零' : '';
  return `${hanziNumeral(Math.floor(value / MYRIAD))}万${rest === 0 ? '' : gap + belowMyriad(rest)}`;
}

function belowMyriad(value: number): string {
  let text = '';
  let gap = false;
  for (const [index, unit] of UNITS.entries()) {
    const digit = Math.floor(value / 10 ** (UNITS.length - 1 - index)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${unit}`;
      gap = false;
    }
  }
  return text;
}

/** Larger ones are not read: no heading has them. */
const LARGEST_READ = 999;
const VALUES: ReadonlyMap<string, number> = new Map(UNITS.map((unit, index) => [unit, 10 ** (UNITS.length - 1 - index)]));

/** The number that hanzi such as 十二 or 一百零三 write, up to 999; undefined when they write none that a heading has. */
export function parseHanziNumeral(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = VALUES.get(character);
    value += unit === undefined ? 0 : (digit ?? 1) * unit;
    digit = unit === undefined ? DIGITS.indexOf(character) : undefined;
  }
  value += digit ?? 0;
  // Only what counting itself would write: not 二一, 零三, 一十.
  return value >= 1 && value <= LARGEST_READ && hanziNumeral(value) === text ? value : undefined;
}
