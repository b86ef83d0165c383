import { inkOf, type Region } from '../../support/png.ts';
import type { ReadImage, ReadLine, ReadPage, ReadPdf, ReadRule } from '../../support/read-pdf.ts';
import { FOOT } from '../../support/standard-mm.ts';

/** A written PDF, ours or what LibreOffice makes of the DOCX, as measures ask of it. Lengths in mm. */
export interface Reading {
  readonly pdf: ReadPdf;
  readonly page: (number: number) => ReadPage;
  readonly last: ReadPage;
  /** The first line with this text, white space aside. Throws when there is none. */
  readonly line: (text: string, page?: number) => ReadLine;
  /** Lines of body size of a page but for columns: one a baseline. */
  readonly body: (page: number) => readonly ReadLine[];
  /** Painted once, white ones left out. */
  readonly rules: (page: number, color?: string) => readonly ReadRule[];
  /** Edges of what is seen in a region. */
  readonly ink: (page: number, region: Region) => Promise<Region>;
  readonly images: (page: number) => readonly ReadImage[];
  /** The DOCX of the same document: a part as its text. */
  readonly docx: (part: string) => Promise<string>;
  /** What the program says about it: `ruleId/messageId`. */
  readonly findings: ReadonlySet<string>;
}

/** What is known of the document beside its pages. */
export type Beside = Pick<Reading, 'docx' | 'findings'>;

export const RED = '#ff0000';
export const BLACK = '#000000';
const WHITE = '#ffffff';
const WHOLE_PAGE: Region = { x0: 0, x1: 210, top: 0, bottom: 297 };

export function readingOf(pdf: ReadPdf, bytes: Uint8Array, beside: Beside): Reading {
  const inks = new Map<number, Promise<(region: Region) => Region | undefined>>();
  const rules = (number: number): readonly ReadRule[] => {
    const seen = new Set<string>();
    return pdf.page(number).rules.filter((rule) => {
      const key = `${rule.y.toFixed(1)} ${rule.x0.toFixed(0)}`;
      return rule.color !== WHITE && !seen.has(key) && seen.add(key);
    });
  };
  return {
    pdf,
    page: (number) => pdf.page(number),
    last: pdf.page(pdf.pages.length),
    line: (text, page) => {
      const lines = (page === undefined ? pdf.pages : [pdf.page(page)]).flatMap((each) => each.lines);
      const found = lines.find((line) => squeezed(line.text).includes(text));
      if (!found) throw new Error(`no line with ${text}`);
      return found;
    },
    body: (page) => onePerBaseline(pdf.page(page).lines.filter(({ size, y }) => size > 15.5 && size < 16.5 && y < FOOT + 15)),
    rules: (number, color) => rules(number).filter((rule) => color === undefined || rule.color === color),
    ink: async (page, region) => {
      const drawn = inks.get(page) ?? inkOf(bytes, page, INK_DPI);
      inks.set(page, drawn);
      return (await drawn)(region) ?? WHOLE_PAGE;
    },
    images: (page) => pdf.page(page).images,
    docx: beside.docx,
    findings: beside.findings,
  };
}

/** As exact as 0.06 mm. */
const INK_DPI = 400;

export const squeezed = (text: string): string => text.replace(/\s/gu, '');

const onePerBaseline = (lines: readonly ReadLine[]): readonly ReadLine[] => lines.filter((line, index) => index === 0 || line.y - (lines[index - 1]?.y ?? 0) > 0.3);

/** Why a DOCX's bold is not measured. */
export const BOLD_UNSEEN = { no: 'LibreOffice’s PDF does not tell what it made bold' };

/** `FangSong 16 pt` */
export const typeOf = ({ font, size }: { readonly font: string; readonly size: number }): string => `${font.replace(/^GenReply|-.*$/gu, '')} ${size} pt`;
export const middleOf = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): number => (x0 + x1) / 2;
export const emOf = ({ size }: { readonly size: number }): number => (size * 25.4) / 72;
/** Lower edge of a mark's em box. */
export const markFoot = (line: ReadLine): number => line.y + 0.12 * emOf(line);
