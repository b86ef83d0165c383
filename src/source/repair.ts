import type { Edit as Fix, Finding } from '../diagnostic.ts';
import { spanOf, type Segment, type Span } from '../text.ts';
import { columnsAfter, meantColumn, NO_COLUMNS, type Columns } from './columns.ts';
import { found } from './finding.ts';
import { nestedColons, type NestedColon } from './nested-colon.ts';

/** A text that YAML cannot read as it was meant, read as it was meant: so that all other findings come in the same run. */
export interface Repaired {
  readonly text: string;
  /** Offset in the file of an offset in `text`. */
  readonly toFile: (offset: number) => number;
  /** Each slip, an error: nothing is rendered from a repaired text. */
  readonly findings: readonly Finding[];
}

interface Edit extends Span {
  readonly insert: string;
}

/** Where the scan is: the innermost block scalar that is open, and the last line that was a key. */
interface State {
  readonly block?: Block;
  readonly keyIndent: number;
  readonly keyIsOpen: boolean;
  readonly columns: Columns;
}

interface Block {
  /** Indentation of the key or the list item that it belongs to. */
  readonly parentIndent: number;
  /** Its own: of its first line. */
  readonly indent?: number;
  /** The first line had none of its own. */
  readonly pasted: boolean;
}

interface LineResult {
  readonly edits: readonly Edit[];
  readonly slips: readonly Slip[];
  readonly state: State;
}

interface Slip extends Span {
  readonly what: 'tab-indent' | 'wide-indent' | 'not-indented' | 'full-width-colon' | 'no-space' | NestedColon['what'];
  readonly key?: string;
  /** How the line should read. */
  readonly right?: string;
  /** What puts it right, where nobody has to decide. */
  readonly fix?: Fix;
}

/**
 * Puts right: indentation by tabs or U+3000, a full-width colon after a key, no space after its colon, a second colon on its
 * line or at its end, a pasted text that is not indented. Undefined when there is nothing of this kind.
 */
export function repair(text: string): Repaired | undefined {
  const edits: Edit[] = [];
  const slips: Slip[] = [];
  let state: State = { keyIndent: 0, keyIsOpen: false, columns: NO_COLUMNS };
  let start = 0;
  for (const line of text.split('\n')) {
    const result = repairLine(line.endsWith('\r') ? line.slice(0, -1) : line, start, state);
    for (const edit of result.edits) edits.push(edit);
    for (const slip of result.slips) slips.push(slip);
    state = result.state;
    start += line.length + 1;
  }
  return edits.length === 0 ? undefined : { ...applyEdits(text, edits), findings: summarize(slips) };
}

