import type { MapNode, SourceNode } from '../source/node.ts';
import { sliceText, spanAll, spanOf, trimText, type Text } from '../text.ts';
import { colonSlip } from './colon-slip.ts';
import { textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import type { NamesGroup, NamesList, Person } from './names-list.ts';
import { personalNames, unspread } from './personal-names.ts';
import { linesOf, oneLine } from './text-parts.ts';

/** One entry of a list as it is written: a role begins a group, an entry without one goes on with the last. */
interface Entry {
  readonly role?: Text;
  readonly persons: readonly Person[];
}

/**
 * 名单: lines `组长：张三 市长`, a person each, or maps with role, name and post. A line with a role alone is of the persons below it; names
 * parted by 、 are persons without posts.
 * @returns undefined where nobody is named
 */
export function readNames(node: SourceNode, report: Report): NamesList | undefined {
  const groups: { readonly role?: Text; readonly persons: Person[] }[] = [];
  for (const { role, persons } of entriesOf(node, report)) {
    const last = groups.at(-1);
    if (role || !last) groups.push({ ...(role && { role }), persons: [...persons] });
    else last.persons.push(...persons);
  }
  for (const { role, persons } of groups) if (role && persons.length === 0) report(found('error', 'names', spanOf(role), { messageId: 'nobody', params: { role: role.value } }));
  const whole = groups.filter(({ persons }) => persons.length > 0);
  checkPersons(whole, report);
  return whole.length > 0 ? { kind: 'names', groups: whole } : undefined;
}

function entriesOf(node: SourceNode, report: Report): readonly Entry[] {
  switch (node.kind) {
    case 'scalar':
      return linesOf(node.text).map(readLine);
    case 'list':
      return node.items.flatMap((item) => {
        const slip = item.kind === 'scalar' ? colonSlip(item.text, 'person') : undefined;
        if (slip) report(slip);
        return entriesOf(item, report);
      });
    case 'map':
      return readPerson(node, report);
  }
}

function readPerson(map: MapNode, report: Report): readonly Entry[] {
  const [role, name, post] = (['role', 'name', 'post'] as const).map((key) => {
    const text = textField(map, key);
    return text && oneLine(text, key, report);
  });
  if (!name) return [];
  const label = role && unspread(withoutColon(role));
  return [{ ...(label && { role: label }), persons: personsOf(name, post) }];
}

/** Longer ones are no role's. */
const LONGEST_ROLE = 14;
const ROLE = new RegExp(`^([^：:]{1,${LONGEST_ROLE}})[：:]\\s*`, 'u');
/** A name ends at the first space; two hanzi with spaces between them are a name that is spread by hand. */
const NAME = /^(?:\p{Script=Han}\s+\p{Script=Han}(?=\s|$)|\S+)/u;

function readLine(line: Text): Entry {
  const typed = ROLE.exec(line.value);
  const role = typed?.[1] === undefined ? undefined : unspread(trimText(sliceText(line, 0, typed[1].length)));
  const rest = sliceText(line, typed?.[0].length ?? 0);
  const [name] = NAME.exec(rest.value) ?? [''];
  const post = trimText(sliceText(rest, name.length));
  return { ...(role && { role }), persons: name === '' ? [] : personsOf(sliceText(rest, 0, name.length), post.value === '' ? undefined : post) };
}

/** Of several names the last has the post. */
function personsOf(typed: Text, post: Text | undefined): readonly Person[] {
  const names = personalNames(typed);
  return names.map((name, index) => ({ name, ...(post && index === names.length - 1 && { post }) }));
}

const withoutColon = (role: Text): Text => (/[：:]$/u.test(role.value) ? trimText(sliceText(role, 0, role.value.length - 1)) : role);

/** Longer ones of hanzi alone have a post behind them without a space. */
const LONGEST_NAME = 6;

function checkPersons(groups: readonly NamesGroup[], report: Report): void {
  const seen = new Map<string, Text>();
  for (const { name, post } of groups.flatMap(({ persons }) => persons)) {
    if (!post && name.value.length > LONGEST_NAME && /^\p{Script=Han}+$/u.test(name.value)) report(found('warning', 'names', spanOf(name), { messageId: 'no-space', params: { name: name.value } }));
    const person = `${name.value} ${post?.value ?? ''}`;
    const first = seen.get(person);
    if (first) report(found('warning', 'names', spanAll([name]), { messageId: 'twice', params: { name: name.value } }));
    else seen.set(person, name);
  }
}
