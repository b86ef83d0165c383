/**
 * The library: each stage of a document's way as a function, and `render` for the whole of it.
 *
 *     const { diagnostics, outputs } = await render(bytes, { name: 'reply.yaml', formats: ['pdf'] });
 *
 * Nothing is global, nothing is written, and nothing is read but the bundled faces (and a folder of faces that is asked for). Errors in a document are values.
 */
import { hasError, strictly, type Diagnostic, type Language, type Severity } from './diagnostic.ts';
import type { Faces } from './faces/faces.ts';
import type { Files } from './files.ts';
import { explain } from './messages/index.ts';
import { layOut, loadDocument, paint, type Loaded, type OutputFormat, type UnboundPages } from './pipeline.ts';
import { gbt9704Values, type Standard } from './standard/gbt9704.ts';
import { ruleIdOf, type RuleSetting, type RuleSettings } from './lint/settings.ts';
import type { Profile } from './standard/profiles.ts';
import type { Layout } from './typeset/pages.ts';

export { compose } from './compose/compose.ts';
export type { Block, BlockRole, Composition, ImprintBlock, Place, Run, TypeStyle } from './compose/composition.ts';
export type { Diagnostic, Finding, Language, Params, Position, Range, Severity } from './diagnostic.ts';
export { composeUnbound, type UnboundAttachment } from './compose/unbound.ts';
export type { Attachment, BodyBlock, Document, Heading, Imprint, LayoutChoices, Metadata, Paragraph, Signature } from './document/document.ts';
export type { DocumentInput } from './document/input.generated.ts';
export type { FaceId, FaceReport, Faces, FaceSubset, InkBox, SubsetGlyph } from './faces/faces.ts';
export type { FileFailure, Files } from './files.ts';
export type { RuleSetting } from './lint/settings.ts';
export { explain } from './messages/index.ts';
export { toDocx, toPdf, type Loaded, type OutputFormat } from './pipeline.ts';
export type { SourceFile } from './source/node.ts';
export { gbt9704, gbt9704Values, type Standard } from './standard/gbt9704.ts';
export { deviationsOf, PROFILES, type Deviation, type Profile } from './standard/profiles.ts';
export type { FaceRole } from './standard/roles.ts';
export type { Origin, Span, Text } from './text.ts';
export type { Decisions, ImageItem, Item, Layout, MarkFit, OutlineEntry, Page, RuleItem, SealPlace, TextItem } from './typeset/pages.ts';
export { typeset } from './typeset/typeset.ts';
export type { Mm, Pt } from './units.ts';

/** A YAML file: its bytes (UTF-8, with or without BOM) or its text. */
export type Input = Uint8Array | string;

const bytesOf = (input: Input): Uint8Array => (typeof input === 'string' ? new TextEncoder().encode(input) : input);

/**
 * Reads a YAML file into a document. Findings have no words yet: `explain(findings, source, 'zh')` gives them. `name` is what messages call
 * the file; through `files` those are read that it names, beside it.
 */
export async function load(input: Input, name = 'document.yaml', files?: Pick<Files, 'read'>): Promise<Loaded> {
  return loadDocument(bytesOf(input), name, files);
}

export interface FacesOptions {
  /** A folder of licensed faces, preferred to the bundled ones. */
  readonly fontDir?: string;
  /** Through what that folder is read; the disk when absent. */
  readonly files?: Files;
}

/** Opens the faces. Each is parsed once, when it is first used: keep them for further documents. */
export async function openFaces({ fontDir, files }: FacesOptions = {}): Promise<Faces> {
  const { openFaces: open } = await import('./faces/open.ts');
  return open({ files: files ?? (await import('./disk.ts')).disk, ...(fontDir === undefined ? {} : { fontDir }) });
}

export interface ValidateOptions {
  /** What messages call the file: `document.yaml`. */
  readonly name?: string;
  /** Of the messages; `zh`. */
  readonly lang?: Language;
  /** Warnings are errors. */
  readonly strict?: boolean;
  /** The bundled ones when absent. */
  readonly faces?: Faces;
  /** GB/T 9704-2012 when absent. */
  readonly standard?: Standard;
  /** Wins over the profile that the document names: one of `PROFILES`, or another. */
  readonly profile?: Profile;
  /** Through what the files are read that the document names, beside `name`, and its office's `gen-reply.house.yaml`; without it they are findings. */
  readonly files?: Pick<Files, 'read'>;
  /** What is wanted of the rules, by their names: `{ 'hanzi-space': 'off', 'lint/counts': { severity: 'error' } }`. Errors of other rooms than `lint` stay. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | RuleSetting>>;
}

const settingsOf = (rules: ValidateOptions['rules'] = {}): RuleSettings =>
  new Map(Object.entries(rules).map(([name, setting]) => [ruleIdOf(name), typeof setting === 'string' ? { severity: setting } : setting]));

/** All problems of a file, in its order: those of its form, of what it says, and of its layout as far as that could be made. */
export async function validate(input: Input, options: ValidateOptions = {}): Promise<readonly Diagnostic[]> {
  return (await render(input, { ...options, formats: [] })).diagnostics;
}

export interface RenderOptions extends ValidateOptions {
  /** Both when absent. */
  readonly formats?: readonly OutputFormat[];
}

export interface Rendering {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when a diagnostic is an error. */
  readonly layout?: Layout;
  /** The files that were asked for; none when a diagnostic is an error. */
  readonly outputs: Outputs;
  /** Attachments that are not bound with the document (`bound: no`), in their order: files of their own. */
  readonly attachments: readonly AttachmentRendering[];
}

export type Outputs = Readonly<Partial<Record<OutputFormat, Uint8Array>>>;

export interface AttachmentRendering {
  /** 附件1, or 附件 of a single one: as its first line and the document's note have it. */
  readonly label: string;
  readonly title: string;
  readonly layout: Layout;
  readonly outputs: Outputs;
}

/** The whole way: a YAML file as PDF, DOCX or both. The same input gives the same bytes. */
export async function render(input: Input, options: RenderOptions = {}): Promise<Rendering> {
  const { name = 'document.yaml', lang = 'zh', strict = false, standard = gbt9704Values, formats = ['pdf', 'docx'] } = options;
  const faces = options.faces ?? (await openFaces());
  const { source, composition, layout, unbound = [], findings } = await layOut(bytesOf(input), name, standard, () => faces, options.files, { rules: settingsOf(options.rules), ...(options.profile && { profile: options.profile }) });
  const diagnostics = explain(strict ? strictly(findings) : findings, source, lang);
  if (!composition || !layout || hasError(diagnostics)) return { diagnostics, outputs: {}, attachments: [] };
  const outputsOf = async (each: Pick<UnboundPages, 'composition' | 'layout'>): Promise<Outputs> =>
    Object.fromEntries(await Promise.all(formats.map(async (format) => [format, await paint(format, each.composition, each.layout, faces)] as const)));
  const attachments = await Promise.all(unbound.map(async (each) => ({ label: each.label, title: each.title, layout: each.layout, outputs: await outputsOf(each) })));
  return { diagnostics, layout, outputs: await outputsOf({ composition, layout }), attachments };
}
