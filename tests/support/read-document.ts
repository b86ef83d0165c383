import type { Diagnostic, Finding } from '../../src/diagnostic.ts';
import type { Document } from '../../src/document/document.ts';
import { asWritten, loadKeyed, writtenKeys } from '../../src/document/chinese-keys.ts';
import { NO_FILES, type AttachedFiles } from '../../src/document/attached-files.ts';
import { readDocument, type ReadResult } from '../../src/document/read.ts';
import { explain } from '../../src/messages/index.ts';
import type { SourceFile } from '../../src/source/node.ts';
import type { Text } from '../../src/text.ts';
import type { SourceNode } from '../../src/source/node.ts';
import { builtIn } from '../../src/wording/with-template.ts';
import { filled } from '../../src/wording/fill.ts';

export interface ReadFile {
  readonly source: SourceFile;
  readonly document?: Document;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A YAML file through source and document, with the files that it names. */
export function readFile(input: string | Uint8Array, name = 'test.yaml', files: AttachedFiles = NO_FILES): ReadFile {
  const { source, root, findings } = loadKeyed(typeof input === 'string' ? new TextEncoder().encode(input) : input, name);
  const read: ReadResult = root ? readDocument(inWords(root), files) : { findings: [] };
  const all = asWritten([...findings, ...read.findings], root ? writtenKeys(root) : []);
  return { source, findings: all, diagnostics: explain(all, source, 'zh'), ...(read.document && { document: read.document }) };
}

/** With the words of its template. */
function inWords(root: SourceNode): SourceNode {
  if (root.kind !== 'map') return root;
  const node = root.entries.find(({ key }) => key.text.value === 'template')?.value;
  const template = node?.kind === 'scalar' ? builtIn(node.text.value) : undefined;
  return node && template ? filled(root, template, node).root : root;
}

/** A file that must make a document. */
export function documentOf(input: string): Document {
  const { document, diagnostics } = readFile(input);
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return document;
}

/** `ruleId messageId` of every finding, in the order of the file. */
export const messagesOf = (input: string | Uint8Array): readonly string[] => readFile(input).diagnostics.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);

/** Keys of a small document that has no findings. */
const SMALL: Readonly<Record<string, string>> = { issuer: '清河市人民政府', title: '关于做好防汛工作的通知', body: '各单位要高度重视。', date: '2021-09-10' };

/** A small document with some keys replaced or left out; a value is YAML as it follows `key:`. */
export function yamlWith(keys: Readonly<Record<string, string | undefined>> = {}): string {
  return Object.entries({ ...SMALL, ...keys })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`]))
    .join('');
}

/** A value with its texts as plain strings: what a document says, without where. */
export function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]));
}

const isText = (value: object): value is Text => 'origin' in value && 'base' in value;
