import path from 'node:path';
import { isFailure, type Files } from '../files.ts';
import { FACE_ROLES, type FaceRole } from '../standard/roles.ts';
import type { ChainFace } from './bundled.ts';
import { memoryBytes, type ByteSource } from './bytes.ts';
import { embeddingRefusal } from './embedding.ts';
import { openFace } from './face.ts';
import type { RefusalReason } from './faces.ts';
import { fitsOf, isFontFile, roleOfFile, type Fit } from './licensed.ts';
import { readNames } from './names.ts';
import { fontOffsets, readTable, readTables } from './sfnt.ts';

/** A face from a folder that takes the place of a bundled one. */
export interface LicensedFace extends ChainFace {
  /** The file's name. */
  readonly source: string;
  readonly official: boolean;
}

export interface Refusal {
  /** Absent when nobody can tell what the file would have been. */
  readonly role?: FaceRole;
  readonly source: string;
  readonly reason: RefusalReason;
}

export interface Search {
  readonly found: ReadonlyMap<FaceRole, LicensedFace>;
  readonly refused: readonly Refusal[];
}

/** Collections of all Chinese faces of a system have 30 MB. */
const LARGEST_FILE = 1 << 28;
/** Behind every face that has a known name. */
const RANK_BY_FILE_NAME = 100;

/**
 * The best face for each role among the fonts that lie in a folder (not in folders within it).
 * Files with known names are read first; when they fill every role of hanzi, the others are left alone.
 */
export async function searchFolder(folder: string, files: Files): Promise<Search> {
  const names = await files.list(folder);
  if (isFailure(names)) return { found: new Map(), refused: [{ source: folder, reason: 'unreadable' }] };
  const fonts = names.filter(isFontFile);
  const ranks = new Map<FaceRole, number>();
  const found = new Map<FaceRole, LicensedFace>();
  const refused: Refusal[] = [];
  const isSettled = (): boolean => FACE_ROLES.every((role) => found.get(role)?.official);
  for (const name of [...fonts.filter(roleOfFile), ...fonts.filter((font) => !roleOfFile(font))]) {
    if (!roleOfFile(name) && isSettled()) break;
    const data = await files.read(path.join(folder, name), LARGEST_FILE);
    const candidates = isFailure(data) ? [refusalOf(name, 'unreadable')] : candidatesIn(name, memoryBytes(data));
    for (const candidate of candidates) {
      if ('reason' in candidate) refused.push(candidate);
      else if (candidate.rank < (ranks.get(candidate.role) ?? Infinity)) {
        ranks.set(candidate.role, candidate.rank);
        found.set(candidate.role, candidate.face);
      }
    }
  }
  return { found, refused };
}

interface Candidate extends Fit {
  readonly face: LicensedFace;
}

function refusalOf(source: string, reason: RefusalReason, role = roleOfFile(source)): Refusal {
  return { source, reason, ...(role && { role }) };
}

/** The faces of a file that are for some role. Damaged files end in a RangeError wherever they are damaged. */
function candidatesIn(name: string, source: ByteSource): readonly (Candidate | Refusal)[] {
  try {
    const offsets = source.use(fontOffsets);
    if (offsets.length === 0) return [refusalOf(name, 'not-a-font')];
    return offsets.flatMap((offset, number) => candidatesAt(name, source, offset, offsets.length > 1 ? number : undefined));
  } catch (error) {
    if (error instanceof RangeError) return [refusalOf(name, 'not-a-font')];
    throw error;
  }
}

function candidatesAt(name: string, source: ByteSource, offset: number, number: number | undefined): readonly (Candidate | Refusal)[] {
  const { tables, os2, names } = source.use((read) => {
    const found = readTables(read, offset);
    return { tables: found, os2: readTable(read, found, 'OS/2'), names: readNames(readTable(read, found, 'name')) };
  });
  const fits = fitsOf(names.families);
  const role = number ? undefined : roleOfFile(name);
  const wanted: readonly Fit[] =
    fits.length > 0 || !role ? fits : [{ role, family: names.families[0] ?? name, official: false, rank: RANK_BY_FILE_NAME }];
  if (wanted.length === 0) return [];
  const reason = tables.has('glyf') || tables.has('CFF ') ? embeddingRefusal(os2) : 'no-outlines';
  if (reason) return wanted.map((fit) => refusalOf(name, reason, fit.role));
  const face = openFace(source, offset);
  face.data();
  const id = number === undefined ? name : `${name}#${number}`;
  return wanted.map((fit) => ({ ...fit, face: { id, family: fit.family, postScriptName: names.postScriptName, face: () => face, source: name, official: fit.official } }));
}
