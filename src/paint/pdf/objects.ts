import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { fingerprint } from '../fingerprint.ts';

/** A PDF value as pdfkit writes it: a plain string is a *name*; bytes are a string object, written in hexadecimal. */
export type PdfValue = string | number | boolean | null | Uint8Array | PdfReference | readonly PdfValue[] | PdfDictionary;

/** Entries that are undefined are left out. */
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}

/** An indirect object. */
export interface PdfReference {
  readonly id: number;
  data: PdfDictionary;
  end(bytes?: Uint8Array): void;
}

/** A PDF 1.7 file under construction: objects are written as they come, only their offsets are kept. */
export interface PdfFile {
  /** Root of the structure tree; its entries come with `finish`. */
  readonly structureRoot: PdfReference;
  /** Writes an object. */
  add(data: PdfDictionary): PdfReference;
  /** Writes an array as an object of its own. */
  list(values: readonly PdfValue[]): PdfReference;
  /** Takes a number for an object that others name before it can be written: `fill` it later. */
  reserve(): PdfReference;
  fill(reference: PdfReference, data: PdfDictionary): void;
  /** Writes a stream, compressed: by fflate, or by what knows the data better. */
  stream(data: PdfDictionary, bytes: Uint8Array, deflate?: (bytes: Uint8Array) => Uint8Array): PdfReference;
  /** Writes a stream that is compressed already, by what its `Filter` names. */
  compressed(data: PdfDictionary, bytes: Uint8Array): PdfReference;
  /** Appends a page; `Type` and `Parent` are added. */
  page(data: PdfDictionary): PdfReference;
  /** Hands over what has been written: a file of many pages need not be held whole. `finish` gives only the rest then. */
  written(): Uint8Array;
  /** Writes what closes a file, and gives the file. */
  finish(ending: PdfEnding): Uint8Array;
}

export interface PdfEnding {
  /** Further entries of the catalog. */
  readonly catalog: PdfDictionary;
  readonly viewerPreferences: PdfDictionary;
  readonly structure: PdfDictionary;
  /** The document information dictionary. */
  readonly information: PdfDictionary;
}

/** What pdfkit 0.20 keeps to itself and is wanted here. */
interface PdfkitInside {
  readonly _root: {
    data: PdfDictionary & {
      readonly Pages: { readonly data: { readonly Kids: PdfReference[]; Count: number } } & PdfReference;
      readonly StructTreeRoot: PdfReference;
      readonly ViewerPreferences: PdfReference;
    };
  };
  _id: Uint8Array;
  info: PdfDictionary;
  ref(data: PdfDictionary | readonly PdfValue[]): PdfReference;
  end(): void;
}

/**
 * Opens a file. pdfkit numbers and writes the objects, the cross-reference table and the trailer; its fonts, pages, texts,
 * compression, metadata and its clock stay out.
 * @param language of the text, BCP 47
 */
export function openPdf(language: string): PdfFile {
  const chunks: Uint8Array[] = [];
  const ends: Uint8Array[] = [];
  class CollectedDocument extends PDFDocument {
    // A stream would deliver later; the bytes are wanted when finish() returns.
    override push(chunk: Uint8Array | null): boolean {
      if (chunk) chunks.push(chunk);
      return true;
    }
    override endMetadata(): void {
      // pdfkit would put the title into XML unescaped: metadata.ts writes the XMP.
    }
  }
  const options = { pdfVersion: '1.7', lang: language, displayTitle: true, tagged: true, autoFirstPage: false, compress: false, font: null };
  // The published types know neither `font: null` nor the inside.
  const document = new CollectedDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfkitInside;
  const root = document._root;
  const { Pages: pageTree, StructTreeRoot: structureRoot, ViewerPreferences: viewerPreferences } = root.data;

  const write = (data: PdfDictionary | readonly PdfValue[], bytes?: Uint8Array): PdfReference => {
    const reference = document.ref(data);
    return ended(reference, bytes);
  };
  return {
    structureRoot,
    add: (data) => write(data),
    list: (values) => write(values),
    reserve: () => document.ref({}),
    fill(reference, data) {
      reference.data = data;
      ended(reference);
    },
    stream(data, bytes, deflate = zlibSync) {
      const deflated = deflate(bytes);
      ends.push(deflated.slice(-STREAM_END));
      return write({ ...data, Filter: 'FlateDecode' }, deflated);
    },
    compressed(data, bytes) {
      ends.push(bytes.slice(-STREAM_END));
      return write(data, bytes);
    },
    page(data) {
      const reference = write({ Type: 'Page', Parent: pageTree, ...data });
      pageTree.data.Kids.push(reference);
      pageTree.data.Count += 1;
      return reference;
    },
    written: () => concatenate(chunks.splice(0)),
    finish(ending) {
      root.data = { ...root.data, ...ending.catalog };
      viewerPreferences.data = { ...viewerPreferences.data, ...ending.viewerPreferences };
      structureRoot.data = { ...structureRoot.data, ...ending.structure };
      document.info = ending.information;
      document._id = fingerprint(concatenate(ends));
      document.end();
      return concatenate(chunks);
    },
  };
}

/** Written: what others name of it is its number, and of many thousands no more need be kept. */
function ended(reference: PdfReference, bytes?: Uint8Array): PdfReference {
  reference.end(bytes);
  reference.data = {};
  return reference;
}

/** All that makes a file this one is in its streams, and each ends with a checksum of its bytes: their ends stand for the file. */
const STREAM_END = 64;

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
