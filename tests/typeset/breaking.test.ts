import { describe, expect, it } from 'vitest';
import { openFaces } from '../../src/faces/open.ts';
import { disk } from '../../src/disk.ts';
import { layOut } from '../../src/pipeline.ts';
import { withChanges } from '../../src/standard/settings.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { laidOut, linesOf } from '../support/laid-out.ts';
import { yamlWith } from '../support/read-document.ts';

const faces = await openFaces({ files: disk });
const messages = async (keys: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await layOut(new TextEncoder().encode(yamlWith(keys)), 'test.yaml', gbt9704Values, () => faces)).findings.map(({ ruleId, messageId, severity }) => `${ruleId} ${messageId} ${severity}`);

describe('documents that nobody means', () => {
  it('a mark smaller than the title is told, one that cannot be read is an error', async () => {
    expect(await messages({ mark: `${'某'.repeat(20)}文件` })).not.toContain('typeset/small-mark default remark');
    expect(await messages({ mark: `${'某'.repeat(30)}文件` })).toContain('typeset/small-mark default remark');
    expect(await messages({ mark: `${'某'.repeat(80)}文件` })).toContain('typeset/small-mark least error');
  });

  it('rows that keep together are parted where a page cannot hold them', async () => {
    const layout = await laidOut({ body: `\n  - 一。\n  - table:\n      head: [[甲, 乙]]\n      rows:\n${'        - 分组\n'.repeat(120)}        - [甲, 乙]\n` });
    const [first] = layout.pages;
    expect(first?.items.filter((item) => item.kind === 'text' && item.text === '分组').length).toBeGreaterThan(3);
  });

  it('a profile’s colour of text is that of tables too', async () => {
    const red = withChanges(gbt9704Values, new Map([['text.colour', 'red']]));
    const { pages } = await laidOut({ body: '\n  - 一。\n  - table: { title: 表1, unit: 万元, head: [[甲, 乙]], rows: [[1, 2]], notes: [注], sign-off: [填表人] }\n' }, red);
    const colours = new Set(pages.flatMap(({ items }) => items.flatMap((item) => (item.kind !== 'image' && item.role === 'table' ? [item.color] : []))));
    expect([...colours]).toEqual(['red']);
  });

  it('a run of blanks in quotes takes linear time', async () => {
    const body = `"甲${' '.repeat(100_000)}乙"`;
    const layout = await laidOut({ body });
    expect(linesOf(layout, 'body').length).toBeGreaterThan(0);
  }, 10_000);
});
