import { describe, expect, test } from 'vitest';
import { compose, explain, gbt9704Values, load, openFaces, render, toDocx, toPdf, typeset, validate } from '../src/index.ts';
import { memoryFiles } from './support/memory-files.ts';
import { REPLY, WRONG_REPLY as WRONG } from './support/replies.ts';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes?.subarray(0, 4) ?? []).toString('latin1');

test('render: the whole way, from text or bytes, to the same bytes', async () => {
  const faces = await openFaces();
  const first = await render(REPLY, { faces });
  const second = await render(new TextEncoder().encode(`\ufeff${REPLY}`), { faces, name: '/elsewhere/x.yaml', lang: 'en' });
  expect([text(first.outputs.pdf), text(first.outputs.docx)]).toEqual(['%PDF', 'PK\u0003\u0004']);
  expect(first.layout?.pages.length).toBeGreaterThan(0);
  expect(Buffer.compare(Buffer.from(first.outputs.pdf ?? []), Buffer.from(second.outputs.pdf ?? []))).toBe(0);
  expect(Buffer.compare(Buffer.from(first.outputs.docx ?? []), Buffer.from(second.outputs.docx ?? []))).toBe(0);
});

test('render: only what is asked for, and nothing of a document with errors', async () => {
  const faces = await openFaces();
  expect(Object.keys((await render(REPLY, { faces, formats: ['docx'] })).outputs)).toEqual(['docx']);
  const { outputs, layout, diagnostics } = await render(WRONG, { faces });
  expect([outputs, layout]).toEqual([{}, undefined]);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ file, range }) => `${file}:${range?.start.line ?? ''}`)).toEqual(['document.yaml:2', 'document.yaml:10']);
});

test('the stages one by one give what render gives', async () => {
  const faces = await openFaces();
  const { source, document, findings } = await load(REPLY, 'a.yaml');
  expect(explain(findings, source, 'zh').filter(({ severity }) => severity === 'error')).toEqual([]);
  const composition = compose(document ?? expect.fail('no document'), gbt9704Values);
  const { layout } = typeset(composition, faces);
  if (!layout) return expect.fail('no layout');
  const whole = await render(REPLY, { faces });
  expect(Buffer.compare(Buffer.from(await toPdf(layout, composition.metadata, faces)), Buffer.from(whole.outputs.pdf ?? []))).toBe(0);
  expect(Buffer.compare(Buffer.from(await toDocx(composition, layout)), Buffer.from(whole.outputs.docx ?? []))).toBe(0);
});

describe('validate', () => {
  test('all stages come together, in the order of the file, in the language asked for', async () => {
    const found = (await validate(WRONG.replace('校园', '校\u{2ebf0}园'), { lang: 'en' })).filter(({ severity }) => severity === 'error');
    expect(found.map(({ range }) => range?.start.line)).toEqual([2, 6, 10]);
    for (const { message } of found) expect(message).toMatch(/[a-z]{3}/);
  });

  test('strict', async () => {
    const warned = REPLY.replace('〔2021〕', '〔2020〕');
    expect((await validate(warned)).map(({ severity }) => severity)).toContain('warning');
    const strict = await validate(warned, { strict: true });
    expect(strict.map(({ severity }) => severity)).toContain('error');
    expect(strict.map(({ severity }) => severity)).not.toContain('warning');
  });
});

test('faces: a folder that is asked for is read through the files that are given', async () => {
  const faces = await openFaces({ fontDir: 'faces', files: memoryFiles({ 'faces/simfang.ttf': 'no font' }) });
  expect(faces.report().flatMap(({ refused }) => refused.map(({ source }) => source))).toContain('simfang.ttf');
});
