import type { Finding } from '../diagnostic.ts';
import { deviationsOf, type Profile } from '../standard/profiles.ts';

const FOOT = ['grid.lines', 'grid.tight-lines', 'grid.pitch', 'type-area.height', 'signature.carried', 'signature.sealed.above', 'signature.sealed.diameter', 'signature.unsealed.above'];
const HEAD = ['mark.top', 'number.above', 'title.above', 'addressee.above', 'grid.lines', 'grid.pitch', 'type-area.height'];

/** Values of the standard that a finding's cited clause stands for. */
const RELIED_ON: Readonly<Record<string, readonly string[]>> = {
  'typeset/long-title': ['title.max-lines'],
  'typeset/signature-fit': FOOT,
  'typeset/signature-alone': FOOT,
  'typeset/no-body-on-page-1': HEAD,
  'typeset/addressee-moved': HEAD,
};

/** A finding that rests on a value which the profile has changed cites the profile, not the clause that says otherwise. */
export function citing(findings: readonly Finding[], profile: Profile): readonly Finding[] {
  const changed = new Set(deviationsOf(profile).map(({ path }) => path));
  if (changed.size === 0) return findings;
  return findings.map((finding) => {
    const path = RELIED_ON[finding.ruleId]?.find((each) => changed.has(each));
    return path === undefined ? finding : { ...finding, clause: `${profile.name} ${path}` };
  });
}
