import { openFaces } from '../../src/faces/open.ts';
import { disk } from '../../src/disk.ts';
import { layOut } from '../../src/pipeline.ts';
import { gbt9704Values, type Standard } from '../../src/standard/gbt9704.ts';
import type { Layout, RuleItem, TextItem } from '../../src/typeset/pages.ts';
import { yamlWith } from './read-document.ts';

const faces = await openFaces({ files: disk });

/** A small document with some keys replaced (see yamlWith), laid out with the bundled faces. */
export async function laidOut(keys: Readonly<Record<string, string | undefined>>, standard: Standard = gbt9704Values): Promise<Layout> {
  const { layout, findings } = await layOut(new TextEncoder().encode(yamlWith(keys)), 'test.yaml', standard, () => faces);
  if (!layout) throw new Error(JSON.stringify(findings));
  return layout;
}

export interface SetLine {
  readonly text: string;
  readonly page: number;
  /** Left edge of the first and right edge of the last character's advance, and the baseline, in mm. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** The lines of blocks whose id begins so, in order. */
export function linesOf({ pages }: Layout, block: string): readonly SetLine[] {
  const lines: SetLine[] = [];
  for (const { number, items } of pages) {
    for (const item of items.filter((each): each is TextItem => each.kind === 'text' && (each.block === block || each.block.startsWith(`${block}.`)))) {
      const right = item.x + item.advances.reduce((sum, advance) => sum + advance, 0);
      const last = lines.at(-1);
      if (last?.page === number && Math.abs(last.baseline - item.y) < 0.01 && item.x >= last.right - 0.01 && item.x - last.right < 0.01) lines[lines.length - 1] = { ...last, text: last.text + item.text, right };
      else lines.push({ text: item.text, page: number, left: item.x, right, baseline: item.y });
    }
  }
  return lines;
}

/** The one line that reads so. */
export const lineReading = (lines: readonly SetLine[], text: string): SetLine => {
  const found = lines.filter((line) => line.text === text);
  if (!found[0] || found.length > 1) throw new Error(`${text} is ${found.length} times among ${lines.map((line) => line.text).join('|')}`);
  return found[0];
};

export const middleOf = ({ left, right }: SetLine): number => (left + right) / 2;

export const rulesOf = ({ pages }: Layout, block: string): readonly RuleItem[] => pages.flatMap(({ items }) => items.filter((item): item is RuleItem => item.kind === 'rule' && item.block === block));
