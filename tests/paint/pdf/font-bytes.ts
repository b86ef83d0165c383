/** The bytes that font files are made of, big-endian. */
export type Bytes = Uint8Array | readonly number[];

export function concatenated(...parts: readonly Bytes[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const uint16 = (...values: readonly number[]): Uint8Array => written(values, 2, (view, at, value) => { view.setUint16(at, value); });
export const int16 = (...values: readonly number[]): Uint8Array => written(values, 2, (view, at, value) => { view.setInt16(at, value); });
export const int32 = (...values: readonly number[]): Uint8Array => written(values, 4, (view, at, value) => { view.setInt32(at, value); });

function written(values: readonly number[], size: number, write: (view: DataView, at: number, value: number) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * size));
  values.forEach((value, index) => { write(view, index * size, value); });
  return new Uint8Array(view.buffer);
}

/** An sfnt file: directory and tables, each on a multiple of four bytes. Checksums are left 0: no reader of PDFs asks. */
export function sfnt(version: number, tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables);
  let offset = 12 + entries.length * 16;
  const records: Bytes[] = [];
  const bodies: Bytes[] = [];
  for (const [tag, table] of entries) {
    records.push(new TextEncoder().encode(tag), int32(0, offset, table.length));
    const padding = (4 - (table.length % 4)) % 4;
    bodies.push(table, Array.from({ length: padding }, () => 0));
    offset += table.length + padding;
  }
  return concatenated(int32(version), uint16(entries.length, 0, 0, 0), ...records, ...bodies);
}
