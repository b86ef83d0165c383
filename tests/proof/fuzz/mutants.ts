import { numbersOf, type Numbers } from './numbers.ts';

type Mutation = (text: string, numbers: Numbers) => string;

/** What YAML, this program, or a reader of its outputs may trip over. */
const PIECES: readonly string[] = [
  ': ', '：', '- ', '－ ', '\t', '　', '\u00a0', '"', "'", '[', ']', '{', '}', '［', '］', ',', '，', '#', ' # gen-reply-disable-line dash "x"', '&a ', '*a', '!!js ', '|', '>', '|2', '%', '@', '`', '? ', '<<: ', '---\n', '...\n', '\\',
  '\u0000', '\u001b[31m', '\u202e', '\ufeff', '\ud800', '\u{10ffff}', '\u{20164}', '\u0301', '::set-output name=x::y', ']]>', '<![CDATA[', '&amp;', '%PDF', '(', ')', '__proto__: 1\n', 'constructor: {}\n', '==', '==重点==', '〔2021〕', '第', '号',
  '0', '-1', '1e999', '999999999999', '2021-02-30', '九', '一、', '（一）', '1.', '（1）', '第一章', '第一条', '<', '^', '../../../etc/passwd', '/etc/passwd', 'http://x/y.png', 'C:\\x', '\r', '\r\n', '\n\n\n', 'body: |\n  一\n', 'table: { rows: [[a, <]] }\n', 'seal: sample-seal.png\n',
];

const linesOf = (text: string): string[] => text.split('\n');
const at = (text: string, { whole }: Numbers): number => whole(text.length + 1);

/** By lines, values and YAML's signs. */
const GRAMMAR: readonly Mutation[] = [
  (text, numbers) => spliced(text, at(text, numbers), 0, numbers.one(PIECES)),
  (text, numbers) => spliced(text, at(text, numbers), numbers.whole(6), numbers.one(PIECES)),
  (text, numbers) => changed(text, (lines) => lines.splice(numbers.whole(lines.length), 1)),
  (text, numbers) => changed(text, (lines) => lines.splice(numbers.whole(lines.length), 0, numbers.one(lines))),
  (text, numbers) => changed(text, (lines) => lines.push(...lines.splice(numbers.whole(lines.length), 1 + numbers.whole(4)))),
  (text, numbers) => onLine(text, numbers, (line) => `${' '.repeat(numbers.whole(5))}${line.trimStart()}`),
  (text, numbers) => onLine(text, numbers, (line) => line.replace(/:.*/u, `: ${numbers.one(PIECES)}`)),
  (text, numbers) => onLine(text, numbers, (line) => line.replace(/^(\s*)[^:]*/u, `$1${numbers.one(KEYS)}`)),
  (text, numbers) => onLine(text, numbers, (line) => line + line.slice(-20).repeat(1 + numbers.whole(60))),
  (text, numbers) => onLine(text, numbers, (line) => line.replace(/:\s*(.*)$/u, (_, value: string) => `: [${value}, [${value}]]`)),
  (text, numbers) => text.slice(0, at(text, numbers)),
];

const KEYS: readonly string[] = ['issuer', 'title', 'body', 'date', 'number', 'addressee', 'seal', 'stamp', 'imprint', 'attachments', 'carries', 'format', 'kind', 'profile', 'table', 'names', 'list', 'labels', 'mark', '正文', '标题', 'x', '__proto__', 'constructor'];

const spliced = (text: string, from: number, length: number, piece: string): string => text.slice(0, from) + piece + text.slice(from + length);

function changed(text: string, change: (lines: string[]) => void): string {
  const lines = linesOf(text);
  change(lines);
  return lines.join('\n');
}

const onLine = (text: string, numbers: Numbers, change: (line: string) => string): string =>
  changed(text, (lines) => {
    const index = numbers.whole(lines.length);
    lines[index] = change(lines[index] ?? '');
  });

const MOST_EDITS = 4;

/** The mutant of that number of a seed: a text with some edits, or its bytes with some. */
export function mutant(seed: number, index: number, texts: readonly string[]): Uint8Array {
  const numbers = numbersOf(seed * 1_000_003 + index);
  let text = numbers.one(texts);
  const isByBytes = numbers.whole(4) === 0;
  for (let edits = 1 + numbers.whole(MOST_EDITS); !isByBytes && edits > 0; edits -= 1) text = numbers.one(GRAMMAR)(text, numbers);
  const bytes = new Uint8Array(Buffer.from(text));
  if (!isByBytes) return bytes;
  for (let edits = 1 + numbers.whole(MOST_EDITS); edits > 0; edits -= 1) bytes[numbers.whole(bytes.length)] = numbers.whole(256);
  return numbers.whole(8) === 0 ? bytes.subarray(0, numbers.whole(bytes.length)) : bytes;
}
