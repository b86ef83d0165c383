import { spanOf } from '../../text.ts';
import { grouped, type FilesRule } from './rule.ts';

/** What is left out when an organ's name is cut short. */
const inShort = (name: string): string => name.replace(/委员会/gu, '委').replace(/办公室|办公厅/gu, '办').replace(/人民政府/gu, '政府');

/** 抄送机关写法不一. */
export const copiesWording: FilesRule = {
  id: 'copies-wording',
  source: '党政机关公文处理工作条例 9',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '同一批文件里，抄送机关的写法一致', en: 'Among the files of one run an organ that copies go to has one name' },
  messages: { default: { zh: '抄送机关写作“{name}”，其他文件写作“{other}”', en: 'copies go to “{name}”, in other files to “{other}”', hint: { zh: '统一用全称或规范化简称', en: 'use one name, full or short as it is official' } } },
  bad: '一份抄送市政协提案委，其余抄送市政协提案委员会',
  good: '都写市政协提案委员会',
  *check(files) {
    const organs = files.flatMap((file) => file.copies.map((organ) => ({ file, ...organ })));
    for (const members of grouped(organs, ({ name }) => inShort(name)).values()) {
      // Of as many the longer one is the better name.
      const [usual, ...others] = [...grouped(members, ({ name }) => name).values()].sort((one, other) => other.length - one.length || (other[0]?.name.length ?? 0) - (one[0]?.name.length ?? 0));
      for (const { file, name, text, from } of others.flat()) yield { file, params: { name, other: usual?.[0]?.name ?? '' }, span: spanOf(text, from, from + name.length) };
    }
  },
};
