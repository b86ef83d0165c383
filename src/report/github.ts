import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { FileReport } from './pretty.ts';
import { printable } from './printable.ts';

const COMMANDS = { error: 'error', warning: 'warning', remark: 'notice' } as const satisfies Record<Severity, string>;

/** Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. */
export const github = (reports: readonly FileReport[]): string => reports.flatMap(({ diagnostics }) => diagnostics.map(commandOf)).join('');

function commandOf({ ruleId, severity, message, hint, file, range }: Diagnostic): string {
  const oneLine = range !== undefined && range.start.line === range.end.line;
  const place = range && { line: range.start.line, endLine: range.end.line, ...(oneLine && { col: range.start.column, endColumn: range.end.column }) };
  const properties = Object.entries({ file: file.replaceAll('\\', '/'), ...place, title: ruleId }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data([message, ...(hint === undefined ? [] : [hint])].join('\n'))}\n`;
}

/** Line feeds are encoded; all else that is no plain text becomes visible, so that no file's words are a command of their own. */
const data = (text: string): string => text.split('\n').map((line) => printable(line).replaceAll('%', '%25')).join('%0A');

const property = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
