import { expect, test } from 'vitest';
import { genReply } from '../support/built-program.ts';

/** A Node that calls itself by another version. */
const nodeCalled = (version: string): readonly string[] => ['--import', `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`];

test.each(['18.20.8', '20.18.3', '12.22.12'])('Node %s is told, in both languages, that it is too old', (version) => {
  const { status, stdout, stderr } = genReply(['--help'], { node: nodeCalled(version) });
  expect(stderr).toBe(`gen-reply 需要 Node.js 20.19 或更高版本，当前为 ${version}。\ngen-reply needs Node.js 20.19 or newer; this is ${version}.\n`);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test.each(['20.19.0', '22.0.0', '100.0.0'])('Node %s is new enough', (version) => {
  const { status, stdout } = genReply(['--help'], { node: nodeCalled(version) });
  expect(stdout).toContain('gen-reply');
  expect(status).toBe(0);
});