const BLANK = /^[ \t\u3000]*$/u;
/** `key:` or `key：`, with what stands around its colon. */
const KEY = /^(?<key>[\p{L}][\p{L}\p{N}_-]{0,29}) *(?<colon>[：:])(?<space> *)(?<value>.*)$/u;
const BLOCK_HEADER = /^[|>][-+0-9]*\s*(?:#.*)?$/u;

function repairLine(line: string, start: number, state: State): LineResult {
  if (BLANK.test(line)) return { edits: [], slips: [], state };
  return (state.block && repairBlockLine(line, start, state, state.block)) ?? repairStructureLine(line, start, state);
}

/** A line of a block scalar; undefined for the line that ends it. */
function repairBlockLine(line: string, start: number, state: State, block: Block): LineResult | undefined {
  const spaces = /^ */u.exec(line)?.[0].length ?? 0;
  const { parentIndent, indent } = block;
  if (indent === undefined ? spaces > parentIndent : spaces >= indent) {
    return { edits: [], slips: [], state: { ...state, block: { ...block, indent: indent ?? spaces } } };
  }
  const first = line[spaces];
  const what = first === '\t' ? 'tab-indent' : first === '\u3000' ? 'wide-indent' : 'not-indented';
  if (what === 'not-indented' && endsBlock(line, spaces, block)) return undefined;
  const wanted = indent ?? parentIndent + 2;
  return {
    edits: [{ start, end: start, insert: ' '.repeat(wanted - spaces) }],
    slips: [{ what, start, end: start + spaces + 1, ...(what !== 'not-indented' && { fix: fixOf(start, '', ' '.repeat(wanted - spaces)) }) }],
    state: { ...state, block: { parentIndent, indent: wanted, pasted: block.pasted || indent === undefined } },
  };
}

/** Below a pasted text that is not indented, only a Latin key is surely a key. */
function endsBlock(line: string, spaces: number, { parentIndent, pasted }: Block): boolean {
  if (spaces > parentIndent || /^ *(?:#|- )/u.test(line)) return true;
  const key = KEY.exec(line.slice(spaces))?.groups?.['key'];
  return key !== undefined && (isLatin(key) || (!pasted && key.length <= LONGEST_KEY));
}

function repairStructureLine(line: string, start: number, state: State): LineResult {
  const edits: Edit[] = [];
  const slips: Slip[] = [];
  const [space = '', before = '', dashes = ''] = /^([ \t\u3000]*)((?:-[ \t\u3000]+)*)/u.exec(line) ?? [];
  const content = line.slice(space.length);
  const outer = outerOf(before, dashes, content, state);
  const even = `${' '.repeat(outer)}${evenly(dashes)}`;
  if (even !== space) {
    edits.push({ start, end: start + space.length, insert: even });
    slips.push({ what: space.includes('\t') ? 'tab-indent' : 'wide-indent', start, end: start + space.length, fix: fixOf(start, space, even) });
  }
  const from = space.length;
  const indent = even.length;
  const { key, colon, space: after = '', value = '' } = KEY.exec(content)?.groups ?? {};
  const isSlip = colon === '：' || (after === '' && value !== '');
  const isKey = key !== undefined && (!isSlip || (!value.startsWith('//') && mayBeKey(key, dashes, indent, state)));
  const dashColumns = [...even.matchAll(/-/gu)].map(({ index }) => index);
  const columns = columnsAfter(state.columns, dashColumns, isKey ? indent : undefined);
  if (!isKey) return { edits, slips, state: { keyIndent: state.keyIndent, keyIsOpen: false, columns, ...openBlock(content, outer) } };
  const at = start + from + content.indexOf(colon ?? ':');
  if (isSlip) {
    const insert = after === '' ? ': ' : ':';
    slips.push({ what: colon === '：' ? 'full-width-colon' : 'no-space', key, start: at, end: at + 1, fix: fixOf(at, colon ?? ':', insert) });
    edits.push({ start: at, end: at + 1, insert });
  }
  const nested = nestedColons(key, value, at + 1 + after.length);
  for (const colonAt of nested) edits.push({ start: colonAt.start, end: colonAt.end, insert: '：' });
  slips.push(...nested.slice(0, 1));
  return { edits, slips, state: { keyIndent: indent, keyIsOpen: value === '', columns, ...openBlock(value, indent) } };
}

const fixOf = (start: number, typed: string, text: string): Fix => ({ span: { start, end: start + typed.length }, typed, text });

/** White space of any kind as spaces, two for each that YAML does not measure. */
const evenly = (space: string): string => space.replace(/[\t\u3000]/gu, '  ');

/** The column at which a line begins: where an entry's white space is none that YAML measures, that of the entries around it. */
function outerOf(before: string, dashes: string, content: string, { columns, keyIsOpen }: State): number {
  const width = evenly(before).length;
  if (width === before.length || (dashes === '' && !KEY.test(content))) return width;
  return meantColumn(width, dashes === '' ? columns.keys : columns.dashes, keyIsOpen);
}

const openBlock = (value: string, parentIndent: number): { readonly block?: Block } => (BLOCK_HEADER.test(value) ? { block: { parentIndent, pasted: false } } : {});

const LONGEST_KEY = 8;
const isLatin = (key: string): boolean => /^[A-Za-z][\w-]*$/u.test(key);

/** A word before a colon is a key where a key may stand; in a list a Chinese one is more likely text: `- 联系人：李伟`. */
function mayBeKey(key: string, dashes: string, indent: number, { keyIndent, keyIsOpen }: State): boolean {
  if (dashes !== '') return isLatin(key);
  return (indent <= keyIndent || keyIsOpen) && (isLatin(key) || key.length <= LONGEST_KEY);
}

function applyEdits(text: string, edits: readonly Edit[]): Omit<Repaired, 'findings'> {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let index = 0;
  let offset = 0;
  const copy = (end: number): void => {
    segments.push([index, offset]);
    parts.push(text.slice(offset, end));
    index += end - offset;
    offset = end;
  };
  for (const { start, end, insert } of edits) {
    copy(start);
    segments.push([index, start]);
    parts.push(insert);
    index += insert.length;
    offset = end;
  }
  copy(text.length);
  const repaired = { value: parts.join(''), origin: { start: 0, end: text.length, segments }, base: 0 };
  return { text: repaired.value, toFile: (at) => (at >= repaired.value.length ? text.length : spanOf(repaired, at, at + 1).start) };
}

/** Lines of wrong indentation as one finding with their number and all their fixes, all else one by one. */
function summarize(slips: readonly Slip[]): readonly Finding[] {
  const lines = new Map<Slip['what'], number>();
  for (const { what } of slips) lines.set(what, (lines.get(what) ?? 0) + 1);
  return slips.flatMap(({ what, key, right, start, end, fix }) => {
    const span = { start, end };
    switch (what) {
      case 'nested-colon':
        return [found('error', 'syntax', what, span)];
      case 'addressee-colon':
      case 'colon-at-end':
        return [found('error', 'syntax', what, span, { right: right ?? '' })];
      case 'full-width-colon':
      case 'no-space':
        return [{ ...found('error', what, 'default', span, { key: key ?? '' }), ...(fix && { fix: [fix] }) }];
      case 'tab-indent':
      case 'wide-indent':
      case 'not-indented': {
        const count = lines.get(what);
        lines.delete(what);
        if (count === undefined) return [];
        const fixes = slips.flatMap((slip) => (slip.what === what && slip.fix ? [slip.fix] : []));
        return [{ ...found('error', what, 'default', span, { count }), ...(fixes.length > 0 && { fix: fixes }) }];
      }
    }
  });
}
