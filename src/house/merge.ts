import path from 'node:path';
import { joinTexts } from '../document/text-parts.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { generated } from '../text.ts';
import { DOCUMENT_KEYS, PATH_KEYS } from './keys.ts';

export const valueOf = (map: MapNode, key: string): SourceNode | undefined => map.entries.find((entry) => entry.key.text.value === key)?.value;

export const scalarOf = (map: MapNode, key: string): ScalarNode | undefined => {
  const node = valueOf(map, key);
  return node?.kind === 'scalar' && node.text.value.trim() !== '' ? node : undefined;
};

/**
 * A document with what the house says and the document does not. Where the document speaks, it wins; a list or a map of it is never mixed with the house's.
 * @param folder of the house file, from the document's
 */
export function merged(root: MapNode, house: MapNode, folder: string): MapNode {
  const said = new Set(root.entries.map(({ key }) => key.text.value));
  // A document with a signature stamp has no seal.
  if (said.has('stamp')) said.add('seal');
  const added = house.entries.filter(({ key }) => isDocumentKey(key.text.value) && !said.has(key.text.value));
  const own = root.entries.map((entry) => withOffice(withCodeWord(entry, scalarOf(house, 'code-word')), house));
  return { ...root, entries: [...own, ...added.map((entry) => withPath(entry, folder))] };
}

const isDocumentKey = (key: string): boolean => (DOCUMENT_KEYS as readonly string[]).includes(key);

/** A number that begins with its year in brackets gets the organ's code word (7.2.5). */
function withCodeWord(entry: MapEntry, word: ScalarNode | undefined): MapEntry {
  const { key, value } = entry;
  if (!word || key.text.value !== 'number' || value.kind !== 'scalar' || !/^\s*[〔［[【（(]/u.test(value.text.value)) return entry;
  const { start } = value;
  const text = joinTexts([generated(word.text.value.trim(), { start, end: start + 1 }), value.text]);
  return { key, value: { ...value, text } };
}

/** 印发机关 (7.4.3) of an imprint that names none. */
function withOffice(entry: MapEntry, house: MapNode): MapEntry {
  const { key, value } = entry;
  const office = house.entries.find((each) => each.key.text.value === 'office');
  if (!office || key.text.value !== 'imprint' || value.kind !== 'map' || valueOf(value, 'office')) return entry;
  return { key, value: { ...value, entries: [...value.entries, office] } };
}

/** A path of the house file, from the document's folder. */
function withPath({ key, value }: MapEntry, folder: string): MapEntry {
  if (!PATH_KEYS.has(key.text.value) || value.kind !== 'scalar' || !/[./\\]/u.test(value.text.value) || path.isAbsolute(value.text.value.trim())) return { key, value };
  const { origin } = value.text;
  return { key, value: { ...value, text: generated(path.join(folder, value.text.value.trim()), origin) } };
}
