import type { Files } from '../files.ts';
import { OFFICIAL_FACES, type FaceRole } from '../standard/roles.ts';
import { bundledChains, type ChainFace } from './bundled.ts';
import { inkOf } from './face.ts';
import type { FaceId, FaceReport, Faces, InkBox } from './faces.ts';
import { ROLES } from './licensed.ts';
import { searchFolder, type Search } from './search.ts';
import { subsetFace } from './subset.ts';

export interface FacesOptions {
  /** A folder of licensed faces, preferred to the bundled ones; what they lack the bundled ones set. */
  readonly fontDir?: string;
  /** Through what that folder is read. */
  readonly files: Files;
}

/** The bundled faces are parsed one by one when they are first asked about; those of a folder are read at once. */
export async function openFaces({ fontDir, files }: FacesOptions): Promise<Faces> {
  const bundled = bundledChains();
  const search: Search = fontDir === undefined ? { found: new Map(), refused: [] } : await searchFolder(fontDir, files);
  const chains = new Map(ROLES.map((role) => [role, [search.found.get(role) ?? [], bundled[role]].flat()]));
  const known = new Map<FaceId, ChainFace>([...chains.values()].flat().map((face) => [face.id, face]));
  const faceOf = (id: FaceId): ChainFace => {
    const face = known.get(id);
    if (!face) throw new Error(`no face ${id}`);
    return face;
  };
  return {
    faceFor: rememberingFaces((role, codePoint) => chains.get(role)?.find(({ face }) => face().glyphOf(codePoint) !== 0)?.id),
    ink: rememberingInk((id, codePoint) => {
      const face = faceOf(id).face();
      return inkOf(face.data(), face.glyphOf(codePoint));
    }),
    familyOf: (id) => faceOf(id).family,
    subset: (id, codePoints) => subsetFace(faceOf(id).face(), faceOf(id).postScriptName, codePoints),
    report: () => ROLES.map((role) => reportOf(role, chains.get(role) ?? [], search)),
  };
}

/** A text repeats its characters: each is looked up once. */
function rememberingFaces(find: Faces['faceFor']): Faces['faceFor'] {
  const seen = new Map<FaceRole, Map<number, FaceId | undefined>>(ROLES.map((role) => [role, new Map()]));
  return (role, codePoint) => {
    const faces = seen.get(role);
    if (faces?.has(codePoint)) return faces.get(codePoint);
    const face = find(role, codePoint);
    faces?.set(codePoint, face);
    return face;
  };
}

/** Every page asks for the dash of its number, and an outline is read from the disk. */
function rememberingInk(read: Faces['ink']): Faces['ink'] {
  const seen = new Map<string, InkBox>();
  return (id, codePoint) => {
    const key = `${codePoint} ${id}`;
    const ink = seen.get(key) ?? read(id, codePoint);
    seen.set(key, ink);
    return ink;
  };
}

function reportOf(role: FaceRole, [first, ...rest]: readonly ChainFace[], { found, refused }: Search): FaceReport {
  const licensed = found.get(role);
  const concerns = (refusal: { readonly role?: FaceRole }): boolean => (refusal.role === undefined ? !licensed?.official : refusal.role === role);
  return {
    role,
    wanted: OFFICIAL_FACES[role],
    family: first?.family ?? '',
    source: licensed?.source ?? 'bundled',
    official: licensed?.official ?? false,
    fallbacks: rest.map(({ family }) => family),
    refused: refused.filter(concerns).map(({ source, reason }) => ({ source, reason })),
  };
}
