import type { Block } from '../../compose/composition.ts';
import type { Mm } from '../../units.ts';
import type { Inline, SectionKind, Shape } from './flow.ts';
import type { Twips } from './grid.ts';
import type { PlacedLine } from './placed.ts';
import type { StyleKey } from './style-names.ts';

/** A paragraph with the lines that the typesetter gave it, before it has distances. */
export interface Element {
  readonly style: StyleKey;
  readonly content: readonly Inline[];
  readonly shape: Shape;
  readonly lines: readonly PlacedLine[];
  /** Of its only line, which is empty: room for a seal. */
  readonly height?: Twips;
  /** Empty lines of the grid above it; at the head of a page there are none. */
  readonly above: number;
  readonly keepNext: boolean;
  /** Its last line stands with what follows. */
  readonly keepsLast?: true;
  readonly pageBreakBefore: boolean;
  /** The header's red rule is its border. */
  readonly ruled?: boolean;
  readonly role: Block['role'];
  /** The ordinary kind when absent. */
  readonly section?: SectionKind;
  /** Begins a page that LibreOffice, which keeps no rows together, would not begin by itself: a table, and what stands above it. */
  readonly turnsBefore?: boolean;
  /** A table in place of a paragraph. */
  readonly table?: ElementTable;
  /** Its only line is as high as its pictures. */
  readonly pictures?: ElementPictures;
}

/** Pictures that stand in a line, which is as high as they are. */
export interface ElementPictures {
  readonly page: number;
  readonly top: Mm;
  readonly bottom: Mm;
}

export interface ElementTable {
  /** `turns`: it begins a page where LibreOffice would not begin one by itself. */
  readonly xml: (turns: boolean) => string;
  /** Its uppermost rule and its lowest one, on their sheet. */
  readonly first: { readonly page: number; readonly y: Mm };
  readonly last: { readonly page: number; readonly y: Mm };
}
