const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Length of the end record of a zip without comment. */
const END_LENGTH = 22;
/** The earliest moment a zip knows, 1980-01-01 00:00, as time and date. */
const EPOCH = 0x00210000;

/** The zip with the same time at all its entries: the same parts give the same bytes. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const fixed = zip.slice();
  const view = new DataView(fixed.buffer);
  const end = fixed.length - END_LENGTH;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('a zip with a comment');
  let entry = view.getUint32(end + 16, true);
  while (entry < end && view.getUint32(entry, true) === CENTRAL_ENTRY) {
    view.setUint32(entry + 12, EPOCH, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, EPOCH, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return fixed;
}
