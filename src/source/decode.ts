import { isUtf8 } from 'node:buffer';
import type { Finding } from '../diagnostic.ts';
import { guessEncoding } from './encoding.ts';
import { found } from './finding.ts';
import { LIMITS } from './limits.ts';

/** Bytes as text. Where they are not UTF-8, `text` is the best reading of them, for the code frame only. */
export interface Decoded {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What people hand in instead of a text, by its first bytes. */
const FOREIGN: readonly (readonly [kind: string, signature: readonly number[]])[] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
];

const BOM = 0xfeff;

/** UTF-8, with or without a BOM; anything else is a finding that says what it looks like. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LIMITS.bytes) return refuse('too-large', 'default', { limit: LIMITS.bytes / 1e6, size: Math.ceil(bytes.length / 1e5) / 10 });
  const foreign = FOREIGN.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (foreign) return refuse('not-text', foreign[0]);
  if (isUtf8(bytes) && !guessEncoding(bytes, 'utf-16')) return { text: withoutBom(utf8(bytes)), findings: [] };
  return misread(bytes);
}

function misread(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes);
  if (encoding) {
    const text = withoutBom(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
    return { text, findings: [found('error', 'encoding', 'known', undefined, { encoding: encoding.toUpperCase() })] };
  }
  const text = withoutBom(utf8(bytes));
  const start = Math.max(0, text.indexOf('\ufffd'));
  return { text, findings: [found('error', 'encoding', 'damaged', { start, end: start + 1 })] };
}

const refuse = (what: string, messageId: string, params = {}): Decoded => ({ text: '', findings: [found('error', what, messageId, undefined, params)] });

/** Bytes that are none become U+FFFD. Node's own decoder, which starts faster than TextDecoder's. */
const utf8 = ({ buffer, byteOffset, byteLength }: Uint8Array): string => Buffer.from(buffer, byteOffset, byteLength).toString('utf8');

const withoutBom = (text: string): string => (text.charCodeAt(0) === BOM ? text.slice(1) : text);
