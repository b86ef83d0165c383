import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { documentOf, messagesOf, plainOf } from '../support/read-document.ts';
import type { Carried, CopiesTo, DocumentInput, Image, Imprint, Handlers, Item, List, Person, Proposal, Proposer, Section, Stamp, Table, TableRow, Total } from '../../src/document/input.generated.ts';
import { keysOf } from '../../src/document/names.ts';
import { validate } from '../../src/document/validator.generated.js';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  readonly 'x-zh'?: string;
  readonly 'x-description-zh'?: string;
  readonly 'x-clause'?: string;
  readonly 'x-not-yet'?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const read = (path: string): Schema => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Schema;
const schema = read('src/document/schema.json');
const published = read('dist/schema.json');
const properties = [schema, ...Object.values(schema.$defs ?? {})].flatMap((object) => Object.entries(object.properties ?? {}));

const ajv = new Ajv2020({ strict: false, allErrors: true });
const publishedValidator = ajv.compile(published);
const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const table: Required<Omit<Table, 'file'>> = {
  title: '表1',
  unit: '万元',
  head: [['项目', '投资'], ['^', '金额']],
  rows: ['一、水利', ['堤防', 320.5], { cells: ['水库', '80'], lines: 2 } satisfies Required<TableRow>],
  widths: ['auto', 6],
  align: ['left', 'right'],
  total: { label: '总计', columns: ['金额'] } satisfies Required<Total>,
  lines: 1,
  notes: ['不含征地费用。'],
  'sign-off': ['填表人'],
  orientation: 'portrait',
  size: '五号',
};

/** Of regulations: a section of a body has these, or the others. */
type ProvisionKey = 'chapter' | 'section' | 'article' | 'items';

/** Every key once: does not compile when the type and these keys part, does not pass when the schema and these keys do. */
const whole: Required<DocumentInput> = {
  format: 'document',
  kind: 'opinion',
  template: 'proposal-reply',
  'copy-number': '000001',
  signatories: ['张某某'],
  classification: '机密★1年',
  urgency: '特急',
  contents: 'yes',
  'title-note': '2024年1月18日某某会议通过',
  mark: { text: '清河市人民政府', suffix: '公报' },
  issuer: ['清河市人民政府办公室'],
  number: '清政办〔2021〕22号',
  title: '关于印发防汛应急预案的意见',
  addressee: ['各县（区）人民政府', ['甲局', '乙局']],
  body: ['现通知[^1]如下：', { heading: '加强领导', number: 3, text: '各单位要高度重视。', 'run-in': 'no', sections: [{ heading: '职责' }], table, names: ['组长：张某 市长', { role: '成员', name: '李某', post: '局长' } satisfies Required<Person>], list: { items: ['甲', '乙'], number: '①', 'run-in': 'yes' } satisfies Required<List>, labels: ['时间：五月'], remark: '说明', image: [{ file: 'a.png', caption: '位置图', number: 'none', alt: '水库和干渠', width: '60%' } satisfies Required<Image>, 'b.png'] } satisfies Required<Omit<Section, ProvisionKey>>, { chapter: '总则' }, { section: '一般规定' }, { article: '为了做好防汛工作，制定本办法：', items: ['堤防；', { text: '水库：', items: ['大型；', '小型。'] } satisfies Required<Item>] }],
  closing: '特此通知。',
  opening: '您的提案收悉。',
  attachments: ['任务清单', { title: '工作规则', body: '第一条　总则。', table: { rows: [['甲', '乙']] }, bound: 'no', 'page-numbers': 'run-on', image: 'c.png' }],
  carries: [
    { title: '清河市防汛应急预案', 'title-note': '2024年1月18日第3次常务会议通过', contents: 'no', number: '清水发〔2024〕3号', addressee: '市人民政府', body: '一、总则\n为做好防汛工作[^1]，制定本预案。', closing: '特此通知。', attachments: '联系表', seal: 'none', date: '2021-09-01', note: '此件发至乡镇', footnotes: '乙注' },
    { title: '清河市水务局意见', issuer: ['清河市水务局'], date: '2021-09-02', body: '以上意见，请予批转。' },
  ] satisfies [Required<Omit<Carried, 'file' | 'issuer'>>, Carried],
  footnotes: ['甲注'],
  attendance: { present: [['市政府办张某某', '市财政局李某'], ['市审计局王某']], absent: '赵某', observers: ['钱某'] },
  seal: 'none',
  stamp: { title: '清河市市长', file: 'stamp.png', width: 36 } satisfies Required<Stamp>,
  date: '2021-09-10',
  disclosure: 'no',
  circulation: '县团级',
  note: ['此件发至乡镇'],
  contact: { name: '李伟', phone: '0000-0000000' },
  imprint: { addressee: '丙局', 'distribute-to': ['己局'], 'copies-to': { higher: ['省政府办公厅'], equal: [['丁局', '戊局']], lower: '庚局' } satisfies Required<CopiesTo>, office: '清河市人民政府办公室', date: '2021-09-12', 'print-run': 30 } satisfies Required<Imprint>,
  proposal: { session: '市政协六届三次会议', number: 128, title: '关于防汛的提案', proposers: ['赵某某', { organ: '民进市委' } satisfies Required<Proposer>], count: 3, field: '防汛', earlier: '清水发〔2021〕3号' } satisfies Required<Proposal>,
  handlers: { lead: '甲局', joint: ['乙局'], divided: '丙局' } satisfies Required<Handlers>,
  result: 'A',
  'signed-by': '张某某',
  fit: 'tight',
  parity: 'no',
  hanging: 'stops',
  colour: 'press',
  letterhead: 'preprinted',
  profile: 'page-dialog',
  house: 'none',
  stage: 'draft',
};

