import { compose } from './compose/compose.ts';
import type { Composition } from './compose/composition.ts';
import { composeUnbound } from './compose/unbound.ts';
import { hasError, type Finding } from './diagnostic.ts';
import { namedFiles, type AttachedFile, type AttachedFiles } from './document/attached-files.ts';
import { namedPictures } from './document/attached-pictures.ts';
import type { WithCarried } from './document/carried-files.ts';
import { asWritten, loadKeyed, writtenKeys, type WrittenKey } from './document/chinese-keys.ts';
import { withCopyNumber } from './document/copy-number.ts';
import type { Document, Metadata } from './document/document.ts';
import { withMovedAddressee } from './document/moved-addressee.ts';
import { readDocument } from './document/read.ts';
import type { Faces } from './faces/faces.ts';
import { isFailure, type Files } from './files.ts';
import { PICTURE_LIMITS } from './images/picture.ts';
import { judge, type Judged } from './lint/judge.ts';
import { lint } from './lint/lint.ts';
import { isOfFiles, LINT_IDS } from './lint/ids.ts';
import { AS_WRITTEN, type RuleSettings } from './lint/settings.ts';
import { LIMITS } from './source/limits.ts';
import { mostOf } from './source/most.ts';
import type { SourceFile, SourceNode } from './source/node.ts';
import { withHouse } from './house/house.ts';
import { citing } from './profile/citing.ts';
import type { Standard } from './standard/gbt9704.ts';
import { STANDARD, type Profile } from './standard/profiles.ts';
import { spanOf } from './text.ts';
import type { Worded } from './wording/with-template.ts';
import { firstOfEachCharacter } from './typeset/cluster.ts';
import { isCrowdedByAddressees, typeset } from './typeset/typeset.ts';
import type { Layout } from './typeset/pages.ts';

/** A file, read. `document` is there beside errors too, for what later stages find; absent when it says too little to be laid out. */
export interface Loaded {
  readonly source: SourceFile;
  readonly document?: Document;
  readonly findings: readonly Finding[];
  /** A folder of licensed faces that the office names for its documents. */
  readonly fontDir?: string;
  /** Keys that are written by their Chinese names: findings name them so. */
  readonly chineseKeys?: readonly WrittenKey[];
}

/** A file, laid out as far as it goes; findings of all stages that could run, errors among them or not. */
export interface Pages extends Loaded {
  readonly composition?: Composition;
  readonly layout?: Layout;
  /** Attachments that are not bound with it, in their order. Not there without `layout`. */
  readonly unbound?: readonly UnboundPages[];
}

/** An attachment that is a file of its own, laid out. */
export interface UnboundPages {
  /** 附件1: as its first line and the document's note have it. */
  readonly label: string;
  readonly title: string;
  readonly composition: Composition;
  readonly layout: Layout;
}

/** Through what the files are read that a document names. */
export type FileReader = Pick<Files, 'read'>;

/** Bytes of a YAML file as a document, with the files that it names: their paths count from its own. */
export async function loadDocument(bytes: Uint8Array, name: string, files?: FileReader, { copyNumber }: Pick<Surroundings, 'copyNumber'> = {}): Promise<Loaded> {
  const { source, root: written, findings } = loadKeyed(bytes, name);
  if (!written) return { source, findings };
  const own = copyNumber !== undefined && written.kind === 'map' ? withCopyNumber(written, copyNumber) : written;
  const house = own.kind === 'map' ? await withHouse(own, folderOf(name), files, source.text.length + 1) : undefined;
  const worded = await withWording(house?.root ?? own);
  const included = [...(house?.file ? [house.file] : []), ...(worded?.included ?? [])];
  const carried = files && (await withCarried(worded?.root ?? house?.root ?? own, name, files, endOf({ ...source, included }) + 1));
  const root = carried?.root ?? worded?.root ?? house?.root ?? own;
  const read = readDocument(root, files && new Map([...(await attachedFiles(root, name, files)), ...(carried?.failed ?? [])]));
  const all = [...included, ...(carried?.included ?? [])];
  const keys = writtenKeys(root);
  return {
    source: all.length > 0 ? { ...source, included: all } : source,
    findings: asWritten([...findings, ...(house?.findings ?? []), ...(worded?.findings ?? []), ...(carried?.findings ?? []), ...read.findings], keys),
    ...(keys.length > 0 && { chineseKeys: keys }),
    ...(read.document && { document: read.document }),
    ...(house?.fontDir !== undefined && { fontDir: house.fontDir }),
  };
}

