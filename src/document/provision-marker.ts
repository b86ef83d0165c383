import { hanziNumeral, parseHanziNumeral } from './numerals.ts';

/** 章, 节 and 条 of a regulation; 款 have no number, 项 and 目 those of （一） and 1. */
export type Numbered = 'chapter' | 'section' | 'article';

const WORDS: Readonly<Record<Numbered, string>> = { chapter: '章', section: '节', article: '条' };

/** A number as it is typed at the start of a line. */
export interface ProvisionMarker {
  readonly level: Numbered;
  readonly ordinal: number;
  /** 第十条之一: put in behind 第十条. */
  readonly inserted: boolean;
  /** Characters of the number, and of the number with the gap behind it. */
  readonly length: number;
  readonly gapped: number;
  /** As it is written: hanzi, never digits. */
  readonly right: string;
}

/** 第一章, 第二节, 第十一条. */
export const formatProvision = (level: Numbered, ordinal: number): string => `第${hanziNumeral(ordinal)}${WORDS[level]}`;

const FORM = /^第\s?([一二三四五六七八九十百零〇]{1,7}|[0-9０-９]{1,3})\s?(章|节|条)(之[一二三四五六七八九十]{1,2})?/u;
const LEVELS: Readonly<Record<string, Numbered>> = { 章: 'chapter', 节: 'section', 条: 'article' };
/** 第三条规定的, 第三条、第四条, 第三条第一款: spoken of, not begun. */
const IS_SPOKEN_OF = /^(?:第|至|到|或|和|及|与|、|，|；|。|的|所|规定|款|项|目|中|修改|改为|$)/u;

/**
 * The number that a line of a regulation begins with; undefined for prose, also where it speaks of a provision: 第三条规定的…
 * @param next the article that would be the next one: without a gap behind its number only that is one
 */
export function provisionMarker(line: string, next: number): ProvisionMarker | undefined {
  const match = FORM.exec(line);
  if (!match) return undefined;
  const [typed, digits = '', word = '', behind = ''] = match;
  const level = LEVELS[word];
  const ordinal = /^\p{Script=Han}|〇/u.test(digits) ? parseHanziNumeral(digits.replaceAll('〇', '零')) : Number(digits.normalize('NFKC'));
  if (!level || ordinal === undefined || ordinal < 1) return undefined;
  const rest = line.slice(typed.length);
  const gap = /^[\s\u3000]*/u.exec(rest)?.[0].length ?? 0;
  if (gap === 0 && (IS_SPOKEN_OF.test(rest) || (level === 'article' && ordinal !== next))) return undefined;
  if (rest.trim() === '') return undefined;
  return { level, ordinal, inserted: behind !== '', length: typed.length, gapped: typed.length + gap, right: `${formatProvision(level, ordinal)}${behind}` };
}
