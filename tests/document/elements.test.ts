import { describe, expect, test } from 'vitest';
import { spanOf, type Text } from '../../src/text.ts';
import { documentOf, messagesOf, plainOf, readFile, yamlWith } from '../support/read-document.ts';

const joined = (texts: readonly Text[] | undefined): string | undefined => texts?.map(({ value }) => value).join('');

describe('addressees', () => {
  test.each([
    ['各县（区）人民政府', '各县（区）人民政府：'],
    ['各县（区）人民政府：', '各县（区）人民政府：'],
    ['"各县（区）人民政府:"', '各县（区）人民政府：'],
    ['"甲，乙、丙： "', '甲，乙、丙：'],
    ['[甲]', '甲：'],
    ['[甲, 乙]', '甲，乙：'],
    ['[[甲, 乙, 丙], 丁, [戊, 己]]', '甲、乙、丙，丁，戊、己：'],
    ['[甲, "乙："]', '甲，乙：'],
  ])('%s', (typed, expected) => {
    expect(joined(documentOf(yamlWith({ addressee: typed })).addressee)).toBe(expected);
  });

  test('there may be none', () => {
    expect(documentOf(yamlWith()).addressee).toBeUndefined();
  });
});

describe('imprint', () => {
  const imprint = (yaml: string, more: Readonly<Record<string, string>> = {}) => documentOf(yamlWith({ imprint: yaml, ...more })).imprint;

  test('lists without label and mark at their end, the office, the document’s date', () => {
    expect(plainOf(imprint('{ addressee: 甲：, copies-to: [乙, [丙, 丁]], office: 办公室 }'))).toEqual({ addressee: ['甲'], copiesTo: [['乙', '，', '丙', '、', '丁']], office: '办公室', date: '2021年9月10日' });
    expect(joined(imprint('{ copies-to: 乙，丙。 }')?.copiesTo?.[0])).toBe('乙，丙');
  });

  test('a date of its own', () => {
    expect(imprint('{ office: 办公室, date: 2021-09-12 }')?.date?.value).toBe('2021年9月12日');
    expect(imprint('{ office: 办公室 }', { stage: 'draft', date: '2021-09' })?.date?.value).toBe('2021年9月　日');
  });

  test('without an office there is no printing line unless a date is given', () => {
    expect(imprint('{ copies-to: 乙 }')).not.toHaveProperty('date');
    expect(imprint('{ date: 2021-09-12 }')?.date?.value).toBe('2021年9月12日');
  });

  test('printed before it was signed', () => {
    expect(messagesOf(yamlWith({ imprint: '{ office: 办公室, date: 2021-09-09 }' }))).toEqual(['document/imprint-date default']);
    expect(messagesOf(yamlWith({ imprint: '{ office: 办公室, date: 2021-09-10 }' }))).toEqual([]);
  });

  test('copies by level: the higher first, each a line, names of one kind joined with 、', () => {
    const copiesTo = (yaml: string) => imprint(`{ copies-to: ${yaml} }`)?.copiesTo?.map(joined);
    expect(copiesTo('{ lower: 各县局, higher: [省厅, 省委办公厅], equal: [[甲局, 乙局], 丙院] }')).toEqual(['省厅、省委办公厅', '甲局、乙局，丙院', '各县局']);
    expect(copiesTo('{ equal: 甲局，乙院。 }')).toEqual(['甲局，乙院']);
  });

  test.each([['30', '共印30份'], ['共印30份', '共印30份'], ['30份', '共印30份'], ['" 1200 "', '共印1200份']])('a print run: %s', (typed, printed) => {
    expect(imprint(`{ print-run: ${typed} }`)?.printRun?.value).toBe(printed);
  });

  test.each(['0', '030', '三十', '30册', '1.5', '-3', '99999999'])('no print run: %s', (typed) => {
    expect(messagesOf(yamlWith({ imprint: `{ print-run: ${typed} }` }))).toEqual(['document/print-run default']);
  });

  test('a distribution', () => {
    expect(joined(imprint('{ distribute-to: [市长, [甲局, 乙局]] }')?.distributeTo)).toBe('市长，甲局、乙局');
  });

  test('there may be none', () => {
    expect(documentOf(yamlWith())).not.toHaveProperty('imprint');
  });
});

