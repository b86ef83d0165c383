import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderExample } from '../support/examples.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  it('shows the example with every key as it is', () => {
    expect(read(name)).toContain(`\`\`\`yaml\n${read('examples/every-key.yaml')}\`\`\``);
  });

  it('names every key of the schema that is open now, and no other; what does not go with the rest stands in a comment', () => {
    const { properties } = JSON.parse(read('src/document/schema.json')) as { properties: Record<string, { not?: object }> };
    const open = Object.keys(properties).filter((key) => !properties[key]?.not);
    const shown = [...read('examples/every-key.yaml').matchAll(/^(?:# )?([a-z][a-z-]*):/gm)].map((match) => match[1]);
    expect([...shown].sort()).toEqual([...open].sort());
  });

  it('says which margins Word’s page dialog shows', async () => {
    const { outputs } = await renderExample('proposal71', ['docx']);
    const body = outputs.docx && strFromU8(unzipSync(outputs.docx)['word/document.xml'] ?? new Uint8Array());
    const margins = ['top', 'bottom', 'left', 'right'].map((side) => Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(body ?? '')?.[1]));
    const centimetres = margins.map((twips) => ((twips / 1440) * 2.54).toFixed(2)).join(' / ');
    expect(read(name)).toContain(centimetres);
  });

  it('points to files that exist', () => {
    for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)\)/g)) expect(() => readFileSync(new URL(`../../${target}`, import.meta.url))).not.toThrow(/ENOENT/);
  });
});
