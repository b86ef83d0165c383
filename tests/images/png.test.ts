import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPicture } from '../../src/images/open.ts';
import { isPicture } from '../../src/images/picture.ts';
import { checksum } from '../../src/images/png-checksum.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const number = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function chunk(type: string, data: Iterable<number>): number[] {
  const content = [...new TextEncoder().encode(type), ...data];
  return [...number(content.length - 4), ...content, ...number(checksum(Uint8Array.from(content)))];
}

interface Made {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
  /** Rows with the number of their filter. */
  readonly rows: readonly number[];
  readonly before?: readonly number[];
}

const png = ({ width = 2, height = 1, depth = 8, colour = 0, interlace = 0, rows, before = [] }: Made): Uint8Array =>
  Uint8Array.from([...SIGNATURE, ...chunk('IHDR', [...number(width), ...number(height), depth, colour, 0, 0, interlace]), ...before, ...chunk('IDAT', zlibSync(Uint8Array.from(rows))), ...chunk('IEND', [])]);

const samplesOf = (made: Made) => {
  const picture = openPicture(png(made));
  return isPicture(picture) && picture.kind === 'png' ? { samples: [...picture.samples], ...(picture.alpha && { alpha: [...picture.alpha] }) } : picture;
};

describe('a PNG file', () => {
  it.each<[string, Made, object]>([
    ['grey', { rows: [0, 7, 9] }, { samples: [7, 9] }],
    ['grey with a transparent colour', { rows: [0, 7, 9], before: chunk('tRNS', [0, 9]) }, { samples: [7, 9], alpha: [255, 0] }],
    ['of one bit with a transparent colour', { depth: 1, rows: [0, 0b01000000], before: chunk('tRNS', [0, 1]) }, { samples: [0, 255], alpha: [255, 0] }],
    ['of 16 bits with a transparent colour, of which another differs in the lower bits', { depth: 16, rows: [0, 7, 255, 7, 1], before: chunk('tRNS', [7, 1]) }, { samples: [7, 7], alpha: [255, 0] }],
    ['red, green, blue with a transparent colour', { colour: 2, rows: [0, 1, 2, 3, 4, 5, 6], before: chunk('tRNS', [0, 1, 0, 2, 0, 3]) }, { samples: [1, 2, 3, 4, 5, 6], alpha: [0, 255] }],
    ['with a transparent colour that it does not have', { rows: [0, 7, 9], before: chunk('tRNS', [0, 8]) }, { samples: [7, 9] }],
    ['of one bit', { depth: 1, rows: [0, 0b01000000] }, { samples: [0, 255] }],
    ['of 16 bits', { depth: 16, rows: [0, 7, 255, 9, 1] }, { samples: [7, 9] }],
    ['red, green, blue', { colour: 2, rows: [0, 1, 2, 3, 4, 5, 6] }, { samples: [1, 2, 3, 4, 5, 6] }],
    ['grey with alpha', { colour: 4, rows: [0, 7, 0, 9, 255] }, { samples: [7, 9], alpha: [0, 255] }],
    ['with alpha', { colour: 6, rows: [0, 1, 2, 3, 4, 5, 6, 7, 8] }, { samples: [1, 2, 3, 5, 6, 7], alpha: [4, 8] }],
    ['with alpha that covers all', { colour: 4, rows: [0, 7, 255, 9, 255] }, { samples: [7, 9] }],
    ['with a palette', { colour: 3, rows: [0, 1, 0], before: [...chunk('PLTE', [1, 2, 3, 4, 5, 6]), ...chunk('tRNS', [9])] }, { samples: [4, 5, 6, 1, 2, 3], alpha: [255, 9] }],
    ['filtered by the left', { rows: [1, 7, 2] }, { samples: [7, 9] }],
    ['filtered by what is above', { height: 2, rows: [0, 7, 9, 2, 1, 255] }, { samples: [7, 9, 8, 8] }],
    ['filtered by the mean', { height: 2, rows: [0, 7, 9, 3, 1, 0] }, { samples: [7, 9, 4, 6] }],
    ['filtered by the nearest', { height: 2, rows: [0, 7, 9, 4, 1, 0] }, { samples: [7, 9, 8, 9] }],
  ])('%s gives its samples', (_, made, samples) => {
    expect(samplesOf(made)).toEqual(samples);
  });

  it.each<[string, Uint8Array, string]>([
    ['interlaced', png({ interlace: 1, rows: [0, 7, 9] }), 'interlaced'],
    ['with more pixels than memory is spent on', png({ width: 100_000, height: 100_000, rows: [0] }), 'too-many-pixels'],
    ['that swells beyond its size', png({ rows: Array.from({ length: 5_000_000 }, () => 0) }), 'damaged'],
    ['with too few rows', png({ height: 2, rows: [0, 7, 9] }), 'damaged'],
    ['with a filter that there is not', png({ rows: [5, 7, 9] }), 'damaged'],
    ['with a palette that is too short', png({ colour: 3, rows: [0, 1, 0], before: chunk('PLTE', [1, 2, 3]) }), 'damaged'],
    ['that ends early', png({ rows: [0, 7, 9] }).subarray(0, -6), 'damaged'],
    ['with a wrong checksum', png({ rows: [0, 7, 9] }).map((byte, index) => (index === 20 ? byte ^ 1 : byte)), 'damaged'],
    ['that is a GIF', new TextEncoder().encode('GIF89a'), 'other-kind'],
    ['that is text', new TextEncoder().encode('章'), 'no-picture'],
    ['that is empty', new Uint8Array(), 'no-picture'],
  ])('%s is refused', (_, bytes, fault) => {
    expect(openPicture(bytes)).toEqual({ fault });
  });
});
