import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  it('shows the example with every key as it is', () => {
    expect(read(name)).toContain(`\`\`\`yaml\n${read('examples/every-key.yaml')}\`\`\``);
  });

  it('names every key of the schema that is open now, and no other', () => {
    const { properties } = JSON.parse(read('src/document/schema.json')) as { properties: Record<string, { not?: object }> };
    const open = Object.keys(properties).filter((key) => !properties[key]?.not);
    const shown = [...read('examples/every-key.yaml').matchAll(/^([a-z][a-z-]*):/gm)].map((match) => match[1]);
    expect([...shown].sort()).toEqual([...open].sort());
  });

  it('points to files that exist', () => {
    for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)\)/g)) expect(() => readFileSync(new URL(`../../${target}`, import.meta.url))).not.toThrow(/ENOENT/);
  });
});
