/**
 * Where a title may be parted: between words. `Intl.Segmenter` only proposes; names, numbers, brackets and a short list of
 * the trade's words glue what it parts wrongly (it yields 宣|威, 宣传|部).
 */

/** Price of a break that would part a word: taken only when nothing else fits. */
export const SPLITS_WORD = 20;

/** One-character words that stand alone: two other single characters in a row are a word the dictionary lacks. */
const FUNCTION_WORDS = new Set('的地得和与及或暨并对在向为以等于由从将把就到至第');
/** Endings that belong to the word before them. */
const SUFFIXES = new Set('省市县区州盟旗镇乡村部委办局厅处科室院会所站队厂司署馆党年月日号届次项条款件个批期类级性化者员率法');
/** Words that official titles use and a general dictionary parts. */
const WORDS = [
  '提案', '议案', '建议', '答复', '回复', '批复', '办理情况', '办理意见', '政协委员', '人大代表', '人民代表大会', '常务委员会', '全国人大', '全国政协',
  '国务院', '办公厅', '办公室', '党组', '党委', '纪委', '监委', '人民政府', '市委', '县委', '省委', '区委', '宣传部', '组织部', '统战部', '委员会', '发展改革',
  '工作要点', '工作方案', '实施方案', '实施意见', '实施细则', '指导意见', '管理办法', '暂行办法', '若干意见', '若干措施', '行动计划', '三年行动', '高质量发展',
  '城市管理', '国家卫生城市', '文明城市', '大桥', '长江大桥', '开发区', '示范区', '自治区', '自治州', '自治县', '街道办事处', '有限公司', '集团公司', '责任制',
  '联席会议', '领导小组', '专项行动', '综合整治', '乡村振兴', '共同富裕', '营商环境', '放管服', '行动方案', '应急预案', '专项整治', '城乡社区', '岁末年初', '行车路线',
] as const;

/** Price of a break by what ends the line and what begins the next: particles do not begin a line, prepositions do not end one. */
const BAD_START = new Set(['的', '地', '得', '和', '与', '及', '或', '暨', '等', '以及']);
const BAD_END = new Set(['和', '与', '及', '或', '暨', '对', '在', '向', '为', '由', '将', '以', '从', '把', '关于', '进一步', '以及', '第', '最', '更', '较', '各', '全', '不', '未']);

/**
 * Price of a line break before each UTF-16 index of the title: 0 and less for a good one, `SPLITS_WORD` inside a word.
 * @param names that the document itself spells out (issuer, office)
 */
export function breakPrices(title: string, names: readonly string[]): readonly number[] {
  const prices = new Array<number>(title.length).fill(SPLITS_WORD);
  const words = segment(title);
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before) prices[word.index] = priceBetween(before.text, word.text);
  });
  for (const name of [...new Set([...names, ...WORDS])]) glue(title, name, prices);
  for (const pattern of [/第?\d+[\u3400-\u9fff]/gu, /[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:全体)?会议/gu, /（[^（）]{1,12}）/gu, /“[^“”]{1,12}”/gu, /〔[^〔〕]*〕\d*号?/gu]) {
    for (const match of title.matchAll(pattern)) glueRange(prices, match.index, match.index + match[0].length);
  }
  for (const match of title.matchAll(/《[^《》]*》/gu)) raiseRange(prices, match.index, match.index + match[0].length, 0.5);
  for (const name of names) rewardAfter(title, name, prices);
  return prices;
}

interface Word {
  readonly text: string;
  readonly index: number;
}

function segment(title: string): readonly Word[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(title), ({ segment: text, index }) => ({ text, index }));
}

function priceBetween(before: string, after: string): number {
  const lone = (word: string): boolean => word.length === 1 && /[\u3400-\u9fff]/u.test(word) && !FUNCTION_WORDS.has(word);
  if (lone(before) && lone(after)) return SPLITS_WORD;
  if (SUFFIXES.has(after)) return SPLITS_WORD;
  const start = BAD_START.has(after) ? 1 : 0;
  const end = BAD_END.has(before) ? 1 : 0;
  const good = after === '关于' ? -0.3 : 0;
  return start + end + good;
}

/** A name inside the title, wherever it occurs: breaks inside it part a word. */
function glue(title: string, name: string, prices: number[]): void {
  if (name.length < 2) return;
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + name.length)) glueRange(prices, at, at + name.length);
}

const glueRange = (prices: number[], start: number, end: number): void => {
  prices.fill(SPLITS_WORD, start + 1, end);
};

function raiseRange(prices: number[], start: number, end: number, by: number): void {
  for (let index = start + 1; index < end; index += 1) prices[index] = (prices[index] ?? 0) + by;
}

function rewardAfter(title: string, name: string, prices: number[]): void {
  const end = title.startsWith(name) ? name.length : -1;
  if (end > 0 && end < title.length) prices[end] = Math.min(prices[end] ?? 0, 0) - 0.3;
}