describe('mark', () => {
  test.each([
    [{}, '清河市人民政府文件', '清河市人民政府'],
    [{ issuer: '[清河市人民政府]' }, '清河市人民政府文件', '清河市人民政府'],
    [{ mark: 'lead' }, '清河市人民政府文件', '清河市人民政府'],
    [{ mark: 'joint' }, '清河市人民政府文件', '清河市人民政府'],
    [{ mark: '清河市政府' }, '清河市政府', '清河市人民政府'],
    [{ mark: '{ text: 清河市政府 }' }, '清河市政府文件', '清河市人民政府'],
    [{ mark: '{ text: 清河市政府文件 }' }, '清河市政府文件', '清河市人民政府'],
    [{ mark: '{ text: 清河市政府, suffix: 公报 }' }, '清河市政府公报', '清河市人民政府'],
    [{ mark: '{ text: 清河市政府, suffix: none }' }, '清河市政府', '清河市人民政府'],
    [{ mark: '{ text: 清河市政府, suffix: "" }' }, '清河市政府', '清河市人民政府'],
    [{ mark: '清河市政府文件', issuer: undefined }, '清河市政府文件', '清河市政府'],
    [{ mark: '{ text: 清河市政府 }', issuer: undefined }, '清河市政府文件', '清河市政府'],
  ])('%j', (keys, mark, issuer) => {
    const document = documentOf(yamlWith(keys));
    expect(document.mark.value).toBe(mark);
    expect(document.metadata.issuer).toBe(issuer);
    expect(document.signature.issuers.length).toBe('issuer' in keys && keys.issuer === undefined ? 0 : 1);
  });
});

describe('mark of a joint document', () => {
  const issuer = '[清河市教育局, 清河市财政局]';
  const names = ['清河市教育局', '清河市财政局'];

  test.each([
    [{ issuer }, { names, suffix: '文件' }],
    [{ issuer, mark: 'joint' }, { names, suffix: '文件' }],
    [{ issuer, mark: 'blank' }, { names, suffix: '文件' }],
    [{ issuer, mark: '{ text: [市教育局, 市财政局], suffix: none }' }, { names: ['市教育局', '市财政局'] }],
    [{ issuer, mark: 'lead' }, undefined],
    [{ issuer, mark: '清河市教育局文件' }, undefined],
  ])('%j', (keys, wanted) => {
    const document = documentOf(yamlWith(keys));
    expect(plainOf(document.jointMark)).toEqual(wanted);
    expect(plainOf(document.signature.issuers)).toEqual(names);
    expect(document.metadata.issuer).toBe('清河市教育局、清河市财政局');
  });
});

describe('title', () => {
  test('line breaks force breaks; white space around them does not count', () => {
    const document = documentOf(yamlWith({ title: '|\n  关于做好　\n\n  　防汛工作的通知' }));
    expect(document.title.map(({ value }) => value)).toEqual(['关于做好', '防汛工作的通知']);
    expect(document.metadata.title).toBe('关于做好防汛工作的通知');
    expect(documentOf(yamlWith({ title: '"关于\\n防汛"' })).title).toHaveLength(2);
  });

  test.each(['关于“防汛”', '关于《防汛》', '关于防汛（试行）'])('%s ends well', (title) => {
    expect(messagesOf(yamlWith({ title }))).toEqual([]);
  });

  test.each(['关于防汛。', '关于防汛：', '关于防汛！', '关于防汛……'])('%s ends in a mark', (title) => {
    expect(messagesOf(yamlWith({ title }))).toEqual(['document/title-mark default']);
  });
});

describe('attachments', () => {
  const titles = (yaml: string) => documentOf(yamlWith({ attachments: yaml })).attachments.map(({ title }) => title.value);

  test('a text, its lines, a list', () => {
    expect(titles('任务清单')).toEqual(['任务清单']);
    expect(titles('|\n  任务清单\n  联系表')).toEqual(['任务清单', '联系表']);
    expect(titles('[任务清单, { title: 联系表 }]')).toEqual(['任务清单', '联系表']);
  });

  test('bodies as the document’s, each numbered from one', () => {
    const [first, second] = documentOf(yamlWith({ body: '\n  - heading: 甲', attachments: '\n  - title: 规则\n    body:\n      - heading: 乙\n  - title: 表\n    body: 文字。' })).attachments;
    expect(plainOf(first?.body)).toEqual([{ kind: 'heading', level: 1, number: '一、', text: '乙' }]);
    expect(plainOf(second?.body)).toEqual([{ kind: 'paragraph', text: '文字。' }]);
  });

  test.each([
    ['1.任务清单', 'number', '任务清单'],
    ['1、任务清单', 'number', '任务清单'],
    ['附件：任务清单', 'number', '任务清单'],
    ['附件2：任务清单', 'number', '任务清单'],
    ['附件2.任务清单', 'number', '任务清单'],
    ['任务清单。', 'mark', undefined],
    ['任务清单；', 'mark', undefined],
  ])('%s is printed as typed and pointed out', (name, messageId, rest) => {
    expect(titles(`["${name}"]`)).toEqual([name]);
    expect(readFile(yamlWith({ attachments: `["${name}"]` })).diagnostics).toMatchObject([{ ruleId: 'document/attachment-name', messageId, severity: 'warning', params: rest === undefined ? {} : { name: rest } }]);
  });

  test.each(['2021年任务清单', '《规则》', '附件管理办法', '1.5万亩高标准农田清单', '“十四五”规划（2021—2025年）'])('%s is a name', (name) => {
    expect(messagesOf(yamlWith({ attachments: `["${name}"]` }))).toEqual([]);
  });
});

