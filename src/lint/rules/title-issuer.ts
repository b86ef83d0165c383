import { plain } from '../../text.ts';
import { hit } from '../matches.ts';
import type { Rule } from '../rule.ts';

const ORGAN = /^(.{2,30}?(?:政府|办公室|办公厅|委员会|局|厅|部|院|会|中心|公司|大学|学校|医院|党委|宣传部|组织部))(?=关于|印发|转发|批转)/u;

/** 标题里的发文机关与署名的不一致. */
export const titleIssuer: Rule = {
  id: 'title-issuer',
  source: '党政机关公文处理工作条例 9',
  strength: 'must',
  severity: 'warning',
  about: { zh: '标题里的发文机关与署名一致', en: 'The issuer in the title is the one that signs' },
  messages: { default: { zh: '标题里的发文机关“{title}”与发文机关“{issuer}”不一致', en: 'the title names “{title}”, and the issuer is “{issuer}”', hint: { zh: '核对两处的机关名称', en: 'check both names' } } },
  bad: 'issuer: 清河市教育局\ntitle: 清河市水务局关于做好防汛工作的通知',
  good: 'issuer: 清河市水务局\ntitle: 清河市水务局关于做好防汛工作的通知',
  *check({ document }) {
    const [first] = document.title;
    const organ = ORGAN.exec(plain(document.title))?.[1];
    const issuers = document.signature.issuers.map(({ value }) => value.replace(/\s/gu, ''));
    if (!first || organ === undefined || issuers.length === 0) return;
    if (issuers.some((issuer) => issuer.endsWith(organ) || organ.endsWith(issuer) || organ.includes(issuer))) return;
    yield hit(first, 0, Math.min(organ.length, first.value.length), { params: { title: organ, issuer: issuers.join('、') } });
  },
};
