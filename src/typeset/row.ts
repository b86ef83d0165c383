import type { BlockRole, Place } from '../compose/composition.ts';
import type { Mm } from '../units.ts';
import type { Item, OutlineEntry, RuleItem, TextItem } from './pages.ts';
import type { Sheet } from './sheet.ts';

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
  readonly place: Place | { readonly kind: 'baseline'; readonly y: Mm } | { readonly kind: 'touch'; readonly gap: Mm };
  /** Stands on the grid from page 2 on, and closer when the pitch is lowered: text of body size. */
  readonly onGrid: boolean;
  readonly keepWithNext: boolean;
  /** Needs this much room below the row before it: a seal. */
  readonly room?: Mm;
  /** Stands so much lower where it begins a page: its seals reach above it. */
  readonly headroom?: Mm;
  /** Numbers of the footnotes that it refers to. */
  readonly footnotes?: readonly number[];
  /** Seals of a joint issue, each centred on its name. */
  readonly seals?: readonly RowSeal[];
  readonly outline?: Omit<OutlineEntry, 'block' | 'page' | 'y'>;
  /** Landscape pages are pages of their own; portrait when absent. */
  readonly sheet?: Sheet;
  /** Stand above it again where it begins a page: a table's head. */
  readonly repeats?: readonly Row[];
  /** Rules where its table begins with it, or ends or turns the page behind it; y as for items. */
  readonly opening?: readonly RuleItem[];
  readonly closing?: readonly RuleItem[];
  /** A block whose page number stands at its right edge, behind a leader, when the pages are known. */
  readonly refersTo?: string;
  /** Text that finds its place when the pages are known. */
  readonly spread?: readonly SpreadLines[];
}

/** Lines of a cell that takes a row and perhaps those below it: in the middle of them, or from their top; over pages as there is room. */
export interface SpreadLines {
  /** Rows that it takes, its own included. */
  readonly strips: number;
  /** At their x, on the baseline y = 0. */
  readonly lines: readonly (readonly TextItem[])[];
  readonly pitch: Mm;
  readonly em: Mm;
  readonly fromTop: boolean;
}

/** Text that carries the document: what page 1 must show and a signature's page needs. */
export const isBodyText = ({ role }: Pick<Row, 'role'>): boolean => BODY_ROLES.has(role);

const BODY_ROLES: ReadonlySet<BlockRole> = new Set(['body', 'heading', 'names', 'labels', 'table', 'figure', 'chapter', 'chapter-section', 'article']);

/** A seal on a name of a row: the middle of both. */
export interface RowSeal {
  readonly name: string;
  readonly diameter: Mm;
  readonly x: Mm;
}
