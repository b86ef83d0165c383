import type { FaceRole } from '../standard/roles.ts';

/** A face that was found: stable within one `Faces`. */
export type FaceId = string;

/** Edges of a glyph's ink in em, from the baseline (y up) and from its origin (x right). */
export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A face reduced to some characters, ready to embed. The same characters give the same bytes. */
export interface FaceSubset {
  /** TrueType file. */
  readonly data: Uint8Array;
  /** PostScript name without subset tag. */
  readonly postScriptName: string;
  /** Glyph of each character in the subset, in the order of their code points. */
  readonly glyphs: ReadonlyMap<number, SubsetGlyph>;
  /** For the font descriptor: thousandths of an em. */
  readonly metrics: { readonly ascent: number; readonly descent: number; readonly capHeight: number; readonly bbox: readonly [number, number, number, number] };
}

export interface SubsetGlyph {
  readonly id: number;
  /** Thousandths of an em. */
  readonly advance: number;
}

/** Which face a role got and why; `gen-reply fonts` prints it. */
export interface FaceReport {
  readonly role: FaceRole;
  /** The official face: 仿宋_GB2312. */
  readonly wanted: string;
  readonly family: string;
  /** `bundled`, or the file under --font-dir. */
  readonly source: string;
  /** The official (licensed) face itself? */
  readonly official: boolean;
  readonly fallbacks: readonly string[];
  /** Faces that were found and not taken, and why (fsType, not a font …). */
  readonly refused: readonly { readonly source: string; readonly reason: RefusalReason }[];
}

/** Why a face was not taken; its words are in messages/faces.ts. */
export type RefusalReason =
  /** Its licence forbids embedding (fsType 0x0002). */
  | 'restricted'
  /** Its licence forbids embedding a part of it (fsType 0x0100). */
  | 'no-subsetting'
  /** Its licence allows to embed its bitmaps only (fsType 0x0200). */
  | 'bitmap-only'
  /** It has neither TrueType nor CFF outlines. */
  | 'no-outlines'
  | 'not-a-font'
  | 'unreadable';

/** Faces by role. Opened once and passed in; parses each face when it is first asked about it. */
export interface Faces {
  /** The face that sets this character in this role: the role's own, else the first fallback that has it; undefined when none has. */
  faceFor(role: FaceRole, codePoint: number): FaceId | undefined;
  /** Ink of a character in a face that has it. */
  ink(face: FaceId, codePoint: number): InkBox;
  /** Family name of the face, for messages and descriptors. */
  familyOf(face: FaceId): string;
  subset(face: FaceId, codePoints: Iterable<number>): FaceSubset;
  report(): readonly FaceReport[];
}
