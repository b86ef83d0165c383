import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { readPdf, type ReadLine } from '../support/read-pdf.ts';

/** Paper that has its red head, drafts without a mark, and the inks of a press: measured on the written files. */
const printed = exampleText('preprinted').replace('letterhead: preprinted\n', '').replace('colour: press\n', '');
const preprinted = `${printed}letterhead: preprinted\n`;
const read = async (text: string) => readPdf(pdfOf(await renderText(text)));
const placeOf = ({ text, x0, x1, y }: ReadLine) => ({ text, x0, x1, y });
const stylesOf = async (text: string): Promise<string> => {
  const { docx } = (await renderText(text, ['docx'])).outputs;
  return strFromU8(docx ? (unzipSync(docx)['word/styles.xml'] ?? new Uint8Array()) : new Uint8Array());
};

describe('a pre-printed letterhead (套打)', () => {
  it('leaves out what is red and moves nothing else', async () => {
    const [with_, without] = [await read(printed), await read(preprinted)];
    const red = with_.pages[0]?.lines.filter(({ text }) => text.includes('文件'));
    expect(red).toHaveLength(1);
    expect(without.pages.map(({ lines }) => lines.map(placeOf))).toEqual(with_.pages.map(({ lines }) => lines.filter((line) => !red?.includes(line)).map(placeOf)));
    expect(without.pages[0]?.rules).toEqual([]);
    expect(with_.pages[0]?.rules).toHaveLength(1);
    expect(without.pages[1]?.rules).toEqual(with_.pages[1]?.rules);
  });

  it('has the same DOCX, but for white where it was red', async () => {
    const [with_, without] = [await stylesOf(printed), await stylesOf(preprinted)];
    expect(with_.match(/FF0000/g)).toHaveLength(2);
    expect(without).toBe(with_.replaceAll('FF0000', 'FFFFFF'));
  });
});

describe('a blank mark', () => {
  it('keeps the place of issuer and 文件', async () => {
    const [full, blank] = [await read(printed), await read(`${printed}mark: blank\n`)];
    const texts = blank.pages[0]?.lines.map(({ text, y }) => [text, y]);
    expect(texts).toEqual(full.pages[0]?.lines.slice(1).map(({ text, y }) => [text, y]));
    expect(blank.pages[0]?.rules).toEqual(full.pages[0]?.rules);
  });
});

describe('colours (6.2)', () => {
  /** Operators of all pages that set a colour. */
  const coloursOf = async (text: string): Promise<ReadonlySet<string>> => {
    const bytes = pdfOf(await renderText(text));
    const file = Buffer.from(bytes).toString('latin1');
    const contents = [...file.matchAll(/stream\n/g)].filter(({ index }) => !file.slice(0, index).endsWith('end')).map(({ index }) => bytes.subarray(index + 7));
    const texts = contents.flatMap((stream) => {
      const length = Buffer.from(stream).indexOf('endstream');
      const data = unzlibSync(stream.subarray(0, length));
      return data.subarray(0, 200).includes(0) ? [] : [strFromU8(data, true)];
    });
    return new Set(texts.flatMap((content) => content.match(/^(?:[\d.]+ )+(?:g|rg|k)$/gm) ?? []));
  };

  it('are pure red and black of one component on the screen', async () => {
    expect(await coloursOf(printed)).toEqual(new Set(['1 0 0 rg', '0 g']));
  });

  it('are yellow and magenta of 80 % and black ink alone on a press', async () => {
    expect(await coloursOf(`${printed}colour: press\n`)).toEqual(new Set(['0 0.8 0.8 0 k', '0 0 0 1 k']));
  });

  it('are black ink alone on paper that has its red head', async () => {
    expect(await coloursOf(exampleText('preprinted'))).toEqual(new Set(['0 0 0 1 k']));
  });
});