/** What knows templates is loaded when one is named. */
async function withWording(root: SourceNode): Promise<Worded | undefined> {
  if (root.kind !== 'map' || !root.entries.some(({ key }) => key.text.value === 'template')) return undefined;
  const { withTemplate } = await import('./wording/with-template.ts');
  return withTemplate(root);
}

/** What reads documents in files of their own is loaded when one is carried. */
async function withCarried(root: SourceNode, name: string, files: FileReader, start: number): Promise<WithCarried | undefined> {
  if (root.kind !== 'map' || !root.entries.some(({ key }) => key.text.value === 'carries')) return undefined;
  const { withCarriedFiles } = await import('./document/carried-files.ts');
  return withCarriedFiles(root, files, (file) => besideFile(name, file), start);
}

/** Where the text of a file and of those that it asks for ends. */
const endOf = ({ text, included = [] }: Pick<SourceFile, 'text' | 'included'>): number => included.reduce((end, file) => Math.max(end, file.start + file.text.length), text.length);

async function attachedFiles(root: SourceNode, name: string, files: FileReader): Promise<AttachedFiles> {
  const names = namedFiles(root);
  const read = await Promise.all(names.map((file) => files.read(besideFile(name, file), LIMITS.bytes)));
  const pictures = namedPictures(root);
  const opened = pictures.length > 0 ? await openedPictures(pictures, name, files) : [];
  return new Map<string, AttachedFile>([...names.flatMap((file, index) => (read[index] ? [[file, read[index]] as const] : [])), ...opened]);
}

/** What opens pictures is loaded when one is named. */
async function openedPictures(names: readonly string[], document: string, files: FileReader): Promise<readonly (readonly [string, AttachedFile])[]> {
  const { openPicture } = await import('./images/open.ts');
  const opened: (readonly [string, AttachedFile])[] = [];
  for (const file of names) {
    const read = await files.read(besideFile(document, file), PICTURE_LIMITS.bytes);
    opened.push([file, isFailure(read) ? read : openPicture(read)]);
  }
  return opened;
}

/** A path that is written in a file: absolute, or from that file's folder. */
const besideFile = (name: string, file: string): string =>
  /^(?:[/\\]|[A-Za-z]:)/u.test(file) ? file : `${/^.*[/\\]/su.exec(name)?.[0] ?? ''}${file}`;

/** What a document is laid out with beside what it says itself. */
export interface Surroundings {
  /** Wins over the profile that the document names. */
  readonly profile?: Profile;
  /** Wins over what the document chooses. */
  readonly colour?: 'screen' | 'press';
  /** 份号 of a document that does not say its own. */
  readonly copyNumber?: string;
  /** What the office wants of the rules. */
  readonly rules?: RuleSettings;
}

/**
 * The whole way but for the painters.
 * @param standard that holds where neither the surroundings nor the document name a profile
 */
export async function layOut(bytes: Uint8Array, name: string, standard: Standard, faces: (fontDir?: string) => Faces | Promise<Faces>, files?: FileReader, surroundings: Surroundings = {}): Promise<Pages> {
  const { document, ...loaded } = await withProfile(await loadDocument(bytes, name, files, surroundings), standard, files, surroundings);
  const { rules = AS_WRITTEN } = surroundings;
  if (!document) return { ...loaded, findings: judged(loaded.source, loaded.findings, rules).findings };
  const coloured = inColour(document, surroundings);
  const opened = await faces(loaded.fontDir);
  const { composition, layout, findings: ofDocument } = composed(coloured, loaded.profile.standard, opened);
  const { unbound, findings: ofUnbound } = composedUnbound(coloured, loaded.profile.standard, opened, layout?.pages.length ?? 0);
  const found = ofUnbound.length > 0 ? firstOfEachCharacter([...ofDocument, ...ofUnbound]) : ofDocument;
  const findings = asWritten(citing(found, loaded.profile), loaded.chineseKeys ?? []);
  // What is remarked of a layout says nothing when the document will change.
  const telling = hasError(loaded.findings) ? findings.filter(({ severity }) => severity === 'error') : findings;
  const { findings: kept, unused } = judged(loaded.source, [...loaded.findings, ...lint(document, rules), ...telling], rules);
  return { ...loaded, document, composition, findings: mostOf([...kept, ...(layout ? unused : [])]), ...(layout && unbound && { layout, unbound }) };
}

