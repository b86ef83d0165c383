import type { MapNode, ScalarNode } from '../source/node.ts';
import { generated } from '../text.ts';
import { fieldOf } from './fields.ts';

const KEY = 'copy-number';

/** A document that does not say its 份号 gets this one, before anything is read of it: what it says itself stays. */
export function withCopyNumber(root: MapNode, number: string): MapNode {
  if (fieldOf(root, KEY)) return root;
  const { start } = root;
  const scalar = (value: string): ScalarNode => ({ kind: 'scalar', text: generated(value, { start, end: start }), start, end: start });
  return { ...root, entries: [...root.entries, { key: scalar(KEY), value: scalar(number) }] };
}
