import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { openPicture } from '../../src/images/open.ts';

const marker = (code: number, data: readonly number[]): number[] => [0xff, code, (data.length + 2) >> 8, (data.length + 2) & 255, ...data];
const frame = ({ code = 0xc0, components = 3, depth = 8, width = 4, height = 2 } = {}): number[] =>
  marker(code, [depth, height >> 8, height & 255, width >> 8, width & 255, components, ...Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat()]);
const SCAN = [...marker(0xda, [1, 1, 0, 0, 63, 0]), 0x55];
const END = [0xff, 0xd9];
const jpeg = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...parts.flat()]);

/** EXIF with its orientation, in either order of bytes. */
function exif(orientation: number, little: boolean): number[] {
  const two = (value: number): number[] => (little ? [value, 0] : [0, value]);
  const four = (value: number): number[] => (little ? [value, 0, 0, 0] : [0, 0, 0, value]);
  return marker(0xe1, [...new TextEncoder().encode(little ? 'Exif\0\0II' : 'Exif\0\0MM'), ...two(42), ...four(8), ...two(1), ...(little ? [0x12, 0x01] : [0x01, 0x12]), ...two(3), ...four(1), ...two(orientation), 0, 0, ...four(0)]);
}

describe('a JPEG file', () => {
  it('is read by its headers, and stays as it is', async () => {
    const bytes = new Uint8Array(await createCanvas(30, 20).encode('jpeg'));
    expect(openPicture(bytes)).toEqual({ kind: 'jpeg', bytes, width: 30, height: 20, channels: 3 });
  });

  it.each([
    ['grey', jpeg(frame({ components: 1 }), SCAN, END), 1],
    ['progressive', jpeg(frame({ code: 0xc2 }), SCAN, END), 3],
    ['with bytes behind its end', jpeg(frame(), SCAN, END, [0, 0, 0]), 3],
    ['with filling bytes before a marker', jpeg([0xff], frame(), SCAN, END), 3],
    ['with an upright EXIF note', jpeg(exif(1, true), frame(), SCAN, END), 3],
  ])('%s is read', (_, bytes, channels) => {
    expect(openPicture(bytes)).toMatchObject({ kind: 'jpeg', width: 4, height: 2, channels });
  });

  it.each([
    ['of inks', jpeg(frame({ components: 4 }), SCAN, END), 'jpeg-inks'],
    ['without loss', jpeg(frame({ code: 0xc3 }), SCAN, END), 'jpeg-kind'],
    ['of 12 bits', jpeg(frame({ depth: 12 }), SCAN, END), 'jpeg-kind'],
    ['turned by its EXIF note', jpeg(exif(6, false), frame(), SCAN, END), 'jpeg-turned'],
    ['turned by its EXIF note, the other way', jpeg(exif(8, true), frame(), SCAN, END), 'jpeg-turned'],
    ['with too many pixels', jpeg(frame({ width: 60_000, height: 60_000 }), SCAN, END), 'too-many-pixels'],
    ['without a scan', jpeg(frame(), END), 'damaged'],
    ['without a frame', jpeg(SCAN, END), 'damaged'],
    ['that ends early', jpeg(frame(), SCAN), 'damaged'],
    ['of no size', jpeg(frame({ height: 0 }), SCAN, END), 'damaged'],
    ['with a part longer than the file', jpeg([0xff, 0xe0, 0xff, 0xff]), 'damaged'],
    ['of nothing else', Uint8Array.from([0xff, 0xd8, 0xff]), 'damaged'],
  ])('%s is refused', (_, bytes, fault) => {
    expect(openPicture(bytes)).toEqual({ fault });
  });
});
