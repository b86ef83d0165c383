import type { BlockRole, Place } from '../compose/composition.ts';
import type { Mm } from '../units.ts';
import type { Item, OutlineEntry } from './pages.ts';

/**
 * What stands on one baseline and is never parted by a page break, before it has a page.
 * Its em box is what the standard measures from: `ascent` above the baseline to `em − ascent` below it.
 */
export interface Row {
  readonly block: string;
  readonly role: BlockRole;
  /** At their x, with y counted from the row's baseline. */
  readonly items: readonly Item[];
  readonly em: Mm;
  /** What belongs to the row below its em box: the header rule and its distance. */
  readonly below: Mm;
  readonly place: Place | { readonly kind: 'baseline'; readonly y: Mm };
  /** Stands on the grid from page 2 on, and closer when the pitch is lowered: text of body size. */
  readonly onGrid: boolean;
  readonly keepWithNext: boolean;
  /** Needs this much room below the row before it: a seal. */
  readonly room?: Mm;
  readonly outline?: Omit<OutlineEntry, 'block' | 'page' | 'y'>;
}

/** Text that carries the document: what page 1 must show and a signature's page needs. */
export const isBodyText = ({ role }: Pick<Row, 'role'>): boolean => role === 'body' || role === 'heading';
