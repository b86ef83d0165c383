import { describe, expect, it } from 'vitest';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';

const many = `[${Array.from({ length: 60 }, (_, index) => `第${index + 1}区县人民政府`).join(', ')}]`;
const crowded = (more: string): string => `issuer: 清河市人民政府\ntitle: 关于做好防汛工作的通知\naddressee: ${many}\nbody: 各单位要高度重视。\ndate: 2021-09-10\n${more}`;

describe('addressees that leave page 1 no text (7.3.2)', () => {
  it('stand in the imprint above the copies, with a remark', async () => {
    const rendering = await renderText(crowded('imprint: { copies-to: 市委办公室, office: 办公室 }\n'));
    expect(rendering.diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['typeset/addressee-moved', 'remark']]);
    const { pages } = await readPdf(pdfOf(rendering));
    expect(pages[0]?.lines.some(({ text }) => text.includes('各单位要高度重视'))).toBe(true);
    const last = pages.at(-1)?.lines.map(({ text }) => text) ?? [];
    expect(last.find((text) => text.startsWith('主送：'))).toMatch(/^主送：第1区县人民政府，/u);
    expect(last.findIndex((text) => text.startsWith('主送：'))).toBeLessThan(last.findIndex((text) => text.startsWith('抄送：')));
    expect(last.some((text) => text.endsWith('第60区县人民政府。'))).toBe(true);
  });

  it('make an imprint where there is none', async () => {
    const { pages } = await readPdf(pdfOf(await renderText(crowded(''))));
    expect(pages.at(-1)?.lines.some(({ text }) => text.startsWith('主送：'))).toBe(true);
  });

  it('stay where the author has others in the imprint: a warning says so', async () => {
    const { diagnostics } = await renderText(crowded('imprint: { addressee: 各企业 }\n'));
    expect(diagnostics.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([['typeset/no-body-on-page-1', 'addressee']]);
  });

  it('stay above the text where no page can hold them in the imprint', async () => {
    const endless = `[${Array.from({ length: 200 }, (_, index) => `第${index + 1}区县人民政府办公室`).join(', ')}]`;
    const { diagnostics, outputs } = await renderText(`issuer: 清河市人民政府\ntitle: 关于做好防汛工作的通知\naddressee: ${endless}\nbody: 各单位要高度重视。\ndate: 2021-09-10\n`);
    expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['typeset/no-body-on-page-1', 'warning']]);
    expect(outputs.pdf).toBeDefined();
  });

  it('stay above the text wherever that fits', async () => {
    expect((await renderText(exampleText('addressees'))).diagnostics.map(({ ruleId }) => ruleId)).not.toContain('typeset/addressee-moved');
  });
});
