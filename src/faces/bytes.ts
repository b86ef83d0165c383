import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes from an offset on; fewer when the file ends before. */
export type Read = (offset: number, length: number) => Uint8Array;

/** A font file's bytes by position. */
export interface ByteSource {
  /** Lets `work` read; its reader is void afterwards. */
  use<Result>(work: (read: Read) => Result): Result;
}

/** A file that is in memory as a whole. */
export const memoryBytes = (data: Uint8Array): ByteSource => ({ use: (work) => work((offset, length) => data.subarray(offset, offset + length)) });

/**
 * A file on the disk, of which a document wants a tenth: open only while it is read.
 * @throws what the system says when it cannot be read
 */
export function fileBytes(file: URL): ByteSource {
  return {
    use: (work) => {
      const descriptor = openSync(file, 'r');
      try {
        return work((offset, length) => {
          const bytes = Buffer.allocUnsafe(length);
          return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
        });
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
