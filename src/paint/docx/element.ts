import type { Block } from '../../compose/composition.ts';
import type { Inline, Shape } from './flow.ts';
import type { PlacedLine } from './placed.ts';
import type { StyleKey } from './style-names.ts';

/** A paragraph with the lines that the typesetter gave it, before it has distances. */
export interface Element {
  readonly style: StyleKey;
  readonly content: readonly Inline[];
  readonly shape: Shape;
  readonly lines: readonly PlacedLine[];
  /** Empty lines of the grid above it; at the head of a page there are none. */
  readonly above: number;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly role: Block['role'];
}
