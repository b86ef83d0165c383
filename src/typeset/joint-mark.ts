import type { MarkBlock } from '../compose/composition.ts';
import type { JointMark } from '../document/document.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import { charactersIn } from '../standard/cells.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { ptToMm, type Mm, type Pt } from '../units.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import { condensedSize, scaleFor, smallMark, widestSize } from './mark.ts';
import type { Item, MarkFit } from './pages.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';

/** A joint mark's fit. */
export interface JointFit extends MarkFit {
  readonly joint: NonNullable<MarkFit['joint']>;
}

/** Steps in which names give way: of the space between them, in em, and of their size. */
const GAP_STEP = 0.1;
const SIZE_STEP: Pt = 0.5;

/**
 * How a joint mark may be set, the most dignified first: as large as its width allows, half an em between names; then closer; then smaller, down
 * to the title's size (practice). Page 1 must still show text.
 */
export function jointFits(joint: JointMark, { mark, jointMark }: Standard): readonly [JointFit, ...JointFit[]] {
  const longest = greatest(joint.names.map(({ value }) => charactersIn(value)), 1);
  const characters = longest + (joint.suffix ? jointMark.suffixGap + charactersIn(joint.suffix.value) : 0);
  const widest = widestSize(characters, jointMark.maxEm, mark);
  const size = ptToMm(widest) >= mark.condenseBelow ? widest : condensedSize(characters, mark);
  const fit = (of: Pt, gap: number): JointFit => {
    const scale = scaleFor(of, characters, mark);
    return { size: of, scale, spacing: 0, joint: { width: longest * ptToMm(of) * scale, gap: gap * ptToMm(of) } };
  };
  const closer = stepsDown(jointMark.gap, jointMark.minGap, GAP_STEP).map((gap) => fit(size, gap));
  const smaller = stepsDown(size, jointMark.minSize, SIZE_STEP).map((of) => fit(of, jointMark.minGap));
  return [fit(size, jointMark.gap), ...closer, ...smaller];
}

/** Below `from`, down to `to`. */
const stepsDown = (from: number, to: number, step: number): readonly number[] => Array.from({ length: Math.max(0, Math.round((from - to) / step)) }, (_, index) => from - (index + 1) * step);

/**
 * Names one below the other, each as wide as the longest, the upper edge of the first one's ink 35 mm below the type area's top; 文件 at their right, in the
 * middle of their height (7.2.4, figures 3 and 4).
 */
export function typesetJointMark(block: MarkBlock, joint: JointMark, fit: JointFit, standard: Standard, faces: Faces): Rows {
  const { typeArea, mark, jointMark, grid } = standard;
  const em = ptToMm(fit.size);
  const cell = (em * fit.scale) / 2;
  const type = { face: standard.face.mark, size: fit.size };
  const names = joint.names.map((text) => clustersOf([{ text, type }], faces));
  const suffix = clustersOf(joint.suffix ? [{ text: joint.suffix, type }] : [], faces);
  const gap = joint.suffix ? jointMark.suffixGap * 2 * cell : 0;
  const left = typeArea.left + (typeArea.width - fit.joint.width - gap - widthOf(suffix.clusters, cell)) / 2;
  const place = (clusters: readonly Cluster[], id: string, x: Mm, spread: Mm): readonly Item[] =>
    placeLine(clusters, { x, cell, spread, hangs: false, block: `${block.id}.${id}`, role: block.role, color: block.isBlank ? 'none' : mark.colour }).map((item) => (fit.scale === 1 ? item : { ...item, scale: fit.scale }));
  const [first] = names;
  const inkTop = greatest((first?.clusters ?? []).map(({ face, text }) => faces.ink(face, text.codePointAt(0) ?? 0).top), 0);
  const middle = (names.length - 1) / 2;
  const rows = names.map(({ clusters }, index): Row => ({
    block: block.id,
    role: block.role,
    items: [
      ...place(clusters, String(index + 1), left, fit.joint.width - widthOf(clusters, cell)),
      ...(index === names.length - 1 ? place(suffix.clusters, 'suffix', left + fit.joint.width + gap, 0).map((item) => ({ ...item, y: (middle - index) * (em + fit.joint.gap) })) : []),
    ],
    em,
    below: 0,
    place: index === 0 ? { kind: 'baseline', y: typeArea.top + mark.top + (inkTop || grid.ascent) * em } : { kind: 'touch', gap: fit.joint.gap },
    onGrid: false,
    keepWithNext: true,
  }));
  return { rows, findings: [...[...names, suffix].flatMap(({ findings }) => findings), ...smallMark(block, fit, standard)] };
}
