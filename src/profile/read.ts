import type { Finding } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { kebab, settings, type Setting, type Value } from '../standard/settings.ts';
import { found } from './finding.ts';
import { readValue } from './value.ts';

/** What a profile's file says. */
export interface ReadProfile {
  /** Another profile that this one starts from: a name or a file. */
  readonly base?: ScalarNode;
  readonly changes: ReadonlyMap<string, Value>;
  /** Where each changed value stands. */
  readonly places: ReadonlyMap<string, ScalarNode>;
  readonly findings: readonly Finding[];
}

/** Keys of a profile beside the standard's values. */
const OWN = ['extends'] as const;

/** Reads a profile: the standard's tree as nested keys, each value in its unit. Everything that is wrong with it comes at once. */
export function readProfile(root: SourceNode): ReadProfile {
  const findings: Finding[] = [];
  const changes = new Map<string, Value>();
  const places = new Map<string, ScalarNode>();
  if (root.kind !== 'map') return { changes, places, findings: [found('type', 'map', root, { key: '' })] };
  const visit = (map: MapNode, above: string): void => {
    for (const entry of map.entries) {
      const path = above === '' ? entry.key.text.value : `${above}.${entry.key.text.value}`;
      if (above === '' && isOwn(entry)) {
        if (entry.value.kind !== 'scalar') findings.push(found('type', 'text', entry.value, { key: path }));
        continue;
      }
      const setting = byPath().get(path);
      if (setting) readSetting(entry, setting);
      else if (!isGroup(path)) findings.push(unknown(entry, above));
      else if (entry.value.kind === 'map') visit(entry.value, path);
      else findings.push(found('type', 'map', entry.value.end > entry.value.start ? entry.value : entry.key, { key: path, keys: namesIn(path).join(', ') }));
    }
  };
  const readSetting = ({ key, value: node }: MapEntry, setting: Setting): void => {
    if (node.kind !== 'scalar') return void findings.push(found('type', 'text', node, { key: setting.path }));
    const read = readValue(node.text.value, setting);
    if ('wrong' in read) {
      const span = node.end > node.start ? node : key;
      return void findings.push(found('value', read.wrong, span, { key: setting.path, value: node.text.value.slice(0, 40), ...read.params }));
    }
    changes.set(setting.path, read.value);
    places.set(setting.path, node);
  };
  visit(root, '');
  const base = root.entries.find(isOwn)?.value;
  return { ...(base?.kind === 'scalar' && { base }), changes, places, findings };
}

const isOwn = ({ key }: MapEntry): boolean => (OWN as readonly string[]).includes(key.text.value);

let paths: ReadonlyMap<string, Setting> | undefined;
const byPath = (): ReadonlyMap<string, Setting> => (paths ??= new Map(settings().map((setting) => [setting.path, setting])));

const isGroup = (path: string): boolean => settings().some((setting) => setting.path.startsWith(`${path}.`));

/** The names that may stand below a path, in the standard's order. */
export function namesIn(path: string): readonly string[] {
  const prefix = path === '' ? '' : `${path}.`;
  const names = settings().flatMap((setting) => (setting.path.startsWith(prefix) ? [setting.path.slice(prefix.length).split('.')[0] ?? ''] : []));
  return [...new Set(path === '' ? [...OWN, ...names] : names)];
}

/** A key that no value of the standard has, with the one that was probably meant: here, or elsewhere in the tree. */
function unknown({ key }: MapEntry, above: string): Finding {
  const name = key.text.value.slice(0, 40);
  const plain = kebab(name.slice(0, 1).toLowerCase() + name.slice(1)).replaceAll('_', '-').replaceAll('color', 'colour');
  const own = namesIn(above);
  const near = own.find((candidate) => candidate === plain) ?? nearest(plain, own);
  if (near !== undefined) return found('unknown-key', 'near', key, { key: name, near });
  const elsewhere = settings().find(({ path }) => path.endsWith(`.${plain}`) || path === plain);
  return elsewhere ? found('unknown-key', 'elsewhere', key, { key: name, near: elsewhere.path }) : found('unknown-key', 'default', key, { key: name, keys: own.join(', ') });
}
