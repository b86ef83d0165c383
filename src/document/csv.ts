/** Where in a CSV file something is: the record and the field, both from 1. */
export interface CsvPlace {
  readonly row: number;
  readonly column: number;
}

export type CsvReading =
  | { readonly records: readonly (readonly string[])[] }
  /** `quote`: a quotation that never ends, or text behind its end. */
  | { readonly fault: 'quote'; readonly place: CsvPlace };

/**
 * Reads CSV (RFC 4180): fields in quotation marks may hold commas, line breaks and doubled marks. Where the first line has tabs and
 * no comma, tabs part the fields, as spreadsheets copy them. Lines that are blank at the end count for nothing. Linear.
 */
export function readCsv(text: string): CsvReading {
  const first = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const separator = first.includes('\t') && !first.includes(',') ? '\t' : ',';
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const fault = (): CsvReading => ({ fault: 'quote', place: { row: records.length + 1, column: record.length + 1 } });
  while (at < text.length) {
    const quoted = text[at] === '"';
    const field = quoted ? quotedField(text, at) : plainField(text, at, separator);
    if (!field) return fault();
    at = field.end;
    const next = text[at];
    if (quoted && next !== undefined && next !== separator && next !== '\r' && next !== '\n') return fault();
    record.push(field.value);
    if (next === separator) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    records.push(record);
    record = [];
  }
  const last = records.findLastIndex((each) => each.some((value) => value.trim() !== ''));
  return { records: records.slice(0, last + 1) };
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function plainField(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number): Field | undefined {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return undefined;
    parts.push(text.slice(from, mark));
    if (text[mark + 1] !== '"') return { value: parts.join(''), end: mark + 1 };
    parts.push('"');
    from = mark + 2;
  }
}
