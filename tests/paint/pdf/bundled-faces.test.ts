import { expect, it } from 'vitest';
import { disk } from '../../../src/disk.ts';
import { openFaces } from '../../../src/faces/open.ts';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import type { FaceRole } from '../../../src/standard/roles.ts';
import { inkIn } from '../../support/png.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { EM, layoutOf, METADATA, text } from './layouts.ts';

const ROLES: readonly FaceRole[] = ['fangsong', 'hei', 'kai', 'xiaobiaosong', 'song'];
const RARE = Array.from('镕䶮喆㛃𬀩𠅤');

it('shows and gives back rare hanzi in every face of the standard', async () => {
  const faces = await openFaces({ files: disk });
  const items = ROLES.flatMap((role, line) =>
    RARE.map((character, column) => text(character, { face: faces.faceFor(role, character.codePointAt(0) ?? 0) ?? '', x: 28 + column * EM, y: 50 + line * 12, block: role })),
  );
  const bytes = paintPdf(layoutOf([items]), METADATA, faces);
  const pdf = await readPdf(bytes);
  expect(pdf.lines.map((line) => line.text)).toEqual(ROLES.map(() => RARE.join('')));
  for (const { x, y } of items) {
    const ink = await inkIn(bytes, 1, { x0: x, x1: x + EM, top: y - 0.88 * EM, bottom: y + 0.12 * EM }, 150);
    // A hanzi fills most of its em box.
    expect(ink && (ink.x1 - ink.x0) * (ink.bottom - ink.top)).toBeGreaterThan(0.6 * EM * EM);
  }
});
