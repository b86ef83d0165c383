import { zlibSync } from 'fflate';
import { checksum } from '../png-checksum.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits, red, green, blue and alpha. */
const FORMAT = [8, 6, 0, 0, 0];

/** Pixels of red, green, blue and alpha as a PNG file (PNG specification, 5). Each row is filtered by the one above it: a seal's are much alike. */
export function encodePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const stride = 4 * width;
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows[y * (stride + 1)] = UP;
    for (let x = 0; x < stride; x += 1) rows[y * (stride + 1) + 1 + x] = (pixels[y * stride + x] ?? 0) - (y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0);
  }
  const parts = [Uint8Array.from(SIGNATURE), chunk('IHDR', Uint8Array.from([...number(width), ...number(height), ...FORMAT])), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

const UP = 2;

const number = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  whole.set(number(data.length));
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  whole.set(number(checksum(whole.subarray(4, -4))), data.length + 8);
  return whole;
}
