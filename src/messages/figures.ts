import type { Catalogue } from '../diagnostic.ts';

/** Pictures in the text, with their captions. */
export const figureMessages: Catalogue = {
  'document/image': {
    width: { zh: '“{typed}”不是图片的宽度', en: '“{typed}” is no width of a picture', hint: { zh: '写毫米数（不小于 {narrowest}），如 120 mm，或占版心宽度的百分比，如 60%', en: 'write millimetres from {narrowest} on, as 120 mm, or a share of the line, as 60%' } },
    mark: { zh: '图题末尾有“{mark}”', en: 'the caption ends in “{mark}”', hint: { zh: '图题末尾不加标点', en: 'take the mark away' } },
    unsaid: { zh: '图片“{file}”没有图题，也没有替代文字', en: 'the picture “{file}” has neither caption nor alternative text', hint: { zh: '写 caption，或用 alt 说明图片内容，供读屏软件使用', en: 'write a caption, or say in alt what it shows, for those who cannot see it' } },
  },
};

/** What their layout finds. */
export const figureLayoutMessages: Catalogue = {
  'typeset/long-caption': {
    default: { zh: '图题太长，一页放不下图片', en: 'so long a caption leaves a page no room for the picture', hint: { zh: '缩短 caption，把说明写进正文', en: 'shorten the caption: what explains the picture belongs in the text' } },
  },
  'typeset/large-picture': {
    wide: { zh: '图片宽 {asked} mm，版心放不下，已缩至 {width} mm', en: 'the line has no room for a picture of {asked} mm: it is {width} mm wide', hint: { zh: '缩小 width，或把图片作为附件单独成页', en: 'ask for less in width, or make the picture an attachment of its own' } },
    high: { zh: '图片按 {asked} mm 宽比一页还高，已缩至 {width} mm 宽', en: 'a picture {asked} mm wide would be higher than a page: it is {width} mm wide', hint: { zh: '缩小 width，或裁剪图片', en: 'ask for less in width, or crop the picture' } },
  },
};
