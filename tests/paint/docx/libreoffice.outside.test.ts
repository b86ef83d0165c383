import { beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { exampleNames, exampleText, hasPicture, hasTable, pdfOf, renderText } from '../../support/examples.ts';
import { readPdf, type ReadLine, type ReadPage, type ReadPdf, type ReadRule } from '../../support/read-pdf.ts';

/** The DOCX set by LibreOffice against our own PDF: millimetres on the written files. */
const TOLERANCE = 0.7;
/** Of the imprint's text, which no compromise with Word's grid moves. */
const IMPRINT_TOLERANCE = 0.35;
/** Below the type area stands the page number alone. */
const FOOT = 265;

/** LibreOffice hangs stops only: with these documents it has the same line breaks to make. A DOCX knows no press ink. */
const withStops = (text: string): string => `${text.replace(/^(?:hanging|colour):.*\n/gm, '')}\nhanging: stops\n`;
const clause = '各有关部门要切实履行职责，加强协调配合，确保各项任务按时完成。';
/** A reply that ends somewhere else on its last page with each length. */
const lengths = [8, 12, 19, 20, 21, 22, 23, 24, 30, 36, 41, 42, 43, 44];
const ofLength = (count: number): string => `issuer: 宣威市教育体育局
number: 宣教体复〔2021〕7号
title: 关于市政协五届五次会议第71号提案的答复
addressee: 尊敬的李文宏委员
hanging: stops
body: |
  ${clause.repeat(count)}
  ${clause.repeat((count % 3) + 1)}
date: 2021-09-10
imprint:
  copies-to: [市政协提案委, 市政府办督查室]
  office: 宣威市教育体育局办公室
`;

/** The same with a note below the date and an attachment whose last paragraph may part between two pages, the imprint below it. */
const attached = (count: number): string =>
  ofLength(count)
    .replace('imprint:', 'note: （此件公开发布）\nimprint:')
    .replace('date:', `attachments:\n  - title: 校园安全检查办法\n    body: |\n      ${clause.repeat(20)}\n      ${clause.repeat(count)}\ndate:`);
/** One line of body, then a signature that finds no room on page 1: it turns the page alone, and what is above it stays. */
const turning = ofLength(1).replace(/body: \|\n.*\n.*\n/, `body: ${clause.slice(0, 12)}。\n`).replace(/^title: .*$/m, 'title: |\n  关于市政协\n  五届五次会议第71号提案\n  办理情况的\n  答复');

/** The paragraph below the title parts for the signature's sake; and one of three lines of which one stays. */
const withoutAddressee = ofLength(6).replace(/^addressee: .*\n/m, '').replace(/^body: \|\n.*\n.*\n/m, `body: |\n  ${clause.repeat(7)}\n`);
const oneStays = withoutAddressee.replace(/^body: \|\n.*\n/m, `body: |\n${`  ${clause.slice(0, 20)}。\n`.repeat(5)}  ${clause.repeat(2)}请遵照执行。\n`).replace('imprint:', 'note: （此件公开发布）\nimprint:');

const documents = new Map([
  ['without-addressee', withoutAddressee],
  ['one-stays', oneStays],
  ...exampleNames.filter((name) => !hasTable(name) && !hasPicture(name)).map((name) => [name, withStops(exampleText(name))] as const),
  ...lengths.map((count) => [`length-${count}`, ofLength(count)] as const),
  ...[1, 5, 9, 14, 18, 22].map((count) => [`attached-${count}`, attached(count)] as const),
  ['turning', turning],
  ['as-word-hangs', exampleText('proposal71')],
]);

/** A leader has as many dots as each program finds room for. */
const withoutLeader = (text: string): string => text.replace(/\.{3,}/u, '…');

/** The rule above footnotes: LibreOffice draws its own, of another length. */
const isSeparator = ({ x0, x1 }: ReadRule): boolean => x1 - x0 < 60;

interface Pair {
  readonly ours: ReadPdf;
  readonly theirs: ReadPdf;
}

const pairs = new Map<string, Pair>();
const pairOf = (name: string): Pair => {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`no ${name}`);
  return pair;
};

