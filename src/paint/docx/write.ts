import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { fingerprint, FINGERPRINT_PROPERTY } from './edited.ts';
import type { FlowParagraph, FlowSection, ParagraphFormat } from './flow.ts';
import { FlowedParagraph } from './flowed-paragraph.ts';
import type { Grid, Twips } from './grid.ts';
import { contentOf, propertiesOf } from './paragraph.ts';
import { customPart } from './parts.ts';
import { withSectionReadings } from './readings.ts';
import { CHARACTER_STYLES, STYLES, type StyleKey } from './style-names.ts';

/** What the file is made of. */
export interface Contents {
  readonly sections: readonly FlowSection[];
  readonly grid: Grid;
  /** The imprint's box. */
  readonly imprint: string | undefined;
  /** Dashes before and after the page number. */
  readonly pageNumber: { readonly before: string; readonly after: string };
  /** Footer's distance from the page's lower edge. */
  readonly footer: Twips;
  /** Formats that the styles have: a paragraph repeats none of them. */
  readonly formatOf: (style: StyleKey) => ParagraphFormat;
  /** Parts of the package by path, as they stand. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Zip has no time zones: the earliest moment it knows, in local time as the archiver reads it. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Writes the package, and into it the fingerprint of what it says. */
export function writeDocument(contents: Contents): Uint8Array {
  const document = new Document({ sections: contents.sections.map((section) => sectionOptions(section, contents)) });
  const overrides = Object.entries(contents.parts).map(([path, data]) => ({ path, data }));
  const parts = partsOf(document, overrides);
  const { 'word/document.xml': body, '[Content_Types].xml': types, ...others } = parts;
  if (!body || !types) throw new Error('docx wrote no document');
  const written = { '[Content_Types].xml': types, 'word/document.xml': strToU8(withSectionReadings(strFromU8(body), contents.grid)), ...others };
  const custom = strToU8(customPart(FINGERPRINT_PROPERTY, fingerprint(written)));
  return zipSync({ ...written, 'docProps/custom.xml': custom }, { level: 9, mtime: ZIP_EPOCH });
}

/** What `Packer.compiler` is; the type declarations keep it private. It gives the parts before they are zipped. */
interface Compiler {
  compile(file: Document, prettify: undefined, overrides: readonly { readonly path: string; readonly data: string }[]): ReadonlyMap<string, string | Uint8Array>;
}

/** The package's parts as docx wrote them. To take them out of its zip would cost as much as writing it: half of a DOCX's time. */
function partsOf(document: Document, overrides: readonly { readonly path: string; readonly data: string }[]): Record<string, Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return Object.fromEntries(Array.from(compiler.compile(document, undefined, overrides), ([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]));
}

function sectionOptions(section: FlowSection, contents: Contents): ISectionOptions {
  const { page, margin } = contents.grid;
  const side = (alignment: 'left' | 'right'): Footer => new Footer({ children: [section.numbered ? pageNumber(alignment, contents) : new Paragraph({ style: STYLES.footer.id })] });
  return {
    properties: {
      type: 'nextPage',
      page: {
        size: { width: page.width, height: page.height },
        margin: { ...margin, header: Math.round(margin.top / 2), footer: contents.footer, gutter: 0 },
      },
    },
    footers: { default: side('right'), even: side('left') },
    children: section.paragraphs.map((paragraph) => flowedParagraph(paragraph, contents)),
  };
}

function pageNumber(alignment: 'left' | 'right', { pageNumber: { before, after } }: Contents): Paragraph {
  return new Paragraph({ style: STYLES.footer.id, alignment, children: [new TextRun({ style: CHARACTER_STYLES.pageNumber.id, children: [before, PageNumber.CURRENT, after] })] });
}

function flowedParagraph(paragraph: FlowParagraph, { formatOf, grid, imprint }: Contents): FlowedParagraph {
  const { style, content } = paragraph;
  return new FlowedParagraph(STYLES[style].id, propertiesOf(paragraph, formatOf(style), grid), contentOf(content, imprint));
}
