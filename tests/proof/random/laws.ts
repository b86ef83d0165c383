import { crossings, outside } from './boxes.ts';
import { pageLaws } from './page-laws.ts';
import { captionsOf, cellsOf, othersOf, proseOf } from './texts.ts';
import { squeezed, type Written } from './written.ts';

/** What must hold of every document: a name, and what is wrong with this one. */
export interface Law {
  readonly name: string;
  readonly faults: (written: Written) => readonly string[];
}

/** Body and attachments are on the pages, whole and in their order; every cell, and what stands elsewhere. */
function lost(written: Written): readonly string[] {
  const text = written.pages.map((page) => page.text).join('');
  const faults: string[] = [];
  let from = 0;
  for (const wanted of proseOf(written.value).map(squeezed)) {
    const at = text.indexOf(wanted, from);
    if (at < 0) faults.push(`lost or out of order: ${wanted.slice(0, 40)}`);
    else from = at + wanted.length;
  }
  // A cell's text may part between two pages: its characters are counted.
  const wanted = counted([...cellsOf(written.value), ...captionsOf(written.value), ...othersOf(written.value), ...proseOf(written.value)].map(squeezed).join(''));
  const found = counted(text);
  const missing = [...wanted].filter(([character, count]) => (found.get(character) ?? 0) < count).map(([character]) => character);
  return missing.length > 0 ? [...faults, `fewer than written: ${missing.join('')}`] : faults;
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

export const LAWS: readonly Law[] = [
  { name: 'no text is lost', faults: lost },
  { name: 'no box lies over another', faults: (written) => written.pages.flatMap((page) => crossings(page, written)) },
  { name: 'nothing is outside its area', faults: (written) => written.pages.flatMap((page) => outside(page, written)) },
  ...pageLaws,
];
