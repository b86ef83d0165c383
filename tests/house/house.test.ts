import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/index.ts';
import { houseMessages } from '../../src/messages/house.ts';
import { loadDocument } from '../../src/pipeline.ts';
import { render } from '../../src/index.ts';
import { disk } from '../../src/disk.ts';
import { plain } from '../../src/text.ts';
import { bundledFaces, exampleText } from '../support/examples.ts';
import { memoryFiles } from '../support/memory-files.ts';

const DOCUMENT = 'number: 〔2021〕22号\ntitle: 关于做好防汛工作的通知\nbody: 各单位要高度重视。\ndate: 2021-09-10\n';
const HOUSE = 'issuer: 清河市水务局\ncode-word: 清水发\noffice: 清河市水务局办公室\ncontact: { name: 周某, phone: 0000-0000000 }\nseal: none\n';

const load = async (text: string, others: Readonly<Record<string, string>>, name = 'a/b/c.yaml') => loadDocument(new TextEncoder().encode(text), name, memoryFiles(others));
const diagnosticsOf = async (text: string, others: Readonly<Record<string, string>>, name?: string) => {
  const { source, findings } = await load(text, others, name);
  return explain(findings, source, 'en');
};

describe('a house file', () => {
  test.each(['a/b/gen-reply.house.yaml', 'a/gen-reply.house.yaml', 'gen-reply.house.yaml'])('%s gives what the document does not say', async (file) => {
    const { document, findings } = await load(`${DOCUMENT}imprint: { copies-to: 市政府办公室 }\n`, { [file]: HOUSE });
    expect(findings).toEqual([]);
    expect(document?.mark.value).toBe('清河市水务局文件');
    expect(document?.number?.value).toBe('清水发〔2021〕22号');
    expect(document?.signature).toMatchObject({ seal: 'none' });
    expect(document?.signature.issuers.map(({ value }) => value)).toEqual(['清河市水务局']);
    expect(document?.notes.map((texts) => plain(texts))).toEqual(['（联系人：周某，电话：0000-0000000）']);
    expect(document?.imprint?.office?.value).toBe('清河市水务局办公室');
  });

  test('gives way to what the document says, and makes no imprint', async () => {
    const own = `issuer: 甲局\ncontact: { name: 乙 }\n${DOCUMENT.replace('〔2021〕', '甲发〔2021〕')}`;
    const { document } = await load(own, { 'a/gen-reply.house.yaml': HOUSE });
    expect(document?.mark.value).toBe('甲局文件');
    expect(document?.number?.value).toBe('甲发〔2021〕22号');
    expect(document?.notes.map((texts) => plain(texts))).toEqual(['（联系人：乙）']);
    expect(document?.imprint).toBeUndefined();
  });

  test('the nearest one counts, alone; no other folder is looked into', async () => {
    const { document } = await load(DOCUMENT, { 'a/b/gen-reply.house.yaml': 'issuer: 近局\n', 'a/gen-reply.house.yaml': HOUSE });
    expect(document?.mark.value).toBe('近局文件');
    expect(document?.signature.seal).toBe('space');
    expect(await diagnosticsOf(DOCUMENT, { 'a/x/gen-reply.house.yaml': HOUSE })).toMatchObject([{ ruleId: 'document/missing-key', messageId: 'issuer' }, { ruleId: 'document/number' }]);
  });

  test('is the one that the document names, or none', async () => {
    const others = { 'a/gen-reply.house.yaml': HOUSE, 'x/other.yaml': 'issuer: 别局\n' };
    expect((await load(`house: ../../x/other.yaml\n${DOCUMENT}`, others)).document?.mark.value).toBe('别局文件');
    expect((await load(`house: none\nissuer: 甲局\n${DOCUMENT}`, others)).document?.signature.seal).toBe('space');
  });

  test('counts paths from its own folder', async () => {
    const { document, fontDir } = await load(DOCUMENT, { 'a/gen-reply.house.yaml': `${HOUSE}profile: rules/our.yaml\nfont-dir: faces\n`, 'a/faces/': '' });
    expect(document?.layout.profile?.value).toBe('../rules/our.yaml');
    expect(fontDir).toBe('a/faces');
  });
});

/** What is wrong, where. */
const BAD: readonly (readonly [house: string, rule: string, line: number, column: number])[] = [
  ['issuer: 甲局\nisuer: 乙局', 'house/unknown-key near', 2, 1],
  ['issuer: 甲局\ntitle-page: 乙', 'house/unknown-key default', 2, 1],
  ['issuer: 甲局\noffice: [乙]', 'house/type text', 2, 9],
  ['issuer: 甲局\nfont-dir: nowhere', 'house/font-dir default', 2, 11],
  ['issuer: 甲局\nseal: round', 'document/value default', 2, 7],
  ['issuer: 甲局\ncontact: { nmae: 周某 }', 'document/unknown-key near', 2, 12],
  ['issuer：甲局', 'source/full-width-colon default', 1, 7],
];

describe('a house file that is wrong', () => {
  const text = DOCUMENT.replace('〔2021〕', '甲发〔2021〕');

  test.each(BAD)('%j: %s at %i:%i, in its own file', async (house, rule, line, column) => {
    const found = (await diagnosticsOf(text, { 'a/gen-reply.house.yaml': house })).filter(({ file }) => file === 'a/gen-reply.house.yaml');
    expect(found.map(({ ruleId, messageId, range }) => [`${ruleId} ${messageId}`, range?.start.line, range?.start.column])).toContainEqual([rule, line, column]);
    for (const { message, hint } of found) expect(`${message} ${hint ?? ''}`).not.toMatch(/\{[a-z]+\}|undefined/u);
  });

  test('is told where it is named', async () => {
    const found = async (name: string) => (await diagnosticsOf(`house: ${name}\nissuer: 甲局\n${text}`, { 'a/b/sub/x.yaml': '' })).map(({ ruleId, messageId, range, file }) => [`${ruleId} ${messageId}`, range?.start.line, range?.start.column, file]);
    expect(await found('nowhere.yaml')).toEqual([['house/not-found file', 1, 8, 'a/b/c.yaml']]);
    expect(await found('sub')).toEqual([['house/not-found unreadable', 1, 8, 'a/b/c.yaml']]);
    const { findings } = await loadDocument(new TextEncoder().encode(`house: x.yaml\nissuer: 甲局\n${text}`), 'c.yaml');
    expect(findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual(['house/not-found no-files']);
  });

  test('meets every message there is', () => {
    const met = new Set([...BAD.map(([, rule]) => rule), 'house/not-found file', 'house/not-found unreadable', 'house/not-found no-files']);
    for (const [rule, messages] of Object.entries(houseMessages)) for (const message of Object.keys(messages)) expect(met).toContain(`${rule} ${message}`);
  });
});

test('the example of an office is laid out by its house file and its profile', async () => {
  const { layout, diagnostics } = await render(exampleText('office/notice'), { name: 'examples/office/notice.yaml', formats: [], faces: await bundledFaces(), files: disk, lang: 'en' });
  expect(diagnostics.filter(({ severity }) => severity !== 'remark')).toEqual([]);
  expect(layout?.decisions.lines).toBe(24);
  const texts = layout?.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))).join('') ?? '';
  for (const text of ['清河市水务局文件', '清水发〔2026〕9号', '联系人：周某', '清河市水务局办公室']) expect(texts).toContain(text);
});
