import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { LATER, OPTIONS, WORDS, flagsOf } from '../../src/cli/commands.ts';
import { settingsOf } from '../../src/cli/settings.ts';
import { displayWidth } from '../../src/report/width.ts';

const line = (...argv: string[]) => {
  const parsed = parseArguments(argv, 'en');
  return parsed.kind === 'line' ? parsed.line : expect.fail(`no line: ${JSON.stringify(parsed)}`);
};
const refusal = (...argv: string[]) => {
  const parsed = parseArguments(argv, 'en');
  if (parsed.kind !== 'problem') return expect.fail(`no refusal: ${JSON.stringify(parsed)}`);
  const { ruleId, messageId, params } = parsed.problem.finding;
  expect(parsed.problem.exit).toBe(2);
  return [ruleId, messageId, params];
};

describe('a line', () => {
  test.each([
    ['a.yaml b.yaml', { command: 'render', words: ['a.yaml', 'b.yaml'], options: {} }],
    ['-o x.pdf a.yaml', { command: 'render', words: ['a.yaml'], options: { output: 'x.pdf' } }],
    ['a.yaml -fpdf --strict', { command: 'render', words: ['a.yaml'], options: { format: ['pdf'], strict: true } }],
    ['- --format=docx', { command: 'render', words: ['-'], options: { format: ['docx'] } }],
    ['--lang en validate a --report json --report=json=f', { command: 'validate', words: ['a'], options: { lang: 'en', report: ['json', 'json=f'] } }],
    ['validate --font-dir f a b', { command: 'validate', words: ['a', 'b'], options: { fontDir: 'f' } }],
    ['layout a', { command: 'layout', words: ['a'], options: {} }],
    ['fonts --json', { command: 'fonts', words: [], options: { json: true } }],
    ['schema', { command: 'schema', words: [], options: {} }],
    ['schema profile', { command: 'schema', words: ['profile'], options: {} }],
    ['a.yaml --profile office.yaml --colour press', { command: 'render', words: ['a.yaml'], options: { profile: 'office.yaml', colour: 'press' } }],
    ['profile show page-dialog --json', { command: 'profile', words: ['show', 'page-dialog'], options: { json: true } }],
    ['a.yaml -- -b.yaml', { command: 'render', words: ['a.yaml', '-b.yaml'], options: {} }],
  ])('%s', (argv, expected) => {
    expect(line(...argv.split(' '))).toEqual(expected);
  });

  test('-o and --report stand before a file as well as behind it', () => {
    expect(line('-o', 'out', '--report', 'json', '--quiet', 'a.yaml')).toEqual({ command: 'render', words: ['a.yaml'], options: { output: 'out', report: ['json'], quiet: true } });
  });
});

describe('refusals', () => {
  test.each([
    ['--bogus', ['cli/unknown-option', 'default', { option: '--bogus' }]],
    ['a.yaml --sctrict', ['cli/unknown-option', 'near', { option: '--sctrict', near: '--strict' }]],
    ['a.yaml --fontdir=x', ['cli/unknown-option', 'near', { option: '--fontdir', near: '--font-dir' }]],
    ['-x a.yaml', ['cli/unknown-option', 'default', { option: '-x' }]],
    ['validate -o x a', ['cli/unknown-option', 'useless', { option: '-o', command: 'validate' }]],
    ['validate --force a', ['cli/unknown-option', 'useless', { option: '--force', command: 'validate' }]],
    ['schema --report json', ['cli/unknown-option', 'useless', { option: '--report', command: 'schema' }]],
    ['--strict fonts', ['cli/unknown-option', 'useless', { option: '--strict', command: 'fonts' }]],
    ['a.yaml --json', ['cli/unknown-option', 'useless', { option: '--json', command: 'render' }]],
    ['a.yaml -o', ['cli/option-value', 'missing', { option: '--output', usage: '--output <PATH>' }]],
    ['a.yaml --report', ['cli/option-value', 'missing', { option: '--report', usage: '--report <REPORT>' }]],
    ['a.yaml -o x.pdf -o y.pdf', ['cli/option-value', 'twice', { option: '--output', first: 'x.pdf', second: 'y.pdf' }]],
    ['validate', ['cli/arguments', 'missing', { example: 'gen-reply validate reply.yaml' }]],
    ['layout a b', ['cli/arguments', 'too-many', { command: 'layout', argument: 'b', usage: 'gen-reply layout FILE.yaml' }]],
    ['schema a', ['cli/arguments', 'too-many', { command: 'schema', argument: 'a', usage: 'gen-reply schema [profile|config]' }]],
    ['--templates=x a.yaml', ['cli/not-yet', 'option', { name: '--templates' }]],
    ['a.yaml --max-warnings 3', ['cli/unknown-option', 'useless', { option: '--max-warnings', command: 'render' }]],
  ])('%s', (argv, expected) => {
    expect(refusal(...argv.split(' '))).toEqual(expected);
  });

  test('nothing at all', () => {
    expect(refusal()).toEqual(['cli/arguments', 'missing', { example: 'gen-reply reply.yaml' }]);
  });

  test.each(LATER.commands)('%s is not there yet, with whatever options', (name) => {
    expect(refusal(name, 'x', '-j', '4', '--help')).toEqual(['cli/not-yet', 'command', { name }]);
  });
});

