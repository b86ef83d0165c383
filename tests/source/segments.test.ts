import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSource } from '../../src/source/load.ts';
import type { SourceNode } from '../../src/source/node.ts';
import { spanOf, type Text } from '../../src/text.ts';

interface Traced {
  readonly value: string;
  /** What stands in the file where each character of the value comes from. */
  readonly origin: string;
  readonly offsets: readonly number[];
}

/** The value of the key `a`, with where it comes from. */
function trace(yaml: string): Traced {
  const { root, source, findings } = loadSource(new TextEncoder().encode(yaml), 'test');
  const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  if (value?.kind !== 'scalar') throw new Error(`${JSON.stringify(findings)} in ${JSON.stringify(yaml)}`);
  const offsets = Array.from({ length: value.text.value.length }, (_, index) => spanOf(value.text, index, index + 1).start);
  return { value: value.text.value, offsets, origin: offsets.map((offset) => source.text[offset] ?? '∅').join('') };
}

const yamlValue = (yaml: string): string => (parse(yaml, { schema: 'failsafe' }) as { readonly a: string }).a;

describe('where the characters of a text stand in the file', () => {
  test.each([
    ['plain', 'a: 一𠅤 二\n', '一𠅤 二'],
    ['plain, in a list of flow style', 'a: 一 # 注\n', '一'],
    ['plain over lines', 'a: 一\n  二\n\n  三\n', '一 二\n三'],
    ['plain over lines with carriage returns', 'a: 一  \r\n  二\r\n', '一 二'],
    ['single quotes', "a: '一''二'\n", "一'二"],
    ['single quotes over lines', "a: '一\n\n\n  二 '\n", '一\n\n二 '],
    ['double quotes', 'a: "一“二”\\"三\\\\四"\n', '一“二”"三\\四'],
    ['double quotes over lines', 'a: "一 \n  二\\\n  三\n\n  四"\n', '一 二三\n四'],
    ['a literal block', 'a: |\n  一\n    二\n\n  三\n', '一\n  二\n\n三\n'],
    ['a literal block with its indentation', 'a: |2-\n    一\n  二\n', '  一\n二'],
    ['a literal block that keeps its end', 'a: |+\n  一\n\n\n', '一\n\n\n'],
    ['a literal block with carriage returns', 'a: |\r\n  一\r\n  二\r\nb: 三\r\n', '一\n二\n'],
    ['a literal block with a comment at its head', 'a: | # 注\n  一\n', '一\n'],
    ['a folded block', 'a: >\n  一\n  二\n\n  三\n    四\n  五\n', '一 二\n三\n  四\n五\n'],
  ])('%s', (_, yaml, value) => {
    const { value: read, origin, offsets } = trace(yaml);
    expect(read).toBe(value);
    for (const [index, unit] of value.split('').entries()) if (!/[\s"\\]/u.test(unit)) expect(origin[index]).toBe(unit);
    expect([...offsets].sort((left, right) => left - right)).toEqual(offsets);
  });

  test('an escape stands at its backslash', () => {
    expect(trace('a: "一\\u4e8c三"\n').offsets).toEqual([4, 5, 11]);
    expect(trace('a: "\\x41\\U00020164二"\n')).toMatchObject({ value: 'A𠅤二', offsets: [4, 8, 9, 18] });
  });

  test('after a BOM and carriage returns offsets count in the text without the BOM', () => {
    expect(trace('\ufeffa: |\r\n  一\r\n').offsets).toEqual([8, 9]);
  });

  const text = fc.string({ unit: fc.constantFrom('一', '二', '𠅤', '，', ' ', 'x', '7', '"', "'", '：', '#'), minLength: 1, maxLength: 12 });
  const lines = fc.array(text, { minLength: 1, maxLength: 5 });

  test('literal blocks: every character but the line end is found as it is', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 4 }), (parts, lineEnd, indent) => {
        const yaml = `a: |${indent}${lineEnd}${parts.map((part) => `${' '.repeat(indent)}${part}`).join(lineEnd)}${lineEnd}`;
        const { value, origin } = trace(yaml);
        expect(value).toBe(yamlValue(yaml));
        expect(origin.replaceAll('\r', '\n')).toBe(value);
      }),
    );
  });

  test('double quotes with escapes at random: every plain character is found as it is, every escape at its backslash', () => {
    const unit = fc.tuple(fc.constantFrom('一', '𠅤', 'x', ' ', '"', '\\', '。', '\n'), fc.boolean());
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
        const written = units.map(([character, escaped]) => {
          if (character === '\n') return '\\n';
          if (character === '"' || character === '\\') return `\\${character}`;
          return escaped && character !== ' ' ? [...character].map((each) => `\\U${(each.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('') : character;
        });
        const { value, offsets } = trace(`a: "${written.join('')}"\n`);
        const expected: number[] = [];
        let offset = 4;
        for (const [index, [character]] of units.entries()) {
          const source = written[index] ?? '';
          for (let unitIndex = 0; unitIndex < character.length; unitIndex += 1) expected.push(offset + unitIndex);
          offset += source.length;
        }
        expect(value).toBe(units.map(([character]) => character).join(''));
        expect(offsets).toEqual(expected);
      }),
    );
  });

  test('folded text: every character but the space between lines is found as it is', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('一', '𠅤', 'x', '7', '，'), minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    const style = fc.constantFrom(
      (parts: readonly string[], end: string) => `a: ${parts.join(`${end}  `)}${end}`,
      (parts: readonly string[], end: string) => `a: '${parts.join(` ${end}${end}   `)}'${end}`,
      (parts: readonly string[], end: string) => `a: "${parts.join(`${end} `)}"${end}`,
      (parts: readonly string[], end: string) => `a: >${end}  ${parts.join(`${end}  `)}${end}`,
    );
    fc.assert(
      fc.property(words, style, fc.constantFrom('\n', '\r\n'), (parts, write, end) => {
        const yaml = write(parts, end);
        const { value, origin } = trace(yaml);
        expect(value).toBe(yamlValue(yaml));
        for (const [index, unit] of value.split('').entries()) {
          if (/\s/u.test(unit)) expect(origin[index]).toMatch(/\s/u);
          else expect(origin[index]).toBe(unit);
        }
      }),
    );
  });
});

describe('the tree', () => {
  const plain = (node: SourceNode): unknown => {
    switch (node.kind) {
      case 'scalar':
        return node.text.value;
      case 'list':
        return node.items.map(plain);
      case 'map':
        return Object.fromEntries(node.entries.map(({ key, value }) => [key.text.value, plain(value)]));
    }
  };
  const scalar = fc.constantFrom('一', '"二 三"', "'四'", '007', 'no', '1e3', '2021-09-10', '~', '12.50');
  const flow = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`), fc.uniqueArray(fc.constantFrom('a', 'b', '丙'), { maxLength: 3 }).chain((keys) => fc.tuple(...keys.map(() => tie('node'))).map((values) => `{${keys.map((key, index) => `${key}: ${values[index] ?? ''}`).join(', ')}}`))),
  })).node;

  test('is what YAML reads with its failsafe schema: nothing is a number, a date or a truth value', () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 4 }), (values) => {
        const yaml = values.map((value, index) => `k${index}: ${value}\n`).join('');
        const { root, findings } = loadSource(new TextEncoder().encode(yaml), 'test');
        expect(findings).toEqual([]);
        expect(root && plain(root)).toEqual(parse(yaml, { schema: 'failsafe' }));
      }),
    );
  });

  test('spans its source', () => {
    const file = 'a:\n  - 一\n  - {b: "二"}\n';
    const { root } = loadSource(new TextEncoder().encode(file), 'test');
    const spans: string[] = [];
    const walk = (node: SourceNode): void => {
      spans.push(file.slice(node.start, node.end));
      if (node.kind === 'list') node.items.forEach(walk);
      if (node.kind === 'map') for (const { key, value } of node.entries) [key, value].forEach(walk);
    };
    if (root) walk(root);
    expect(spans.map((span) => span.trim())).toEqual([file.trim(), 'a', '- 一\n  - {b: "二"}', '一', '{b: "二"}', 'b', '"二"']);
  });

  test('an empty value stands behind its colon', () => {
    const { root } = loadSource(new TextEncoder().encode('a:\nb: c\n'), 'test');
    const value: { readonly text: Text } | undefined = root?.kind === 'map' && root.entries[0]?.value.kind === 'scalar' ? root.entries[0].value : undefined;
    expect(value && spanOf(value.text)).toEqual({ start: 2, end: 2 });
  });
});
