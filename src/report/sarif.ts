import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { FileReport } from './pretty.ts';
import { escapeJson } from './printable.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', remark: 'note' } as const satisfies Record<Severity, string>;

/** Diagnostics as SARIF 2.1.0, for code scanning. Lines and columns count from 1, columns in UTF-16 units. */
export function sarif(reports: readonly FileReport[], version: string): string {
  const diagnostics = reports.flatMap((report) => report.diagnostics);
  const rules = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'gen-reply', version, rules: rules.map((id) => ({ id })) } }, columnKind: 'utf16CodeUnits', results: diagnostics.map((diagnostic) => resultOf(diagnostic, rules)) }],
  };
  return `${escapeJson(JSON.stringify(log, undefined, 2))}\n`;
}

function resultOf(diagnostic: Diagnostic, rules: readonly string[]): object {
  const { ruleId, severity, message, hint, clause, file, range } = diagnostic;
  const region = range && { startLine: range.start.line, startColumn: range.start.column, endLine: range.end.line, endColumn: range.end.column };
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: LEVELS[severity],
    message: { text: [message, ...(hint === undefined ? [] : [hint])].join('\n') },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) } }],
    ...(clause !== undefined && { properties: { clause } }),
  };
}

/** A path as a relative reference (RFC 3986), its parts percent-encoded; a drive's letter is no scheme. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
  return /^[A-Za-z]%3A\//u.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
