import type { Composition } from '../../compose/composition.ts';
import { mmToTwips } from '../../units.ts';
import type { Grid, Twips } from './grid.ts';
import type { Places } from './placed.ts';

/**
 * Height that a seal needs below the signature's last line (7.3.5.1): its diameter less the empty lines above the name, the name and the
 * date. 0 where there is no seal, or where a note follows: that has the room.
 */
export function sealRoomOf({ blocks, standard }: Composition, places: Places, { pitch }: Grid): Twips {
  const index = blocks.findIndex((block) => block.kind === 'signature');
  const signature = blocks[index];
  if (signature?.kind !== 'signature' || signature.seal === 'none' || blocks[index + 1]?.role === 'note') return 0;
  const { diameter, above } = standard.signature.sealed;
  return Math.max(0, mmToTwips(diameter) - (above + places(signature.id).lines.length) * pitch);
}
