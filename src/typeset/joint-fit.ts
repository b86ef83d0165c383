import type { Block, MarkBlock } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { JointMark } from '../document/document.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { jointFits, typesetJointMark, type JointFit } from './joint-mark.ts';
import { gridOf, paginate } from './paginate.ts';
import type { Rows } from './paragraph.ts';
import { isBodyText, type Row } from './row.ts';

interface Fitted {
  readonly sets: readonly Rows[];
  /** Absent where no mark is joint. */
  readonly fit?: JointFit;
}

/** Sets a joint mark, which gives way until page 1 shows text (7.3.3): its size depends on what stands below it. */
export function withJointMark(blocks: readonly Block[], sets: readonly Rows[], standard: Standard, faces: Faces): Fitted {
  const at = blocks.findIndex((block) => block.kind === 'mark' && block.joint);
  const block = blocks[at];
  if (block?.kind !== 'mark' || !block.joint) return { sets };
  const { set, fit } = fitted(block, block.joint, openingOf(sets.slice(at + 1).flatMap(({ rows }) => rows)), standard, faces);
  return { sets: sets.with(at, set), fit };
}

function fitted(block: MarkBlock, joint: JointMark, opening: readonly Row[], standard: Standard, faces: Faces): { readonly set: Rows; readonly fit: JointFit } {
  const fits = jointFits(joint, standard);
  const set = (fit: JointFit): Rows => typesetJointMark(block, joint, fit, standard, faces);
  const fit = fits.find((each) => lastOnFirstPage([...set(each).rows, ...opening], standard).hasText);
  if (fit) return { set: set(fit), fit };
  const smallest = fits.at(-1) ?? fits[0];
  const { rows, findings } = set(smallest);
  // Addressees that are to blame move to the imprint, and the mark is fitted anew.
  const isAddressees = lastOnFirstPage([...rows, ...opening], standard).block === 'addressee';
  return { set: { rows, findings: isAddressees ? findings : [...findings, noRoom(block, joint)] }, fit: smallest };
}

/** Rows up to the first text that may end a page. */
function openingOf(rows: readonly Row[]): readonly Row[] {
  const text = rows.findIndex((row) => isBodyText(row) && !row.keepWithNext);
  return text < 0 ? rows : rows.slice(0, text + 1);
}

function lastOnFirstPage(rows: readonly Row[], standard: Standard): { readonly hasText: boolean; readonly block: string | undefined } {
  const first = paginate(rows, standard, gridOf(standard, standard.grid.lines)).rows.filter(({ page }) => page === 1);
  // A heading alone is none: it would stand at the page's foot.
  return { hasText: first.some(({ row }) => isBodyText(row) && !row.keepWithNext), block: first.at(-1)?.row.block };
}

const noRoom = ({ source }: MarkBlock, { names }: JointMark): Finding => ({
  ruleId: 'typeset/joint-mark',
  messageId: 'default',
  params: { count: names.length },
  severity: 'error',
  span: source,
  clause: 'GB/T 9704-2012 7.2.4',
});
