import type { SignatureBlock } from '../../compose/composition.ts';
import { greatest } from '../../extremes.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { bodyEm } from '../../standard/metrics.ts';
import type { Layout } from '../../typeset/pages.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN } from './flow.ts';
import type { Grid, Twips } from './grid.ts';
import type { PlacedLine } from './placed.ts';

/**
 * Height that a seal needs below the signature and its notes (7.3.5.1): its diameter less the empty lines above the name, and these.
 * The seals of a joint issue stand where the pages have them: what reaches below the text is their height.
 * @param lines of signature and notes
 */
export function sealRoomOf(signature: SignatureBlock | undefined, lines: readonly PlacedLine[], { decisions }: Layout, standard: Standard, { pitch }: Grid): Twips {
  if (!signature || signature.seal === 'none') return 0;
  if (signature.issuers.length > 1) {
    const last = lines.at(-1);
    const foot = (last?.baseline ?? 0) + standard.grid.descent * bodyEm(standard);
    return mmToTwips(greatest(Object.values(decisions.seals).map(({ page, centre, diameter }) => (page === last?.page ? centre.y + diameter / 2 - foot : 0)), 0));
  }
  const { diameter: usual, above } = standard.signature.sealed;
  return Math.max(0, mmToTwips(signature.seals?.[0]?.diameter ?? usual) - (above + lines.length) * pitch);
}

/** An empty paragraph that keeps the room. */
export const sealRoom = (height: Twips): Element => ({ role: 'signature', style: 'sealRoom', content: [], shape: PLAIN, lines: [], height, above: 0, keepNext: false, pageBreakBefore: false });

/** Room of the first signature that has a seal: the style's own. */
export const firstSealRoom = (elements: readonly Element[]): Twips => elements.find(({ style }) => style === 'sealRoom')?.height ?? 0;
