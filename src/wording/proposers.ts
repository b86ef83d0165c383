import type { Text } from '../text.ts';
import { isFacts, isText, listOf, textsIn, type Value } from './values.ts';

/** Who put a proposal forward: a person, or a party, a committee, another body. */
export interface Proposer {
  readonly name: Text;
  readonly isOrgan: boolean;
}

/** Words that end the names of bodies, and parties by their short names. */
const ORGAN = /(?:委员会|[市省区县州]委|支部|总支|小组|[委会党盟社团组联局办院界部])$/u;
const PARTIES = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联)/u;
/** A person's name is no longer, unless it has a dot in it. */
const LONGEST_NAME = 4;

/** As they are given: texts, or `{ organ }` where a name could be a person's. */
export function proposersOf(value: Value): readonly Proposer[] {
  return (isFacts(value) ? [value] : listOf(value)).flatMap((item): readonly Proposer[] => {
    if (isFacts(item)) return textsIn(item.get('organ')).map((name) => ({ name, isOrgan: true }));
    return isText(item) ? [{ name: item, isOrgan: isOrgan(item.value) }] : [];
  });
}

function isOrgan(name: string): boolean {
  if (PARTIES.test(name)) return true;
  if (name.includes('·')) return false;
  return name.length > LONGEST_NAME || (name.length === LONGEST_NAME && ORGAN.test(name));
}

/** 您 for one person, else 你们. */
export const isOnePerson = (proposers: readonly Proposer[], count: number): boolean => proposers.length === 1 && count <= 1 && proposers.every((proposer) => !proposer.isOrgan);
