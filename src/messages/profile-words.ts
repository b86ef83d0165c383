import type { Language } from '../diagnostic.ts';

export interface ProfileWords {
  /** What each profile is. */
  readonly of: Readonly<Record<string, string>>;
  readonly deviations: (count: number) => string;
  readonly head: readonly string[];
  readonly strength: Readonly<Record<string, string>>;
  readonly unit: Readonly<Record<string, string>>;
}

/** What `gen-reply profile` says. */
export const profileWords: Readonly<Record<Language, ProfileWords>> = {
  zh: {
    of: { 'gbt9704-2012': 'GB/T 9704-2012，默认', gbt33476: 'GB/T 33476.2-2016 电子公文的页边距和行距', 'page-dialog': '页面设置显示 3.7 / 3.5 / 2.8 / 2.6 厘米' },
    deviations: (count) => (count === 0 ? '（与标准相同）' : `（与标准不同：${count} 项）`),
    head: ['', '项', '条款', '效力', '标准', '本规则'],
    strength: { must: '规定', usual: '一般', advised: '推荐', practice: '惯例', derived: '推算' },
    unit: { mm: 'mm', pt: 'pt', line: '行', character: '字' },
  },
  en: {
    of: { 'gbt9704-2012': 'GB/T 9704-2012, the default', gbt33476: 'margins and pitch of GB/T 33476.2-2016, electronic documents', 'page-dialog': 'the page dialog shows 3.7 / 3.5 / 2.8 / 2.6 cm' },
    deviations: (count) => (count === 0 ? '(as the standard)' : `(deviations from the standard: ${count})`),
    head: ['', 'value', 'clause', 'strength', 'standard', 'profile'],
    strength: { must: 'must', usual: 'usual', advised: 'advised', practice: 'practice', derived: 'derived' },
    unit: { mm: 'mm', pt: 'pt', line: 'lines', character: 'characters' },
  },
};
