import type { MapNode, SourceNode } from '../source/node.ts';
import { spanAll, type Text } from '../text.ts';
import { choiceField, fieldOf } from './fields.ts';
import { found, REGULATIONS, type Report } from './finding.ts';
import { KINDS } from './kinds.ts';
import { readImprintList, readLevel } from './organs.ts';

/** The order in which organs stand (7.4.2). */
const LEVELS = ['higher', 'equal', 'lower'] as const;

/** 抄送 (7.4.2): one list, or one a level, whatever their order in the file. */
export function readCopiesTo(root: MapNode, node: SourceNode, report: Report): readonly (readonly Text[])[] {
  if (node.kind !== 'map') return [readImprintList(node, 'copies-to', report)].filter((names) => names.length > 0);
  const levels = LEVELS.flatMap((level) => {
    const given = fieldOf(node, level);
    const names = given ? readLevel(given, level, report) : [];
    return names.length > 0 ? [{ level, names }] : [];
  });
  const lower = levels.find(({ level }) => level === 'lower');
  const kind = choiceField(root, 'document', 'kind');
  if (lower && kind && KINDS[kind].upward) report(found('warning', 'copies', spanAll(lower.names), { messageId: 'lower', params: { kind: KINDS[kind].words[0] }, clause: `${REGULATIONS} 15` }));
  return levels.map(({ names }) => names);
}
