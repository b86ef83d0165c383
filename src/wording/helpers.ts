import { hanziNumeral } from '../document/numerals.ts';
import { joinTexts } from '../document/text-parts.ts';
import { readDate } from '../document/date.ts';
import { trimText, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { isOnePerson, proposersOf } from './proposers.ts';
import type { About } from './template.ts';
import { isText, isThere, listOf, textsIn, type Value } from './values.ts';

/** What a helper has at hand. */
export interface Help {
  readonly options: ReadonlyMap<string, Value>;
  /** Words of its own, caused by where it stands. */
  readonly own: (words: string) => Text;
  readonly report: Report;
}

export interface Helper {
  readonly usage: string;
  readonly about: About;
  /** How many at least and at most. */
  readonly arguments: readonly [least: number, most: number];
  readonly options: readonly string[];
  /** It has an answer also where its facts are not given; others need them. */
  readonly tolerant?: true;
  readonly run: (values: readonly Value[], help: Help) => Value;
}

const about = (zh: string, en: string): About => ({ zh, en });
const wordsOf = (value: Value): string => (isText(value) ? value.value : '');
const numberOf = (value: Value): number | undefined => (/^\d{1,8}$/u.test(wordsOf(value)) ? Number(wordsOf(value)) : undefined);

/** What templates may call. None reads anything, runs anything, or knows the day. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  list: {
    usage: '{{list handlers.joint last="和"}}',
    about: about('用“、”连接；last 为最后两项之间的字，如“和”', 'joined with 、; last is what stands before the last one, such as 和'),
    arguments: [1, 20],
    options: ['mark', 'last'],
    run: (values, help) => joined(values.flatMap(textsIn), help),
  },
  date: {
    usage: '{{date date form="hanzi"}}',
    about: about('2024年7月20日；form="hanzi" 为二〇二四年七月二十日', '2024年7月20日; form="hanzi": 二〇二四年七月二十日'),
    arguments: [1, 1],
    options: ['form'],
    run: ([value], help) => dateOf(value, help),
  },
  year: {
    usage: '{{year date}}',
    about: about('日期或字号中的年份', 'the year in a date or a document number'),
    arguments: [1, 1],
    options: [],
    run: ([value], { own }) => own(/\d{4}/u.exec(wordsOf(value))?.[0] ?? ''),
  },
  hanzi: {
    usage: '{{hanzi @number}}',
    about: about('汉字数字：12 为十二', 'a number in hanzi: 12 is 十二'),
    arguments: [1, 1],
    options: [],
    run: ([value], { own }) => {
      const number = numberOf(value);
      return number === undefined || number === 0 ? value : own(hanziNumeral(number));
    },
  },
  count: {
    usage: '{{count handlers.joint}}',
    about: about('有几项', 'how many there are'),
    arguments: [1, 1],
    options: [],
    tolerant: true,
    run: ([value], { own }) => own(String(listOf(value).length)),
  },
  book: {
    usage: '{{book proposal.title}}',
    about: about('加书名号《》，里层的《》改为〈〉', 'in 《》; 《》 inside become 〈〉'),
    arguments: [1, 1],
    options: [],
    run: ([value], { own }) => (isText(value) ? bookMarked(value, own) : value),
  },
  people: {
    usage: '{{people proposal.proposers title="委员" count=proposal.count}}',
    about: about('提案人：赵某某委员；邓某某、韩某某委员；王某某等3名委员；单位照写', 'who put it forward: 赵某某委员; 邓某某、韩某某委员; 王某某等3名委员; bodies as they are'),
    arguments: [1, 1],
    options: ['title', 'count'],
    run: ([value], help) => people(value, help),
  },
  organs: {
    usage: '{{#if (organs proposal.proposers)}}',
    about: about('提案人里有没有党派、专委会等单位', 'is one of those who put it forward a party, a committee, another body?'),
    arguments: [1, 1],
    options: [],
    tolerant: true,
    run: ([value]) => proposersOf(value).some(({ isOrgan }) => isOrgan),
  },
  you: {
    usage: '{{you proposal.proposers count=proposal.count}}',
    about: about('一人为“您”，几人或单位为“你们”', '您 for one person, else 你们'),
    arguments: [1, 1],
    options: ['count'],
    tolerant: true,
    run: ([value], { own, options }) => own(isOnePerson(proposersOf(value), numberOf(options.get('count')) ?? 1) ? '您' : '你们'),
  },
  level: {
    usage: '{{level proposal.session}}',
    about: about('届次是省、市、县（区）哪一级的', 'of which level the session is: 省, 市, 县, 区 …'),
    arguments: [1, 1],
    options: [],
    tolerant: true,
    run: ([value], { own }) => own(/[省市县区州旗]/u.exec(wordsOf(value))?.[0] ?? ''),
  },
  ends: {
    usage: '{{#if (ends proposal.title "提案" "建议")}}',
    about: about('是不是以其中一个词结尾', 'does it end in one of these words?'),
    arguments: [2, 20],
    options: [],
    tolerant: true,
    run: ([value, ...ends]) => ends.some((end) => isThere(end) && wordsOf(value).endsWith(wordsOf(end))),
  },
  eq: {
    usage: '{{#if (eq result "A")}}',
    about: about('两者相同', 'are both the same?'),
    arguments: [2, 2],
    options: [],
    tolerant: true,
    run: ([one, other]) => wordsOf(one) === wordsOf(other),
  },
  and: { usage: '{{#if (and one other)}}', about: about('都有', 'are all there?'), arguments: [2, 20], options: [], tolerant: true, run: (values) => values.every(isThere) },
  or: { usage: '{{or one other}}', about: about('写了的第一项', 'the first that is there'), arguments: [2, 20], options: [], tolerant: true, run: (values) => values.find(isThere) },
  not: { usage: '{{#if (not one)}}', about: about('没有', 'is it not there?'), arguments: [1, 1], options: [], tolerant: true, run: ([value]) => !isThere(value) },
};

function joined(texts: readonly Text[], { options, own }: Help): Text {
  const mark = options.has('mark') ? wordsOf(options.get('mark')) : '、';
  const last = options.has('last') ? wordsOf(options.get('last')) : mark;
  return joinTexts(texts.flatMap((text, index) => (index === 0 ? [text] : [own(index === texts.length - 1 ? last : mark), text])));
}

const HANZI_DIGITS = '〇一二三四五六七八九';

function dateOf(value: Value, { options, own, report }: Help): Value {
  if (!isText(value)) return value;
  // A document's own date has its findings already.
  const { text, iso } = readDate(value, 'date', 'draft', () => undefined);
  if (iso === undefined) {
    report(found('date', 'default', value.origin.segments ? { start: value.origin.start, end: value.origin.end } : value.origin, { typed: value.value.slice(0, 40) }));
    return undefined;
  }
  if (wordsOf(options.get('form')) !== 'hanzi') return text;
  const [year = '', month, day] = iso.split('-');
  return own(`${[...year].map((digit) => HANZI_DIGITS[Number(digit)] ?? '').join('')}年${hanziNumeral(Number(month))}月${hanziNumeral(Number(day))}日`);
}

function bookMarked(text: Text, own: Help['own']): Text {
  const bare = trimText(text);
  const isMarked = bare.value.startsWith('《') && bare.value.endsWith('》') && bare.value.indexOf('》') === bare.value.length - 1;
  if (isMarked) return bare;
  const inner = { ...bare, value: bare.value.replaceAll('《', '〈').replaceAll('》', '〉') };
  return joinTexts([own('《'), inner, own('》')]);
}

function people(value: Value, help: Help): Text {
  const { options, own } = help;
  const proposers = proposersOf(value);
  const count = numberOf(options.get('count')) ?? 0;
  const title = wordsOf(options.get('title'));
  const persons = proposers.filter(({ isOrgan }) => !isOrgan);
  const list = joined(proposers.map(({ name }) => name), { ...help, options: new Map() });
  if (count > proposers.length) return joinTexts([list, own(`等${count}名${title}`)]);
  if (persons.length === proposers.length) return joinTexts([list, own(title)]);
  const each = proposers.map(({ name, isOrgan }) => (isOrgan ? name : joinTexts([name, own(title)])));
  return joined(each, { ...help, options: new Map() });
}
