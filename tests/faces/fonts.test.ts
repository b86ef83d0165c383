import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryBytes, viewOf } from '../../src/faces/bytes.ts';
import { inkOf, openFace } from '../../src/faces/face.ts';
import { openFaces } from '../../src/faces/open.ts';
import { fontOffsets, readTables } from '../../src/faces/sfnt.ts';
import { packageFolder } from '../../src/package.ts';
import { FACE_ROLES, type FaceRole } from '../../src/standard/roles.ts';
import { memoryFiles } from '../support/memory-files.ts';

const folder = new URL('fonts/', packageFolder);

interface Manifest {
  readonly roles: Readonly<Record<FaceRole, readonly string[]>>;
  readonly faces: readonly {
    readonly id: string;
    readonly file: string;
    readonly licence: string;
    readonly licenceFiles: readonly string[];
    readonly source: { readonly package: string; readonly version: string; readonly file: string };
    readonly characters: number;
    readonly bytes: number;
    readonly sha256: string;
    readonly changes: readonly string[];
  }[];
}
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
const roles = FACE_ROLES;

/** Hanzi of 通用规范汉字表 that GBK does not have. */
const BEYOND_GBK =
  '㑊㕮㙍㙘㙦㛃㛚㛹㟃㠇㠓㥄㧑㫰㬊㬎㬚㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䂮䃅䃎䌹䎃䎖䏡䏲䐃䓛䓨䓫䓬䗖䗛䗪䗴䝙䢺䢼䣘鿍鿎鿏𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓';
const RARE = '镕䶮喆㛃𬀩𠅤𫠊';
const SIGNS = '℃°×±²³‰“”‘’—―…·★〔〕○〇□☐☑☒①⑩⑳㈠㎡′″～《》〈〉『』【】！，。、；：？（）％＋－＝￥§№→≤≥≈√∶├─┤';

/** Two-byte characters of GB 18030 in a range of lead and trail bytes. */
function gb(leads: readonly [number, number], trails: readonly [number, number]): number[] {
  const decoder = new TextDecoder('gb18030');
  const codePoints: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
      const [character = '\ufffd', ...more] = decoder.decode(Uint8Array.of(lead, trail));
      const codePoint = character.codePointAt(0) ?? 0;
      if (more.length === 0 && codePoint !== 0xfffd && codePoint > 0x7f && !isPrivate(codePoint)) codePoints.push(codePoint);
    }
  }
  return codePoints;
}
const isPrivate = (codePoint: number): boolean => codePoint >= 0xe000 && codePoint <= 0xf8ff;
const isHanzi = (codePoint: number): boolean => codePoint >= 0x3400 && codePoint <= 0x9fff;
const codePointsOf = (text: string): number[] => [...text].map((character) => character.codePointAt(0) ?? 0);
const missing = (codePoints: readonly number[], has: (codePoint: number) => boolean): string => String.fromCodePoint(...codePoints.filter((codePoint) => !has(codePoint)));

