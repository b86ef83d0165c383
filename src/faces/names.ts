import { viewOf } from './bytes.ts';

/** What a font calls itself. */
export interface FontNames {
  /** In all languages, the file's order. */
  readonly families: readonly string[];
  /** As PDF takes it: ASCII letters, digits and hyphens. */
  readonly postScriptName: string;
}

const FAMILY = 1;
const FULL_NAME = 4;
const POSTSCRIPT = 6;
const TYPOGRAPHIC_FAMILY = 16;
const UNICODE = 0;
const WINDOWS = 3;

/** @throws RangeError for a table that ends too early */
export function readNames(name: Uint8Array): FontNames {
  const families = new Set<string>();
  let postScriptName = '';
  for (const { id, text } of records(name)) {
    if (id === POSTSCRIPT) postScriptName ||= text.replace(/[^A-Za-z0-9-]/gu, '');
    else if (id === FAMILY || id === FULL_NAME || id === TYPOGRAPHIC_FAMILY) families.add(text);
  }
  return { families: [...families], postScriptName: postScriptName || 'Unnamed' };
}

function* records(name: Uint8Array): Generator<{ readonly id: number; readonly text: string }> {
  if (name.length < 6) return;
  const view = viewOf(name);
  const storage = view.getUint16(4);
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = 6 + index * 12;
    const platform = view.getUint16(at);
    if (platform !== UNICODE && platform !== WINDOWS) continue;
    const start = storage + view.getUint16(at + 10);
    yield { id: view.getUint16(at + 6), text: utf16(view, start, start + view.getUint16(at + 8)).trim() };
  }
}

function utf16(view: DataView, start: number, end: number): string {
  let text = '';
  for (let at = start; at + 2 <= end; at += 2) text += String.fromCharCode(view.getUint16(at));
  return text;
}
