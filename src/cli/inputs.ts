import path from 'node:path';
import { isFailure, type Files } from '../files.ts';
import { CONFIG_FILE } from '../config/file.ts';
import { HOUSE_FILE } from '../house/keys.ts';
import type { CommandName } from '../messages/help.ts';
import { LATER, WORDS } from './commands.ts';
import { EXIT, problem, usageProblem, type Problem } from './problem.ts';
import { nearest } from '../nearest.ts';
import type { Terminal } from './terminal.ts';

/** `-`: standard input. */
export const STDIN = '-';

export const inputName = (input: string): string => (input === STDIN ? '<stdin>' : input);

const WILDCARD = /[*?]/;
const SOURCE = /\.ya?ml$/i;

/**
 * The words of the line as paths: wildcards expanded for shells that do not, and for `validate` a folder as the YAML files in it.
 * A path that is not there stays, for its reading to fail by itself; a word that cannot be meant as a path is a problem of the whole line.
 */
export async function inputsOf(words: readonly string[], command: CommandName, files: Files): Promise<readonly string[] | Problem> {
  const inputs: string[] = [];
  for (const word of words) {
    const found = await pathsOf(word, command, files);
    if ('finding' in found) return found;
    inputs.push(...found);
  }
  return inputs;
}

async function pathsOf(word: string, command: CommandName, files: Files): Promise<readonly string[] | Problem> {
  if (word === STDIN) return [word];
  const kind = await files.kind(word);
  if (kind === 'folder' && command === 'validate') return sourcesIn(word, files);
  if (kind !== 'none') return [word];
  if (word.includes('**')) return usageProblem('cli/not-yet', 'wildcard');
  if (WILDCARD.test(word)) {
    const found = await matches(word, files);
    return found.length > 0 ? found : usageProblem('cli/no-match', 'pattern', { pattern: word });
  }
  return /[./\\]/.test(word) || word === '' ? [word] : unknownWord(word);
}

async function sourcesIn(folder: string, files: Files): Promise<readonly string[] | Problem> {
  const names = await files.list(folder);
  if (isFailure(names)) return [folder];
  const sources = names.filter((name) => SOURCE.test(name) && !name.startsWith('.') && name !== HOUSE_FILE && name !== CONFIG_FILE).map((name) => path.join(folder, name));
  return sources.length > 0 ? sources : usageProblem('cli/no-match', 'folder', { path: folder });
}

function unknownWord(word: string): Problem {
  const commands: readonly string[] = [...WORDS, ...LATER.commands];
  if (commands.includes(word)) return usageProblem('cli/unknown-word', 'misplaced', { word });
  const near = nearest(word, WORDS);
  return near === undefined ? usageProblem('cli/unknown-word', 'default', { word, commands: WORDS.join(' ') }) : usageProblem('cli/unknown-word', 'near', { word, near: `gen-reply ${near}` });
}

/** Paths that a pattern stands for: `*` and `?` within a name, hidden names only when asked for. */
async function matches(pattern: string, files: Files): Promise<readonly string[]> {
  const names = pattern.split(path.sep === '\\' ? /[/\\]/ : '/');
  let paths: readonly string[] = [names[0] === '' ? '/' : ''];
  for (const name of names[0] === '' ? names.slice(1) : names) {
    const next = await Promise.all(paths.map((base) => step(base, name, files)));
    paths = next.flat();
  }
  return paths;
}

async function step(base: string, name: string, files: Files): Promise<readonly string[]> {
  if (!WILDCARD.test(name)) {
    const joined = path.join(base, name);
    return (await files.kind(joined)) === 'none' ? [] : [joined];
  }
  const names = await files.list(base === '' ? '.' : base);
  if (isFailure(names)) return [];
  const expression = new RegExp(`^${name.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
  return names.filter((candidate) => expression.test(candidate) && (name.startsWith('.') || !candidate.startsWith('.'))).map((candidate) => path.join(base, candidate));
}

/** The bytes of an input, `limit` of them at most. */
export async function readInput(input: string, limit: number, terminal: Terminal): Promise<Uint8Array | Problem> {
  const bytes = await (input === STDIN ? terminal.readStdin(limit) : terminal.files.read(input, limit));
  if (!isFailure(bytes)) return bytes;
  switch (bytes.failure) {
    case 'missing':
    case 'not-a-folder':
      return missing(input, terminal.files);
    case 'folder':
      return usageProblem('cli/read', 'folder', { path: input });
    case 'too-large':
      return tooLarge(limit);
    case 'permission':
      return problem(EXIT.machine, 'cli/read', 'permission');
    case 'read-only':
    case 'locked':
    case 'full':
    case 'other':
      return problem(EXIT.machine, 'cli/read', 'other', { code: bytes.code });
  }
}

async function missing(input: string, files: Files): Promise<Problem> {
  const names = await files.list(path.dirname(input));
  const near = isFailure(names) ? undefined : nearest(path.basename(input), names.filter((name) => SOURCE.test(name)));
  return near === undefined ? usageProblem('cli/read', 'missing') : usageProblem('cli/read', 'near', { near: path.join(path.dirname(input), near) });
}

const tooLarge = (limit: number): Problem => problem(EXIT.document, 'cli/read', 'too-large', { limit: limit / 1e6 });
