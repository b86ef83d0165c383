import type { Catalogue } from '../diagnostic.ts';

/** Findings in house files, each with the way out. */
export const houseMessages = {
  'house/not-found': {
    file: { zh: '没有单位配置文件“{file}”', en: 'there is no house file “{file}”', hint: { zh: '检查路径，从公文所在的文件夹算起；不用单位配置时写 house: none', en: 'check the path, which counts from the document’s folder, or write house: none' } },
    'no-files': { zh: '这里读不到单位配置文件“{file}”', en: 'the house file “{file}” cannot be read here', hint: { zh: '写 house: none；或向 render 提供 files', en: 'write house: none, or give render its files' } },
    unreadable: { zh: '单位配置文件“{file}”读不了（{code}）', en: 'the house file “{file}” cannot be read ({code})', hint: { zh: '检查它的权限和大小；不用单位配置时写 house: none', en: 'check its permissions and its size, or write house: none' } },
  },
  'house/unknown-key': {
    near: { zh: '单位配置里没有“{key}”这个键', en: 'a house file has no key “{key}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    default: { zh: '单位配置里没有“{key}”这个键', en: 'a house file has no key “{key}”', hint: { zh: '可写：{keys}；其余写在公文里', en: 'it has {keys}; all else belongs in the document' } },
  },
  'house/type': {
    text: { zh: '“{key}”要一段文字', en: '“{key}” is a text', hint: { zh: '写在冒号后面', en: 'write it behind the colon' } },
  },
  'house/font-dir': {
    default: { zh: '字体文件夹“{folder}”不存在', en: 'there is no font folder “{folder}”', hint: { zh: '检查 font-dir：从单位配置文件所在的文件夹算起', en: 'check font-dir: it counts from the house file’s folder' } },
  },
} as const satisfies Catalogue;
