import type { ScalarNode, SourceNode } from './node.ts';
import type { Text } from '../text.ts';

/** A tree of another file, as one that stands behind this one's text. */
export function shifted<Node extends SourceNode>(node: Node, by: number): Node;
export function shifted(node: SourceNode, by: number): SourceNode {
  const place = { start: node.start + by, end: node.end + by };
  switch (node.kind) {
    case 'scalar':
      return shiftedScalar(node, by);
    case 'list':
      return { ...node, ...place, items: node.items.map((item) => shifted(item, by)) };
    case 'map':
      return { ...node, ...place, entries: node.entries.map(({ key, value }) => ({ key: shiftedScalar(key, by), value: shifted(value, by) })) };
  }
}

const shiftedScalar = (node: ScalarNode, by: number): ScalarNode => ({ ...node, start: node.start + by, end: node.end + by, text: shiftedText(node.text, by) });

function shiftedText({ value, base, origin }: Text, by: number): Text {
  const segments = origin.segments?.map(([index, offset]) => [index, offset + by] as const);
  return { value, base, origin: { start: origin.start + by, end: origin.end + by, ...(segments && { segments }) } };
}
