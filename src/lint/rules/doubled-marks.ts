import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 标点重复: two of one mark, or two stops of different kinds. */
export const doubledMarks: Rule = {
  id: 'doubled-marks',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '同一处只用一个点号', en: 'One stop at a time' },
  messages: { default: { zh: '“{marks}”标点重复', en: '“{marks}”: one mark is enough', hint: { zh: '只留一个', en: 'keep one' } } },
  bad: '请按时报送。。',
  good: '请按时报送。',
  needs: '，、；：。',
  *check(subject) {
    for (const match of matchesOf(subject, /([，、；：])\1+|(?<!。)。。(?!。)|[，、；：][，、；：。]|。[，、；：]/gu)) {
      const same = new Set(match.text).size === 1;
      yield hitOf(match, { params: { marks: match.text }, ...(same && { right: match.text.slice(0, 1) }) });
    }
  },
};
