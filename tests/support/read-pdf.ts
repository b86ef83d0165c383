import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { matrixOf, MM_PER_PT, multiply, round } from './pdf/geometry.ts';
import { inkOf, type ReadBox, type ReadCharacter, type ReadImage } from './pdf/ink.ts';
import { linesOf, rulesOf, type ReadLine, type ReadRule } from './pdf/lines.ts';

export type { ReadBox, ReadCharacter, ReadImage } from './pdf/ink.ts';
export { linesOf, type ReadLine, type ReadRule, type ReadRun } from './pdf/lines.ts';

/**
 * A PDF as a reader sees it, through pdf.js: nothing here comes from the program that wrote it. Lengths are millimetres from
 * the page's top left corner, to 0.001; sizes are points; colours are `#rrggbb`.
 *
 *     const pdf = await readPdf(bytes);
 *     pdf.page(1).line(/^抄送/).y              // baseline of the one line that matches
 *     pdf.page(1).rules.map((rule) => rule.thickness)
 *     pdf.lines.map((line) => line.text)       // of all pages
 */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** A page by its number, from 1. Throws when there is none. */
  page(number: number): ReadPage;
  /** Lines of all pages. */
  readonly lines: readonly ReadLine[];
  /** Bookmarks in order, flat. */
  readonly outline: readonly ReadBookmark[];
  /** Title, Author, Subject, Creator, Producer, CreationDate … as far as given. */
  readonly information: Readonly<Record<string, string>>;
  /** XMP metadata by qualified name: `dc:title`. */
  readonly xmp: Readonly<Record<string, unknown>>;
  readonly viewerPreferences: Readonly<Record<string, unknown>>;
  /** `1.7`. */
  readonly version: string;
  /** Of the text: `zh-CN`. */
  readonly language: string;
  /** Has a structure tree, and says that all content is in it. */
  readonly tagged: boolean;
}

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Top to bottom, left to right. Not empty where there is only white space. */
  readonly lines: readonly ReadLine[];
  /** The only line with this text, or that matches. Throws, with all lines, when there is none or more than one. */
  line(text: string | RegExp): ReadLine;
  /** Horizontal bars, top to bottom. */
  readonly rules: readonly ReadRule[];
  /** All that is filled or stroked: rules, level and upright. */
  readonly boxes: readonly ReadBox[];
  readonly images: readonly ReadImage[];
  /** In the order of the content: what a reader copies. */
  readonly characters: readonly ReadCharacter[];
  /** Structure elements with text on this page, in reading order; empty in a file without tags. */
  readonly structure: readonly { readonly tag: string; readonly text: string }[];
}

export interface ReadBookmark {
  /** Depth in the tree, from 1. */
  readonly level: number;
  readonly text: string;
  readonly page: number;
  /** What it brings to the window's upper edge. */
  readonly y: number;
}

/**
 * Reads a PDF back.
 * @param turned pages that are read turned by a quarter: upright ones clockwise, so that what runs upward is read; others back
 */
export async function readPdf(bytes: Uint8Array, turned: readonly number[] = []): Promise<ReadPdf> {
  // pdf.js keeps the bytes it is given.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true });
  try {
    const document = await task.promise;
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number), turned.includes(number)));
    const { info, metadata } = await document.getMetadata();
    const { PDFFormatVersion: version, Language: language, ...information } = onlyTexts(info);
    return {
      pages,
      page: (number) => found(pages[number - 1], `no page ${number} of ${pages.length}`),
      lines: pages.flatMap((page) => page.lines),
      outline: await readOutline(document, pages),
      information,
      xmp: (metadata as ReadMetadata | null)?.getAll() ?? {},
      viewerPreferences: ((await document.getViewerPreferences()) as Record<string, unknown> | null) ?? {},
      version: version ?? '',
      language: language ?? '',
      tagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    };
  } finally {
    await task.destroy();
  }
}

/** pdf.js's XMP; null in a file without, whatever its types say. */
interface ReadMetadata {
  getAll(): Record<string, unknown>;
}

/** A quarter clockwise: what was the left edge of an A4 sheet is on top. And back. */
const CLOCKWISE = [0, 1, -1, 0, 297, 0] as const;
const BACK = [0, -1, 1, 0, 0, 297] as const;

async function readPage(page: PDFPageProxy, isTurned: boolean): Promise<ReadPage> {
  const operators = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fontName = (loaded: string): string => (page.commonObjs.get(loaded) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
  const upright = multiply(matrixOf(transform), [MM_PER_PT, 0, 0, MM_PER_PT, 0, 0]);
  const { characters, boxes, images } = inkOf(operators, isTurned ? multiply(upright, width > height ? BACK : CLOCKWISE) : upright, fontName);
  const lines = linesOf(characters);
  return {
    number: page.pageNumber,
    width: round(width * MM_PER_PT),
    height: round(height * MM_PER_PT),
    lines,
    line(text) {
      const matching = lines.filter((line) => (typeof text === 'string' ? line.text === text : text.test(line.text)));
      return found(matching.length === 1 ? matching[0] : undefined, `${matching.length} lines for ${text} among:\n${lines.map((line) => line.text).join('\n')}`);
    },
    rules: rulesOf(boxes),
    boxes,
    images,
    characters,
    structure: elementsOf(await page.getStructTree(), characters),
  };
}

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Elements whose content is text: the leaves' parents. */
function elementsOf(node: StructureNode | null, characters: readonly ReadCharacter[]): { tag: string; text: string }[] {
  const children = node?.children ?? [];
  const marks = children.flatMap((child) => (child.id === undefined ? [] : [Number(/_mc(\d+)$/.exec(child.id)?.[1])]));
  if (marks.length === 0) return children.flatMap((child) => elementsOf(child, characters));
  const text = characters.filter(({ mark }) => mark !== undefined && marks.includes(mark)).map((character) => character.text);
  return [{ tag: node?.role ?? '', text: text.join('') }];
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function readOutline(document: PDFDocumentProxy, pages: readonly ReadPage[]): Promise<ReadBookmark[]> {
  const read = async (node: OutlineNode, level: number): Promise<ReadBookmark[]> => {
    const destination = typeof node.dest === 'string' ? await document.getDestination(node.dest) : node.dest;
    const [reference, , , top] = (destination ?? []) as [Parameters<PDFDocumentProxy['getPageIndex']>[0], unknown, unknown, number];
    const page = (await document.getPageIndex(reference)) + 1;
    const y = round((pages[page - 1]?.height ?? NaN) - top * MM_PER_PT);
    return [{ level, text: node.title, page, y }, ...(await readAll(node.items as OutlineNode[], level + 1))];
  };
  // null without bookmarks, whatever the types say.
  const readAll = async (nodes: readonly OutlineNode[] | null, level: number) => (await Promise.all((nodes ?? []).map((node) => read(node, level)))).flat();
  return readAll(await document.getOutline(), 1);
}

const onlyTexts = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

function found<Value>(value: Value | undefined, message: string): Value {
  if (value === undefined) throw new Error(message);
  return value;
}
