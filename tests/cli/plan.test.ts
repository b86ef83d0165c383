import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../src/cli/conflicts.ts';
import { inputsOf } from '../../src/cli/inputs.ts';
import { planJobs } from '../../src/cli/outputs.ts';
import { isProblem } from '../../src/cli/problem.ts';
import type { Settings } from '../../src/cli/settings.ts';
import { memoryFiles } from '../support/memory-files.ts';

const files = memoryFiles({ 'a.yaml': '', 'a.yml': '', 'b.yaml': '', 'sub/a.yaml': '', 'sub/.c.yaml': '', 'sub/d.yml': '', 'sub/e.txt': '', 'README': '', 'notes.txt': '', 'out/': '', 'x.pdf/': '', 'empty/': '' });

describe('inputs', () => {
  const inputs = (command: 'render' | 'validate', ...words: string[]) => inputsOf(words, command, files);

  test.each([
    ['render', ['a.yaml', '-', 'gone.yaml', './gone'], ['a.yaml', '-', 'gone.yaml', './gone']],
    ['render', ['*.yaml'], ['a.yaml', 'b.yaml']],
    ['render', ['?.y*ml'], ['a.yaml', 'a.yml', 'b.yaml']],
    ['validate', ['s*/*.y*ml'], ['sub/a.yaml', 'sub/d.yml']],
    ['validate', ['sub', 'README'], ['sub/a.yaml', 'sub/d.yml', 'README']],
    ['render', ['sub'], ['sub']],
  ] as const)('%s %j', async (command, words, expected) => {
    expect(await inputs(command, ...words)).toEqual(expected);
  });

  test.each([
    ['vaildate', 'cli/unknown-word', 'near', { near: 'gen-reply validate' }],
    ['答复', 'cli/unknown-word', 'default', { commands: 'validate layout schema fonts profile convert' }],
    ['validate', 'cli/unknown-word', 'misplaced', {}],
    ['*.docx', 'cli/no-match', 'pattern', { pattern: '*.docx' }],
    ['**/*.yaml', 'cli/not-yet', 'wildcard', {}],
  ])('%s is refused', async (word, ruleId, messageId, params) => {
    expect(await inputs('render', 'a.yaml', word)).toMatchObject({ exit: 2, finding: { ruleId, messageId, params } });
  });

  test('a folder without YAML files', async () => {
    expect(await inputs('validate', 'empty')).toMatchObject({ exit: 2, finding: { ruleId: 'cli/no-match', messageId: 'folder' } });
  });
});

describe('outputs', () => {
  const plan = async (inputs: readonly string[], settings: Partial<Settings> = {}) => {
    const jobs = await planJobs(inputs, settings, files);
    return isProblem(jobs) ? [jobs.exit, jobs.finding.ruleId, jobs.finding.messageId] : jobs.map(({ targets }) => targets.map(({ format, path }) => path ?? `stdout ${format}`));
  };

  test.each([
    ['beside the input, both', ['sub/a.yaml'], {}, [['sub/a.pdf', 'sub/a.docx']]],
    ['one of them', ['a.yml'], { formats: ['docx'] }, [['a.docx']]],
    ['another ending of the input stays', ['notes.txt', 'README'], { formats: ['pdf'] }, [['notes.txt.pdf'], ['README.pdf']]],
    ['a file', ['a.yaml'], { output: 'out/x.PDF' }, [['out/x.PDF']]],
    ['a file, with the format said too', ['a.yaml'], { output: 'x.docx', formats: ['docx'] }, [['x.docx']]],
    ['a folder', ['sub/a.yaml', 'b.yaml'], { output: 'out' }, [['out/a.pdf', 'out/a.docx'], ['out/b.pdf', 'out/b.docx']]],
    ['standard input to standard output', ['-'], { formats: ['pdf'] }, [['stdout pdf']]],
    ['standard input to a file', ['-'], { output: 'x.docx' }, [['x.docx']]],
    ['a file to standard output', ['a.yaml'], { output: '-', formats: ['docx'] }, [['stdout docx']]],
  ] as const)('%s', async (_, inputs, settings, expected) => {
    expect(await plan(inputs, settings)).toEqual(expected);
  });

  test.each([
    ['standard input without a place', ['-'], {}, 'cli/standard-input', 'output'],
    ['standard input into a folder', ['-'], { output: 'out' }, 'cli/standard-input', 'output'],
    ['standard input and a file', ['-', 'a.yaml'], { output: 'out' }, 'cli/standard-input', 'alone'],
    ['two formats on standard output', ['-'], { formats: ['pdf', 'docx'] }, 'cli/standard-output', 'single'],
    ['two files on standard output', ['a.yaml', 'b.yaml'], { output: '-', formats: ['pdf'] }, 'cli/standard-output', 'single'],
    ['an unknown ending', ['a.yaml'], { output: 'x.odt' }, 'cli/output', 'extension'],
    ['an unknown ending of a file that is there', ['a.yaml'], { output: 'notes.txt' }, 'cli/output', 'extension'],
    ['a file as folder', ['a.yaml'], { output: 'README' }, 'cli/output', 'not-a-folder'],
    ['a folder that is not there', ['a.yaml'], { output: 'gone' }, 'cli/output', 'folder-missing'],
    ['a file in a folder that is not there', ['a.yaml'], { output: 'gone/x.pdf' }, 'cli/output', 'folder-missing'],
    ['nothing', ['a.yaml'], { output: '' }, 'cli/output', 'folder-missing'],
    ['-o and -f that differ', ['a.yaml'], { output: 'x.pdf', formats: ['docx'] }, 'cli/output', 'format'],
    ['-o of one format and -f of both', ['a.yaml'], { output: 'x.pdf', formats: ['pdf', 'docx'] }, 'cli/output', 'format'],
    ['several files into one', ['a.yaml', 'b.yaml'], { output: 'x.pdf' }, 'cli/output', 'needs-folder'],
    ['two files of one name', ['a.yaml', 'sub/a.yaml'], { output: 'out' }, 'cli/output', 'collision'],
    ['a.yaml and a.yml', ['a.yaml', 'a.yml'], {}, 'cli/output', 'collision'],
    ['one file twice', ['a.yaml', './a.yaml'], {}, 'cli/output', 'collision'],
    ['over its input', ['x.docx'], { output: './x.docx' }, 'cli/output', 'input'],
    ['over another input', ['a.yaml', 'a.pdf'], {}, 'cli/output', 'input'],
  ] as const)('%s: refused', async (_, inputs, settings, ruleId, messageId) => {
    expect(await plan(inputs, settings)).toEqual([2, ruleId, messageId]);
  });
});

