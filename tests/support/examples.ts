import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { disk } from '../../src/disk.ts';
import { gbt9704Values, openFaces, render, type Faces, type Rendering, type Standard } from '../../src/index.ts';

const folder = new URL('../../examples/', import.meta.url);

/** Names of the examples, without ending. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

export const exampleText = (name: string): string => readFileSync(new URL(`${name}.yaml`, folder), 'utf8');

/** Examples with tables: they are measured by tests of their own. */
export const hasTable = (name: string): boolean => /\btable:/u.test(exampleText(name));

/** Examples with pictures in the text or as attachments: so are they. */
export const hasPicture = (name: string): boolean => /\bimage:|^ {4}file: .*\.png/mu.test(exampleText(name));

let faces: Promise<Faces> | undefined;

/** The bundled faces, opened once a test file. */
export const bundledFaces = (): Promise<Faces> => (faces ??= openFaces());

/** Renders YAML text, by default to PDF alone and to the standard as it is. */
export async function renderText(text: string, formats: readonly ('pdf' | 'docx')[] = ['pdf'], standard: Standard = gbt9704Values): Promise<Rendering> {
  return render(text, { name: 'test.yaml', lang: 'en', formats, standard, faces: await bundledFaces(), files: { read: (file, limit) => disk.read(fileURLToPath(new URL(file, folder)), limit) } });
}

export const renderExample = (name: string, formats?: readonly ('pdf' | 'docx')[]): Promise<Rendering> => renderText(exampleText(name), formats);

/** The PDF of a rendering that must have one. */
export function pdfOf(rendering: Rendering): Uint8Array {
  const { pdf } = rendering.outputs;
  if (!pdf) throw new Error(`no PDF: ${rendering.diagnostics.map((diagnostic) => diagnostic.message).join('; ')}`);
  return pdf;
}
