import type { Text } from '../text.ts';
import type { Disable } from './disables.ts';

/** A YAML value with its place in the file. Every scalar is text: nothing is ever taken for a number, a date or a truth value. */
export type SourceNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: Text;
  /** Of a key that is read by another name: what stands in the file. */
  readonly written?: string;
  readonly start: number;
  readonly end: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly start: number;
  readonly end: number;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly start: number;
  readonly end: number;
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: SourceNode;
}

/** A decoded file. `text` has no BOM and `\n` line ends only where the file had them: offsets count in it as it is. */
export interface SourceFile {
  /** The name that messages print: as the user gave it. */
  readonly name: string;
  readonly text: string;
  /** Files that its own text asks for, behind each other: offsets from `start` on count in them. */
  readonly included?: readonly IncludedFile[];
  /** Its comments that disable rules; absent where it has none. */
  readonly disables?: readonly Disable[];
}

export interface IncludedFile {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  /** By offsets in its own text. */
  readonly disables?: readonly Disable[];
}