describe('conflicts', () => {
  const conflicts = async (given: Record<string, string>, path: string, force = false) =>
    (await conflictsOf([{ format: path.endsWith('pdf') ? 'pdf' : 'docx', path }], force, memoryFiles(given))).map(({ exit, finding }) => [exit, finding.ruleId, finding.messageId]);

  test.each([
    ['nothing there', {}, 'out/a.pdf'],
    ['a PDF', { 'out/a.pdf': '%PDF-1.7 …' }, 'out/a.pdf'],
    ['an empty file', { 'a.pdf': '', 'a.docx': '' }, 'a.docx'],
    ['a lock of another file', { '~$b.docx': '', '.~lock.b.docx#': '' }, 'a.docx'],
  ])('%s is none', async (_, given, path) => {
    expect(await conflicts(given, path)).toEqual([]);
  });

  test.each([
    ['a folder', { 'a.pdf/': '' }, 'a.pdf', 2, 'cli/output', 'folder'],
    ['a PDF that is none', { 'a.pdf': 'issuer: 某' }, 'a.pdf', 1, 'cli/would-overwrite', 'not-pdf'],
    ['a DOCX that is none', { 'a.docx': 'text' }, 'a.docx', 1, 'cli/would-overwrite', 'foreign'],
    ['open in Word', { '~$a.docx': '' }, 'a.docx', 3, 'cli/open-elsewhere', 'word'],
    ['open in Word, seven characters', { 'o/~$bcdefg.docx': '' }, 'o/abcdefg.docx', 3, 'cli/open-elsewhere', 'word'],
    ['open in Word, eight characters', { '~$关于某某工作的.docx': '' }, '市委关于某某工作的.docx', 3, 'cli/open-elsewhere', 'word'],
    ['open in LibreOffice', { '.~lock.a.docx#': '' }, 'a.docx', 3, 'cli/open-elsewhere', 'libreoffice'],
  ])('%s', async (_, given, path, exit, ruleId, messageId) => {
    expect(await conflicts(given, path)).toEqual([[exit, ruleId, messageId]]);
  });

  test('--force overwrites a person’s work, but not what is open or a folder', async () => {
    expect(await conflicts({ 'a.docx': 'text' }, 'a.docx', true)).toEqual([]);
    expect(await conflicts({ 'a.docx': 'text', '.~lock.a.docx#': '' }, 'a.docx', true)).toHaveLength(1);
    expect(await conflicts({ 'a.docx/': '' }, 'a.docx', true)).toHaveLength(1);
  });
});
