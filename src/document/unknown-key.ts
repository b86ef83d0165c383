import type { Finding, Params } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { MapNode } from '../source/node.ts';
import { found } from './finding.ts';
import type { Key } from './keys.generated.ts';
import { chineseName, keysOf, type ObjectName } from './names.ts';

/** Objects in the order in which a key that stands at the wrong place is looked for. */
const OBJECTS: readonly ObjectName[] = ['document', 'imprint', 'copies-to', 'section', 'attachment', 'contact', 'proposal', 'handlers', 'mark', 'seal', 'stamp', 'table', 'table-row', 'total', 'person', 'list', 'carried', 'item'];
/** Other words for a key, that no spelling leads to. */
const MEANT: ReadonlyMap<string, string> = new Map([['copy-to', 'copies-to'], ['copyto', 'copies-to'], ['cc', 'copies-to'], ['distribution', 'distribute-to']]);
/** Keys of files that are no documents. */
const FILES: ReadonlyMap<string, string> = new Map([['extends', 'profile'], ['code-word', 'house'], ['font-dir', 'house'], ['机关代字', 'house'], ['字体文件夹', 'house']]);
/** Longer ones are text, not slips of the pen. */
const LONGEST = 30;

/** A key that the schema does not know, with the one that was probably meant. */
export function unknownKey(name: string, map: MapNode, object: ObjectName): Finding {
  const node = map.entries.find(({ key }) => key.text.value === name)?.key ?? map;
  const key = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  const unknown = (messageId: string, params = {}): Finding => found('error', 'unknown-key', node, { messageId, params: { key, ...params } });
  const own = keysOf(object);
  const file = object === 'document' ? FILES.get(name) : undefined;
  if (file) return unknown(file);
  if (isHan(name)) return unknownChinese(name, own, object, unknown);
  const spelled = name.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').replace(/[_ ]/gu, '-').toLowerCase();
  const plain = MEANT.get(spelled) ?? spelled;
  const same = own.find((candidate) => candidate.key === plain);
  if (same) return unknown('near', { near: same.key });
  for (const home of OBJECTS) {
    const there = home === object ? undefined : keysOf(home).find((candidate) => candidate.key === plain);
    if (there) return home === 'document' ? unknown('top', { near: there.key }) : unknown('elsewhere', { near: there.key, parent: PARENTS[home] });
  }
  const near = name.length > LONGEST ? undefined : nearest(plain, own.map((candidate) => candidate.key));
  return near === undefined ? unknown('default', { keys: own.flatMap((candidate) => (candidate.later ? [] : [candidate.key])).join(', ') }) : unknown('near', { near });
}

/** A Chinese key is answered with Chinese ones. */
function unknownChinese(name: string, own: readonly Key[], object: ObjectName, unknown: (messageId: string, params?: Params) => Finding): Finding {
  const like = own.find(({ zh }) => zh.includes(name) || name.includes(zh))?.zh;
  if (like !== undefined) return unknown('near', { near: like });
  for (const home of OBJECTS) {
    const there = home === object ? undefined : keysOf(home).find(({ zh }) => zh === name);
    if (there) return home === 'document' ? unknown('top', { near: name }) : unknown('elsewhere', { near: name, parent: chineseName([PARENTS[home]]) });
  }
  const near = nearest(name, own.map(({ zh }) => zh));
  return near === undefined ? unknown('default', { keys: own.flatMap(({ zh, later }) => (later ? [] : [zh])).join('、') }) : unknown('near', { near });
}

const isHan = (name: string): boolean => name.length <= LONGEST && /^\p{Script=Han}{2,}$/u.test(name);

/** The key whose value is such an object. */
const PARENTS: Readonly<Record<Exclude<ObjectName, 'document'>, string>> = { attendance: 'attendance', proposal: 'proposal', proposer: 'proposers', handlers: 'handlers', imprint: 'imprint', item: 'items', list: 'list', 'copies-to': 'copies-to', section: 'body', carried: 'carries', attachment: 'attachments', contact: 'contact', image: 'image', mark: 'mark', person: 'names', seal: 'seal', stamp: 'stamp', table: 'table', 'table-row': 'rows', total: 'total' };
