import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { genReply, root } from '../support/built-program.ts';

/** A Node that calls itself by another version. */
const nodeCalled = (version: string): readonly string[] => ['--import', `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`];

test.each(['18.20.8', '20.18.3', '12.22.12', '21.7.3', '22.2.0'])('Node %s is told, in both languages, that it is too old', (version) => {
  const { status, stdout, stderr } = genReply(['--help'], { node: nodeCalled(version) });
  expect(stderr).toBe(`gen-reply 需要 Node.js 20.19、22.3 或更高版本，当前为 ${version}。\ngen-reply needs Node.js 20.19, 22.3 or newer; this is ${version}.\n`);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test.each(['20.19.0', '22.3.0', '100.0.0'])('Node %s is new enough', (version) => {
  const { status, stdout } = genReply(['--help'], { node: nodeCalled(version) });
  expect(stdout).toContain('gen-reply');
  expect(status).toBe(0);
});

/** Runs `--help` in a copy of the built program, after `damage` was done to it. */
function helpAfter(damage: (dist: string) => void): { readonly status: number | null; readonly stdout: string } {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'gen-reply-start-'));
  try {
    for (const name of ['bin', 'dist', 'package.json']) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    damage(path.join(copy, 'dist'));
    return spawnSync(process.execPath, [path.join(copy, 'bin/gen-reply.js'), '--help', '--lang', 'en'], { encoding: 'utf8' });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const cachesIn = (dist: string): readonly string[] => readdirSync(dist).filter((name) => name.endsWith('.cache')).map((name) => path.join(dist, name));

test('the compiled code is there, and this Node takes it', () => {
  const script = `const s=require(${JSON.stringify(path.join(root, 'dist/start.cjs'))});s.optimizeLater();s.main();process.exit(s.rejectedParts().length)`;
  expect(cachesIn(path.join(root, 'dist')).length).toBeGreaterThan(3);
  const { NODE_OPTIONS: _, ...env } = process.env;
  expect(spawnSync(process.execPath, ['-e', script], { env }).status).toBe(0);
});

test.each<readonly [string, (file: string) => void]>([
  ['damaged', (file) => writeFileSync(file, readFileSync(file).fill(0, 100, 400))],
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 500))],
  ['empty', (file) => writeFileSync(file, '')],
  ['gone', (file) => rmSync(file)],
])('compiled code that is %s is not used', (_how, damage) => {
  const { status, stdout } = helpAfter((dist) => cachesIn(dist).forEach(damage));
  expect(status).toBe(0);
  expect(stdout).toContain('gen-reply');
});

test('compiled code of another text is not used', () => {
  const { stdout } = helpAfter((dist) => {
    const part = path.join(dist, 'cli.cjs');
    writeFileSync(part, readFileSync(part, 'utf8').replaceAll('Usage', 'USAGE'));
  });
  expect(stdout).toContain('USAGE');
});
