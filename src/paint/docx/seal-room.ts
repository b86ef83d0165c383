import type { SignatureBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN } from './flow.ts';
import type { Grid, Twips } from './grid.ts';

/**
 * Height that a seal needs below the signature and its notes (7.3.5.1): its diameter less the empty lines above the name, and these.
 * @param lines of signature and notes
 */
export function sealRoomOf(signature: SignatureBlock | undefined, lines: number, standard: Standard, { pitch }: Grid): Twips {
  if (!signature || signature.seal === 'none') return 0;
  const { diameter, above } = standard.signature.sealed;
  return Math.max(0, mmToTwips(diameter) - (above + lines) * pitch);
}

/** An empty paragraph that keeps the room. */
export const SEAL_ROOM: Element = { role: 'signature', style: 'sealRoom', content: [], shape: PLAIN, lines: [], above: 0, keepNext: false, pageBreakBefore: false };
