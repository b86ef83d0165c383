import path from 'node:path';
import type { Finding, Params } from '../diagnostic.ts';
import { loadKeyed } from '../document/chinese-keys.ts';
import { isFailure, type FileFailure, type Files } from '../files.ts';
import { nearest } from '../nearest.ts';
import { LIMITS } from '../source/limits.ts';
import type { IncludedFile, MapNode } from '../source/node.ts';
import type { Span } from '../text.ts';
import { HOUSE_FILE, HOUSE_KEYS, OWN_KEYS, OWN_NAMES } from './keys.ts';
import { merged, scalarOf, valueOf } from './merge.ts';
import { shifted } from '../source/shift.ts';

/** What `house` says where none shall be looked for. */
const NONE = 'none';

type Reader = Pick<Files, 'read'>;

export interface Housed {
  /** The document with the house's defaults. */
  readonly root: MapNode;
  /** The house file: findings in it point there. */
  readonly file?: IncludedFile;
  /** A folder of licensed faces, as the house names it. */
  readonly fontDir?: string;
  readonly findings: readonly Finding[];
}

/**
 * The document with its office's defaults: from the file that its `house` names, else from the nearest `gen-reply.house.yaml` in its own folder or one above it.
 * No other file is read. What the document says itself wins.
 * @param folder the document's
 * @param files without them no house is looked for
 * @param start where the house file's text stands behind the document's
 */
export async function withHouse(root: MapNode, folder: string, files: Reader | undefined, start: number): Promise<Housed> {
  const named = scalarOf(root, 'house');
  const name = named?.text.value.trim();
  if (name === NONE || (!files && name === undefined)) return { root, findings: [] };
  if (!files) return { root, findings: [wrong('not-found', 'no-files', named, { file: name ?? '' })] };
  const found = name === undefined ? await nearestAbove(folder, files) : await readNamed(path.isAbsolute(name) ? name : path.join(folder, name), files);
  if (!found) return { root, findings: [] };
  const { file, bytes } = found;
  if (isFailure(bytes)) {
    const messageId = bytes.failure === 'missing' || bytes.failure === 'not-a-folder' ? 'file' : 'unreadable';
    return { root, findings: [wrong('not-found', messageId, named, { file, code: bytes.code })] };
  }
  return read(root, bytes, file, folder, files, start);
}

interface Found {
  readonly file: string;
  readonly bytes: Uint8Array | FileFailure;
}

const readNamed = async (file: string, files: Reader): Promise<Found> => ({ file, bytes: await files.read(file, LIMITS.bytes) });

async function nearestAbove(folder: string, files: Reader): Promise<Found | undefined> {
  for (let at = folder; ; at = path.join(at, '..')) {
    const found = await readNamed(path.join(at, HOUSE_FILE), files);
    if (!isFailure(found.bytes) || found.bytes.failure !== 'missing') return found;
    if (path.resolve(at) === path.parse(path.resolve(at)).root) return undefined;
  }
}

async function read(root: MapNode, bytes: Uint8Array, name: string, folder: string, files: Reader, start: number): Promise<Housed> {
  const { source, root: tree, findings: form } = loadKeyed(bytes, name, OWN_NAMES);
  const file = { ...source, start };
  const own = form.map((finding) => ({ ...finding, span: { start: (finding.span?.start ?? 0) + start, end: (finding.span?.end ?? 0) + start } }));
  if (tree?.kind !== 'map') return { root, file, findings: own };
  const house = shifted(tree, start);
  const home = path.dirname(name);
  const fonts = await fontDirOf(house, home, files);
  return {
    root: merged(root, house, path.relative(folder, home)),
    file,
    findings: [...own, ...checkKeys(house), ...fonts.findings],
    ...(fonts.folder !== undefined && { fontDir: fonts.folder }),
  };
}

/** Keys that no house has, and its own where they are no text: all others are checked as the document's. */
function checkKeys(house: MapNode): readonly Finding[] {
  return house.entries.flatMap(({ key, value }) => {
    const name = key.text.value;
    if (!HOUSE_KEYS.includes(name)) {
      const near = nearest(name.slice(0, 40), HOUSE_KEYS);
      return [near === undefined ? wrong('unknown-key', 'default', key, { key: name.slice(0, 40), keys: HOUSE_KEYS.join(', ') }) : wrong('unknown-key', 'near', key, { key: name.slice(0, 40), near })];
    }
    return (OWN_KEYS as readonly string[]).includes(name) && !scalarOf(house, name) ? [wrong('type', 'text', value.end > value.start ? value : key, { key: name })] : [];
  });
}

async function fontDirOf(house: MapNode, home: string, files: Reader): Promise<{ readonly folder?: string; readonly findings: readonly Finding[] }> {
  const node = valueOf(house, 'font-dir') && scalarOf(house, 'font-dir');
  if (!node) return { findings: [] };
  const name = node.text.value.trim();
  const folder = path.isAbsolute(name) ? name : path.join(home, name);
  // What cannot be read as a file because it is a folder is one.
  const bytes = await files.read(folder, 1);
  if (isFailure(bytes) && (bytes.failure === 'folder' || bytes.failure === 'permission')) return { folder, findings: [] };
  return { findings: [wrong('font-dir', 'default', node, { folder })] };
}

const wrong = (what: string, messageId: string, span: Span | undefined, params: Params): Finding => ({
  ruleId: `house/${what}`,
  messageId,
  params,
  severity: 'error',
  ...(span && { span: { start: span.start, end: span.end } }),
});