const judged = (source: SourceFile, findings: readonly Finding[], rules: RuleSettings): Judged => judge(source, findings, rules, LINT_IDS, (ruleId) => !isOfFiles(ruleId));

/** The profile that the document shall have; where that cannot be had, its findings say so, and the standard stands in. */
async function withProfile(loaded: Loaded, standard: Standard, files: FileReader | undefined, { profile }: Surroundings): Promise<Loaded & { readonly profile: Profile }> {
  const asked = loaded.document?.layout.profile;
  const given = profile ?? { name: STANDARD.name, standard };
  if (!asked || profile || asked.value === STANDARD.name) return { ...loaded, profile: given };
  const { loadProfile } = await import('./profile/load.ts');
  const { source, findings } = loaded;
  const read = await loadProfile({ name: asked.value, span: spanOf(asked), folder: folderOf(source.name) }, files, endOf(source) + 1);
  const included = [...(source.included ?? []), ...read.files];
  return { ...loaded, source: { ...source, ...(included.length > 0 && { included }) }, findings: [...findings, ...read.findings], profile: read.profile ?? given };
}

/** The folder of a file, by its name. */
const folderOf = (name: string): string => /^.*(?=[/\\])/su.exec(name)?.[0] ?? '.';

const inColour = (document: Document, { colour }: Surroundings): Document => (colour ? { ...document, layout: { ...document.layout, colour } } : document);

type Composed = Required<Pick<Pages, 'composition' | 'findings'>> & Pick<Pages, 'layout'>;

/** Lays a document out. Addressees that leave page 1 no room for text move to the imprint (7.3.2). */
function composed(document: Document, standard: Standard, faces: Faces): Composed {
  const set = (each: Document): Composed => {
    const composition = compose(each, standard);
    return { composition, ...typeset(composition, faces) };
  };
  const asWritten = set(document);
  const crowded = asWritten.findings.find(isCrowdedByAddressees);
  const moved = crowded && withMovedAddressee(document);
  if (!moved) return asWritten;
  const { span } = crowded;
  const { findings, ...rest } = set(moved);
  // A list that no page can hold in the imprint stays where it was written.
  if (!rest.layout) return asWritten;
  return { ...rest, findings: [...findings, { ruleId: 'typeset/addressee-moved', messageId: 'default', params: {}, severity: 'remark', clause: 'GB/T 9704-2012 7.3.2', ...(span && { span }) }] };
}

/**
 * Lays out the attachments that are not bound with the document; no layouts when a finding is an error.
 * @param pages of the document: from its last one page numbers may run on
 */
function composedUnbound(document: Document, standard: Standard, faces: Faces, pages: number): Pick<Pages, 'unbound' | 'findings'> {
  const unbound: UnboundPages[] = [];
  const findings: Finding[] = [];
  let last = pages;
  for (const { label, title, pageNumbers, composition } of composeUnbound(document, standard)) {
    const numbered = pageNumbers === 'run-on' ? { ...composition, attachment: { firstNumber: last + 1 } } : composition;
    const { layout, findings: found } = typeset(numbered, faces);
    findings.push(...found);
    if (!layout) continue;
    unbound.push({ label, title: title.value, composition: numbered, layout });
    if (pageNumbers === 'run-on') last += layout.pages.length;
  }
  return { findings, ...(!hasError(findings) && { unbound }) };
}

export type OutputFormat = 'pdf' | 'docx';

/** Pages as PDF 1.7. `faces` are those that they were set in. The painter is loaded when it is first used. */
export async function toPdf(layout: Layout, metadata: Metadata, faces: Faces): Promise<Uint8Array> {
  const { paintPdf } = await import('./paint/pdf/paint.ts');
  return paintPdf(layout, metadata, faces);
}

/** Copies of a document in one PDF, piece by piece. */
export async function toCopies(layout: Layout, numbers: Iterable<string>, metadata: Metadata, faces: Faces): Promise<Iterable<Uint8Array>> {
  const { paintCopies } = await import('./paint/pdf/copies.ts');
  return paintCopies(layout, numbers, metadata, faces);
}

/** A composition as DOCX, with the distances and choices of its pages. The painter is loaded when it is first used. */
export async function toDocx(composition: Composition, layout: Layout): Promise<Uint8Array> {
  const { paintDocx } = await import('./paint/docx/paint.ts');
  return paintDocx(composition, layout);
}

export function paint(format: OutputFormat, composition: Composition, layout: Layout, faces: Faces): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return toPdf(layout, composition.metadata, faces);
    case 'docx':
      return toDocx(composition, layout);
  }
}
