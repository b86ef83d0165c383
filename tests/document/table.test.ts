import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/document/csv.ts';
import { decimalOf, formatDecimal, sumOf } from '../../src/document/decimal.ts';
import type { AttachedFiles } from '../../src/document/attached-files.ts';
import type { Table } from '../../src/document/table.ts';
import { plainOf, readFile, yamlWith } from '../support/read-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 项目,金额 / 堤防,12 in GB 18030, as spreadsheets in China save it. */
const GB18030 = new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a, 0xb5, 0xcc, 0xb7, 0xc0, 0x2c, 0x31, 0x32, 0x0d, 0x0a]);

const tablesOf = (keys: Readonly<Record<string, string>>, files: AttachedFiles = new Map()): readonly Table[] => {
  const { document, diagnostics } = readFile(yamlWith(keys), undefined, files);
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  expect(diagnostics).toEqual([]);
  return [...document.body, ...document.attachments.flatMap(({ body }) => body ?? [])].filter((block) => block.kind === 'table');
};

const textsIn = (rows: Table['rows']): readonly (readonly string[])[] => rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ value }) => value).join('/')));

describe('CSV', () => {
  test.each<[text: string, records: string[][]]>([
    ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['"a,b","c ""d"""\n"e\nf",g', [['a,b', 'c "d"'], ['e\nf', 'g']]],
    ['a,\n,b\n\n,\n', [['a', ''], ['', 'b']]],
    ['a\tb\nc,d\te', [['a', 'b'], ['c,d', 'e']]],
    ['', []],
  ])('%j', (text, records) => {
    expect(readCsv(text)).toEqual({ records });
  });

  test('says where a quotation has no end, or text behind it', () => {
    expect(readCsv('a,b\nc,"d')).toEqual({ fault: 'quote', place: { row: 2, column: 2 } });
    expect(readCsv('"a"b,c')).toEqual({ fault: 'quote', place: { row: 1, column: 1 } });
  });

  test.each<[name: string, file: Uint8Array]>([
    ['UTF-8', bytes('项目,金额\n堤防,12\n')],
    ['UTF-8 with BOM', bytes('\ufeff项目,金额\r\n堤防,12\r\n')],
    ['GB 18030', GB18030],
  ])('is read from %s, as a table or as an attachment', (_, file) => {
    const files = new Map([['plan.csv', file]]);
    for (const attachment of ['{ title: 计划, file: plan.csv }', '{ title: 计划, table: { file: plan.csv } }']) {
      const [table] = tablesOf({ attachments: `\n  - ${attachment}` }, files);
      expect(textsIn(table?.head ?? [])).toEqual([['项目', '金额']]);
      expect(textsIn(table?.rows ?? [])).toEqual([['堤防', '12']]);
    }
  });
});

describe('cells', () => {
  test('are joined by ^ and <, a text stands across the table', () => {
    const [table] = tablesOf({ body: '\n  - table:\n      rows:\n        - 一、水利\n        - [甲, <, 乙]\n        - [^, ^, 丙]\n' });
    expect(plainOf(table?.rows)).toEqual([
      { lines: 1, cells: [{ column: 0, columns: 3, rows: 1, paragraphs: ['一、水利'] }] },
      { lines: 1, cells: [{ column: 0, columns: 2, rows: 2, paragraphs: ['甲'] }, { column: 2, columns: 1, rows: 1, paragraphs: ['乙'] }] },
      { lines: 1, cells: [{ column: 2, columns: 1, rows: 1, paragraphs: ['丙'] }] },
    ]);
  });
});

describe('sums', () => {
  const sum = (...texts: readonly string[]): string => formatDecimal(sumOf(texts.flatMap((text) => decimalOf(text) ?? [])));

  test.each<[numbers: string[], result: string]>([
    [['0.1', '0.2'], '0.3'],
    [['1,234.50', '0.05'], '1,234.55'],
    [['-3', '1.5'], '-1.5'],
    [['9007199254740993', '0.01'], '9007199254740993.01'],
    [[], '0'],
  ])('of %j', (numbers, result) => {
    expect(sum(...numbers)).toBe(result);
  });

  test.each(['', '约300', '3.', '1,23', '５', '12%'])('%j is no number', (text) => {
    expect(decimalOf(text)).toBeUndefined();
  });

  test('leave out rows that are sums, and stand behind their label', () => {
    const [table] = tablesOf({ body: '\n  - table:\n      head: [项目, 单位, 金额]\n      rows:\n        - [甲, 处, 1.5]\n        - [小计, "", 1.5]\n        - [乙, 处, 2]\n      total: yes\n' });
    expect(textsIn(table?.rows ?? []).at(-1)).toEqual(['合计', '3.5']);
  });
});
