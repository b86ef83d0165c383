/**
 * 16 bytes that stand for other bytes: equal input gives equal output, everywhere and always. Not for secrets.
 * (node:crypto has better hashes; loading it takes more time than all that is hashed here.)
 */
export function fingerprint(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % 4);
  let a = 0x6a09e667 ^ bytes.length;
  let b = 0xbb67ae85;
  let c = 0x3c6ef372;
  let d = 0xa54ff53a;
  for (let at = 0; at < bytes.length; at += at < whole ? 4 : 1) {
    const unit = at < whole ? view.getUint32(at) : view.getUint8(at);
    a = b ^ Math.imul(a ^ unit, 0x239b961b);
    b = c ^ Math.imul(b ^ unit, 0xab0e9789);
    c = d ^ Math.imul(c ^ unit, 0x38b34ae5);
    d = a ^ Math.imul(d ^ unit, 0xa1e38b93);
  }
  const mixed = new DataView(new ArrayBuffer(16));
  [a, b, c, d].forEach((lane, index) => mixed.setUint32(index * 4, spread(lane)));
  return new Uint8Array(mixed.buffer);
}

/** Lets every bit bear on all 32. */
function spread(lane: number): number {
  const half = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}