describe.runIf(libreOffice)('the DOCX in LibreOffice', () => {
  beforeAll(async () => {
    const ours = new Map<string, Uint8Array>();
    const docx = new Map<string, Uint8Array>();
    for (const [name, text] of documents) {
      const rendering = await renderText(text, ['pdf', 'docx']);
      ours.set(name, pdfOf(rendering));
      docx.set(name, docxOf(rendering));
    }
    for (const [name, bytes] of convertToPdf(docx)) pairs.set(name, { ours: await readPdf(ours.get(name) ?? bytes), theirs: await readPdf(bytes) });
  });

  describe.each([...documents.keys()])('%s', (name) => {
    it('has the same pages', () => {
      const { ours, theirs } = pairOf(name);
      expect(theirs.pages).toHaveLength(ours.pages.length);
    });

    it('has its page numbers where the PDF has them, and none where it has none', () => {
      const { ours, theirs } = pairOf(name);
      for (const page of ours.pages) {
        const [wanted, found] = [page, theirs.page(page.number)].map((each) => each.lines.filter((line) => line.y > FOOT));
        expect(found?.map(textOf)).toEqual(wanted?.map(textOf));
        for (const [index, line] of (found ?? []).entries()) expectNear(line, wanted?.[index]);
      }
    });

    it('has its rules where the PDF has them', () => {
      const { ours, theirs } = pairOf(name);
      for (const page of ours.pages) {
        const found = drawnOnce(theirs.page(page.number).rules);
        expect(found).toHaveLength(page.rules.length);
        for (const [index, rule] of page.rules.entries()) {
          expect(Math.abs((found[index]?.y ?? NaN) - rule.y), `rule ${index} of page ${page.number}`).toBeLessThanOrEqual(TOLERANCE);
          expect(Math.abs((found[index]?.x0 ?? NaN) - rule.x0)).toBeLessThanOrEqual(TOLERANCE);
          if (!(name === 'footnotes' && isSeparator(rule))) expect(Math.abs((found[index]?.x1 ?? NaN) - rule.x1)).toBeLessThanOrEqual(TOLERANCE);
        }
      }
    });
  });

  it.each([...documents.keys()])('%s has every line of the imprint on its baseline', (name) => {
    const { ours, theirs } = pairOf(name);
    for (const page of ours.pages) {
      const wanted = imprintOf(page);
      const found = imprintOf(theirs.page(page.number));
      expect(found).toHaveLength(wanted.length);
      for (const [index, y] of wanted.entries()) expect(Math.abs((found[index] ?? NaN) - y), `page ${page.number}, line ${index}`).toBeLessThanOrEqual(IMPRINT_TOLERANCE);
    }
  });

  describe.each([...documents.keys()].filter((name) => name !== 'as-word-hangs'))('%s', (name) => {
    it('has every line of the body on the same page and baseline', () => {
      const { ours, theirs } = pairOf(name);
      for (const page of ours.pages) {
        const found = bodyOf(theirs.page(page.number));
        expect(found.map(textOf).map(withoutLeader)).toEqual(bodyOf(page).map(textOf).map(withoutLeader));
        for (const [index, line] of bodyOf(page).entries()) {
          const difference = Math.abs((found[index]?.y ?? NaN) - line.y);
          expect(difference, `page ${page.number}: ${line.text}`).toBeLessThanOrEqual(TOLERANCE);
        }
      }
    });
  });

  it('breaks all lines of proposal71 as the PDF does', () => {
    const { ours, theirs } = pairOf('proposal71');
    const lines = (pdf: ReadPdf): readonly string[] => pdf.pages.flatMap((page) => page.lines.filter((line) => line.size < 16.5 && line.size > 15.5).map(textOf));
    expect(lines(ours).length).toBeGreaterThanOrEqual(73);
    expect(lines(theirs)).toEqual(lines(ours));
  });
});

const textOf = ({ text }: ReadLine): string => text.replace(/\s/gu, '');

/** What the paper has already, or shall not have yet, is white in a DOCX. */
const WHITE = '#ffffff';

/** LibreOffice draws a paragraph's border twice, one over the other. */
const drawnOnce = (rules: readonly ReadRule[]): readonly ReadRule[] => rules.filter((rule, index) => rule.color !== WHITE && rule.y !== rules[index - 1]?.y);

/** Where the body ends: at the footnotes, else at the imprint. */
const bodyFoot = (page: ReadPage): number => page.rules.find((rule) => rule.color === '#000000')?.y ?? FOOT;
const imprintTop = (page: ReadPage): number => page.rules.find((rule) => rule.color === '#000000' && !isSeparator(rule))?.y ?? FOOT;

/** All but footnotes, imprint and page number: LibreOffice hangs nothing in a text box. */
const bodyOf = (page: ReadPage): readonly ReadLine[] => onOneBaseline(page.lines.filter((line) => line.y < bodyFoot(page) && line.runs.every(({ color }) => color !== WHITE)));

/** Columns of a row as one line: how wide a gap parts two lines is the reader's choice. */
function onOneBaseline(lines: readonly ReadLine[]): readonly ReadLine[] {
  const rows: ReadLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - line.y) < 0.05 && line.x0 > last.x1) rows[rows.length - 1] = { ...last, text: last.text + line.text, x1: line.x1, runs: [...last.runs, ...line.runs] };
    else rows.push(line);
  }
  return rows;
}

/** Baselines of the imprint's lines. */
function imprintOf(page: ReadPage): readonly number[] {
  const baselines = page.lines.map((line) => line.y).filter((y) => y > imprintTop(page) && y < FOOT);
  return baselines.filter((y, index) => index === 0 || y - (baselines[index - 1] ?? 0) > TOLERANCE);
}

function expectNear(found: ReadLine, wanted: ReadLine | undefined): void {
  expect(Math.abs(found.y - (wanted?.y ?? NaN)), found.text).toBeLessThanOrEqual(TOLERANCE);
  expect(Math.abs(found.x0 - (wanted?.x0 ?? NaN)), found.text).toBeLessThanOrEqual(TOLERANCE);
  expect(Math.abs(found.x1 - (wanted?.x1 ?? NaN)), found.text).toBeLessThanOrEqual(TOLERANCE);
}
