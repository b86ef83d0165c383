// A user of the library: compiled and run against the installed package by package.mjs.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { load, openFaces, render, validate, type Diagnostic, type Faces, type Layout, type Rendering } from 'gen-reply';
import schema from 'gen-reply/schema.json' with { type: 'json' };

const input: Uint8Array = readFileSync(argv[2] ?? '');
const faces: Faces = await openFaces();
const diagnostics: readonly Diagnostic[] = await validate(input, { faces });
const rendering: Rendering = await render(input, { faces, lang: 'en', formats: ['pdf', 'docx'] });
const layout: Layout | undefined = rendering.layout;
const { pdf, docx } = rendering.outputs;
if (!layout || !pdf || !docx) throw new Error(JSON.stringify(diagnostics));
const magic = [pdf.subarray(0, 4), docx.subarray(0, 2)].map((bytes) => new TextDecoder().decode(bytes)).join(' ');
if (magic !== '%PDF PK') throw new Error(magic);
if (schema.$schema !== 'https://json-schema.org/draft/2020-12/schema') throw new Error(schema.$schema);
console.log(`as a library: ${(await load(input)).document ? 'read' : 'not read'}, ${layout.pages.length} pages, ${pdf.length} and ${docx.length} bytes`);
