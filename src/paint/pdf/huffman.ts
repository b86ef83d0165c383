/**
 * Deflate (RFC 1950, 1951) for outlines: Huffman codes alone, no matches. Coordinates hardly ever repeat; to look for repeats, as
 * fflate does, is most of the time that a PDF takes and saves a tenth of its size.
 */

/** Symbols: each byte, and the block's end. */
const END = 256;
const SYMBOLS = 257;
/** Longest code that the format has. */
const LONGEST = 15;
/** The order in which a block's header gives the lengths of the codes that its code lengths are written in. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Bytes around the codes: zlib's header, the block's (3 + 14 + 19 × 3 + 258 × 4 bits), the last begun byte, the checksum. */
const AROUND = 2 + 139 + 1 + 4;

/** A zlib stream of one block. The same bytes give the same stream, everywhere. */
export function huffmanZlib(bytes: Uint8Array): Uint8Array {
  const { counts, checksum } = survey(bytes);
  const lengths = codeLengths(counts);
  const codes = codesOf(lengths);
  const bits = counts.reduce((sum, count, symbol) => sum + count * (lengths[symbol] ?? 0), 0);
  const out = new Uint8Array(AROUND + Math.ceil(bits / 8));
  let at = 2;
  let held = 0;
  let holding = 0;
  const put = (value: number, length: number): void => {
    held |= value << holding;
    for (holding += length; holding >= 8; holding -= 8) {
      out[at++] = held;
      held >>>= 8;
    }
  };
  out.set([0x78, 0x01]);
  // The last block, with codes of its own: for 257 symbols, one distance that is never used, 19 lengths.
  put(0b101, 3);
  put((SYMBOLS - 257) | (0 << 5) | ((LENGTH_ORDER.length - 4) << 10), 14);
  // Each code length is written in four bits; the shorthands for repeats (16 and up) are not used.
  for (const length of LENGTH_ORDER) put(length > LONGEST ? 0 : 4, 3);
  for (const length of [...lengths, 0]) put(reversed(length, 4), 4);
  const count = bytes.length;
  for (let index = 0; index < count; index++) {
    const code = codes[bytes[index] ?? 0] ?? 0;
    held |= (code & 0xffff) << holding;
    holding += code >>> 16;
    if (holding < 16) continue;
    out[at] = held;
    out[at + 1] = held >>> 8;
    at += 2;
    held >>>= 16;
    holding -= 16;
  }
  const end = codes[END] ?? 0;
  put(end & 0xffff, end >>> 16);
  put(0, 7);
  new DataView(out.buffer).setUint32(at, checksum);
  return out.subarray(0, at + 4);
}

/** How often each symbol occurs, and Adler-32. */
function survey(bytes: Uint8Array): { readonly counts: Uint32Array; readonly checksum: number } {
  const counts = new Uint32Array(SYMBOLS);
  counts[END] = 1;
  let low = 1;
  let high = 0;
  // So many sums stay below 2^32.
  for (let from = 0; from < bytes.length; from += 5552) {
    const to = Math.min(from + 5552, bytes.length);
    for (let index = from; index < to; index++) {
      const byte = bytes[index] ?? 0;
      counts[byte] = (counts[byte] ?? 0) + 1;
      low += byte;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return { counts, checksum: high * 65536 + low };
}

interface Node {
  readonly weight: number;
  /** Symbols below it. */
  readonly symbols: readonly number[];
}

/** Length of each symbol's code; 0 for one that does not occur. */
function codeLengths(counts: Uint32Array): Uint8Array {
  for (let evened = 0; ; evened++) {
    const leaves = [...counts.keys()].filter((symbol) => counts[symbol] !== 0).map((symbol): Node => ({ weight: ((counts[symbol] ?? 0) >>> evened) + 1, symbols: [symbol] }));
    const lengths = huffman(leaves.sort((a, b) => a.weight - b.weight));
    // Rarely a code is too long: not with weights that differ less.
    if (lengths.every((length) => length <= LONGEST)) return lengths;
  }
}

/** Joins the two lightest nodes until one is left: each time the symbols below them get a bit more. */
function huffman(leaves: Node[]): Uint8Array {
  const lengths = new Uint8Array(SYMBOLS);
  const joined: Node[] = [];
  const lightest = (): Node | undefined => ((leaves[0]?.weight ?? Infinity) <= (joined[0]?.weight ?? Infinity) ? leaves.shift() : joined.shift());
  // A lone symbol has a code of one bit.
  if (leaves.length === 1) lengths[END] = 1;
  for (let first = lightest(), second = lightest(); first && second; first = lightest(), second = lightest()) {
    const symbols = [...first.symbols, ...second.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    joined.push({ weight: first.weight + second.weight, symbols });
  }
  return lengths;
}

/** Canonical codes, first bit lowest, with their length in the upper half. */
function codesOf(lengths: Uint8Array): Uint32Array {
  const codes = new Uint32Array(SYMBOLS);
  let next = 0;
  for (let length = 1; length <= LONGEST; length++) {
    next *= 2;
    lengths.forEach((own, symbol) => {
      if (own === length) codes[symbol] = reversed(next++, length) | (length << 16);
    });
  }
  return codes;
}

function reversed(value: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result = result * 2 + ((value >> bit) & 1);
  return result;
}
