import type { Catalogue } from '../diagnostic.ts';

/** What the imprint says. */
export const imprintMessages: Catalogue = {
  'document/copies': {
    lower: { zh: '{kind}是上行文，不抄送下级机关', en: 'a {kind} goes upwards: subordinate organs get no copy', hint: { zh: '删去 lower，另行通知下级', en: 'leave lower out, and tell them by a document of their own' } },
  },
  'document/print-run': {
    default: { zh: '“{typed}”不是印数', en: '“{typed}” is no print run', hint: { zh: '写份数：print-run: 30', en: 'write the number of copies: print-run: 30' } },
  },
};
