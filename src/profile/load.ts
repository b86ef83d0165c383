import path from 'node:path';
import type { Finding } from '../diagnostic.ts';
import { isFailure, type Files } from '../files.ts';
import { nearest } from '../nearest.ts';
import { LIMITS } from '../source/limits.ts';
import { loadSource } from '../source/load.ts';
import type { IncludedFile, ScalarNode } from '../source/node.ts';
import { PROFILES, STANDARD, type Profile } from '../standard/profiles.ts';
import { withChanges } from '../standard/settings.ts';
import type { Span } from '../text.ts';
import { found } from './finding.ts';
import { readProfile } from './read.ts';
import { checkWhole } from './whole.ts';

/** A profile, and what is wrong with its files; they stand behind each other from `start` on, and findings point there. */
export interface LoadedProfile {
  /** Absent when a finding is an error. */
  readonly profile?: Profile;
  readonly files: readonly IncludedFile[];
  readonly findings: readonly Finding[];
}

export interface AskedProfile {
  /** A name that every installation has, or a file. */
  readonly name: string;
  /** Where it is asked for. */
  readonly span?: Span;
  /** The folder that a file's name is counted from. */
  readonly folder: string;
}

/** Profiles that one may start from, one after the other. */
const MOST_BASES = 8;

/** Finds a profile by its name, or reads it from a file with all that it starts from. */
export async function loadProfile(asked: AskedProfile, files: Pick<Files, 'read'> | undefined, start: number): Promise<LoadedProfile> {
  return load(asked, files, start, []);
}

async function load({ name, span, folder }: AskedProfile, disk: Pick<Files, 'read'> | undefined, start: number, above: readonly string[]): Promise<LoadedProfile> {
  const refuse = (messageId: string, params = {}): LoadedProfile => ({ files: [], findings: [found('not-found', messageId, span, { name, names: namesOf(), ...params })] });
  const known = PROFILES.find((profile) => profile.name === name);
  if (known) return { profile: known, files: [], findings: [] };
  if (!/[./\\]/u.test(name)) {
    const near = nearest(name, PROFILES.map((profile) => profile.name));
    return near === undefined ? refuse('name') : refuse('near', { near });
  }
  if (!disk) return refuse('no-files');
  const file = path.isAbsolute(name) ? name : path.join(folder, name);
  if (above.includes(file) || above.length >= MOST_BASES) return refuse('circle');
  const bytes = await disk.read(file, LIMITS.bytes);
  if (isFailure(bytes)) return refuse(bytes.failure === 'missing' || bytes.failure === 'not-a-folder' ? 'file' : 'unreadable', { file, code: bytes.code });
  return readFrom(bytes, file, disk, start, [...above, file]);
}

const namesOf = (): string => PROFILES.map((profile) => profile.name).join(', ');

async function readFrom(bytes: Uint8Array, file: string, disk: Pick<Files, 'read'>, start: number, above: readonly string[]): Promise<LoadedProfile> {
  const { source, root, findings } = loadSource(bytes, file);
  const here: IncludedFile = { name: file, text: source.text, start };
  const shifted = (finding: Finding): Finding => ({ ...finding, span: shift(finding.span ?? { start: 0, end: 0 }, start) });
  if (!root) return { files: [here], findings: findings.map(shifted) };
  const read = readProfile(root);
  const own = [...findings, ...read.findings].map(shifted);
  const base = read.base ? await load(baseOf(read.base, file, start), disk, start + source.text.length + 1, above) : { profile: STANDARD, files: [], findings: [] };
  const files = [here, ...base.files];
  const earlier = [...own, ...base.findings];
  if (!base.profile || earlier.some(({ severity }) => severity === 'error')) return { files, findings: earlier };
  const standard = withChanges(base.profile.standard, read.changes);
  const whole = checkWhole(standard, (place) => read.places.get(place)).map(shifted);
  return { files, findings: [...earlier, ...whole], ...(whole.length === 0 && { profile: { name: path.parse(file).name, standard } }) };
}

const baseOf = ({ text, ...node }: ScalarNode, file: string, start: number): AskedProfile => ({ name: text.value.trim(), span: shift(node, start), folder: path.dirname(file) });

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
