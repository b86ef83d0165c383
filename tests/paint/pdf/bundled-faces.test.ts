import { expect, it } from 'vitest';
import { disk } from '../../../src/disk.ts';
import { openFaces } from '../../../src/faces/open.ts';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import type { FaceRole } from '../../../src/standard/roles.ts';
import { inkOf } from '../../support/png.ts';
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
  const ink = await inkOf(bytes, 1, 150);
  for (const { x, y } of items) {
    const seen = ink({ x0: x, x1: x + EM, top: y - 0.88 * EM, bottom: y + 0.12 * EM });
    // A hanzi fills most of its em box.
    expect(seen && (seen.x1 - seen.x0) * (seen.bottom - seen.top)).toBeGreaterThan(0.6 * EM * EM);
  }
});