describe('fonts/', () => {
  it('has the ten digits in the roman face, and nothing else', () => {
    const { glyphOf } = openFace(memoryBytes(readFileSync(new URL('roman.ttf', folder))));
    const found = Array.from({ length: 0x3000 }, (_, codePoint) => codePoint).filter((codePoint) => glyphOf(codePoint) !== 0);
    expect(String.fromCodePoint(...found)).toBe('0123456789');
  });

  it('holds the files of its manifest and their licences, and no other font', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.ttf')).sort()).toEqual(manifest.faces.map(({ file }) => file).sort());
    expect(manifest.faces.flatMap(({ licenceFiles }) => licenceFiles).filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
  });

  it.each(manifest.faces)('$file is what the manifest says', ({ file, bytes, sha256, source, licence, changes }) => {
    const data = readFileSync(new URL(file, folder));
    expect(data.length).toBe(bytes);
    expect(createHash('sha256').update(data).digest('hex')).toBe(sha256);
    expect([source.package, source.version, source.file, licence].every((text) => text.length > 0)).toBe(true);
    expect(changes.length).toBeGreaterThan(2);
  });

  it.each(manifest.faces)('$file: half an em for ASCII, one for all else, simple outlines, nothing else in it', ({ file, characters }) => {
    const source = memoryBytes(readFileSync(new URL(file, folder)));
    expect(source.use(fontOffsets)).toEqual([0]);
    const tables = source.use((read) => readTables(read, 0));
    expect([...tables.keys()].sort()).toEqual(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']);
    const os2 = tables.get('OS/2')?.offset ?? 0;
    expect(viewOf(source.use((read) => read(os2 + 8, 2))).getUint16(0)).toBe(0);

    const { glyphOf, data } = openFace(source);
    const face = data();
    const found = Array.from({ length: 0x33480 }, (_, codePoint) => codePoint).filter((codePoint) => glyphOf(codePoint) !== 0);
    expect(found).toHaveLength(characters);
    expect(found.filter((codePoint) => face.advanceOf(glyphOf(codePoint)) !== (codePoint < 0x7f ? 500 : 1000))).toEqual([]);
    const outlines = face.outlines.read(found.map(glyphOf));
    expect(outlines.filter((outline) => outline.length > 0 && viewOf(outline).getInt16(0) < 0)).toEqual([]);
    expect([face.ascent, face.descent, face.unitsPerEm]).toEqual([880, -120, 1000]);
  });

  it.each(manifest.faces.filter(({ id }) => id !== 'roman'))('$file: hanzi stand in the middle of their em', ({ file }) => {
    const { glyphOf, data } = openFace(memoryBytes(readFileSync(new URL(file, folder))));
    // 通用规范汉字表 beyond GB 2312 for the faces of rare hanzi, GB 2312 for the others.
    const hanzi = [...gb([0xb0, 0xf7], [0xa1, 0xfe]), ...codePointsOf(BEYOND_GBK)].map(glyphOf).filter((glyph) => glyph !== 0);
    expect(hanzi.length).toBeGreaterThan(200);
    const boxes = hanzi.map((glyph) => inkOf(data(), glyph));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(boxes.map(({ top, bottom }) => (top + bottom) / 2)) - 0.38)).toBeLessThan(0.01);
    expect(Math.abs(mean(boxes.map(({ left, right }) => (left + right) / 2)) - 0.5)).toBeLessThan(0.01);
  });

  it.each(roles)('%s: its own face has ASCII and all of GB 2312', (role) => {
    const [own = ''] = manifest.roles[role];
    const { glyphOf } = openFace(memoryBytes(readFileSync(new URL(`${own}.ttf`, folder))));
    const has = (codePoint: number): boolean => glyphOf(codePoint) !== 0;
    const hanzi = gb([0xb0, 0xf7], [0xa1, 0xfe]);
    expect(hanzi).toHaveLength(6763);
    expect(missing(hanzi, has)).toBe('');
    // Rows 1 to 9 of GB 2312 itself: GB 18030 has put more into them.
    const signs = gb([0xa1, 0xa9], [0xa1, 0xfe]).filter((codePoint) => !'\u20ac\u01f9'.includes(String.fromCodePoint(codePoint)) && codePoint < 0xfe00);
    expect(missing(signs.filter((codePoint) => !(codePoint >= 0x2170 && codePoint <= 0x2179)), has)).toBe('');
    expect(missing(Array.from({ length: 95 }, (_, index) => 0x20 + index), has)).toBe('');
  });

  it.each(roles)('%s: with the faces behind its own it has GBK, 通用规范汉字表 and the signs of office texts', async (role) => {
    const faces = await openFaces({ files: memoryFiles() });
    const has = (codePoint: number): boolean => faces.faceFor(role, codePoint) !== undefined;
    expect(missing(gb([0x81, 0xfe], [0x40, 0xfe]).filter(isHanzi), has)).toBe('');
    expect(missing(codePointsOf(BEYOND_GBK + RARE + SIGNS), has)).toBe('');
  });
});