describe('values of options', () => {
  const settings = (...argv: string[]) => settingsOf(line('a.yaml', ...argv), 'en');

  test('formats come once each, in one order', () => {
    expect(settings('-f', 'docx,PDF, docx')).toMatchObject({ formats: ['pdf', 'docx'] });
    expect(settings('-f', 'docx', '-f', 'pdf')).toMatchObject({ formats: ['pdf', 'docx'] });
    expect(settings()).not.toHaveProperty('formats');
  });

  test('reports, to standard output or to a file, whose name may have any character', () => {
    expect(settings('--report', 'json=a=b.json', '--report', 'pretty')).toMatchObject({ reports: [{ kind: 'json', file: 'a=b.json' }, { kind: 'pretty' }] });
  });

  test.each([
    [['-f', 'odt'], ['cli/option-value', 'format', { value: 'odt' }]],
    [['-f', ''], ['cli/option-value', 'format', { value: '' }]],
    [['--report', 'xml'], ['cli/option-value', 'report', { value: 'xml' }]],
    [['--report', 'json='], ['cli/option-value', 'report', { value: 'json=' }]],
    [['--report', 'sarif='], ['cli/option-value', 'report', { value: 'sarif=' }]],
    [['--report', 'json', '--report', 'pretty'], ['cli/standard-output', 'shared', { report: 'pretty' }]],
    [['--lang', 'fr'], ['cli/option-value', 'language', { value: 'fr' }]],
  ])('%j is refused', (argv, [ruleId, messageId, params]) => {
    expect(settings(...argv)).toMatchObject({ exit: 2, finding: { ruleId, messageId, params } });
  });
});

describe('help', () => {
  const help = (lang: 'zh' | 'en', ...argv: string[]): string => {
    const parsed = parseArguments([...argv, '--help'], lang);
    return parsed.kind === 'help' ? parsed.text : expect.fail(JSON.stringify(parsed));
  };

  test.each(['zh', 'en'] as const)('in %s: each command shows exactly what it takes, and an example, in 80 columns', (lang) => {
    const flags = Object.entries(flagsOf(lang));
    for (const name of ['render', ...WORDS] as const) {
      const text = help(lang, ...(name === 'render' ? [] : [name]));
      const shown = flags.filter(([, flag]) => text.includes(`${flag} `) || text.includes(`${flag}\n`)).map(([option]) => option);
      expect(shown.sort()).toEqual([...OPTIONS[name]].sort());
      expect(text).toMatch(/\n {2}gen-reply /);
      for (const row of text.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80);
    }
  });

  test('the program lists its commands, and none that is not there', () => {
    const text = help('en');
    for (const name of WORDS) expect(text).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    for (const name of LATER.commands) expect(text).not.toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  test('Chinese help has no English words of commander', () => {
    expect(help('zh')).not.toMatch(/Usage|Options|Commands|display help|output the version/);
  });
});

describe('a report’s file', () => {
  test.each(['a.yaml', 'A.YML', 'a.pdf', 'b.docx'])('is never a document: %s', (file) => {
    expect(settingsOf(line('a.yaml', '--report', `json=${file}`), 'en')).toMatchObject({ finding: { ruleId: 'cli/report-file', messageId: 'document', params: { file } } });
  });

  test('is written once', () => {
    expect(settingsOf(line('a.yaml', '--report', 'json=x.json', '--report', 'pretty=x.json'), 'en')).toMatchObject({ finding: { ruleId: 'cli/report-file', messageId: 'twice' } });
  });
});
