import type { LayoutChoices } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Composition } from './composition.ts';

/** As the file chooses, else as the standard has it. */
export function choicesOf({ profile: _chosen, ...choices }: LayoutChoices, { imprint, hanging, ink }: Standard): Composition['layout'] {
  return { parity: imprint.parity, hanging: hanging.default, colour: ink.system, ...choices };
}
