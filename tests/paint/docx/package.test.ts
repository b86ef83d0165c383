import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asWordReads, docxOf, partOf, textOf } from '../../support/docx.ts';
import { exampleNames, hasPicture, exampleText, renderExample, renderText } from '../../support/examples.ts';
import { REPLY } from '../../support/replies.ts';

const seed = readFileSync(new URL('../../document/proposal71.txt', import.meta.url), 'utf8');
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');
const example = async (name: string): Promise<Uint8Array> => docxOf(await renderExample(name, ['docx']));
const reply = async (change: (text: string) => string = (text) => text): Promise<Uint8Array> => docxOf(await renderText(change(REPLY), ['docx']));

/** A style of the style sheet, by its name. */
function styleIn(docx: Uint8Array, name: string): string {
  const style = new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>.*?</w:style>`).exec(partOf(docx, 'word/styles.xml'))?.[0];
  if (!style) throw new Error(`no style ${name}`);
  return style;
}

/** Paragraphs of the body that have text, each as XML. */
const paragraphsOf = (docx: Uint8Array): readonly string[] => partOf(docx, 'word/document.xml').match(/<w:p>.*?<\/w:p>/g)?.filter((xml) => xml.includes('<w:t')) ?? [];

describe('text', () => {
  it('is the seed’s, in order, as mammoth extracts it', async () => {
    expect(withoutSpace(await textOf(await example('proposal71')))).toBe(withoutSpace(seed));
  });

  it('escapes what XML reserves and keeps rare characters whole', async () => {
    const docx = await reply((text) => text.replace('落实责任。', '落实“A&B”<3>𬀩𠅤。'));
    expect(await textOf(docx)).toContain('落实“A&B”<3>𬀩𠅤。');
  });

  it('has 抄送 and 印发 in both readings of the imprint', async () => {
    const body = partOf(await reply(), 'word/document.xml');
    expect(body.match(/抄送：/g)).toHaveLength(2);
    expect(body).toMatch(/<mc:Choice Requires="wps"><w:drawing>.*抄送：.*<\/mc:Choice><mc:Fallback><w:pict>.*抄送：/s);
  });
});

describe('styles', () => {
  it('are Word’s own where it has them, and ours beside them', async () => {
    const sheet = partOf(await example('every-key'), 'word/styles.xml');
    const names = [...sheet.matchAll(/<w:name w:val="([^"]+)"\/>/g)].map(([, name]) => name);
    for (const name of ['Normal', 'Title', 'heading 1', 'heading 2', 'heading 3', 'heading 4', 'footer', 'page number']) expect(names).toContain(name);
    for (const name of ['公文正文', '发文机关标志', '发文字号', '主送机关', '附件说明', '落款', '成文日期', '附注', '抄送', '印发']) expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
    expect(sheet.match(/w:styleId="([^"]+)"/g)).toHaveLength(names.length);
  });

  it('name the official faces and never the theme’s', async () => {
    const docx = await example('every-key');
    const parts = Object.entries(unzipSync(docx)).filter(([name]) => !name.startsWith('word/theme/'));
    const faces = new Set(parts.flatMap(([, data]) => [...strFromU8(data).matchAll(/w:eastAsia="([^"]+)"/g)].map(([, face]) => face ?? '').filter((face) => face !== 'zh-CN')));
    expect([...faces].sort()).toEqual(['仿宋_GB2312', '宋体', '方正小标宋简体', '楷体_GB2312', '黑体'].sort());
    for (const [name, data] of parts) expect(strFromU8(data), name).not.toMatch(/Theme=|w:overflowPunct/);
  });

  it('say everything that paragraphs need: runs have no formatting of their own', async () => {
    for (const name of exampleNames) {
      const body = asWordReads(partOf(await example(name), 'word/document.xml'));
      const direct = [...body.matchAll(/<w:rPr>(.*?)<\/w:rPr>/g)].map(([, properties]) => properties?.replaceAll(/<w:rStyle [^>]*\/>/g, ''));
      expect(direct.filter((properties) => properties !== ''), name).toEqual([]);
    }
  });

  it('make a heading that stands alone Word’s own, and a running one a character style on an outline level', async () => {
    const docx = await reply((text) => text.replace('一、落实责任。各学校', '一、落实责任\n  各学校'));
    const alone = paragraphsOf(docx).find((xml) => xml.includes('落实责任'));
    expect(alone).toMatch(/^<w:p><w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr>/);
    const running = paragraphsOf(docx).find((xml) => xml.includes('加大投入'));
    expect(running).toMatch(/^<w:p><w:pPr><w:pStyle w:val="GwRunIn1"\/>.*<\/w:pPr><w:r><w:rPr><w:rStyle w:val="Heading1Char"\/><\/w:rPr><w:t [^>]*>二、加大投入。<\/w:t><\/w:r><w:r><w:t [^>]*>今年/);
    expect(styleIn(docx, 'heading 1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleIn(docx, '接排段 1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleIn(docx, '标题 1 字符')).toContain('黑体');
  });
});

describe('pages', () => {
  it('have 22 lines of 28 characters in Word’s dialog, and the cells that LibreOffice needs', async () => {
    const body = partOf(await example('proposal71'), 'word/document.xml');
    expect(body).toContain('<mc:Choice Requires="w15"><w:docGrid w:type="linesAndChars" w:linePitch="592" w:charSpace="-860"/></mc:Choice><mc:Fallback><w:docGrid w:type="linesAndChars" w:linePitch="592" w:charSpace="-400"/></mc:Fallback>');
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(body)?.slice(1).map(Number) ?? [];
    const [top = 0, right = 0, bottom = 0, left = 0] = margins;
    expect(11906 - left - right).toBe(28 * 316);
    expect(Math.floor((16838 - top - bottom) / 592)).toBe(22);
  });

  it('lower the pitch for a tight fit', async () => {
    expect(partOf(await example('fit-tight'), 'word/document.xml')).toContain('w:linePitch="541"');
  });

  it('have numbers at the right on odd pages, at the left on even ones', async () => {
    const docx = await reply();
    const footers = Object.entries(unzipSync(docx)).filter(([name]) => /^word\/footer\d\.xml$/.test(name)).map(([, data]) => strFromU8(data));
    expect(footers).toHaveLength(2);
    expect(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left']);
    for (const footer of footers) expect(footer).toMatch(/>— <\/w:t>.* PAGE .*> —<\/w:t>/);
    expect(partOf(docx, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('have none in a section of their own where the imprint follows a blank page', async () => {
    const docx = await example('even-page');
    const body = partOf(docx, 'word/document.xml');
    expect(body.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(partOf(docx, 'word/footer3.xml')).not.toContain('PAGE');
    expect(partOf(docx, 'word/footer4.xml')).not.toContain('PAGE');
  });

  it('turn softly for the signature: Word keeps two lines with it, LibreOffice breaks where the pages do', async () => {
    const last = paragraphsOf(await example('proposal71')).find((xml) => xml.includes('下步工作中')) ?? '';
    expect(asWordReads(last)).toContain('<w:keepNext/><w:widowControl w:val="1"/>');
    expect(last).toMatch(/<mc:Choice Requires="w15"\/><mc:Fallback><w:r><w:br w:type="page"\/><\/w:r><\/mc:Fallback>/);
    expect(asWordReads(last)).not.toContain('w:br');
  });
});

describe('file', () => {
  it('is small', async () => {
    for (const name of exampleNames.filter((each) => !hasPicture(each))) expect((await example(name)).length, name).toBeLessThanOrEqual(30 * 1024);
  });

  it('is the same at every run', async () => {
    const text = exampleText('every-key');
    const [first, second] = [await renderText(text, ['docx']), await renderText(text, ['docx'])].map(docxOf);
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });

  it('has the time of its making nowhere', async () => {
    const docx = Buffer.from(await example('proposal71'));
    const names = Object.keys(unzipSync(docx));
    let found = 0;
    for (let at = docx.indexOf('PK\u0001\u0002'); at >= 0; at = docx.indexOf('PK\u0001\u0002', at + 4)) {
      found += 1;
      expect(docx.readUInt32LE(at + 12)).toBe(0x00210000);
      expect(docx.readUInt32LE(docx.readUInt32LE(at + 42) + 10)).toBe(0x00210000);
    }
    expect(found).toBe(names.length);
  });

  it('has the document’s own properties', async () => {
    const docx = await example('proposal71');
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:subject>宣宣发〔2021〕22号</dc:subject>');
    expect(core).toContain('<dc:creator>中共宣威市委宣传部</dc:creator>');
    expect(core.match(/2021-09-10T00:00:00Z/g)).toHaveLength(2);
  });
});
