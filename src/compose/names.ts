import type { NamesGroup, NamesList, Person } from '../document/names-list.ts';
import { greatest } from '../extremes.ts';
import { charactersIn } from '../standard/cells.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Text } from '../text.ts';
import { alignedLine, labelPart, type AlignedLine } from './aligned.ts';
import type { AlignedBlock, AlignedPart, Place } from './composition.ts';
import { nextLine } from './place.ts';
import { spreadName } from './spread.ts';
import type { Types } from './type.ts';

/** Where a list's columns begin, in characters from the type area's left edge. */
interface Columns {
  readonly start: number;
  readonly name: number;
  readonly post: number;
  /** Places that each role is spread over. */
  readonly role: number;
}

/** What a group's lines are made with. */
interface Setting {
  readonly columns: Columns;
  readonly standard: Standard;
  readonly types: Types;
}

/**
 * 名单 (practice, on the indent of 7.3.3): role and colon, name, post, each in its column; turned lines of a post begin below its first
 * character. Persons without posts stand in rows.
 */
export function composeNames({ groups }: NamesList, id: string, place: Place, standard: Standard, types: Types): readonly AlignedBlock[] {
  const setting = { columns: columnsOf(groups, standard), standard, types };
  return groups.flatMap((group) => groupLines(group, setting)).map((line, index) => ({ kind: 'aligned', id: `${id}.${index + 1}`, role: 'names', place: index === 0 ? place : nextLine, ...line }));
}

function columnsOf(groups: readonly NamesGroup[], { names }: Standard): Columns {
  const role = greatest(groups.flatMap((group) => (group.role && hasRoom(group.role, names.widestRole) ? [charactersIn(group.role.value)] : [])), 0);
  const name = names.indent + (role > 0 ? role + 1 : 0);
  const persons = groups.flatMap((group) => group.persons);
  const widths = persons.flatMap((person) => (person.post && hasRoom(person.name, names.widestName) ? [charactersIn(person.name.value)] : []));
  return { start: names.indent, name, post: name + Math.max(names.places, greatest(widths, 0)) + names.gap, role: Math.min(role, names.spreadRole) };
}

const hasRoom = (text: Text, places: number): boolean => charactersIn(text.value) <= places;

function groupLines({ role, persons }: NamesGroup, setting: Setting): readonly AlignedLine[] {
  const { columns, standard, types } = setting;
  const label = role && labelPart(role, columns.start, columns.role, types);
  const stands = role !== undefined && !hasRoom(role, standard.names.widestRole);
  const lines = rowsOf(persons).flatMap((row, index) => rowLines(row, label && !stands && index === 0 ? [label] : [], setting));
  return label && stands ? [{ ...alignedLine([label], { first: columns.start, rest: columns.start }, []), keepWithNext: true }, ...lines] : lines;
}

type Row = readonly [Person, ...Person[]];

/** Persons with posts, each a row of its own, and those without, together. */
function rowsOf(persons: readonly Person[]): readonly Row[] {
  const rows: [Person, ...Person[]][] = [];
  for (const person of persons) {
    const last = rows.at(-1);
    if (!person.post && last && !last[0].post) last.push(person);
    else rows.push([person]);
  }
  return rows;
}

function rowLines(row: Row, labels: readonly AlignedPart[], setting: Setting): readonly AlignedLine[] {
  const [{ name, post }] = row;
  return post ? postLines(name, post, labels, setting) : nameRows(row, labels, setting);
}

/** The post behind its name, in its column; behind a long name further right, or on the next line where that leaves it too little room. */
function postLines(name: Text, post: Text, labels: readonly AlignedPart[], { columns, standard, types }: Setting): readonly AlignedLine[] {
  const { names, grid } = standard;
  const parts = [...labels, namePart(name, columns.name, names.places, types)];
  const indent = { first: columns.start, rest: columns.post };
  const runs = [{ text: post, type: types.body }];
  const at = Math.max(columns.post, columns.name + charactersIn(name.value) + names.gap);
  if (at <= Math.max(columns.post, grid.characters - names.leastPost)) return [alignedLine(parts, indent, [columns.name, at], { at, runs })];
  return [{ ...alignedLine(parts, indent, [columns.name]), keepWithNext: true }, alignedLine([], indent, [columns.post], { at: columns.post, runs })];
}

/** Names in rows of equal columns, the first of them at the names' column. */
function nameRows(persons: readonly Person[], labels: readonly AlignedPart[], { columns, standard, types }: Setting): readonly AlignedLine[] {
  const { places, gap } = standard.names;
  const width = Math.max(places, greatest(persons.map(({ name }) => charactersIn(name.value)), 0)) + gap;
  const perRow = Math.max(1, Math.floor((standard.grid.characters - columns.name + gap) / width));
  const stops = Array.from({ length: perRow }, (_, index) => columns.name + index * width);
  return Array.from({ length: Math.ceil(persons.length / perRow) }, (_, row) => {
    const parts = persons.slice(row * perRow, (row + 1) * perRow).map(({ name }, index) => namePart(name, stops[index] ?? columns.name, places, types));
    return alignedLine([...(row === 0 ? labels : []), ...parts], { first: columns.start, rest: columns.start }, stops);
  });
}

const namePart = (name: Text, at: number, places: number, types: Types): AlignedPart => ({ at, run: { text: name, type: types.body }, spread: spreadName(name.value, places) });
