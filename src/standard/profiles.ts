import { gbt9704Values, type Standard } from './gbt9704.ts';
import { settings, valueAt, withChanges, type Changes, type Setting, type Value } from './settings.ts';

/** A set of rules: the standard, or what deviates from it. */
export interface Profile {
  /** As `--profile` and messages have it. */
  readonly name: string;
  readonly standard: Standard;
}

const profile = (name: string, changes: Readonly<Record<string, Value>>): Profile => ({ name, standard: withChanges(gbt9704Values, changesOf(changes)) });

export const changesOf = (changes: Readonly<Record<string, Value>>): Changes => new Map(Object.entries(changes));

export const STANDARD: Profile = { name: 'gbt9704-2012', standard: gbt9704Values };

/**
 * GB/T 33476.2-2016, for electronic documents: a hanzi of 5.54 mm, 7/8 of it between lines, so a pitch of 10.39 mm. A word processor centres the
 * hanzi in its line: its margins are 34.58 and 32.58 mm, half a gap more than the type area. Line 1 agrees with GB/T 9704, line 22 ends 1.3 mm higher.
 */
const gbt33476 = profile('gbt33476', { 'grid.hanzi': 5.54, 'dialog.margins': 'half-gap' });

/**
 * For offices that inspect the page dialog: margins of 37, 35, 28 and 26 mm, 22 lines of 225/22 mm. A word processor sets the hanzi in the middle of that
 * line, so that the first one stands 2.95 mm lower: the PDF has it so too.
 */
const pageDialog = profile('page-dialog', { 'grid.pitch': 225 / 22, 'grid.first': 2.95, 'dialog.margins': 'type-area' });

/** What every installation has. */
export const PROFILES: readonly Profile[] = [STANDARD, gbt33476, pageDialog];

/** A value that a profile has otherwise than the standard. */
export interface Deviation extends Setting {
  readonly value: Value;
}

/** Where a profile deviates from GB/T 9704-2012, in the standard's order. */
export function deviationsOf({ standard }: Profile): readonly Deviation[] {
  if (standard === gbt9704Values) return [];
  return settings().flatMap((setting) => {
    const value = valueAt(standard, setting.path);
    return value === setting.rule.value ? [] : [{ ...setting, value }];
  });
}