describe('the schema', () => {
  test('is valid JSON Schema 2020-12, as written and as published', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
    expect(new Ajv2020({ strict: false }).validateSchema(published)).toBe(true);
    expect(published['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each(properties)('%s has its Chinese name, descriptions in both languages, and a clause where there is one', (key, property) => {
    expect(key).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(property['x-zh']).toMatch(/^\p{Script=Han}+$/u);
    expect(property.description).toMatch(/[a-z].*[.?]$/u);
    expect(property['x-description-zh']).toMatch(/\p{Script=Han}.*。$/u);
    if (property['x-clause'] !== undefined) expect(property['x-clause']).toMatch(/^(?:GB\/T (?:9704-2012|33476\.2-2016)|党政机关公文处理工作条例) [\d., ]+$/u);
  });

  test('Chinese names are unique within an object', () => {
    for (const object of ['document', 'mark', 'section', 'attachment', 'contact', 'imprint', 'stamp', 'copies-to', 'table', 'table-row', 'total', 'person', 'list', 'carried', 'proposal', 'proposer', 'handlers'] as const) {
      const names = keysOf(object).map(({ zh }) => zh);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('descriptions are published in both languages with their clause', () => {
    expect(published.properties?.['date']?.description?.split('\n')).toEqual([schema.properties?.['date']?.['x-description-zh'], schema.properties?.['date']?.description, 'GB/T 9704-2012 7.3.5.4']);
  });

  test('what the standard, or a profile, decides has no default of its own', () => {
    const defaults = keysOf('document').map((key) => [key.key, 'default' in key]);
    expect(defaults.filter(([key]) => key === 'hanging' || key === 'parity' || key === 'colour')).toEqual([['parity', false], ['hanging', false], ['colour', false]]);
  });

  test.each(properties.filter(([, property]) => !property['x-not-yet']))('%s: its examples and its default pass', (_, property) => {
    const validator = ajv.compile({ ...property, $defs: published.$defs });
    expect(property.examples?.length).toBeGreaterThan(0);
    for (const value of [...(property.examples ?? []), ...(property.default === undefined ? [] : [property.default])]) expect(validator(value), JSON.stringify(value)).toBe(true);
  });

  test('keys that come later have no value yet', () => {
    const later = properties.filter(([, property]) => property['x-not-yet']);
    for (const [, property] of later) expect(ajv.compile(property)('x')).toBe(false);
  });
});

describe('the type, the validator and the reader', () => {
  test('agree on a document with every key', () => {
    expect(Object.keys(whole).sort()).toEqual(keysOf('document').filter(({ later }) => !later).map(({ key }) => key).sort());
    expect(validate(whole)).toBe(true);
    expect(publishedValidator(whole)).toBe(true);
    // Signatories are an ordinary document's, attendance is that of minutes: none has both.
    // What a meeting has passed is not stamped, and here are no files.
    expect(messagesOf(stringify(whole))).toEqual(['document/picture unreadable', 'document/picture unreadable', 'document/attachment-name bare', 'document/picture unreadable', 'document/format attendance', 'document/stamp unsigned', 'document/picture unreadable']);
  });

  /** The whole document with one value changed. */
  const changed = (path: readonly (string | number)[], value: unknown): unknown => {
    const copy = structuredClone(whole) as unknown;
    let node = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
    node[path.at(-1) ?? ''] = value;
    return copy;
  };

  test.each<[path: (string | number)[], value: unknown]>([
    [['mark', 'text'], '别的机关'],
    [['mark', 'suffix'], 'none'],
    [['issuer'], '别的机关'],
    [['number'], '清政办〔2021〕23号'],
    [['title'], '别的标题'],
    [['result'], 'B'],
    [['opening'], '别的开头语。'],
    [['addressee'], '别的机关'],
    [['body', 1, 'heading'], '别的小标题'],
    [['body', 1, 'number'], 4],
    [['body', 1, 'text'], '别的文字。'],
    [['body', 1, 'run-in'], 'yes'],
    [['body', 1, 'sections'], [{ heading: '别的' }]],
    [['body', 1, 'names', 0], '组长：王某 市长'],
    [['body', 1, 'names', 1, 'role'], '副组长'],
    [['body', 1, 'names', 1, 'name'], '赵某'],
    [['body', 1, 'names', 1, 'post'], '主任'],
    [['body', 1, 'list', 'items', 0], '丙'],
    [['body', 1, 'list', 'number'], '（1）'],
    [['body', 1, 'list', 'run-in'], 'no'],
    [['body', 1, 'labels', 0], '地点：甲地'],
    [['body', 1, 'remark'], '别的说明'],
    [['body', 2, 'chapter'], '别的章'],
    [['body', 3, 'section'], '别的节'],
    [['body', 4, 'article'], '别的条。'],
    [['body', 4, 'items', 1, 'text'], '别的项：'],
    [['body', 4, 'items', 1, 'items'], ['别的目。']],
    [['attachments', 1, 'title'], '别的标题'],
    [['attachments', 1, 'body'], '别的正文。'],
    [['attachments', 1, 'table'], { rows: [['丙', '丁']] }],
    [['body', 1, 'table', 'title'], '表2'],
    [['body', 1, 'table', 'unit'], '亿元'],
    [['body', 1, 'table', 'head'], ['甲', '金额']],
    [['body', 1, 'table', 'rows', 1], ['堤防', 1]],
    [['body', 1, 'table', 'rows', 2, 'lines'], 3],
    [['body', 1, 'table', 'rows', 2, 'cells'], ['水库', '90']],
    [['body', 1, 'table', 'widths'], [5, 6]],
    [['body', 1, 'table', 'align'], 'center'],
    [['body', 1, 'table', 'total', 'label'], '合计'],
    [['body', 1, 'table', 'total', 'columns'], [2, 2]],
    [['body', 1, 'table', 'lines'], 2],
    [['body', 1, 'table', 'notes'], '含征地费用。'],
    [['body', 1, 'table', 'sign-off'], ['审核人']],
    [['body', 1, 'table', 'orientation'], 'landscape'],
    [['carries', 0, 'title'], '别的预案'],
    [['carries', 0, 'title-note'], '别的会议通过'],
    [['contents'], '1'],
    [['carries', 0, 'contents'], 'yes'],
    [['carries', 0, 'number'], '清水发〔2024〕4号'],
    [['carries', 0, 'addressee'], '别的机关'],
    [['carries', 0, 'body'], '别的正文。'],
    [['carries', 0, 'attachments'], '别的附件'],
    [['carries', 0, 'seal'], 'space'],
    [['carries', 0, 'note'], '别的附注'],
    [['carries', 1, 'issuer'], '清河市应急管理局'],
    [['carries', 1, 'date'], '2021-09-03'],
    [['seal'], 'space'],
    [['stamp', 'title'], '清河市代市长'],
    [['stamp', 'width'], 30],
    [['date'], '2021-09-11'],
    [['disclosure'], 'public'],
    [['note'], '别的附注'],
    [['contact', 'name'], '王明'],
    [['contact', 'phone'], '1'],
    [['imprint', 'addressee'], '别的机关'],
    [['imprint', 'copies-to'], '别的机关'],
    [['imprint', 'distribute-to'], '别的机关'],
    [['imprint', 'copies-to', 'higher'], '别的机关'],
    [['imprint', 'copies-to', 'equal'], '别的机关'],
    [['imprint', 'copies-to', 'lower'], '别的机关'],
    [['imprint', 'office'], '别的机关'],
    [['imprint', 'print-run'], 31],
    [['circulation'], '地师级'],
    [['imprint', 'date'], '2021-09-13'],
    [['fit'], 'grid'],
    [['parity'], 'yes'],
    [['hanging'], 'none'],
    [['colour'], 'screen'],
    [['letterhead'], 'printed'],
    [['profile'], 'gbt33476'],
    [['mark'], 'blank'],
    [['stage'], 'final'],
  ])('no key is ignored: %j', (path, value) => {
    expect(plainOf(documentOf(stringify(changed(path, value))))).not.toEqual(plainOf(documentOf(stringify(whole))));
  });

  test('every key that is there now is among those', () => {
    const available = (['mark', 'section', 'person', 'list', 'attachment', 'contact', 'imprint', 'copies-to'] as const).flatMap((object) => keysOf(object).filter(({ later }) => !later).map(({ key }) => key));
    expect(available).toHaveLength(41);
  });

  test('the compiled validator says what ajv says of the published schema', () => {
    for (const value of [{}, [], 'x', { title: '' }, { ...whole, fit: 'x' }, { ...whole, kind: 'x' }, { ...whole, body: [{}] }, { ...whole, mark: { text: [] } }, changed(['imprint', 'x'], 1), changed(['body', 1, 'sections'], [])]) {
      expect(validate(value), JSON.stringify(value)).toBe(publishedValidator(value));
    }
  });
});

describe('editors', () => {
  test.each(examples)('do not complain of %s, whose values they take for numbers where they look so', (name) => {
    const value: unknown = parse(readFileSync(new URL(name, folder), 'utf8'));
    expect(publishedValidator(value), JSON.stringify(publishedValidator.errors)).toBe(true);
  });

  test('nor of text that looks like a number', () => {
    expect(publishedValidator({ ...whole, title: 12.5, note: [true], contact: { name: 1, phone: 8212345 } })).toBe(true);
  });
});
