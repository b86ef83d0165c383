import { describe, expect, it } from 'vitest';
import { openFaces } from '../../src/faces/open.ts';
import type { Faces } from '../../src/faces/faces.ts';
import { memoryFiles, type MemoryFiles } from '../support/memory-files.ts';
import { outsideFont } from '../support/outlines.ts';
import { collection, licensedTables, sfnt } from '../support/test-font.ts';

const none = memoryFiles();
const code = (character: string): number => character.codePointAt(0) ?? 0;
const bundled = await openFaces({ files: none });

/** A stand-in for a licensed face: characters of a bundled one under another name. */
const licensed = (families: readonly string[], { text = '公文2021', fsType = 8 } = {}): Readonly<Record<string, Uint8Array>> =>
  licensedTables(bundled.subset('hei', [...text].map(code)), families, fsType);
const font = (families: readonly string[], options?: { text?: string; fsType?: number }): Uint8Array => sfnt(licensed(families, options));
const open = (files: MemoryFiles): Promise<Faces> => openFaces({ fontDir: 'faces', files });
const reportOf = (faces: Faces, role: string): unknown => faces.report().find((report) => report.role === role);

describe('bundled faces', () => {
  it('are reported as such', () => {
    expect(bundled.report().map(({ role, wanted, source, official }) => [role, wanted, source, official])).toEqual([
      ['fangsong', '仿宋_GB2312', 'bundled', false],
      ['hei', '黑体', 'bundled', false],
      ['kai', '楷体_GB2312', 'bundled', false],
      ['xiaobiaosong', '方正小标宋简体', 'bundled', false],
      ['song', '宋体', 'bundled', false],
      ['roman', 'Times New Roman', 'bundled', false],
    ]);
    expect(reportOf(bundled, 'xiaobiaosong')).toMatchObject({ family: 'GenReply XiaoBiaoSong', fallbacks: ['GenReply XiaoBiaoSong Rare', 'GenReply Song Rare', 'GenReply Kai Rare'], refused: [] });
  });

  it('set a character in the role’s own face when it has it, else in the nearest behind it', () => {
    const faceFor = (role: Parameters<Faces['faceFor']>[0], character: string): string => bundled.familyOf(bundled.faceFor(role, code(character)) ?? '');
    expect(faceFor('fangsong', '文')).toBe('GenReply FangSong');
    expect(faceFor('fangsong', '镕')).toBe('GenReply Kai Rare');
    expect(faceFor('fangsong', '²')).toBe('GenReply Song Rare');
    expect(faceFor('xiaobiaosong', '镕')).toBe('GenReply XiaoBiaoSong Rare');
    expect(faceFor('xiaobiaosong', '龘')).toBe('GenReply Song Rare');
    expect(faceFor('hei', '𬀩')).toBe('GenReply Hei Rare');
    expect(faceFor('song', '㛃')).toBe('GenReply Song Rare');
  });

  it('have no face for what nobody has, asked once or twice', () => {
    expect([bundled.faceFor('fangsong', 0xe000), bundled.faceFor('fangsong', 0xe000), bundled.faceFor('song', 0x1f600)]).toEqual([undefined, undefined, undefined]);
  });

  it('tell where the ink of a character is', () => {
    const { left, right, bottom, top } = bundled.ink('fangsong', code('—'));
    expect([left, right]).toEqual([0, 1]);
    expect((top + bottom) / 2).toBeCloseTo(0.372, 3);
    expect(bundled.ink('fangsong', 0x3000)).toEqual({ left: 0, right: 0, bottom: 0, top: 0 });
    // 国 has a curve whose control point lies below its ink.
    const points = outsideFont(bundled.subset('xiaobiaosong', [code('国')]).data).contoursOf(1).flat();
    const box = bundled.ink('xiaobiaosong', code('国'));
    const edges = [box.left * 1000 - Math.min(...points.map(([x]) => x)), box.top * 1000 - Math.max(...points.map(([, y]) => y)), box.bottom * 1000 - Math.min(...points.map(([, y]) => y))];
    expect(Math.max(...edges.map(Math.abs))).toBeLessThan(1.1);
  });

  it('remember the ink of a character, each face its own', () => {
    expect(bundled.ink('fangsong', code('国'))).toBe(bundled.ink('fangsong', code('国')));
    expect(bundled.ink('hei', code('国'))).not.toEqual(bundled.ink('fangsong', code('国')));
  });

  it('know no other id', () => {
    expect(() => bundled.familyOf('comic')).toThrow('no face comic');
  });
});

