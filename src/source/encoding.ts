/** Encodings that a file may be in by mistake, as TextDecoder names them. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Enough of a file to judge it by. */
const SAMPLE = 65_536;

/**
 * The encoding that bytes look like when they are not UTF-8; undefined when it cannot be told, or when they are UTF-8 with
 * a few damaged bytes.
 * @param among `utf-16`: only whether it is UTF-16, which may pass for UTF-8 full of NULs
 */
export function guessEncoding(bytes: Uint8Array, among?: 'utf-16'): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = guessUtf16(sample);
  if (wide || among === 'utf-16' || mostlyUtf8(sample)) return wide;
  const shares = { gb18030: shareOfPairs(sample, isCommonGb), big5: shareOfPairs(sample, isCommonBig5) };
  const best = shares.big5 > shares.gb18030 ? 'big5' : 'gb18030';
  return shares[best] > 0.8 ? best : undefined;
}

/** A BOM, or zero bytes that stand at odd or at even places only: YAML has ASCII in every line. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < bytes.length / 50 + 1) return undefined;
  if (odd > 20 * even) return 'utf-16le';
  return even > 20 * odd ? 'utf-16be' : undefined;
}

/** Are most of the bytes beyond ASCII whole UTF-8 sequences? */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const good = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  const bad = text.match(/\ufffd/gu)?.length ?? 0;
  return good > 4 * bad;
}

/** Share of two-byte characters that are common ones, among all that are not ASCII. */
function shareOfPairs(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    pairs += 1;
    if (isCommon(lead, bytes[index] ?? 0)) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** GB 2312: signs and first-level hanzi. */
const isCommonGb = (lead: number, trail: number): boolean => trail >= 0xa1 && trail <= 0xfe && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));

/** Big5: signs and first-level hanzi. */
const isCommonBig5 = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe));
