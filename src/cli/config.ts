import path from 'node:path';
import type { ReadConfig } from '../config/read.ts';
import { CONFIG_FILE } from '../config/file.ts';
import { isFailure, type Files } from '../files.ts';
import { LIMITS } from '../source/limits.ts';
import { STDIN } from './inputs.ts';
import { EXIT, problem, usageProblem, type Problem } from './problem.ts';

/** A configuration as it was read, and whether it is asked for the first time in this run. */
export interface Config extends ReadConfig {
  readonly isFirst: boolean;
}

/** What a document's office wants of the rules; undefined where nobody has said anything. */
export type ConfigOf = (input: string) => Promise<Config | Problem | undefined>;

/** The configuration of `--config`, else the nearest above each document; each file is read once. */
export function lazyConfig(named: string | undefined, files: Pick<Files, 'read'>): ConfigOf {
  const read = new Map<string, Promise<ReadConfig | Problem>>();
  const nearest = new Map<string, Promise<string | undefined>>();
  const shown = new Set<string>();
  const fileOf = async (input: string): Promise<string | undefined> => {
    if (named !== undefined) return named;
    const folder = input === STDIN ? '.' : path.dirname(input);
    const found = nearest.get(folder) ?? nearestAbove(folder, files);
    nearest.set(folder, found);
    return found;
  };
  return async (input) => {
    const file = await fileOf(input);
    if (file === undefined) return undefined;
    const reading = read.get(file) ?? readFile(file, files);
    read.set(file, reading);
    const config = await reading;
    if ('exit' in config) return config;
    const isFirst = !shown.has(file);
    shown.add(file);
    return { ...config, isFirst };
  };
}

async function nearestAbove(folder: string, files: Pick<Files, 'read'>): Promise<string | undefined> {
  for (let at = folder; ; at = path.join(at, '..')) {
    const file = path.join(at, CONFIG_FILE);
    const found = await files.read(file, 1);
    if (!isFailure(found) || found.failure !== 'missing') return file;
    if (path.resolve(at) === path.parse(path.resolve(at)).root) return undefined;
  }
}

async function readFile(file: string, files: Pick<Files, 'read'>): Promise<ReadConfig | Problem> {
  const bytes = await files.read(file, LIMITS.bytes);
  if (isFailure(bytes)) {
    const isMissing = bytes.failure === 'missing' || bytes.failure === 'not-a-folder';
    return isMissing || bytes.failure === 'folder' ? usageProblem('cli/config', bytes.failure === 'folder' ? 'folder' : 'missing', { path: file }) : problem(EXIT.machine, 'cli/config', 'unreadable', { path: file, code: bytes.code });
  }
  const [{ readConfig }, { catalogue }] = await Promise.all([import('../config/read.ts'), import('../messages/index.ts')]);
  return readConfig(bytes, file, Object.keys(catalogue));
}
