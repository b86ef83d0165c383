import type { Diagnostic, Severity } from '../diagnostic.ts';
import { escapeJson } from './printable.ts';
import type { FileReport } from './pretty.ts';

/**
 * Diagnostics for programs, stable: `{ version: 1, diagnostics: [{ ruleId, messageId, params, severity, message, hint?, file, range?, clause? }], summary: { files, errors, warnings, remarks } }`,
 * files in the order in which they were given, each one's diagnostics by place. What was written stands in `outputs`: `{ file, path, format, pages, attachment? }`,
 * `attachment` (附件1) of one that is not bound with its document; absent when nothing was. Lines and columns count from 1 (columns in UTF-16 units), offsets from 0, in the decoded text.
 */
export function json(reports: readonly FileReport[]): string {
  const diagnostics = reports.flatMap((report) => report.diagnostics);
  const outputs = reports.flatMap(({ file, outputs: written = [] }) => written.map(({ path = '-', format, pages, attachment }) => ({ file, path, format, pages, ...(attachment !== undefined && { attachment }) })));
  return `${escapeJson(JSON.stringify({ version: 1, diagnostics: diagnostics.map(ordered), ...(outputs.length > 0 && { outputs }), summary: { files: reports.length, ...countsOf(diagnostics) } }, undefined, 2))}\n`;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
}

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), remarks: count('remark') };
}

/** One order of keys, whoever made the value. */
function ordered({ ruleId, messageId, params, severity, message, hint, file, range, clause }: Diagnostic): Diagnostic {
  return { ruleId, messageId, params, severity, message, ...(hint === undefined ? {} : { hint }), file, ...(range ? { range } : {}), ...(clause === undefined ? {} : { clause }) };
}
