import type { Catalogue } from '../diagnostic.ts';

/** Pictures that a document names, its seals among them. */
export const pictureMessages: Catalogue = {
  'document/picture': {
    missing: { zh: '没有图片“{file}”', en: 'there is no picture “{file}”', hint: { zh: '路径从本文件所在的文件夹算起，核对名称', en: 'paths count from the folder of this file; check the name' } },
    folder: { zh: '“{file}”是文件夹，不是图片', en: '“{file}” is a folder, not a picture', hint: { zh: '写文件夹里的图片', en: 'name a picture in it' } },
    'too-large': { zh: '图片“{file}”太大', en: 'the picture “{file}” is too large', hint: { zh: '缩小图片：600 dpi 足够，文件不超过 20 MB', en: 'make it smaller: 600 dpi are enough, and 20 MB the most' } },
    'too-many-pixels': { zh: '图片“{file}”的像素太多', en: 'the picture “{file}” has too many pixels', hint: { zh: '缩小图片：600 dpi 足够，不超过 4000 万像素', en: 'make it smaller: 600 dpi are enough, and 40 million pixels the most' } },
    unreadable: { zh: '读不到图片“{file}”', en: 'the picture “{file}” cannot be read', hint: { zh: '核对权限，或把图片放在本文件旁边', en: 'check its permissions, or put it beside this file' } },
    'no-picture': { zh: '“{file}”不是图片', en: '“{file}” is no picture', hint: { zh: '用 PNG 文件', en: 'use a PNG file' } },
    'other-kind': { zh: '“{file}”不是 PNG 图片', en: '“{file}” is no PNG picture', hint: { zh: '用图片软件另存为 PNG（SVG 按 600 dpi 导出，背景透明）', en: 'save it as PNG (an SVG at 600 dpi, with a transparent background)' } },
    interlaced: { zh: 'PNG 图片“{file}”是隔行存储的', en: 'the PNG picture “{file}” is interlaced', hint: { zh: '另存为不隔行的 PNG', en: 'save it without interlacing' } },
    damaged: { zh: 'PNG 图片“{file}”已损坏', en: 'the PNG picture “{file}” is damaged', hint: { zh: '重新导出这张图片', en: 'export the picture anew' } },
  },
  'document/stamp': {
    count: { zh: '有 {organs} 个发文机关，签名章却有 {given} 枚', en: '{organs} organs issue the document, but {given} stamps are given', hint: { zh: '每个发文机关写一枚签名章，顺序与 issuer 相同', en: 'give one stamp an issuer, in the order of issuer' } },
    seal: { zh: '加盖签名章的公文不再加盖印章', en: 'a document with a signature stamp has no seal', hint: { zh: 'stamp 和 seal 只留一个', en: 'keep stamp or seal, not both' } },
    unsigned: { zh: '写了题注的公文不署名，也不加盖签名章', en: 'what a meeting has passed is not signed, nor stamped', hint: { zh: '删去 stamp，或删去 title-note', en: 'take out stamp, or title-note' } },
    title: { zh: '签发人职务“{title}”不是全称', en: 'the title “{title}” is not in full', hint: { zh: '写全称，如“某某市市长”', en: 'write it in full, as 某某市市长' } },
    tall: { zh: '签名章图片“{file}”太高（{width} × {height}）', en: 'the stamp “{file}” is too high ({width} × {height})', hint: { zh: '裁去四周的空白；签名章横写，高不超过宽的 1.5 倍', en: 'crop it; a stamp is written across, its height 1.5 times its width at most' } },
    width: { zh: '“{typed}”不是签名章的宽度', en: '“{typed}” is no width of a stamp', hint: { zh: '写毫米数，{narrowest}～{widest}，如 40', en: 'write millimetres from {narrowest} to {widest}, as 40' } },
  },
  'document/seal': {
    count: { zh: '有 {organs} 个署名的发文机关，印章却有 {given} 枚', en: '{organs} issuers sign, but there are {given} seals', hint: { zh: '每个发文机关写一枚印章，顺序与 issuer 相同', en: 'give one seal an issuer, in the order of issuer' } },
    diameter: { zh: '“{typed}”不是印章的直径', en: '“{typed}” is no diameter of a seal', hint: { zh: '写毫米数，{smallest}～{largest}，如 42', en: 'write millimetres from {smallest} to {largest}, as 42' } },
    'not-round': { zh: '印章图片“{file}”不是正方形（{width} × {height}）', en: 'the seal “{file}” is not square ({width} × {height})', hint: { zh: '裁去印章四周的空白；直径按较长的一边算', en: 'crop it to the seal; the diameter is taken of the longer side' } },
  },
};
