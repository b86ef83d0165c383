import type { Picture, PictureFault } from '../images/picture.ts';
import { isFailure, type FileFailure } from '../files.ts';
import { decode } from '../source/decode.ts';
import type { SourceNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';

/** A file that a document names, as it turned out to be: pictures are opened. */
export type AttachedFile = Uint8Array | FileFailure | Picture | PictureFault;

/** What the files that a document names turned out to be, by the name as it is written. One that is not there could not be asked for. */
export type AttachedFiles = ReadonlyMap<string, AttachedFile>;

export const NO_FILES: AttachedFiles = new Map();

/** Spreadsheets' own exports: encodings that a table may be in besides UTF-8. */
const WELCOME = new Set(['GB18030', 'UTF-16LE', 'UTF-16BE']);

/** Names of the files that a document wants: `file` of its tables and attachments. */
export function namedFiles(root: SourceNode): readonly string[] {
  const names = new Set<string>();
  const open: SourceNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.entries) {
      if (key.text.value !== 'file') open.push(value);
      else if (value.kind === 'scalar' && isTable(value.text.value)) names.add(value.text.value.trim());
    }
  }
  return [...names].sort();
}

/** By its ending. */
export const isTable = (name: string): boolean => /\.(?:csv|tsv|txt)$/iu.test(name.trim());

/** A named file as text; undefined with a finding when it cannot be read as one. */
export function attachedText(name: Text, files: AttachedFiles, report: Report): string | undefined {
  const { text, fault } = readText(files.get(name.value.trim()));
  if (fault) report(found('error', 'file', spanOf(name), { messageId: fault, params: { file: name.value.trim() } }));
  return text;
}

function readText(given: AttachedFile | undefined): { readonly text?: string; readonly fault?: string } {
  if (!given) return { fault: 'unreadable' };
  if (isFailure(given)) return { fault: SAID.has(given.failure) ? given.failure : 'unreadable' };
  if (!(given instanceof Uint8Array)) return { fault: 'not-text' };
  const { text, findings } = decode(given);
  const [fault] = findings;
  if (!fault || (fault.ruleId === 'source/encoding' && WELCOME.has(String(fault.params['encoding'])))) return { text };
  return { fault: fault.ruleId === 'source/too-large' ? 'too-large' : 'not-text' };
}

/** Why a file that a document is written in could not be had. */
export const faultOf = (given: AttachedFile | undefined): string => (isFailure(given) && SAID.has(given.failure) ? given.failure : 'unreadable');

/** Failures that have words of their own. */
export const SAID: ReadonlySet<FileFailure['failure']> = new Set(['missing', 'folder', 'too-large']);
