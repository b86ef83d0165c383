import { beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { exampleText, pdfOf, renderText } from '../../support/examples.ts';
import { readPdf, type ReadPdf } from '../../support/read-pdf.ts';

/** Columns of lists in the DOCX, set by LibreOffice, against our own PDF: where words begin, in mm on the written files. */
const TOLERANCE = 0.7;
const WORDS: Readonly<Record<string, readonly string[]>> = {
  names: ['组', '张', '常务副组长', '李某某', '副', '欧阳某某', '市人民政府副市长', '市机关事务管理局党组书记', '阿依古丽·某某某', '市应急管理局局长', '迪丽努尔', '市自然资源和规划局局长', '冯某某', '张某某', '周某某'],
  lists: ['时', '2024年6月18日', '领取培训资料', '联系人', '报名邮箱', '（一）从事', '（食宿统一安排'],
};

/** Page, and place of the first of a word's characters. */
function startOf(pdf: ReadPdf, word: string): { readonly page: number; readonly x: number; readonly y: number } | undefined {
  for (const { number, characters, lines } of pdf.pages) {
    const title = lines.findLast(({ size }) => size > 16.5)?.y ?? 0;
    const body = characters.filter(({ text, y }) => text.trim() !== '' && y > title);
    const at = body.findIndex((_, from) => body.slice(from, from + word.length).map(({ text }) => text).join('') === word);
    const found = body[at];
    if (found) return { page: number, x: found.x0, y: found.y };
  }
  return undefined;
}

describe.runIf(libreOffice).each(Object.keys(WORDS))('the DOCX of %s in LibreOffice', (name) => {
  let ours: ReadPdf;
  let theirs: ReadPdf;

  beforeAll(async () => {
    const rendering = await renderText(`${exampleText(name)}\nhanging: stops\n`, ['pdf', 'docx']);
    ours = await readPdf(pdfOf(rendering));
    theirs = await readPdf(convertToPdf(new Map([[name, docxOf(rendering)]])).get(name) ?? new Uint8Array());
  });

  it.each(WORDS[name] ?? [])('has %s where the PDF has it', (word) => {
    const [wanted, found] = [startOf(ours, word), startOf(theirs, word)];
    expect(wanted, word).toBeDefined();
    expect(found?.page).toBe(wanted?.page);
    expect(Math.abs((found?.x ?? NaN) - (wanted?.x ?? NaN))).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs((found?.y ?? NaN) - (wanted?.y ?? NaN))).toBeLessThanOrEqual(TOLERANCE);
  });
});
