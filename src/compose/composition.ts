import type { Format, LayoutChoices, Metadata } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { AlignedBlock, ContentsBlock, FigureBlock, ParagraphBlock, TableBlock, TitleBlock } from './body-blocks.ts';
import type { FootnoteBlock, ImprintBlock, SignatureBlock, StampBlock } from './end-blocks.ts';
import type { HeaderLineBlock, LetterLineBlock, MarkBlock, NumberBlock, ResultBlock, SplitLineBlock } from './head-blocks.ts';

export type { BlockRole, Place, Run, TypeStyle } from './block.ts';
export { beginsPage } from './block.ts';
export type { AlignedBlock, AlignedPart, ContentsBlock, FigureBlock, FigureBlockPicture, ParagraphBlock, TableBlock, TableBlockCell, TableBlockRow, TitleBlock } from './body-blocks.ts';
export type { FootnoteBlock, ImprintBlock, ImprintList, SealPicture, SignatureBlock, StampBlock, StampLine } from './end-blocks.ts';
export type { HeaderLineBlock, LetterLineBlock, MarkBlock, NumberBlock, ResultBlock, Signatories, SignatoryName, SplitLineBlock, SplitLinePart } from './head-blocks.ts';

/** What a format makes of a document: the elements in their order. */
export type Composed = Pick<Composition, 'blocks' | 'imprint'>;

/** What goes where in which style: the standard's knowledge about a document, before a line is broken. */
export interface Composition {
  readonly standard: Standard;
  readonly format: Format;
  /** As the file chooses, else as the standard has it. */
  readonly layout: Required<Omit<LayoutChoices, 'profile'>>;
  readonly metadata: Metadata;
  /** Of an attachment that is a file of its own. Its first page is like the later pages of a document. */
  readonly attachment?: {
    /** Of its first page. */
    readonly firstNumber: number;
  };
  /** The main document, then its attachments, in reading order. */
  readonly blocks: readonly Block[];
  readonly imprint?: ImprintBlock;
  /** 脚注 that the blocks refer to; absent when there are none. */
  readonly footnotes?: readonly FootnoteBlock[];
}

export type Block = HeaderLineBlock | MarkBlock | LetterLineBlock | SplitLineBlock | ResultBlock | NumberBlock | TitleBlock | ParagraphBlock | AlignedBlock | ContentsBlock | TableBlock | FigureBlock | SignatureBlock | StampBlock;
