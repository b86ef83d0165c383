import { Unzlib } from 'fflate';
import { PICTURE_LIMITS, type PictureFault, type RasterPicture } from './picture.ts';
import { checksum } from './png-checksum.ts';
import { unfiltered } from './png-filter.ts';

/** What IHDR says (PNG specification, 11.2.2). */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: Colour;
}

type Colour = 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgb-alpha';

/** Colour types by their number, with the bit depths that go with each. */
const COLOURS: ReadonlyMap<number, { readonly colour: Colour; readonly depths: readonly number[] }> = new Map([
  [0, { colour: 'grey', depths: [1, 2, 4, 8, 16] }],
  [2, { colour: 'rgb', depths: [8, 16] }],
  [3, { colour: 'palette', depths: [1, 2, 4, 8] }],
  [4, { colour: 'grey-alpha', depths: [8, 16] }],
  [6, { colour: 'rgb-alpha', depths: [8, 16] }],
]);
const CHANNELS: Readonly<Record<Colour, number>> = { grey: 1, rgb: 3, palette: 1, 'grey-alpha': 2, 'rgb-alpha': 4 };

const DAMAGED: PictureFault = { fault: 'damaged' };
const SIGNATURE = 8;
/** Compressed bytes taken at a time: they become 1032 times as many at most, so that a file that swells is found out soon. */
const PIECE = 1 << 14;

/** A PNG file as samples of eight bits; of 16 bits the lower eight go. Its colour profile and resolution are not heeded. */
export function decodePng(bytes: Uint8Array): RasterPicture | PictureFault {
  const chunks = chunksOf(bytes);
  const header = chunks && headerOf(chunks.get('IHDR')?.[0]);
  if (!header) return DAMAGED;
  if ('fault' in header) return header;
  const { width, height, depth, colour } = header;
  const rowBits = width * CHANNELS[colour] * depth;
  const rowBytes = Math.ceil(rowBits / 8);
  const inflated = inflate(chunks.get('IDAT') ?? [], height * (rowBytes + 1));
  const data = inflated && unfiltered(inflated, rowBytes, height, Math.max(1, (CHANNELS[colour] * depth) / 8));
  const values = data && valuesOf(data, header, rowBytes);
  const palette = chunks.get('PLTE')?.[0];
  const transparency = chunks.get('tRNS')?.[0];
  const parts = values && partsOf(values, header, palette, transparency, () => keyed(data, header, rowBytes, transparency));
  if (!parts) return DAMAGED;
  const { alpha, ...colours } = parts;
  return { kind: 'png', bytes, width, height, ...colours, ...(alpha?.some((value) => value < 255) && { alpha }) };
}

/** Data by chunk type, in order; undefined where the file ends early or a checksum is wrong. */
function chunksOf(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || checksum(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const list = chunks.get(type) ?? [];
    chunks.set(type, list);
    list.push(bytes.subarray(at + 8, end));
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

function headerOf(data: Uint8Array | undefined): Header | PictureFault | undefined {
  if (data?.length !== 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height, depth, type] = [view.getUint32(0), view.getUint32(4), view.getUint8(8), view.getUint8(9)];
  const kind = COLOURS.get(type);
  if (width === 0 || height === 0 || !kind?.depths.includes(depth)) return undefined;
  if (width * height > PICTURE_LIMITS.pixels) return { fault: 'too-many-pixels' };
  if (view.getUint8(12) !== 0) return { fault: 'interlaced' };
  return { width, height, depth, colour: kind.colour };
}

/** Exactly `size` bytes; undefined when there are fewer, or more, of which no more are made than needed to know. */
function inflate(parts: readonly Uint8Array[], size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Unzlib((chunk) => {
    if (length + chunk.length <= size) whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length && length <= size; at += PIECE) stream.push(part.subarray(at, at + PIECE));
    }
    stream.push(new Uint8Array(), true);
  } catch {
    return undefined;
  }
  return length === size ? whole : undefined;
}

/** One value a byte: samples of fewer bits apart, of 16 bits their upper eight. */
function valuesOf(data: Uint8Array, { width, height, depth, colour }: Header, rowBytes: number): Uint8Array {
  if (depth === 8) return data;
  if (depth === 16) return picked(data, 2, [0]);
  const values = new Uint8Array(width * height);
  const scale = colour === 'grey' ? 255 / (2 ** depth - 1) : 1;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const bit = x * depth;
      const byte = data[y * rowBytes + (bit >> 3)] ?? 0;
      values[at] = ((byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)) * scale;
    }
  }
  return values;
}

type Parts = Pick<RasterPicture, 'channels' | 'samples' | 'alpha'>;

/** Alpha of a grey or rgb picture with one transparent colour (PNG specification, 11.3.2.1): compared in all its bits. */
function keyed(data: Uint8Array, { width, height, depth, colour }: Header, rowBytes: number, transparency: Uint8Array | undefined): Pick<Parts, 'alpha'> {
  const channels = CHANNELS[colour];
  if (transparency?.length !== 2 * channels) return {};
  const key = Array.from({ length: channels }, (_, channel) => ((transparency[2 * channel] ?? 0) * 256 + (transparency[2 * channel + 1] ?? 0)) & (2 ** depth - 1));
  const alpha = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const isKey = key.every((wanted, channel) => sampleAt(data, y * rowBytes, (x * channels + channel) * depth, depth) === wanted);
      alpha[at] = isKey ? 0 : 255;
    }
  }
  return { alpha };
}

/** A sample of any depth, by its bit in a row. */
function sampleAt(data: Uint8Array, row: number, bit: number, depth: Header['depth']): number {
  const at = row + (bit >> 3);
  if (depth === 16) return (data[at] ?? 0) * 256 + (data[at + 1] ?? 0);
  return ((data[at] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

/** Of each group of so many bytes those at some places. */
function picked(values: Uint8Array, group: number, places: readonly number[]): Uint8Array {
  const result = new Uint8Array((values.length / group) * places.length);
  for (let from = 0, to = 0; from < values.length; from += group) for (const place of places) result[to++] = values[from + place] ?? 0;
  return result;
}

/** Colours and alpha apart. */
function partsOf(values: Uint8Array, { colour }: Header, palette: Uint8Array | undefined, transparency: Uint8Array | undefined, alphaOfKey: () => Pick<Parts, 'alpha'>): Parts | undefined {
  switch (colour) {
    case 'grey':
      return { channels: 1, samples: values, ...alphaOfKey() };
    case 'rgb':
      return { channels: 3, samples: values, ...alphaOfKey() };
    case 'grey-alpha':
      return { channels: 1, samples: picked(values, 2, [0]), alpha: picked(values, 2, [1]) };
    case 'rgb-alpha':
      return { channels: 3, samples: picked(values, 4, [0, 1, 2]), alpha: picked(values, 4, [3]) };
    case 'palette': {
      if (!palette || values.some((entry) => entry * 3 + 2 >= palette.length)) return undefined;
      const samples = new Uint8Array(values.length * 3);
      values.forEach((entry, index) => samples.set(palette.subarray(entry * 3, entry * 3 + 3), index * 3));
      return { channels: 3, samples, ...(transparency && { alpha: values.map((entry) => transparency[entry] ?? 255) }) };
    }
  }
}
