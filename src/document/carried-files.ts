import type { Finding } from '../diagnostic.ts';
import { isFailure, type FileFailure, type Files } from '../files.ts';
import { LIMITS } from '../source/limits.ts';
import type { IncludedFile, MapEntry, MapNode, SourceNode } from '../source/node.ts';
import { shifted } from '../source/shift.ts';
import { generated, spanOf, type Text } from '../text.ts';
import { isTable } from './attached-files.ts';
import { isPictureName, PICTURE_KEYS } from './attached-pictures.ts';
import { loadKeyed } from './chinese-keys.ts';
import { carriedFileOf, isDocumentFile } from './carried.ts';
import { found } from './finding.ts';
import { keyOf } from './names.ts';

export interface WithCarried {
  /** The document, what its files say written into it. */
  readonly root: MapNode;
  readonly included: readonly IncludedFile[];
  readonly findings: readonly Finding[];
  /** Files that could not be had, by the name as it is written. */
  readonly failed: ReadonlyMap<string, FileFailure>;
}

/**
 * The document with those that it carries in files of their own (`carries: { file: plan.yaml }`) in place of their names. A file that is a whole
 * document loses what is printed of the outer one alone: head and imprint. Carried documents carry none themselves: no file is read for one.
 * @param pathOf a file's path, as messages shall print it, by the name as it is written
 * @param start where the first file's text stands behind the document's
 */
export async function withCarriedFiles(root: MapNode, files: Pick<Files, 'read'>, pathOf: (file: string) => string, start: number): Promise<WithCarried> {
  const included: IncludedFile[] = [];
  const findings: Finding[] = [];
  const failed = new Map<string, FileFailure>();
  let at = start;
  /** Undefined for a file that is no document: there is an error already, and nothing more is said of it. */
  const inserted = async (node: SourceNode): Promise<SourceNode | undefined> => {
    const name = carriedFileOf(node);
    const file = name?.value.trim() ?? '';
    if (!name || !isDocumentFile(file)) return node;
    const bytes = await files.read(pathOf(file), LIMITS.bytes);
    if (isFailure(bytes)) {
      failed.set(file, bytes);
      return node;
    }
    const { source, root: tree, findings: form } = loadKeyed(bytes, pathOf(file));
    const by = at;
    at += source.text.length + 1;
    included.push({ ...source, start: by });
    findings.push(...form.map((finding) => ({ ...finding, span: { start: (finding.span?.start ?? 0) + by, end: (finding.span?.end ?? 0) + by } })));
    if (tree?.kind !== 'map') return undefined;
    const { kept, left } = parted(shifted(tree, by), /^.*[/\\]/su.exec(file)?.[0] ?? '');
    const [first] = left;
    if (first) findings.push(found('remark', 'carried-file', first.key, { params: { keys: left.map(({ key }) => key.text.value).join(', ') } }));
    return beside(node, kept);
  };
  const entries: MapEntry[] = [];
  for (const { key, value } of root.entries) {
    if (key.text.value !== 'carries') entries.push({ key, value });
    else entries.push(...(await insertedInto(value, inserted)).map((whole) => ({ key, value: whole })));
  }
  return { root: { ...root, entries }, included, findings, failed };
}

/** One after the other: the text of each file stands behind that of the one before. */
async function insertedInto(node: SourceNode, inserted: (item: SourceNode) => Promise<SourceNode | undefined>): Promise<readonly SourceNode[]> {
  const done: SourceNode[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const whole = await inserted(item);
    if (whole) done.push(whole);
  }
  return node.kind === 'list' && (done.length > 0 || node.items.length === 0) ? [{ ...node, items: done }] : done;
}

/** Keys of a carried document, with paths counted from the outer one's folder; and those that only an outer one has. */
function parted(map: MapNode, folder: string): { readonly kept: MapNode; readonly left: readonly MapEntry[] } {
  const isLeft = ({ key }: MapEntry): boolean => key.text.value !== 'carries' && keyOf('document', key.text.value) !== undefined && keyOf('carried', key.text.value) === undefined;
  const kept = { ...map, entries: map.entries.filter((entry) => !isLeft(entry)) };
  return { kept: folder === '' ? kept : fromFolder(kept, folder), left: map.entries.filter(isLeft) };
}

/** What stands beside `file` wins over what the file says. */
function beside(node: SourceNode, file: MapNode): MapNode {
  if (node.kind !== 'map') return file;
  const own = node.entries.filter(({ key }) => key.text.value !== 'file');
  const said = new Set(own.map(({ key }) => key.text.value));
  return { ...node, entries: [...own, ...file.entries.filter(({ key }) => !said.has(key.text.value))] };
}

function fromFolder<Node extends SourceNode>(node: Node, folder: string, isName?: (name: string) => boolean): Node;
function fromFolder(node: SourceNode, folder: string, isName?: (name: string) => boolean): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return isName?.(node.text.value) ? { ...node, text: moved(node.text, folder) } : node;
    case 'list':
      return { ...node, items: node.items.map((item) => fromFolder(item, folder, isName)) };
    case 'map':
      return { ...node, entries: node.entries.map(({ key, value }) => ({ key, value: fromFolder(value, folder, nameUnder(key.text.value, isName)) })) };
  }
}

const nameUnder = (key: string, isName: ((name: string) => boolean) | undefined): ((name: string) => boolean) | undefined =>
  PICTURE_KEYS.has(key) || (key === 'file' && isName === isPictureName) ? isPictureName : key === 'file' ? isTable : undefined;

const isAbsolute = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)/u.test(name);

const moved = (text: Text, folder: string): Text => (isAbsolute(text.value.trim()) ? text : generated(`${folder}${text.value.trim()}`, spanOf(text)));
