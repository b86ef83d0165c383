import { readFileSync } from 'node:fs';
import { packageFolder } from '../package.ts';
import type { FaceRole } from '../standard/roles.ts';
import { fileBytes } from './bytes.ts';
import { openFace, type Face } from './face.ts';

/** A face of a chain, opened when it is first asked about a character. */
export interface ChainFace {
  readonly id: string;
  readonly family: string;
  readonly postScriptName: string;
  readonly face: () => Face;
}

/** What the program reads of fonts/manifest.json. */
interface Manifest {
  /** Faces by id: the role's own, then what sets the characters it lacks. */
  readonly roles: Readonly<Record<FaceRole, readonly string[]>>;
  readonly faces: readonly { readonly id: string; readonly file: string; readonly family: string; readonly postScriptName: string }[];
}

/** The faces that come with the program, by role. */
export function bundledChains(): Readonly<Record<FaceRole, readonly ChainFace[]>> {
  const folder = new URL('fonts/', packageFolder);
  const { roles, faces } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
  const known = new Map(faces.map(({ file, ...face }) => [face.id, { ...face, face: once(() => openFace(fileBytes(new URL(file, folder)))) }]));
  const chain = (role: FaceRole): readonly ChainFace[] => roles[role].flatMap((id) => known.get(id) ?? []);
  return { fangsong: chain('fangsong'), hei: chain('hei'), kai: chain('kai'), xiaobiaosong: chain('xiaobiaosong'), song: chain('song'), roman: chain('roman') };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
