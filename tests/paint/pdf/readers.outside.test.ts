import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import { reader } from '../../support/readers.ts';
import { boxFaces } from './box-faces.ts';
import { EM, layoutOf, METADATA, rule, text } from './layouts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gen-reply-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** What other people's programs make of a file with everything in it. */
describe('a painted file', () => {
  const file = path.join(folder, 'painted.pdf');
  const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    const layout = layoutOf(
      [
        [
          text('某某局文件', { role: 'mark', block: 'mark', y: 80, color: 'red', size: 38, scale: 0.8, advances: [12, 12, 12, 12, 12] }),
          rule(),
          text('一、加强领导。', { face: 'hei', y: 140 }),
          text('镕䶮喆㛃𬀩𠅤—―，2021年', { x: 28 + 7 * EM, y: 140 }),
          text('下一行。', { y: 150.446 }),
        ],
        [],
      ],
      [{ block: 'body.1', level: 1, text: '一、加强领导', page: 1, y: 135, alone: true }],
    );
    writeFileSync(file, paintPdf(layout, METADATA, boxFaces({})));
  });

  it.runIf(reader('qpdf'))('is clean to qpdf', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it.runIf(reader('pdffonts'))('has its fonts embedded, subset and with ToUnicode for pdffonts', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBe(2);
    for (const font of fonts) expect(font).toMatch(/[A-Z]{6}\+Box-(fangsong|hei) .* yes yes yes /);
  });

  it.runIf(reader('pdftotext'))('is whole lines to pdftotext', () => {
    expect(run('pdftotext', file, '-').split(/\s+/)).toEqual(['某某局文件', '一、加强领导。镕䶮喆㛃𬀩𠅤—―，2021年', '下一行。', '']);
  });

  it.runIf(reader('mutool'))('is whole lines to mutool', () => {
    const lines = run('mutool', 'draw', '-q', '-F', 'text', file).split(/\s+/).filter(Boolean);
    expect(lines).toEqual(['某某局文件', '一、加强领导。镕䶮喆㛃𬀩𠅤—―，2021年', '下一行。']);
  });

  it.runIf(reader('pdftoppm'))('shows ink to pdftoppm where a glyph is', () => {
    const ink = (x: number, width: number, y: number, height: number): number => {
      const pixels = (mm: number): string => String(Math.round((mm / 25.4) * 300));
      const picture = execFileSync('pdftoppm', ['-r', '300', '-gray', '-f', '1', '-l', '1', '-x', pixels(x), '-y', pixels(y), '-W', pixels(width), '-H', pixels(height), file], { maxBuffer: 1e8 });
      // A PGM: three lines of header, then a byte a pixel.
      const values = picture.subarray(/^P5\n\d+ \d+\n255\n/.exec(picture.toString('latin1'))?.[0].length);
      return values.filter((value) => value < 128).length / values.length;
    };
    const start = 28 + 7 * EM;
    for (const character of [0, 5, 6, 7]) expect(ink(start + character * EM + 1, EM - 2, 137, 2)).toBeGreaterThan(0.9);
    expect(ink(28, 156, 160, 50)).toBe(0);
  });
});
