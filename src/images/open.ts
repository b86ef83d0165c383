import { readJpeg } from './jpeg.ts';
import type { Picture, PictureFault } from './picture.ts';
import { decodePng } from './png.ts';
import { readSvg } from './svg/read.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** Beginnings of files of other kinds of picture: GIF, BMP, TIFF, WebP. */
const OTHERS: readonly (readonly number[])[] = [
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
];
const SVG_WITHIN = 1000;

/** A file's bytes as a picture, told by its content, not by its name. */
export function openPicture(bytes: Uint8Array): Picture | PictureFault {
  if (begins(bytes, PNG)) return decodePng(bytes);
  if (begins(bytes, JPEG)) return readJpeg(bytes);
  if (isSvg(bytes)) return readSvg(bytes);
  return { fault: OTHERS.some((start) => begins(bytes, start)) ? 'other-kind' : 'no-picture' };
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

const isSvg = (bytes: Uint8Array): boolean => /^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<(?:svg:)?svg)[\s\S]*?(?:<(?:svg:)?svg|$)/u.test(new TextDecoder().decode(bytes.subarray(0, SVG_WITHIN)).replace(/^\uFEFF/u, ''));
