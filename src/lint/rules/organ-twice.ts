import { joinTexts } from '../../document/text-parts.ts';
import type { Text } from '../../text.ts';
import { hit } from '../matches.ts';
import type { Hit, Rule } from '../rule.ts';

interface Organ {
  readonly name: string;
  readonly text: Text;
  readonly from: number;
  readonly where: 'addressee' | 'copies';
}

/** 同一机关写了两次, in one list or in both. */
export const organTwice: Rule = {
  id: 'organ-twice',
  source: '党政机关公文处理工作条例 9',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '主送、抄送里同一机关只写一次', en: 'An organ stands once among addressees and copies' },
  messages: {
    default: { zh: '“{organ}”写了两次', en: '“{organ}” stands twice', hint: { zh: '删去一个', en: 'delete one' } },
    both: { zh: '“{organ}”既主送又抄送', en: '“{organ}” is addressee and copied to', hint: { zh: '抄送里删去它', en: 'delete it from copies-to' } },
  },
  bad: 'addressee: 市教育局、市财政局、市教育局',
  good: 'addressee: 市教育局、市财政局',
  *check({ document }) {
    yield* repeated([...organsIn(document.addressee ?? [], 'addressee'), ...(document.imprint?.copiesTo ?? []).flatMap((line) => organsIn(line, 'copies'))]);
  },
};

function organsIn(texts: readonly Text[], where: Organ['where']): readonly Organ[] {
  if (texts.length === 0) return [];
  const text = joinTexts(texts);
  return [...text.value.matchAll(/[^、，。：；]+/gu)].map((match) => ({ name: match[0].trim(), text, from: match.index, where }));
}

function* repeated(organs: readonly Organ[]): Generator<Hit> {
  const seen = new Map<string, Organ>();
  for (const organ of organs) {
    const before = seen.get(organ.name);
    if (before) yield hit(organ.text, organ.from, organ.from + organ.name.length, { messageId: before.where === organ.where ? 'default' : 'both', params: { organ: organ.name } });
    else seen.set(organ.name, organ);
  }
}
