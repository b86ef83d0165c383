import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/built-program.ts';

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const contents = (file: string): string => readFileSync(path.join(root, file), 'latin1');
/** Files that contain one of the texts. */
const holding = (texts: readonly string[], files = tracked): readonly string[] => files.filter((file) => texts.some((text) => contents(file).includes(text)));

test('git tells the files', () => {
  expect(tracked).toContain('package.json');
});

test('no file holds a path of the machine it was written on', () => {
  const places = [root, path.join(os.homedir(), path.sep)].filter((place) => place.length > 1);
  expect(holding(places)).toEqual([]);
});

test('the lock file and the configuration of npm name no registry', () => {
  expect(holding(['"resolved"'], ['package-lock.json'])).toEqual([]);
  expect(contents('.npmrc')).not.toMatch(/registry\s*=/);
  expect(contents('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

test('what the program needs at run time is bundled: the package depends on nothing', () => {
  const manifest = JSON.parse(contents('package.json')) as Readonly<Record<string, unknown>>;
  expect(Object.keys(manifest).filter((key) => /^(?:dependencies|optionalDependencies|peerDependencies|bundleDependencies)$/.test(key))).toEqual([]);
});
