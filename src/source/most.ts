import { bySeverity, type Finding } from '../diagnostic.ts';

/** More of a kind nobody reads, and a file of nothing but slips has hundreds of thousands. */
const MOST = 100;

/** The first of each rule's findings, and one that counts the others, as severe as the worst of them. */
export function mostOf(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const kept = new Map<string, number>();
  const left: Finding[] = [];
  const first = findings.filter((finding) => {
    const count = (kept.get(finding.ruleId) ?? 0) + 1;
    kept.set(finding.ruleId, count);
    if (count > MOST) left.push(finding);
    return count <= MOST;
  });
  const [next] = left;
  if (!next) return first;
  const { severity } = left.reduce((worst, finding) => (bySeverity(finding, worst) < 0 ? finding : worst));
  return [...first, { ruleId: 'source/more', messageId: 'default', params: { count: left.length }, severity, ...(next.span && { span: next.span }) }];
}
