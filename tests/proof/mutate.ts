import { gbt9704Values } from '../../src/index.ts';
import { changesOf } from '../../src/standard/profiles.ts';
import { settings, withChanges, type Setting, type Value } from '../../src/standard/settings.ts';
import { MEASURES } from './measures/index.ts';
import { holds, PDF_TOLERANCE, shown, type Measure } from './measures/measure.ts';
import { Files, take } from './measures/written.ts';

/**
 * Shifts each value of the standard (src/standard) by itself, writes the examples anew and takes the measures: prints which of them turned red.
 * A value that no measure is red for survives; there are none, or the exit code is 1.
 *
 *     npm run mutate [-- PATH…]        only values whose address begins so: mark.top
 */
const only = process.argv.slice(2);

/** A millimetre, a line, a character, a point; a tenth of what is a part; another word. */
function shifted({ rule: { value, unit, words }, path }: Setting): readonly Value[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') {
    if (unit === 'mm') return AUTO[path] === undefined ? [] : [AUTO[path]];
    if (unit === 'marks') return [value === '' ? '。' : ''];
    return (words ?? []).filter((word) => word !== value).slice(0, 1);
  }
  switch (unit) {
    case 'mm':
      // A millimetre is more than a rule is thick or a hair's gap is wide.
      return value > 0 && value < 1.5 ? [value + 0.1] : [value + 1];
    case 'ratio':
      return [value + 0.1];
    case 'pt':
    case 'line':
    case 'character':
    case 'count':
    case 'choice':
    case 'colour':
    case 'marks':
      return [value + 1];
  }
}

/** `auto` is what the rest of the grid gives: a millimetre from that. */
const AUTO: Readonly<Record<string, number>> = { 'grid.pitch': 11.446, 'grid.hanzi': 6.571 };

/** Those of the value's own clause come first. */
const inOrder = ({ rule: { clause } }: Setting): readonly Measure[] => [...MEASURES].sort((one, other) => Number(other.clause === clause) - Number(one.clause === clause));

async function firstRed(setting: Setting, value: Value): Promise<string | undefined> {
  const files = new Files(withChanges(gbt9704Values, changesOf({ [setting.path]: value })));
  for (const measure of inOrder(setting)) {
    let measured;
    try {
      measured = await take(measure, await files.pdf(measure));
    } catch (error) {
      return `${measure.example} is no longer written: ${String(error).slice(0, 100)}`;
    }
    if (!holds(measured, measure, PDF_TOLERANCE)) return `${measure.clause} ${measure.statement}: ${shown(measured)} instead of ${shown(measure.wanted)} (${measure.example})`;
  }
  return undefined;
}

const survivors: string[] = [];
let mutants = 0;
for (const setting of settings().filter(({ path }) => only.length === 0 || only.some((start) => path.startsWith(start)))) {
  for (const value of shifted(setting)) {
    mutants += 1;
    const red = await firstRed(setting, value);
    const change = `${setting.path} ${String(setting.rule.value).slice(0, 12)} → ${String(value).slice(0, 12)}`;
    console.log(`${red ? '✓' : '✗'} ${change}: ${red ?? 'survives'}`);
    if (!red) survivors.push(change);
  }
}
console.log(`\n${mutants} values shifted, ${survivors.length} survive${survivors.length > 0 ? `:\n${survivors.join('\n')}` : ''}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