describe('a folder of licensed faces', () => {
  it('is preferred by family name, and the bundled face sets what is missing', async () => {
    const faces = await open(memoryFiles({ 'faces/any.ttf': font(['FangSong_GB2312', '仿宋_GB2312']) }));
    expect(reportOf(faces, 'fangsong')).toMatchObject({ family: '仿宋_GB2312', source: 'any.ttf', official: true, fallbacks: ['GenReply FangSong', 'GenReply Kai Rare', 'GenReply Song Rare'] });
    expect([faces.faceFor('fangsong', code('公')), faces.faceFor('fangsong', code('文')), faces.faceFor('fangsong', code('章')), faces.faceFor('kai', code('公'))]).toEqual(['any.ttf', 'any.ttf', 'fangsong', 'kai']);
    expect(faces.familyOf('any.ttf')).toBe('仿宋_GB2312');
    expect(faces.ink('any.ttf', code('公'))).toEqual(bundled.ink('hei', code('公')));
    const subset = faces.subset('any.ttf', [code('公')]);
    expect(subset.postScriptName).toBe('TestFace');
    expect(outsideFont(subset.data).pathOf(1)).toBe(outsideFont(bundled.subset('hei', [code('公')]).data).pathOf(1));
  });

  it('takes the official face before one that is alike, whatever its file’s name', async () => {
    const files = memoryFiles({ 'faces/a.ttf': font(['方正小标宋_GBK']), 'faces/FZXBSK.TTF': font(['方正小标宋_GBK']), 'faces/z.otf': font(['方正小标宋简体']) });
    expect(reportOf(await open(files), 'xiaobiaosong')).toMatchObject({ source: 'z.otf', official: true });
    const alike = await open(memoryFiles({ 'faces/a.ttf': font(['方正小标宋_GBK']) }));
    expect(reportOf(alike, 'xiaobiaosong')).toMatchObject({ source: 'a.ttf', family: '方正小标宋_GBK', official: false });
  });

  it('takes a file by its known name when its family is not known', async () => {
    const faces = await open(memoryFiles({ 'faces/SimHei.ttf': font(['Renamed']), 'faces/other.ttf': font(['Unknown']) }));
    expect(reportOf(faces, 'hei')).toMatchObject({ source: 'SimHei.ttf', family: 'Renamed', official: false, refused: [] });
    expect(faces.report().filter(({ source }) => source !== 'bundled')).toHaveLength(1);
  });

  it('finds the face within a collection', async () => {
    const files = memoryFiles({ 'faces/simsun.ttc': collection(licensed(['新宋体'], { text: '甲' }), licensed(['SimSun', '宋体'], { text: '乙' })) });
    const faces = await open(files);
    expect(reportOf(faces, 'song')).toMatchObject({ source: 'simsun.ttc', family: '宋体', official: true });
    expect([faces.faceFor('song', code('乙')), faces.faceFor('song', code('甲'))]).toEqual(['simsun.ttc#1', 'song']);
    expect(outsideFont(faces.subset('simsun.ttc#1', [code('乙')]).data).pathOf(1)).toBe(outsideFont(bundled.subset('hei', [code('乙')]).data).pathOf(1));
  });

  it('reads on only until every role has its official face', async () => {
    const official = { 'simfang.ttf': '仿宋', 'simhei.ttf': '黑体', 'simkai.ttf': '楷体', 'simsun.ttf': '宋体', 'FZXBSJW.TTF': '方正小标宋简体' };
    const given = Object.fromEntries(Object.entries(official).map(([name, family]) => [`faces/${name}`, font([family])]));
    const faces = await open(memoryFiles({ ...given, 'faces/broken.ttf': 'no font' }));
    expect(faces.report().map(({ source }) => source).sort()).toEqual([...Object.keys(official), 'bundled'].sort());
    expect(faces.report().flatMap(({ refused }) => refused)).toEqual([]);
  });

  it.each([
    ['restricted', 0x0002],
    ['no-subsetting', 0x0108],
    ['bitmap-only', 0x0204],
  ])('refuses what its licence forbids: %s', async (reason, fsType) => {
    const faces = await open(memoryFiles({ 'faces/simkai.ttf': font(['楷体'], { fsType }) }));
    expect(reportOf(faces, 'kai')).toMatchObject({ source: 'bundled', official: false, refused: [{ source: 'simkai.ttf', reason }] });
    expect(reportOf(faces, 'hei')).toMatchObject({ refused: [] });
    expect(faces.faceFor('kai', code('公'))).toBe('kai');
  });

  it.each([0x0000, 0x0004, 0x0008, 0x000a])('takes fsType %i: embedding is allowed', async (fsType) => {
    expect(reportOf(await open(memoryFiles({ 'faces/simkai.ttf': font(['楷体'], { fsType }) })), 'kai')).toMatchObject({ source: 'simkai.ttf', refused: [] });
  });

  it('refuses what is no font, is damaged or cannot be read, each with its reason', async () => {
    const whole = font(['仿宋']);
    const { glyf, loca, ...bare } = licensed(['楷体']);
    expect([glyf, loca].every(Boolean)).toBe(true);
    const given = { 'faces/simhei.ttf': '<html>', 'faces/simfang.ttf': whole.slice(0, 400), 'faces/simkai.ttf': sfnt(bare), 'faces/simsun.ttc': 'x', 'faces/mystery.otf': '', 'faces/readme.txt': 'x' };
    const faces = await open(memoryFiles(given, { 'faces/simsun.ttc': 'permission' }));
    const refused = Object.fromEntries(faces.report().map((report) => [report.role, report.refused.map(({ source, reason }) => `${source} ${reason}`)]));
    expect(refused).toEqual({
      fangsong: ['simfang.ttf not-a-font', 'mystery.otf not-a-font'],
      hei: ['simhei.ttf not-a-font', 'mystery.otf not-a-font'],
      kai: ['simkai.ttf no-outlines', 'mystery.otf not-a-font'],
      song: ['simsun.ttc unreadable', 'mystery.otf not-a-font'],
      xiaobiaosong: ['mystery.otf not-a-font'],
      roman: ['mystery.otf not-a-font'],
    });
  });

  it('never fails over a damaged file: cut anywhere, it is refused or read', async () => {
    const whole = font(['仿宋'], { text: '公' });
    for (let length = 0; length < whole.length; length += 7) {
      const faces = await open(memoryFiles({ 'faces/simfang.ttf': whole.slice(0, length) }));
      const report = faces.report().find(({ role }) => role === 'fangsong');
      const id = faces.faceFor('fangsong', code('公'));
      expect(id !== undefined && faces.subset(id, [code('公')]).data.length > 0).toBe(true);
      expect(report?.source === 'bundled' ? report.refused.map(({ reason }) => reason) : ['taken']).toEqual([report?.source === 'bundled' ? 'not-a-font' : 'taken']);
    }
  });

  it('that cannot be read is told for every role', async () => {
    const faces = await openFaces({ fontDir: 'nowhere', files: none });
    expect(faces.report().map(({ refused }) => refused)).toEqual(Array.from({ length: 6 }, () => [{ source: 'nowhere', reason: 'unreadable' }]));
  });
});
