import { PICTURE_LIMITS, type JpegPicture, type PictureFault } from './picture.ts';

/** Frames (ISO/IEC 10918-1, table B.1): those that PDF and word processors decode, and the others. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const [END, SCAN, APP1] = [0xd9, 0xda, 0xe1];
/** Markers without a length: those of restarts, and the beginning. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;

const DAMAGED: PictureFault = { fault: 'damaged' };

/**
 * A JPEG file by its headers; its scans are not decoded, only that they are there and end. Baseline, extended and progressive frames of 8 bits
 * are what every program shows. Inks (CMYK) are refused, since word processors show them in wrong colours, and so is a picture that is to be turned
 * by its EXIF note, since some programs heed that and some do not.
 */
export function readJpeg(bytes: Uint8Array): JpegPicture | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let picture: JpegPicture | undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return DAMAGED;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || data.length !== length - 2) return DAMAGED;
    if (marker === SCAN) return picture && endsWhole(bytes) ? picture : DAMAGED;
    if (OTHER_FRAMES.has(marker)) return { fault: 'jpeg-kind' };
    if (marker === APP1 && isTurned(data)) return { fault: 'jpeg-turned' };
    if (FRAMES.has(marker)) {
      const frame = frameOf(bytes, data);
      if ('fault' in frame) return frame;
      picture = frame;
    }
    at += 2 + length;
  }
  return DAMAGED;
}

function frameOf(bytes: Uint8Array, data: Uint8Array): JpegPicture | PictureFault {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 6) return DAMAGED;
  const [depth, height, width, components] = [view.getUint8(0), view.getUint16(1), view.getUint16(3), view.getUint8(5)];
  if (depth !== 8) return { fault: 'jpeg-kind' };
  if (width === 0 || height === 0) return DAMAGED;
  if (width * height > PICTURE_LIMITS.pixels) return { fault: 'too-many-pixels' };
  if (components === 4) return { fault: 'jpeg-inks' };
  return components === 1 || components === 3 ? { kind: 'jpeg', bytes, width, height, channels: components } : DAMAGED;
}

/** Some programs write a few bytes behind the end. */
const TAIL = 4096;

function endsWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(2, bytes.length - TAIL); at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === END) return true;
  return false;
}

/** Does its EXIF note (CIPA DC-008, 4.6.4 A) say that it shall be shown turned or mirrored? */
function isTurned(data: Uint8Array): boolean {
  const [start, base] = [[0x45, 0x78, 0x69, 0x66, 0, 0], 6];
  if (!start.every((byte, index) => data[index] === byte) || data.length < base + 8) return false;
  const view = new DataView(data.buffer, data.byteOffset + base, data.byteLength - base);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return false;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > view.byteLength) return false;
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little) > 1;
  }
  return false;
}

const ORIENTATION = 0x0112;
