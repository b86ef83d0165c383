import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explain } from '../../src/messages/index.ts';
import { profileMessages } from '../../src/messages/profile.ts';
import { loadProfile } from '../../src/profile/load.ts';
import { profileSchema } from '../../src/profile/schema.ts';
import { deviationsOf } from '../../src/standard/profiles.ts';
import { settings } from '../../src/standard/settings.ts';
import { memoryFiles } from '../support/memory-files.ts';

const load = (text: string, others: Readonly<Record<string, string>> = {}) => loadProfile({ name: 'a/office.yaml', folder: '.' }, memoryFiles({ 'a/office.yaml': text, ...others }), 0);

async function diagnosticsOf(text: string, others: Readonly<Record<string, string>> = {}) {
  const { files, findings } = await load(text, others);
  const [first, ...included] = files;
  if (!first) throw new Error('no file');
  return explain(findings, { name: first.name, text: first.text, included }, 'en');
}

const deviations = async (text: string, others: Readonly<Record<string, string>> = {}) => {
  const { profile } = await load(text, others);
  if (!profile) throw new Error('no profile');
  return Object.fromEntries(deviationsOf(profile).map(({ path, value }) => [path, value]));
};

/** What is wrong in a profile, with its place; whether a JSON Schema can say so. */
const BAD: readonly (readonly [text: string, rule: string, line: number, column: number, seenBySchema: boolean])[] = [
  ['grid:\n  lnes: 24', 'profile/unknown-key near', 2, 3, true],
  ['pageNumber: { below: 7 }', 'profile/unknown-key near', 1, 1, true],
  ['type-area:\n  below: 7', 'profile/unknown-key elsewhere', 2, 3, true],
  ['seals: 1', 'profile/unknown-key default', 1, 1, true],
  ['grid: 24', 'profile/type map', 1, 7, true],
  ['grid:', 'profile/type map', 1, 1, true],
  ['grid: { lines: [24] }', 'profile/type text', 1, 16, true],
  ['extends: [a]', 'profile/type text', 1, 10, true],
  ['grid:\n  pitch: wide', 'profile/value number', 2, 10, true],
  ['grid:\n  pitch: -3', 'profile/value number', 2, 10, true],
  ['grid:\n  pitch: 28 px', 'profile/value unit', 2, 10, true],
  ['grid:\n  lines: 24 mm', 'profile/value unit', 2, 10, true],
  ['grid:\n  lines: 24.5', 'profile/value range', 2, 10, true],
  ['size:\n  body: 400', 'profile/value range', 2, 9, true],
  ['face:\n  body: 宋', 'profile/value words', 2, 9, true],
  ['bold:\n  heading2: bold', 'profile/value yes-no', 2, 13, true],
  ['hanging:\n  stops: ， 。', 'profile/value marks', 2, 10, true],
  ['type-area:\n  width: 190', 'profile/whole width', 2, 10, false],
  ['type-area:\n  height: 270', 'profile/whole height', 2, 11, false],
  ['page-number:\n  below: 40', 'profile/whole page-number', 2, 10, false],
  ['grid:\n  lines: 45', 'profile/whole pitch', 2, 10, false],
  ['grid:\n  pitch: 12', 'profile/whole lines', 2, 10, false],
  ['extends: page-dialgo', 'profile/not-found near', 1, 10, false],
  ['extends: letter', 'profile/not-found name', 1, 10, false],
  ['extends: other.yaml', 'profile/not-found file', 1, 10, false],
  ['extends: ../a', 'profile/not-found unreadable', 1, 10, false],
  ['extends: office.yaml', 'profile/not-found circle', 1, 10, false],
];

describe('a profile that is wrong', () => {
  const matches = new Ajv2020({ strict: false, allErrors: true }).compile(profileSchema());

  test.each(BAD)('%j: %s at %i:%i', async (text, rule, line, column, seenBySchema) => {
    const diagnostics = await diagnosticsOf(text);
    expect(diagnostics.map(({ ruleId, messageId, range }) => [`${ruleId} ${messageId}`, range?.start.line, range?.start.column])).toEqual([[rule, line, column]]);
    for (const { message, hint, file } of diagnostics) {
      expect(`${message} ${hint ?? ''}`).not.toMatch(/\{|undefined/u);
      expect(hint).toBeTruthy();
      expect(file).toBe('a/office.yaml');
    }
    expect(matches(parse(text))).toBe(!seenBySchema);
    expect((await load(text)).profile).toBeUndefined();
  });

  test('meets every message there is', async () => {
    const met = new Set(BAD.map(([, rule]) => rule));
    const { findings } = await loadProfile({ name: 'a.yaml', folder: '.' }, undefined, 0);
    for (const { ruleId, messageId } of findings) met.add(`${ruleId} ${messageId}`);
    const all = Object.entries(profileMessages).flatMap(([rule, messages]) => Object.keys(messages).map((message) => `${rule} ${message}`));
    expect([...met].sort()).toEqual(all.sort());
  });

  test('says so in the file that it starts from', async () => {
    const [diagnostic] = await diagnosticsOf('extends: base.yaml\ngrid: { lines: 24 }', { 'a/base.yaml': '# base\nsize:\n  body: big' });
    expect(diagnostic).toMatchObject({ file: 'a/base.yaml', range: { start: { line: 3, column: 9 } } });
  });
});

describe('a house profile', () => {
  test('changes values in any of their units', async () => {
    expect(await deviations('grid: { lines: 24, pitch: 9.5mm }\nsize: { title: 小二, body: 15 pt }\nface: { heading2: 黑体 }\nmark: { top: 2.5cm }\nimprint: { parity: no }')).toEqual({
      'grid.lines': 24, 'grid.pitch': 9.5, 'size.title': 18, 'size.body': 15, 'face.heading2': 'hei', 'mark.top': 25, 'imprint.parity': false,
    });
    expect((await deviations('grid: { pitch: 28 磅 }'))['grid.pitch']).toBeCloseTo(9.878, 3);
  });

  test('inherits, the nearest word wins', async () => {
    const others = { 'a/base.yaml': 'extends: page-dialog\nsize: { title: 20 }\nbold: { heading2: yes }' };
    expect(await deviations('extends: base.yaml\nsize: { title: 18 }', others)).toEqual({ 'grid.pitch': 225 / 22, 'grid.first': 2.95, 'dialog.margins': 'type-area', 'size.title': 18, 'bold.heading2': true });
  });

  test('can have every value of the standard, and its schema takes them all', async () => {
    const matches = new Ajv2020({ strict: false }).compile(profileSchema());
    for (const { path, rule } of settings()) {
      const value = typeof rule.value === 'boolean' ? (rule.value ? 'yes' : 'no') : rule.value;
      const [name = '', ...groups] = path.split('.').reverse();
      const nested = groups.reduce<unknown>((inner, group) => ({ [group]: inner }), { [name]: value });
      expect(matches(nested), path).toBe(true);
      expect(await deviations(JSON.stringify(nested)), path).toEqual({});
    }
  });

  test('of the examples is right', async () => {
    const text = readFileSync(new URL('../../examples/office/24-lines.yaml', import.meta.url), 'utf8');
    expect(await deviations(text)).toEqual({ 'grid.lines': 24, 'page-number.position': 'centre', 'bold.heading2': true, 'size.title': 18, 'face.digits': 'roman' });
    expect(new Ajv2020({ strict: false }).compile(profileSchema())(parse(text))).toBe(true);
  });
});
