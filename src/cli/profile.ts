import { profileWords } from '../messages/profile-words.ts';
import { loadProfile } from '../profile/load.ts';
import { escapeJson, printable } from '../report/printable.ts';
import { displayWidth, padColumns } from '../report/width.ts';
import { deviationsOf, PROFILES, type Profile } from '../standard/profiles.ts';
import { settings as allSettings, valueAt, type Value } from '../standard/settings.ts';
import { roundMm } from '../units.ts';
import { outcomeOf, refuse, show, type Context } from './context.ts';
import { EXIT, usageProblem, type Exit } from './problem.ts';

/** The profile of that name or file; what is wrong with it is shown, and the exit code returned. */
export async function profileOf(name: string, context: Context): Promise<Profile | Exit> {
  const { profile, files, findings } = await loadProfile({ name, folder: '.' }, context.terminal.files, 0);
  const [first, ...others] = files;
  const source = first ? { name: first.name, text: first.text, ...(others.length > 0 && { included: others }) } : { name: 'gen-reply', text: '' };
  await show(context, outcomeOf(source, findings, [], context.settings));
  return profile ?? EXIT.usage;
}

/** `profile list` and `profile show NAME`. */
export async function printProfile([what, name, ...more]: readonly string[], asJson: boolean, context: Context): Promise<Exit> {
  const { stdout } = context.terminal;
  if (what === 'list' && name === undefined) {
    await stdout.write(asJson ? `${escapeJson(JSON.stringify({ version: 1, profiles: PROFILES.map(({ name: each }) => each) }, undefined, 2))}\n` : list(context));
    return EXIT.done;
  }
  if (what !== 'show' || name === undefined || more.length > 0) return refuse(context, usageProblem('cli/arguments', 'profile', { argument: [what, name, ...more].join(' ') }));
  const profile = await profileOf(name, context);
  if (typeof profile === 'number') return profile;
  await stdout.write(asJson ? json(profile) : table(profile, context));
  return EXIT.done;
}

function list({ settings: { lang } }: Context): string {
  const { of, deviations } = profileWords[lang];
  const width = Math.max(...PROFILES.map(({ name }) => name.length));
  return PROFILES.map((profile) => `${profile.name.padEnd(width)}  ${of[profile.name] ?? ''} ${deviations(deviationsOf(profile).length)}\n`).join('');
}

interface Row {
  readonly path: string;
  readonly clause: string;
  readonly strength: string;
  readonly unit: string;
  readonly standard: Value;
  readonly profile: Value;
  readonly deviates: boolean;
}

const rowsOf = ({ standard }: Profile): readonly Row[] =>
  allSettings().map(({ path, rule: { clause, strength, unit, value } }) => {
    const own = valueAt(standard, path);
    return { path, clause, strength, unit, standard: rounded(value), profile: rounded(own), deviates: own !== value };
  });

const rounded = (value: Value): Value => (typeof value === 'number' ? roundMm(value) : value);

const json = (profile: Profile): string => `${escapeJson(JSON.stringify({ version: 1, profile: profile.name, values: rowsOf(profile) }, undefined, 2))}\n`;

/** Every value of the standard with its clause and strength; what the profile has otherwise is marked and shown behind it. */
function table(profile: Profile, { settings: { lang } }: Context): string {
  const words = profileWords[lang];
  const rows = rowsOf(profile);
  const cells = [words.head, ...rows.map((row) => [row.deviates ? '*' : '', row.path, row.clause, words.strength[row.strength] ?? row.strength, shown(row.standard, row.unit, words.unit), row.deviates ? shown(row.profile, row.unit, words.unit) : ''])];
  const widths = words.head.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === row.length - 1 ? cell : padColumns(cell, widths[column] ?? 0))).join('  ').trimEnd();
  return [`${profile.name}  ${words.deviations(rows.filter(({ deviates }) => deviates).length)}`, '', ...cells.map(line)].map((text) => `${printable(text)}\n`).join('');
}

/** Of a list of marks. */
const LONGEST = 20;

function shown(value: Value, unit: string, units: Readonly<Record<string, string>>): string {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  const suffix = typeof value === 'number' ? units[unit] : undefined;
  if (suffix) return `${text} ${suffix}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
