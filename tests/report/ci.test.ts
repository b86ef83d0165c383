import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { github } from '../../src/report/github.ts';
import { junit } from '../../src/report/junit.ts';
import { sarif } from '../../src/report/sarif.ts';

const position = (line: number, column: number) => ({ line, column, offset: 0 });
const diagnostic = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'document/number', messageId: 'brackets', params: {}, severity: 'error', message: '年份要用〔〕', hint: '写成：甲发〔2024〕1号', file: '答复/a b.yaml', range: { start: position(3, 9), end: position(3, 12) }, ...more,
});
const clean = { file: 'clean.yaml', diagnostics: [] };
/** What a file from anyone may say. */
const HOSTILE = '甲%0A::set-output name=x::y\r\n::error::z\u001b[31m,"<&>]]>';

describe('SARIF', () => {
  const parsed = (diagnostics: readonly Diagnostic[]) => JSON.parse(sarif([{ file: 'x', diagnostics }, clean], '1.2.3')) as { version: string; runs: { tool: { driver: { name: string; version: string; rules: { id: string }[] } }; columnKind: string; results: { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: { physicalLocation: { artifactLocation: { uri: string }; region?: object } }[] }[] }[] };

  test('has a run with its rules, and a result with level, words and place for each diagnostic', () => {
    const { version, runs: [run] } = parsed([diagnostic(), diagnostic({ ruleId: 'lint/dash', severity: 'remark', clause: 'GB/T 15834-2011 4.10' })]);
    expect(version).toBe('2.1.0');
    expect(run?.tool.driver).toEqual({ name: 'gen-reply', version: '1.2.3', rules: [{ id: 'document/number' }, { id: 'lint/dash' }] });
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.results).toMatchObject([
      { ruleId: 'document/number', ruleIndex: 0, level: 'error', message: { text: '年份要用〔〕\n写成：甲发〔2024〕1号' }, locations: [{ physicalLocation: { artifactLocation: { uri: '%E7%AD%94%E5%A4%8D/a%20b.yaml' }, region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 12 } } }] },
      { ruleId: 'lint/dash', ruleIndex: 1, level: 'note', properties: { clause: 'GB/T 15834-2011 4.10' } },
    ]);
  });

  test.each([
    ['C:\\答复\\a.yaml', 'file:///C:/%E7%AD%94%E5%A4%8D/a.yaml'],
    ['/srv/a#1.yaml', '/srv/a%231.yaml'],
    ['..\\a?.yaml', '../a%3F.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('%s is the URI %s', (file, uri) => {
    expect(parsed([diagnostic({ file })]).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a diagnostic without a place has no region', () => {
    const { range: _, ...placeless } = diagnostic();
    expect(parsed([placeless]).runs[0]?.results[0]?.locations[0]?.physicalLocation).not.toHaveProperty('region');
  });
});

/** Workflow commands as GitHub documents them: `::name key=value,…::data`, with %25 %0D %0A and, in properties, %3A %2C. */
function commandsIn(text: string): readonly { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly data: string }[] {
  const decode = (encoded: string): string => encoded.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return text.split(/\r\n|\r|\n/u).flatMap((line) => {
    const [, name = '', properties = '', data = ''] = /^::(\w[\w-]*)(?: ([^:]*))?::(.*)$/u.exec(line) ?? [];
    return name === '' ? [] : [{ name, properties: Object.fromEntries(properties.split(',').map((each) => [each.slice(0, each.indexOf('=')), decode(each.slice(each.indexOf('=') + 1))])), data: decode(data) }];
  });
}

describe('GitHub annotations', () => {
  test('have file, lines, columns and words', () => {
    expect(commandsIn(github([{ file: 'x', diagnostics: [diagnostic(), diagnostic({ severity: 'remark', range: { start: position(1, 1), end: position(2, 4) } })] }, clean]))).toEqual([
      { name: 'error', properties: { file: '答复/a b.yaml', line: '3', endLine: '3', col: '9', endColumn: '12', title: 'document/number' }, data: '年份要用〔〕\n写成：甲发〔2024〕1号' },
      { name: 'notice', properties: { file: '答复/a b.yaml', line: '1', endLine: '2', title: 'document/number' }, data: '年份要用〔〕\n写成：甲发〔2024〕1号' },
    ]);
  });

  test('a file’s own words and name are no command, whatever they are', () => {
    const text = github([{ file: 'x', diagnostics: [diagnostic({ message: HOSTILE, file: `a,line=9::${HOSTILE}.yaml` })] }]);
    expect(text.match(/[\r\n]/gu)).toEqual(['\n']);
    const [command, ...others] = commandsIn(text);
    expect(others).toEqual([]);
    expect(command?.properties).toMatchObject({ line: '3', title: 'document/number' });
    expect(command?.data).toContain('甲%0A::set-output name=x::y');
  });
});

describe('JUnit', () => {
  test('has a suite a file, a failure a warning or error, remarks beside them', () => {
    const text = junit([{ file: 'a.yaml', diagnostics: [diagnostic({ file: 'a.yaml' }), diagnostic({ file: 'a.yaml', severity: 'remark' })] }, clean]);
    expect(text).toContain('<testsuites name="gen-reply" tests="2" failures="1" errors="0">');
    expect(text).toContain('<testsuite name="a.yaml" tests="1" failures="1" errors="0">');
    expect(text).toContain('<failure type="error" message="年份要用〔〕">a.yaml:3:9: 年份要用〔〕 [document/number]&#10;写成：甲发〔2024〕1号</failure>');
    expect(text).toContain('<testcase classname="clean.yaml" name="gen-reply"/>');
    expect(text.match(/<system-out>/gu)).toHaveLength(1);
  });

  test('a file’s own words are no markup and no control characters', () => {
    const text = junit([{ file: HOSTILE, diagnostics: [diagnostic({ message: HOSTILE, file: HOSTILE })] }]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    expect(text.match(/<failure /gu)).toHaveLength(1);
    expect(text).toContain('&lt;&amp;&gt;]]&gt;');
  });
});
