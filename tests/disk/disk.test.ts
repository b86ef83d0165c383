import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { disk, failureOf } from '../../src/disk.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gen-reply-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('write', () => {
  test('makes a file, whole, and leaves nothing beside it', async () => {
    expect(await disk.write(at('答复.pdf'), bytes('内容'))).toBeUndefined();
    expect(readFileSync(at('答复.pdf'), 'utf8')).toBe('内容');
    expect(readdirSync(folder)).toEqual(['答复.pdf']);
  });

  test('what comes piece by piece', async () => {
    function* pieces(): Generator<Uint8Array> {
      yield bytes('一');
      expect(readFileSync(at('a.pdf'), 'utf8')).toBe('old');
      yield bytes('二');
    }
    writeFileSync(at('a.pdf'), 'old');
    symlinkSync('/dev/null', at('null.pdf'));
    expect(await disk.write(at('a.pdf'), pieces())).toBeUndefined();
    expect(await disk.write(at('null.pdf'), [bytes('x')])).toBeUndefined();
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('一二');
  });

  test('pieces that end in a bug leave the old file, and no other', async () => {
    function* pieces(): Generator<Uint8Array> {
      yield bytes('一');
      throw new Error('a bug');
    }
    writeFileSync(at('a.pdf'), 'old');
    await expect(disk.write(at('a.pdf'), pieces())).rejects.toThrow('a bug');
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  test('replaces a file and keeps its mode', async () => {
    writeFileSync(at('a.pdf'), 'old and longer');
    chmodSync(at('a.pdf'), 0o640);
    expect(await disk.write(at('a.pdf'), bytes('new'))).toBeUndefined();
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('new');
    expect(statSync(at('a.pdf')).mode & 0o777).toBe(0o640);
  });

  test('follows links, which stay: to a file elsewhere, and to one that is not there yet', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/a.pdf'), 'old');
    symlinkSync('real/a.pdf', at('link.pdf'));
    symlinkSync('link.pdf', at('second.pdf'));
    symlinkSync('real/b.pdf', at('dangling.pdf'));
    expect(await disk.write(at('second.pdf'), bytes('new'))).toBeUndefined();
    expect(await disk.write(at('dangling.pdf'), bytes('first'))).toBeUndefined();
    expect(readlinkSync(at('second.pdf'))).toBe('link.pdf');
    expect(lstatSync(at('link.pdf')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real/a.pdf'), 'utf8')).toBe('new');
    expect(readFileSync(at('real/b.pdf'), 'utf8')).toBe('first');
    expect(readdirSync(at('real'))).toEqual(['a.pdf', 'b.pdf']);
  });

  test('a circle of links is a failure', async () => {
    symlinkSync('b.pdf', at('a.pdf'));
    symlinkSync('a.pdf', at('b.pdf'));
    expect(await disk.write(at('a.pdf'), bytes('x'))).toEqual({ failure: 'other', path: at('a.pdf'), code: 'ELOOP' });
  });

  test('a name as long as names can be leaves room for the temporary file', async () => {
    const name = `${'长'.repeat(83)}.pdf`;
    expect(Buffer.byteLength(name)).toBeGreaterThan(250);
    expect(await disk.write(at(name), bytes('x'))).toBeUndefined();
    expect(await disk.write(at(`${'长'.repeat(90)}.pdf`), bytes('x'))).toMatchObject({ failure: 'other', code: 'ENAMETOOLONG' });
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('a device is written into, never replaced', async () => {
    symlinkSync('/dev/null', at('null.pdf'));
    expect(await disk.write(at('null.pdf'), bytes('x'))).toBeUndefined();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a folder', 'sub', 'folder'],
    ['in a folder that is not there', 'none/a.pdf', 'missing'],
    ['in a file', 'file/a.pdf', 'not-a-folder'],
  ])('%s: a failure, and nothing is left', async (_, name, failure) => {
    mkdirSync(at('sub'));
    writeFileSync(at('file'), '');
    expect(await disk.write(at(name), bytes('x'))).toMatchObject({ failure });
    expect(readdirSync(folder)).toEqual(['file', 'sub']);
    expect(readdirSync(at('sub'))).toEqual([]);
  });
});

describe('read, list, kind', () => {
  test('read gives the whole file, also one of several megabytes', async () => {
    const data = Buffer.alloc(3_000_001, 7);
    writeFileSync(at('big'), data);
    expect(Buffer.compare(Buffer.from((await disk.read(at('big'))) as Uint8Array), data)).toBe(0);
  });

  test('read stops at its limit, also where there is no end', async () => {
    writeFileSync(at('ten'), '0123456789');
    expect(await disk.read(at('ten'), 10)).toHaveLength(10);
    expect(await disk.read(at('ten'), 9)).toMatchObject({ failure: 'too-large' });
    expect(await disk.read('/dev/zero', 1000)).toMatchObject({ failure: 'too-large' });
  });

  test.each([
    ['none', 'missing'],
    ['sub', 'folder'],
    ['file/x', 'not-a-folder'],
  ])('read %s: %s', async (name, failure) => {
    mkdirSync(at('sub'));
    writeFileSync(at('file'), '');
    expect(await disk.read(at(name))).toMatchObject({ failure, path: at(name) });
  });

  test('list is sorted, and a failure where there is no folder', async () => {
    for (const name of ['b', 'a', '乙', '甲']) writeFileSync(at(name), '');
    expect(await disk.list(folder)).toEqual(['a', 'b', '乙', '甲'].sort());
    expect(await disk.list(at('none'))).toMatchObject({ failure: 'missing' });
    expect(await disk.list(at('a'))).toMatchObject({ failure: 'not-a-folder' });
  });

  test('kind tells files from folders, through links', async () => {
    mkdirSync(at('sub'));
    symlinkSync('sub', at('link'));
    symlinkSync('gone', at('dangling'));
    writeFileSync(at('file'), '');
    expect(await Promise.all(['sub', 'link', 'file', 'none', 'dangling', 'file/x'].map((name) => disk.kind(at(name))))).toEqual(['folder', 'folder', 'file', 'none', 'none', 'none']);
  });
});

describe('failureOf', () => {
  const error = (code: string): Error => Object.assign(new Error(code), { code });

  test.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'permission'],
    ['EBUSY', 'locked'],
    ['EIO', 'other'],
  ])('%s is %s', (code, failure) => {
    expect(failureOf(error(code), 'x', true, 'linux')).toEqual({ failure, path: 'x', code });
  });

  test('on Windows a file that another program holds is locked, whichever way the system says so', () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES']) expect(failureOf(error(code), 'x', true, 'win32').failure).toBe('locked');
    expect(failureOf(error('EACCES'), 'x', false, 'win32').failure).toBe('permission');
  });

  test('what is no system error is a bug and goes on', () => {
    expect(() => failureOf(new TypeError('bug'), 'x')).toThrow('bug');
  });
});
