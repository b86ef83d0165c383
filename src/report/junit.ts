import type { Diagnostic } from '../diagnostic.ts';
import type { FileReport } from './pretty.ts';
import { printable } from './printable.ts';

/** Diagnostics as JUnit's XML: a suite a file, in which errors and warnings are failures, remarks are system-out; a file without failures is a test that passed. */
export function junit(reports: readonly FileReport[]): string {
  const suites = reports.map(suiteOf);
  const sum = (count: (suite: Suite) => number): number => suites.reduce((all, suite) => all + count(suite), 0);
  const total = counts('gen-reply', sum(({ tests }) => tests), sum(({ failures }) => failures));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suiteOf({ file, diagnostics }: FileReport): Suite {
  const failing = diagnostics.filter(({ severity }) => severity !== 'remark');
  const remarks = diagnostics.filter(({ severity }) => severity === 'remark').map(lineOf);
  const cases = failing.length > 0 ? failing.map((diagnostic) => failed(file, diagnostic)) : [`    <testcase classname="${escape(file)}" name="gen-reply"/>\n`];
  const out = remarks.length > 0 ? `    <system-out>${escape(remarks.join('\n'))}</system-out>\n` : '';
  return { tests: cases.length, failures: failing.length, xml: `  <testsuite${counts(file, cases.length, failing.length)}>\n${cases.join('')}${out}  </testsuite>\n` };
}

const counts = (name: string, tests: number, failures: number): string => ` name="${escape(name)}" tests="${tests}" failures="${failures}" errors="0"`;

function failed(file: string, diagnostic: Diagnostic): string {
  const { ruleId, severity, message, range } = diagnostic;
  const name = range ? `${ruleId} ${range.start.line}:${range.start.column}` : ruleId;
  return `    <testcase classname="${escape(file)}" name="${escape(name)}">\n      <failure type="${severity}" message="${escape(message)}">${escape(lineOf(diagnostic))}</failure>\n    </testcase>\n`;
}

function lineOf({ file, range, message, hint, ruleId, clause }: Diagnostic): string {
  const place = range ? `${file}:${range.start.line}:${range.start.column}` : file;
  const sources = [ruleId, ...(clause === undefined ? [] : [clause])].join(' · ');
  return [`${place}: ${message} [${sources}]`, ...(hint === undefined ? [] : [hint])].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no words for control characters: they become visible. */
const escape = (text: string): string => text.split('\n').map((line) => printable(line).replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character)).join('&#10;');
