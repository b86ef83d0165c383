import type { Document } from '../../document/document.ts';
import { joinTexts } from '../../document/text-parts.ts';
import { plain, type Text } from '../../text.ts';

/** What rules about several files want to know of each. */
export interface FileFacts {
  readonly name: string;
  readonly title: string;
  readonly titleText?: Text;
  /** 发文字号: series (code word and year) and serial. */
  readonly number?: { readonly text: Text; readonly series: string; readonly serial: number };
  /** The proposals or suggestions that it answers, as its title says. */
  readonly answers: readonly Answer[];
  readonly date?: { readonly text: Text; readonly year: number };
  /** Organs that copies go to. */
  readonly copies: readonly Organ[];
}

export interface Answer {
  /** 市政协五届五次会议: without its last word. */
  readonly session: string;
  /** 五届: body and term. */
  readonly term: string;
  /** The session's number in its term. */
  readonly ordinal: number;
  readonly number: number;
  readonly kind: '提案' | '建议';
}

export interface Organ {
  readonly name: string;
  readonly text: Text;
  readonly from: number;
}

const NUMBER = /^(?<series>.+〔\d{4}〕)(?<serial>\d{1,5})号$/u;
const ANSWER = /(?<term>[^《》（）关于对]{0,12}?[一二三四五六七八九十]{1,3}届)(?<ordinal>[一二三四五六七八九十]{1,3})次会议第(?<numbers>\d{1,5}(?:[、，和及]\d{1,5})*)号(?:[^号]{0,12})?(?<kind>提案|建议)/gu;
/** Opinions to the lead handler and second replies are no answers of their own. */
const NO_ANSWER = /会办|协办|再次|二次答复|第二次/u;
const DIGITS = '零一二三四五六七八九十';

export function factsOf(name: string, document: Document): FileFacts {
  const title = plain(document.title);
  const [titleText] = document.title;
  const { series, serial } = NUMBER.exec(document.number?.value ?? '')?.groups ?? {};
  const year = /^\d{4}(?=年)/u.exec(document.signature.date?.value ?? '')?.[0];
  return {
    name,
    title,
    ...(titleText && { titleText }),
    ...(document.number && series !== undefined && { number: { text: document.number, series, serial: Number(serial) } }),
    answers: NO_ANSWER.test(title) ? [] : answersIn(title),
    ...(document.signature.date && year !== undefined && { date: { text: document.signature.date, year: Number(year) } }),
    copies: (document.imprint?.copiesTo ?? []).flatMap(organsIn),
  };
}

function answersIn(title: string): readonly Answer[] {
  return Array.from(title.matchAll(ANSWER)).flatMap(({ groups = {} }) => {
    const { term = '', ordinal = '', numbers = '', kind } = groups;
    return numbers.split(/[、，和及]/u).map((number): Answer => ({ session: `${term}${ordinal}次`, term, ordinal: valueOf(ordinal), number: Number(number), kind: kind === '提案' ? '提案' : '建议' }));
  });
}

/** 十二 as 12. */
function valueOf(hanzi: string): number {
  const [tens = '', ones = ''] = hanzi.includes('十') ? hanzi.split('十') : ['零', hanzi];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function organsIn(texts: readonly Text[]): readonly Organ[] {
  if (texts.length === 0) return [];
  const text = joinTexts(texts);
  return Array.from(text.value.matchAll(/[^、，。：；\s]+/gu), (match) => ({ name: match[0], text, from: match.index }));
}
