import type { Composition } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Mm } from '../units.ts';
import type { Assembly } from './assemble.ts';

/** So few lines can be spared without rewriting. */
const FEW = 3;

/** An even page that only just has no room for the imprint: an empty page and one with nothing else follow it (GB/T 33476.2 7.3.1). */
export function missedPage({ imprint: block }: Composition, { imprint, lacking }: Assembly, pitch: Mm): readonly Finding[] {
  const page = imprint?.blankPages[0];
  if (!block || !imprint || page === undefined || lacking === undefined) return [];
  const lines = Math.ceil(lacking / pitch);
  if (lines > FEW) return [];
  return [{ ruleId: 'typeset/imprint-misses', messageId: 'default', params: { page: page - 1, lines, imprintPage: imprint.page }, severity: 'remark', span: block.source, clause: 'GB/T 33476.2-2016 7.3.1' }];
}
