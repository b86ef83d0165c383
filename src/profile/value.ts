import type { FaceRole } from '../standard/roles.ts';
import { NAMED_SIZES } from '../standard/sizes.ts';
import { boundsOf, type Setting, type Value } from '../standard/settings.ts';
import type { Unit } from '../standard/rule.ts';
import { mmToPt, ptToMm } from '../units.ts';

/** A typed value, or why it is none. */
export type Read = { readonly value: Value } | { readonly wrong: 'number' | 'unit' | 'range' | 'words' | 'yes-no' | 'marks'; readonly params: Readonly<Record<string, string | number>> };

/** Faces by the names that offices know them by. */
const FACE_NAMES: Readonly<Record<string, FaceRole>> = { 仿宋: 'fangsong', 黑体: 'hei', 楷体: 'kai', 小标宋: 'xiaobiaosong', 宋体: 'song' };
const UNIT_NAMES: Readonly<Record<string, 'mm' | 'cm' | 'pt'>> = { mm: 'mm', 毫米: 'mm', cm: 'cm', 厘米: 'cm', pt: 'pt', 磅: 'pt' };

/** A value as a profile has it: `28 pt`, 二号, 楷体, `yes`, `24`. */
export function readValue(typed: string, setting: Setting): Read {
  const { rule } = setting;
  const text = typed.trim();
  const word = rule.words && wordOf(text, rule.words);
  if (word !== undefined) return { value: word };
  const bounds = boundsOf(setting);
  if (bounds) return readNumber(text, setting, bounds);
  if (typeof rule.value === 'boolean') return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { wrong: 'yes-no', params: {} };
  if (rule.unit === 'marks') return /\s/u.test(text) ? { wrong: 'marks', params: {} } : { value: text };
  return { wrong: 'words', params: { words: (rule.words ?? []).join(', ') } };
}

function wordOf(text: string, words: readonly string[]): string | undefined {
  const role = FACE_NAMES[text];
  return words.find((word) => word === role || word === text);
}

function readNumber(text: string, { rule }: Setting, [least, most]: readonly [number, number]): Read {
  const named = rule.unit === 'pt' ? NAMED_SIZES[text] : undefined;
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]{1,3}|[\u4e00-\u9fff]{1,3})?$/u.exec(text) ?? [];
  const wanted = rule.words ? { words: rule.words.join(', ') } : { words: '' };
  if (named === undefined && digits === undefined) return { wrong: 'number', params: { unit: rule.unit, ...wanted } };
  const given = unit === undefined ? undefined : UNIT_NAMES[unit];
  const isLength = rule.unit === 'mm' || rule.unit === 'pt';
  if (unit !== undefined && (given === undefined || !isLength) && unit !== COUNTED[rule.unit]) return { wrong: 'unit', params: { unit: rule.unit, typed: unit } };
  const value = named ?? inUnit(Number(digits), given ?? rule.unit, rule.unit);
  const isWhole = rule.unit !== 'line' && rule.unit !== 'count' ? true : Number.isInteger(value);
  return value < least || value > most || !isWhole ? { wrong: 'range', params: { least, most, unit: rule.unit } } : { value };
}

/** What may stand behind a count, in Chinese. */
const COUNTED: Readonly<Partial<Record<Unit, string>>> = { line: '行', character: '字' };

function inUnit(value: number, from: Unit | 'cm', to: Unit): number {
  const mm = from === 'cm' ? value * 10 : from === 'pt' ? ptToMm(value) : value;
  if (to === 'mm') return mm;
  return to === 'pt' && from !== 'pt' ? mmToPt(mm) : value;
}
