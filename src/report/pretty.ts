import type { Diagnostic, Language, Severity } from '../diagnostic.ts';
import { reportWords } from '../messages/words.ts';
import { frameOf } from './frame.ts';
import { printable } from './printable.ts';
import { displayWidth } from './width.ts';

/** A file's diagnostics with the text that they point into; without text (a file that could not be read) no frame is drawn. */
export interface FileReport {
  readonly file: string;
  readonly text?: string;
  /** Files that it asks for: its diagnostics may point into them. */
  readonly included?: readonly { readonly name: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was written of it. */
  readonly outputs?: readonly WrittenFile[];
}

export interface WrittenFile {
  readonly format: 'pdf' | 'docx';
  /** Standard output when absent. */
  readonly path?: string;
  readonly pages: number;
  /** 附件1: of an attachment that is not bound with the document. */
  readonly attachment?: string;
}

export interface PrettyOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Diagnostics for people: `file:line:column`, the words, a code frame, the way out. Remarks take one line. Empty without diagnostics. */
export function pretty(reports: readonly FileReport[], options: PrettyOptions): string {
  return reports.flatMap((report) => report.diagnostics.map((diagnostic) => entry(diagnostic, textOf(report, diagnostic), options))).join('');
}

const textOf = ({ file, text, included }: FileReport, diagnostic: Diagnostic): string | undefined =>
  diagnostic.file === file ? text : included?.find(({ name }) => name === diagnostic.file)?.text;

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, remark: 36 };
const BOLD = 1;
const DIM = 2;

type Paint = (text: string, code: number) => string;

const painter = (color: boolean): Paint => (text, code) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);

function entry(diagnostic: Diagnostic, text: string | undefined, options: PrettyOptions): string {
  const paint = painter(options.color);
  const words = reportWords[options.lang];
  const severity = paint(words.severity[diagnostic.severity] + words.colon, CODES[diagnostic.severity]);
  const sources = [diagnostic.ruleId, ...(diagnostic.clause === undefined ? [] : [diagnostic.clause])].join(' · ');
  const head = `${paint(placeOf(diagnostic), BOLD)}: ${severity}${lines(diagnostic.message, '  ')} ${paint(`[${sources}]`, DIM)}\n`;
  if (diagnostic.severity === 'remark') return head;
  const frame = diagnostic.range && text !== undefined ? codeFrame(diagnostic, text, paint, options.width) : '';
  const hint = diagnostic.hint === undefined ? '' : `  ${paint(words.hint + words.colon, BOLD)}${lines(diagnostic.hint, '  ')}\n`;
  return `${head}${frame}${hint}\n`;
}

function placeOf(diagnostic: Diagnostic): string {
  const file = printable(diagnostic.file);
  return diagnostic.range ? `${file}:${diagnostic.range.start.line}:${diagnostic.range.start.column}` : file;
}

/** User text inside has been made printable; line breaks of our own words stay, indented. */
const lines = (text: string, indent: string): string => text.split('\n').map(printable).join(`\n${indent}`);

function codeFrame(diagnostic: Diagnostic, text: string, paint: Paint, width: number): string {
  if (!diagnostic.range) return '';
  const { line } = diagnostic.range.start;
  const gutter = displayWidth(String(line)) + 2;
  const frame = frameOf(text, diagnostic.range, Math.max(MIN_ROOM, width - gutter - 3));
  const row = (label: string, content: string): string => `${paint(`${label.padStart(gutter)} |`, DIM)} ${content}\n`;
  return [
    ...(frame.before === undefined ? [] : [row(String(line - 1), frame.before)]),
    row(String(line), frame.line),
    row('', paint(frame.marks, CODES[diagnostic.severity])),
  ].join('');
}

const MIN_ROOM = 30;
