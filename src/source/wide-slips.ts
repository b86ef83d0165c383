import type { Edit, Finding } from '../diagnostic.ts';
import { found } from './finding.ts';

/** A list's item by a dash of the Chinese keyboard: － 甲. What follows has to be plain text still behind a real one. */
const ITEM = /^(?<indent>[ \t]*)(?<dash>[－–—−][ \u3000])[ \u3000]*[^\s[\]{}"'&*!|>%@`#,?:－–—−-].*$/u;
/** A list by full-width brackets and commas: ［甲，乙］. */
const FLOW = /^［[^［］[\]{}"'#&*!|>%@`:\n]*，[^［］[\]{}"'#&*!|>%@`:\n]*］$/u;
const QUOTED = /^(?:＂[^＂"\\\n]*＂|＇[^＇'\n]*＇)$/u;
const FIRST = /^[－–—−［＂＇]/u;
const NARROW: Readonly<Record<string, string>> = { '［': '[', '］': ']', '，': ', ', '＂': '"', '＇': "'" };

/**
 * What YAML takes for plain text though its marks were meant as YAML's own: the Chinese keyboard has them full-width.
 * @param written the text as the file has it, from `at` on
 * @param isOnKeyLine it stands on the line of its key, where no list by dashes can begin
 */
export function wideSlip(written: string, at: number, isOnKeyLine: boolean): Finding | undefined {
  if (!FIRST.test(written)) return undefined;
  if (FLOW.test(written)) return slip('wide-brackets', written, at, editsOf(written, /[［］，]/gu, at));
  if (QUOTED.test(written)) return slip('wide-quotes', written, at, editsOf(written, /^.|.$/gu, at));
  if (isOnKeyLine) return undefined;
  const edits: Edit[] = [];
  let start = at;
  for (const line of written.split('\n')) {
    const { indent = '', dash } = ITEM.exec(line.trimEnd())?.groups ?? {};
    if (dash === undefined) return undefined;
    edits.push(edit(dash, '- ', start + indent.length));
    start += line.length + 1;
  }
  return slip('wide-dash', written, at, edits);
}

const editsOf = (written: string, marks: RegExp, at: number): readonly Edit[] => Array.from(written.matchAll(marks), ({ 0: mark, index }) => edit(mark, NARROW[mark] ?? mark, at + index));

const edit = (typed: string, text: string, start: number): Edit => ({ span: { start, end: start + typed.length }, typed, text });

const slip = (what: string, written: string, at: number, fix: readonly Edit[]): Finding => ({ ...found('warning', what, 'default', { start: at, end: at + (written.split('\n', 1)[0] ?? '').trimEnd().length }), fix });
