import { BEYOND } from './beyond.ts';
import { FIGURES } from './figures.ts';
import { DOCX_TOLERANCE, holds, PDF_TOLERANCE, shown, type Measure, type Measured } from './measures/measure.ts';

/** A statement with what the written files have. */
export interface Row {
  readonly measure: Measure;
  readonly pdf: Measured;
  readonly docx: Measured;
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');
const withUnit = (value: string, unit: string): string => (unit === '' ? value : `${value} ${unit}`);

/** Why a DOCX is not held to a measure. */
export const exemption = ({ docx }: Measure): string | undefined => (typeof docx === 'object' ? docx.no : undefined);
export const docxHolds = ({ measure, docx }: Row): boolean =>
  exemption(measure) !== undefined || holds(docx, { ...measure, tolerance: typeof measure.docx === 'number' ? measure.docx : DOCX_TOLERANCE }, DOCX_TOLERANCE);
export const pdfHolds = ({ measure, pdf }: Pick<Row, 'measure' | 'pdf'>): boolean => holds(pdf, measure, PDF_TOLERANCE);

function verdict(row: Row): string {
  if (!pdfHolds(row)) return 'not met';
  const reason = exemption(row.measure);
  if (reason !== undefined) return `met in the PDF; ${reason}`;
  return docxHolds(row) ? 'met' : 'met in the PDF';
}

/** A row up to what the PDF has: what can be checked without LibreOffice. */
export const rowStart = ({ measure, pdf }: Pick<Row, 'measure' | 'pdf'>): string =>
  `| ${measure.clause} | ${escaped(measure.statement)} | ${measure.strength} | [${measure.example}](../examples/${measure.example}.yaml)${measure.change || measure.profile ? ', changed' : ''} | ${escaped(withUnit(shown(measure.wanted), measure.unit))} | ${escaped(shown(pdf))} |`;

const rowText = (row: Row): string => `${rowStart(row)} ${exemption(row.measure) === undefined ? escaped(shown(row.docx)) : '–'} | ${verdict(row)} |`;

/** Clauses in the standard's order; other sources behind. */
function byClause(one: Row, other: Row): number {
  const [left, right] = [one, other].map(({ measure }) => measure.clause.split('.').map((part) => Number(part)));
  if (!left || !right) return 0;
  if (left.some(Number.isNaN) || right.some(Number.isNaN)) return Number(left.some(Number.isNaN)) - Number(right.some(Number.isNaN));
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function textOf(rows: readonly Row[]): string {
  const sorted = [...rows].sort(byClause);
  const met = sorted.filter((row) => verdict(row) === 'met').length;
  return `# What GB/T 9704-2012 asks, measured

Made by \`npm run conformance\` from the files that the examples give: the PDF as pdf.js reads it, the DOCX as LibreOffice sets it. Lengths in millimetres; the PDF is held to
${PDF_TOLERANCE} mm, the DOCX to ${DOCX_TOLERANCE} mm, where LibreOffice has a grid of its own (counts and words are exact). Strength: *must* the clause prescribes, *usual* it says 一般, *advised* 推荐, *practice* custom, *derived* our arithmetic.

${rows.length} statements: ${met} met in both files, ${sorted.filter((row) => verdict(row).startsWith('met in the PDF')).length} in the PDF alone, ${sorted.filter((row) => verdict(row) === 'not met').length} not met.

| clause | statement | strength | example | wanted | PDF | DOCX | verdict |
|---|---|---|---|---|---|---|---|
${sorted.map(rowText).join('\n')}

## The standard's figures

| figure | | | examples | measures taken of them |
|---|---|---|---|---|
${FIGURES.map(({ figure, zh, en, examples }) => `| ${figure} | ${zh} | ${en} | ${examples.map((name) => `[${name}](../examples/${name}.yaml)`).join(', ')} | ${rows.filter(({ measure }) => examples.includes(measure.example)).length} |`).join('\n')}

## Outside a program's reach

| clause | statement | why |
|---|---|---|
${BEYOND.map(({ clause, statement, reason }) => `| ${clause} | ${statement} | ${reason} |`).join('\n')}
`;
}
