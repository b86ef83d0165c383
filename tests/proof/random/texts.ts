import type { Value } from './documents.ts';

/** Texts of a value that are printed as they stand, in reading order: body and attachments. Tables are read cell by cell. */
export function proseOf(value: Value): readonly string[] {
  const { body, attachments } = value;
  const bound = Array.isArray(attachments) ? attachments.flatMap((each: unknown) => (isRecord(each) ? [each['title'], ...bodyOf(each['body'])] : [])) : [];
  return [...bodyOf(body), ...bound].filter((text): text is string => typeof text === 'string').flatMap((text) => text.split('\n'));
}

/** Cells of all tables. */
export function cellsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cellsOf);
  if (!isRecord(value)) return [];
  const { head, rows } = value;
  const cells = [head, rows].flat(3).filter((cell): cell is string => typeof cell === 'string' && cell !== '^' && cell !== '<');
  return [...(rows === undefined ? [] : cells), ...Object.values(value).filter((child) => child !== head && child !== rows).flatMap(cellsOf)];
}

/** Captions of all pictures. */
export function captionsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(captionsOf);
  if (!isRecord(value)) return [];
  const { caption } = value;
  return [...(typeof caption === 'string' ? [caption] : []), ...Object.values(value).flatMap(captionsOf)];
}

/** Text elsewhere on the pages, in no order. */
export function othersOf(value: Value): readonly string[] {
  const keys = ['title', 'title-note', 'note', 'copy-number', 'classification', 'urgency', 'addressee', 'attendance', 'contact', 'imprint'];
  const { office: _, date: __, ...lists } = isRecord(value['imprint']) ? value['imprint'] : {};
  const printed = isLetter(value) ? { ...value, imprint: lists } : value;
  return keys.flatMap((key) => leavesOf(printed[key])).filter((text) => !/^\d{4}-\d\d-\d\d$/u.test(text));
}

/** Headings that stand alone on their line with text below; of pasted text those of the first two levels, since what follows 1. may be a sentence. */
export function loneHeadingsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n').filter((line, index, lines) => (line.startsWith('一、') && !lines[index + 1]?.startsWith('一、')) || (line.startsWith('（一）') && !/^(?:一、|（一）)/u.test(lines[index + 1] ?? '')));
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => [...(leads(value[index + 1]) ? ownHeading(each) : []), ...loneHeadingsOf(each)]);
  if (!isRecord(value)) return [];
  const { sections, text, body } = value;
  return [...(sections !== undefined || text !== undefined ? ownHeading(value) : []), ...loneHeadingsOf(sections), ...loneHeadingsOf(body)];
}

/** Is it what a heading leads? In a list of headings each may end a page; a table that may stand on a landscape page leaves its heading on the page before. */
const leads = (next: unknown): boolean => next !== undefined && !(isRecord(next) && (next['heading'] !== undefined || mayTurn(next['table'])));

const mayTurn = (table: unknown): boolean => isRecord(table) && table['orientation'] !== 'portrait';

function ownHeading(block: unknown): readonly string[] {
  if (!isRecord(block)) return [];
  const { heading, text } = block;
  return typeof heading === 'string' && (text === undefined || block['run-in'] === 'no') ? [heading] : [];
}

/** 信函 (10.1): its imprint has no printing line. */
export const isLetter = ({ format, kind }: Value): boolean => format === 'letter' || (format === undefined && kind === 'letter');

function bodyOf(body: unknown): readonly unknown[] {
  if (typeof body === 'string') return [body];
  if (!Array.isArray(body)) return [];
  return body.flatMap((block: unknown) => (isRecord(block) ? [block['heading'], block['text'], ...bodyOf(block['sections'])] : [block]));
}

const leavesOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(leavesOf) : isRecord(value) ? Object.values(value).flatMap(leavesOf) : [];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
