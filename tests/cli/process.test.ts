import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../support/built-program.ts';
import { REPLY, WRONG_REPLY } from '../support/replies.ts';

// The built program as a process of its own: signals, pipes, permissions, disks.

let folder = '';
const at = (name: string): string => path.join(folder, name);
const program = path.join(root, 'bin/gen-reply.js');
const environment = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: '', CI: '', NO_COLOR: '' };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gen-reply-run-'));
  chmodSync(folder, 0o777);
  writeFileSync(at('a.yaml'), REPLY);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Starts the program; `ended` resolves when it and its pipes are closed. */
function start(words: readonly string[], stdio: readonly ('ignore' | 'pipe' | number)[] = ['ignore', 'pipe', 'pipe']): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: environment, stdio: [...stdio] });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stderr })));
  return { child, ended };
}

const run = (words: readonly string[], as: { readonly uid?: number; readonly program?: string } = {}): { readonly code: number | null; readonly stdout: string; readonly stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [as.program ?? program, ...words], { cwd: folder, env: environment, encoding: 'utf8', ...(as.uid === undefined ? {} : { uid: as.uid, gid: as.uid }) });
  return { code: status, stdout, stderr };
};

describe('streams', () => {
  test('messages on standard error, results on standard output', () => {
    const rendered = run(['a.yaml']);
    expect(rendered).toMatchObject({ code: 0, stdout: '' });
    expect(rendered.stderr).toMatch(/^a\.pdf {2}\d+ 页 {2}\d+\.\d\d 秒\na\.docx {2}\d+ 页 {2}\d+\.\d\d 秒\n/);
    const printed = run(['layout', 'a.yaml']);
    expect(JSON.parse(printed.stdout)).toMatchObject({ version: 1 });
    expect(printed.stderr).not.toContain('version');
  });

  test('a reader that goes away is no failure', async () => {
    const { child, ended } = start(['layout', 'a.yaml']);
    child.stdout?.destroy();
    expect(await ended).toEqual({ code: 0, signal: null, stderr: '' });
  });

  test.runIf(existsSync('/dev/full'))('standard output on a full disk is one', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await start(['schema'], ['ignore', full, 'pipe']).ended;
    closeSync(full);
    expect(stderr).toContain('写标准输出失败（ENOSPC）');
    expect(code).toBe(3);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends it with %i', async (signal, code) => {
    writeFileSync(at('wrong.yaml'), WRONG_REPLY);
    const { child, ended } = start(['validate', 'wrong.yaml', '-'], ['pipe', 'pipe', 'pipe']);
    // Once it has told of the first file it waits for the second.
    child.stderr?.once('data', () => child.kill(signal));
    expect(await ended).toMatchObject({ code, signal: null });
    expect(readdirSync(folder)).toEqual(['a.yaml', 'wrong.yaml']);
  });

  test('in the middle of many files: what is there is whole, and nothing else is', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `d${index}.yaml`);
    for (const name of names) writeFileSync(at(name), REPLY);
    const { child, ended } = start([...names, '-f', 'pdf']);
    child.stderr?.once('data', () => setTimeout(() => child.kill('SIGTERM'), 30));
    expect(await ended).toMatchObject({ code: 143 });
    const written = readdirSync(folder).filter((name) => !name.endsWith('.yaml'));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(names.length);
    for (const name of written) {
      expect(name).toMatch(/^d\d+\.pdf$/);
      expect(readFileSync(at(name), 'latin1')).toMatch(/%%EOF\s*$/);
    }
  });
});

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

describe.runIf(isRoot)('permissions, as another user', () => {
  let copy = '';
  beforeAll(() => {
    // Where that user can read it, wherever this checkout is.
    copy = mkdtempSync(path.join(tmpdir(), 'gen-reply-copy-'));
    for (const name of ['bin', 'dist', 'fonts', 'package.json']) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    chmodSync(copy, 0o755);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const asNobody = (...words: readonly string[]) => run(words, { uid: NOBODY, program: path.join(copy, 'bin/gen-reply.js') });

  test('it works', () => {
    expect(asNobody('a.yaml', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(statSync(at('a.pdf')).uid).toBe(NOBODY);
  });

  test('an input that may not be read', () => {
    chmodSync(at('a.yaml'), 0o000);
    expect(asNobody('a.yaml')).toMatchObject({ code: 3, stderr: expect.stringContaining('a.yaml: 错误：没有读取权限') as string });
  });

  test('a folder that may not be entered', () => {
    mkdirSync(at('closed'), { mode: 0o700 });
    writeFileSync(at('closed/b.yaml'), REPLY);
    expect(asNobody('closed/b.yaml')).toMatchObject({ code: 3, stderr: expect.stringContaining('closed/b.yaml: 错误：没有读取权限') as string });
    expect(asNobody('a.yaml', '-o', 'closed/x.pdf')).toMatchObject({ code: 3, stderr: expect.stringContaining('没有写“closed') as string });
  });

  test('an output folder that may not be written', () => {
    mkdirSync(at('fixed'), { mode: 0o755 });
    const { code, stderr } = asNobody('a.yaml', '-o', 'fixed');
    expect(stderr).toContain('没有写“fixed”的权限');
    expect(code).toBe(3);
    expect(readdirSync(at('fixed'))).toEqual([]);
  });

  test('an output that may not be written, in a folder that may', () => {
    writeFileSync(at('a.pdf'), '%PDF-1.7 kept', { mode: 0o444 });
    expect(asNobody('a.yaml', '-f', 'pdf')).toMatchObject({ code: 3, stderr: expect.stringContaining('没有写“a.pdf”的权限') as string });
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('%PDF-1.7 kept');
  });

  test('a font folder that may not be read', () => {
    mkdirSync(at('faces'), { mode: 0o700 });
    expect(asNobody('a.yaml', '--font-dir', 'faces')).toMatchObject({ code: 3, stderr: expect.stringContaining('字体文件夹“faces”读不了（EACCES）') as string });
  });
});

/** Mounts a small disk of its own, if this machine lets us. */
function mounted(size: string): boolean {
  if (!isRoot) return false;
  const probe = mkdtempSync(path.join(tmpdir(), 'gen-reply-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

describe.runIf(mounted('64k'))('disks', () => {
  beforeEach(() => {
    mkdirSync(at('disk'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', at('disk')]);
  });
  afterEach(() => void execFileSync('umount', [at('disk')]));

  test('a full one: the old file stays, and nothing beside it', () => {
    writeFileSync(at('disk/a.pdf'), '%PDF-1.7 old');
    const { code, stderr } = run(['a.yaml', '-o', 'disk/a.pdf']);
    expect(stderr).toContain('磁盘已满，“disk/a.pdf”没有写出');
    expect(code).toBe(3);
    expect(readdirSync(at('disk'))).toEqual(['a.pdf']);
    expect(readFileSync(at('disk/a.pdf'), 'utf8')).toBe('%PDF-1.7 old');
  });

  test('a read-only one', () => {
    execFileSync('mount', ['-o', 'remount,ro', at('disk')]);
    const { code, stderr } = run(['a.yaml', '-o', 'disk']);
    expect(stderr).toContain('“disk”所在的磁盘是只读的');
    expect(code).toBe(3);
  });
});
