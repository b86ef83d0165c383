import fc, { type Arbitrary } from 'fast-check';
import { attachments, body, people } from './blocks.ts';
import { keysOf, valueOf } from './schema.ts';
import { date, hanzi, organ, organs, person, phrase } from './words.ts';

/** A document as a file has it: keys and their values. */
export type Value = Readonly<Record<string, unknown>>;
type Makers = Readonly<Record<string, Arbitrary<unknown>>>;

const title = hanzi('关于加强城市管理和卫生工作的通知', 4, 70);
const seal = fc.oneof(fc.constant('sample-seal.png'), fc.record({ file: fc.constant('sample-seal.png'), diameter: fc.constantFrom(42, 45, 50) }));

const stamp = fc.record({ title: fc.constantFrom('清河市市长', '清河省发展和改革委员会主任'), file: fc.constant('sample-stamp.png'), width: fc.constantFrom(30, 40, 50) }, { requiredKeys: ['title'] });

/** Keys whose values the schema's own examples would be too few or too uniform for. */
const MAKERS: Makers = {
  issuer: fc.oneof({ weight: 3, arbitrary: organ }, { weight: 1, arbitrary: fc.uniqueArray(organ, { minLength: 2, maxLength: 6 }) }),
  title,
  'title-note': fc.constant('2026年1月18日清河市第八届人民代表大会第三次会议通过'),
  addressee: organs(30),
  body: body(20),
  attachments,
  carries: fc.array(fc.record({ title, body: body(20), issuer: organ, addressee: organs(6), date, attachments }, { requiredKeys: ['title', 'body'] }), { minLength: 1, maxLength: 2 }),
  attendance: fc.record({ present: people, absent: people, observers: people }, { requiredKeys: ['present'] }),
  signatories: fc.array(person, { minLength: 1, maxLength: 7 }),
  'copy-number': fc.constantFrom('000001', '000123', '1'),
  classification: fc.constantFrom('绝密★30年', '机密★1年', '秘密★6个月', '秘密'),
  number: fc.integer({ min: 1, max: 999 }).map((serial) => `清教发〔2026〕${serial}号`),
  mark: fc.oneof(fc.constantFrom('blank', 'lead', 'joint'), hanzi('清河市人民政府文件', 3, 20).map((text) => `${text}文件`), fc.record({ text: phrase(12), suffix: fc.constantFrom('none', '文件') })),
  seal: fc.oneof(fc.constantFrom('space', 'none'), seal),
  stamp,
  date,
  note: fc.oneof(fc.constantFrom('此件公开发布', '此件发至县团级'), fc.array(phrase(40), { minLength: 1, maxLength: 3 })),
  contact: fc.record({ name: person, phone: fc.constant('0000-0000000') }),
  profile: fc.constantFrom('gbt33476', 'page-dialog'),
  imprint: fc.record({ 'copies-to': organs(40), office: organ, date: fc.constant('2026-12-30') }, { requiredKeys: ['office'] }),
};

/** What one machine has and another has not; what writes half of the document itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(['house', 'template']);
const keys = keysOf().filter((key) => !LEFT_OUT.has(key));
/** Keys that come from the schema alone: reported, so that one sees what nobody wrote a maker for. */
export const keysByExample: readonly string[] = keys.filter((key) => !(key in MAKERS));

/** Documents have these rarely: they rule or leave out much else. */
const RARE: ReadonlySet<string> = new Set(['profile', 'kind', 'format', 'title-note', 'mark', 'stage', 'letterhead', 'signatories', 'classification', 'stamp']);
const ALWAYS: ReadonlySet<string> = new Set(['issuer', 'title', 'body', 'date']);
const maybe = (key: string, arbitrary: Arbitrary<unknown>): Arbitrary<unknown> =>
  ALWAYS.has(key) ? arbitrary : fc.oneof({ weight: RARE.has(key) ? 5 : 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Documents over all keys of the schema. */
export const documents: Arbitrary<Value> = fc.noBias(fc.record(Object.fromEntries(keys.map((key) => [key, maybe(key, MAKERS[key] ?? valueOf(key))]))).map(coherent));

const formatOf = ({ format, kind }: Value): unknown => format ?? (['letter', 'order', 'minutes'].includes(String(kind)) ? kind : 'document');

/** What a document cannot have at once is taken out of it: a seal for each issuer, no signatories but of an ordinary document … */
function coherent(value: Value): Value {
  const format = formatOf(value);
  const issuers = Array.isArray(value['issuer']) ? value['issuer'].length : 1;
  const changed = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
  if (format !== 'minutes') delete changed['attendance'];
  if (format !== 'document') delete changed['signatories'];
  if (format === 'order' || format === 'minutes') {
    changed['number'] = '第12号';
    delete changed['mark'];
    delete changed['result'];
  }
  const { seal: given, stamp: stamped } = value;
  if (value['title-note'] !== undefined || format === 'minutes') delete changed['stamp'];
  else if (stamped !== undefined) {
    delete changed['seal'];
    if (issuers > 1) changed['stamp'] = Array.from({ length: issuers }, () => stamped);
    return changed;
  }
  if (value['title-note'] !== undefined || format === 'minutes') delete changed['seal'];
  else if (given !== undefined && given !== 'space' && given !== 'none' && issuers > 1) changed['seal'] = Array.from({ length: issuers }, () => given);
  return changed;
}