describe('notes', () => {
  const notes = (keys: Readonly<Record<string, string>>) => documentOf(yamlWith(keys)).notes.map(joined);

  test.each([
    ['此件发至县团级', '（此件发至县团级）'],
    ['（此件发至县团级）', '（此件发至县团级）'],
    ['(此件发至县团级)', '（此件发至县团级）'],
    ['（此件发至县团级)', '（此件发至县团级）'],
    ['本文有删减（略）', '（本文有删减（略））'],
  ])('%s', (note, expected) => {
    expect(notes({ note })).toEqual([expected]);
  });

  test('disclosure, then the other notes, then the contact', () => {
    expect(notes({ contact: '{ name: 李伟, phone: 0000-0000000 }', note: '[甲, 乙]', disclosure: 'on-request' })).toEqual(['（此件依申请公开）', '（甲）', '（乙）', '（联系人：李伟，电话：0000-0000000）']);
    expect(notes({ contact: '{ name: 李伟 }', note: '|\n  甲\n  乙', disclosure: 'public' })).toEqual(['（此件公开发布）', '（甲）', '（乙）', '（联系人：李伟）']);
    expect(notes({ disclosure: 'no' })).toEqual(['（此件不予公开）']);
  });

  test.each([['县团级', '（此件发至县团级）'], ['发至县团级', '（此件发至县团级）'], ['此件发至县团级', '（此件发至县团级）'], ['（此件传达到全体党员）', '（此件传达到全体党员）']])('circulation: %s', (typed, printed) => {
    expect(notes({ circulation: typed, note: '甲', disclosure: 'no' })).toEqual(['（此件不予公开）', printed, '（甲）']);
  });
});

describe('defaults and texts', () => {
  test('what is not said', () => {
    const document = documentOf(yamlWith());
    expect(plainOf(document)).toEqual({
      stage: 'final',
      format: 'document',
      mark: '清河市人民政府文件',
      signatories: [],
      markIsBlank: false,
      title: ['关于做好防汛工作的通知'],
      body: [{ kind: 'paragraph', text: '各单位要高度重视。' }],
      attachments: [],
      carried: [],
      signature: { issuers: ['清河市人民政府'], date: '2021年9月10日', seal: 'space' },
      notes: [],
      layout: { fit: 'grid', letterhead: 'printed' },
      metadata: { title: '关于做好防汛工作的通知', issuer: '清河市人民政府', number: '', date: '2021-09-10' },
    });
  });

  test.each(['0123', 'no', '1e3', '2021-09-10', '12.50', '~', 'null', '0x1F', 'true'])('%s stays text', (text) => {
    const document = documentOf(yamlWith({ title: text, issuer: text, body: `\n  - ${text}`, attachments: `[${text}]` }));
    expect([document.title[0]?.value, document.signature.issuers[0]?.value, plainOf(document.body), document.attachments[0]?.title.value]).toEqual([text, text, [{ kind: 'paragraph', text }], text]);
  });

  test('generated text points at what caused it', () => {
    const yaml = yamlWith({ addressee: '[甲局, 乙局]', contact: '{ name: 李伟, phone: 123 }' });
    const document = documentOf(yaml);
    const there = (texts: readonly Text[] | undefined): readonly string[] => (texts ?? []).map((text) => yaml.slice(spanOf(text).start, spanOf(text).end));
    expect(there(document.addressee)).toEqual(['甲局', '乙局', '乙局', '局']);
    expect(there(document.notes[0])).toEqual(['李伟', '李伟', '123', '123', '李伟']);
    expect(there([document.mark])).toEqual(['清河市人民政府']);
  });
});
