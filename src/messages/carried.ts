import type { Catalogue } from '../diagnostic.ts';

/** What is found only where files are read: documents in files of their own. */
export const carriedMessages: Catalogue = {
  'document/carried-file': {
    default: {
      zh: '被印发的文件不印自己的版头、版记和排版设置：{keys}',
      en: 'of a document that is carried, head, imprint and settings are not printed: {keys}',
      hint: { zh: '可以照留：这个文件单独排版时仍有用', en: 'they may stay: alone the file still has them' },
    },
  },
};
