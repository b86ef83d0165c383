import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import type * as Main from './main.ts';

/**
 * How the program is loaded: the build leaves it in parts, each with V8's compiled code beside it. Reading that instead of
 * compiling takes a third off a start. It fits one version of V8 on one kind of machine, which its name says; any other compiles as usual.
 * V8 trusts it blindly: two sums at its head tell whether it is whole, and of this very text.
 */
const folder = __dirname;
const compiledCode = (part: string): string => path.join(folder, `${part}.${process.versions.v8}-${process.platform}-${process.arch}.cache`);
const HEAD = 8;

/** The file of each module of the program: the build knows. */
declare const PART_OF: Readonly<Record<string, string>>;

type Exports = Readonly<Record<string, unknown>>;
type Module = (require: (id: string) => unknown, module: { exports: Exports }, exports: Exports, url: string) => void;
interface Part {
  readonly url: string;
  readonly script: Script;
  /** Of its text. */
  readonly sum: number;
  readonly modules: Readonly<Record<string, Module>>;
}

const parts = new Map<string, Part>();
const loaded = new Map<string, { exports: Exports }>();

/** What runs in this process from its start to its end: once. */
export function start(): Promise<void> {
  if (existsSync(compiledCode('cli.cjs'))) optimizeLater();
  return main().main();
}

/**
 * V8 waits three times as long as usual (132 KB of bytecode run) before it optimizes a function: an ordinary document is done by then, and a process
 * cannot end before a compilation that it has begun. Patterns too are compiled only when they have been asked fifty times instead of once: most are asked about
 * one document. Compiled code fits only the flags under which it was made.
 */
export const optimizeLater = (): void => setFlagsFromString('--interrupt-budget=400000 --regexp-tier-up-ticks=50');

export const main = (): typeof Main => load('./cli.js') as unknown as typeof Main;

/** What V8 has compiled by now: the build runs the program, then keeps this. */
export const compiledParts = (): readonly { readonly file: string; readonly data: Buffer }[] =>
  [...parts].map(([name, { script, sum }]) => {
    const code = script.createCachedData();
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(sum, 0);
    head.writeUInt32LE(crc32(code), HEAD / 2);
    return { file: compiledCode(name), data: Buffer.concat([head, code]) };
  });

/** Parts whose compiled code was there and V8 would not have it. */
export const rejectedParts = (): readonly string[] => [...parts].filter(([, { script }]) => script.cachedDataRejected).map(([name]) => name);

/** A module of the program by the name that the others call it (`./chunk-….js`), or one of Node. */
function load(id: string): Exports {
  const name = PART_OF[id];
  if (name === undefined) return builtin(id);
  const known = loaded.get(id);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(id, module);
  const part = partOf(name);
  part.modules[id]?.(load, module, module.exports, part.url);
  return module.exports;
}

function partOf(name: string): Part {
  const known = parts.get(name);
  if (known) return known;
  const filename = path.join(folder, name);
  const text = readFileSync(filename);
  const sum = crc32(text);
  const cachedData = compiled(compiledCode(name), sum);
  const script = new Script(text.toString('utf8'), { filename, ...(cachedData && { cachedData }) });
  const part = { url: pathToFileURL(filename).href, script, sum, modules: script.runInThisContext() as Part['modules'] };
  parts.set(name, part);
  return part;
}

/** The compiled code of a text with this sum; undefined when there is none that is whole. */
function compiled(file: string, sum: number): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const code = bytes.subarray(HEAD);
  return bytes.length > HEAD && bytes.readUInt32LE(0) === sum && bytes.readUInt32LE(HEAD / 2) === crc32(code) ? code : undefined;
}

function builtin(id: string): Exports {
  const module: unknown = process.getBuiltinModule(id);
  if (module === undefined) throw new Error(`the build is not whole: ${id} is missing`);
  return module as Exports;
}
