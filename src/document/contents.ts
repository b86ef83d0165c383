import type { MapNode } from '../source/node.ts';
import { spanOf } from '../text.ts';
import type { BodyBlock } from './document.ts';
import { choiceField, textField } from './fields.ts';
import { found, type Report } from './finding.ts';

/** Levels that `contents: yes` lists. */
const USUAL_LEVELS = 2;

/** 目录: how many levels it lists; undefined without one, or where there is nothing to list. */
export function readContents(map: MapNode, object: 'document' | 'carried', body: readonly BodyBlock[], report: Report): number | undefined {
  const choice = choiceField(map, object, 'contents');
  if (choice === 'no') return undefined;
  const levels = choice === 'yes' ? USUAL_LEVELS : Number(choice);
  if (body.some((block) => levelOf(block) <= levels)) return levels;
  const typed = textField(map, 'contents');
  if (typed && body.length > 0) report(found('warning', 'contents', spanOf(typed), { messageId: 'none', params: { levels } }));
  return undefined;
}

/** The level at which a contents page lists it; none of one that runs into its paragraph. */
function levelOf(block: BodyBlock): number {
  if (block.kind === 'chapter') return block.level === 'chapter' ? 1 : 2;
  return block.kind === 'heading' && !block.runIn ? block.level : Infinity;
}
