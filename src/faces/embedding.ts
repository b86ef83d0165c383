import { viewOf } from './bytes.ts';
import type { RefusalReason } from './faces.ts';

const RESTRICTED = 0x0002;
const LICENCE = 0x000e;
const NO_SUBSETTING = 0x0100;
const BITMAP_ONLY = 0x0200;

/**
 * Why a face must not be embedded as a subset: fsType of its OS/2 table. Undefined when it may be (installable, editable, preview & print).
 * Old files set several licences at once: the freest counts.
 */
export function embeddingRefusal(os2: Uint8Array): RefusalReason | undefined {
  const type = os2.length >= 10 ? viewOf(os2).getUint16(8) : 0;
  if ((type & LICENCE) === RESTRICTED) return 'restricted';
  if (type & NO_SUBSETTING) return 'no-subsetting';
  return type & BITMAP_ONLY ? 'bitmap-only' : undefined;
}
