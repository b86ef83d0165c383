import { viewOf, type Read } from './bytes.ts';

/** Where a table lies in its file. */
export interface Table {
  readonly offset: number;
  readonly length: number;
}

export type Tables = ReadonlyMap<string, Table>;

const TAG_COLLECTION = 0x74746366; // ttcf
const FLAVOURS: ReadonlySet<number> = new Set([0x00010000, 0x74727565, 0x4f54544f]); // TrueType, true, OTTO
const HEADER = 12;
const RECORD = 16;

/** Where each font of a file starts: one, or several in a collection; none when it is not a font. */
export function fontOffsets(read: Read): readonly number[] {
  const head = viewOf(read(0, HEADER));
  if (head.byteLength < HEADER) return [];
  if (head.getUint32(0) !== TAG_COLLECTION) return FLAVOURS.has(head.getUint32(0)) ? [0] : [];
  const offsets = viewOf(read(HEADER, head.getUint32(8) * 4));
  return Array.from({ length: offsets.byteLength >> 2 }, (_, number) => offsets.getUint32(number * 4));
}

/**
 * The table directory of the font at `offset`.
 * @throws RangeError for a directory that ends too early
 */
export function readTables(read: Read, offset: number): Tables {
  const count = viewOf(read(offset, HEADER)).getUint16(4);
  const records = viewOf(read(offset + HEADER, count * RECORD));
  const tables = new Map<string, Table>();
  for (let at = 0; at < count * RECORD; at += RECORD) {
    tables.set(tagOf(records.getUint32(at)), { offset: records.getUint32(at + 8), length: records.getUint32(at + 12) });
  }
  return tables;
}

const tagOf = (tag: number): string => String.fromCharCode(tag >>> 24, (tag >> 16) & 0xff, (tag >> 8) & 0xff, tag & 0xff);

/** A whole table; empty when the font has none. */
export function readTable(read: Read, tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  return table ? read(table.offset, table.length) : new Uint8Array(0);
}
