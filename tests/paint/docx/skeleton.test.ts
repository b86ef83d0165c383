import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeSkeleton } from '../../../src/paint/docx/make-skeleton.ts';
import { READY } from '../../../src/paint/docx/skeleton.generated.ts';
import { skeletonOf } from '../../../src/paint/docx/skeleton.ts';

describe('skeletons of packages', () => {
  it.each(Object.keys(READY))('%s, made by the build, is as docx makes it', async (key) => {
    const [kind, sections] = key.split(' ');
    expect(READY[key]).toEqual(await makeSkeleton(Number(sections), kind === 'letter'));
  });

  it('docx makes those that are not ready, once', async () => {
    expect(READY).not.toHaveProperty('document 7');
    const { parts, ids } = await skeletonOf(7, false);
    expect(ids).toHaveLength(7);
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('/word/footer14.xml');
    expect(await skeletonOf(7, false)).toBe(await skeletonOf(7, false));
  });
});
