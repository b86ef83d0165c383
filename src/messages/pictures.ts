import type { Catalogue } from '../diagnostic.ts';

/** Pictures that a document names, its seals among them. */
export const pictureMessages: Catalogue = {
  'document/picture': {
    missing: { zh: '没有图片“{file}”', en: 'there is no picture “{file}”', hint: { zh: '路径从本文件所在的文件夹算起，核对名称', en: 'paths count from the folder of this file; check the name' } },
    folder: { zh: '“{file}”是文件夹，不是图片', en: '“{file}” is a folder, not a picture', hint: { zh: '写文件夹里的图片', en: 'name a picture in it' } },
    'too-large': { zh: '图片“{file}”太大', en: 'the picture “{file}” is too large', hint: { zh: '缩小图片：600 dpi 足够，文件不超过 20 MB', en: 'make it smaller: 600 dpi are enough, and 20 MB the most' } },
    'too-many-pixels': { zh: '图片“{file}”的像素太多', en: 'the picture “{file}” has too many pixels', hint: { zh: '缩小图片：600 dpi 足够，不超过 4000 万像素', en: 'make it smaller: 600 dpi are enough, and 40 million pixels the most' } },
    unreadable: { zh: '读不到图片“{file}”', en: 'the picture “{file}” cannot be read', hint: { zh: '核对权限，或把图片放在本文件旁边', en: 'check its permissions, or put it beside this file' } },
    'no-picture': { zh: '“{file}”不是图片', en: '“{file}” is no picture', hint: { zh: '用 PNG、SVG 或 JPEG 文件', en: 'use a PNG, SVG or JPEG file' } },
    'other-kind': { zh: '“{file}”不是 PNG、SVG 或 JPEG 图片', en: '“{file}” is no PNG, SVG or JPEG picture', hint: { zh: '用图片软件另存为 PNG（600 dpi，背景透明）', en: 'save it as PNG (600 dpi, with a transparent background)' } },
    interlaced: { zh: 'PNG 图片“{file}”是隔行存储的', en: 'the PNG picture “{file}” is interlaced', hint: { zh: '另存为不隔行的 PNG', en: 'save it without interlacing' } },
    damaged: { zh: '图片“{file}”已损坏', en: 'the picture “{file}” is damaged', hint: { zh: '重新导出这张图片', en: 'export the picture anew' } },
    'jpeg-inks': { zh: 'JPEG 图片“{file}”是 CMYK 色', en: 'the JPEG picture “{file}” is in CMYK', hint: { zh: '另存为 RGB 色；印刷用的颜色由 colour: press 换算', en: 'save it in RGB: colour: press makes inks of it' } },
    'jpeg-kind': { zh: 'JPEG 图片“{file}”的编码方式少见，多数软件打不开', en: 'the JPEG picture “{file}” is coded in a way that few programs read', hint: { zh: '另存为普通 JPEG 或 PNG', en: 'save it as an ordinary JPEG, or as PNG' } },
    'jpeg-turned': { zh: 'JPEG 图片“{file}”靠旋转标记才是正的', en: 'the JPEG picture “{file}” is upright only by its orientation note', hint: { zh: '转正后另存一次', en: 'turn it upright and save it anew' } },
    'svg-damaged': { zh: 'SVG 图片“{file}”不是完整的 XML', en: 'the SVG picture “{file}” is no whole XML', hint: { zh: '重新导出这张图片', en: 'export the picture anew' } },
    'svg-entities': { zh: 'SVG 图片“{file}”含有自定义实体', en: 'the SVG picture “{file}” has entities of its own', hint: { zh: '导出为普通 SVG（不要 Illustrator 的编辑数据）', en: 'export a plain SVG (without Illustrator’s editing data)' } },
    'svg-outside': { zh: 'SVG 图片“{file}”引用了文件以外的内容', en: 'the SVG picture “{file}” refers to what is outside it', hint: { zh: '把引用的图片、样式画进文件里，或导出为 PNG', en: 'draw it into the file, or export it as PNG' } },
    'svg-text': { zh: 'SVG 图片“{file}”里有未转换的文字', en: 'the SVG picture “{file}” has text in it', hint: { zh: '把文字转换为路径（转曲）后另存：这样在哪里打开都一样', en: 'convert the text to paths: it then looks the same everywhere' } },
    'svg-feature': { zh: 'SVG 图片“{file}”用到了不画的功能：{feature}', en: 'the SVG picture “{file}” uses what is not drawn: {feature}', hint: { zh: '改为单色的路径和基本图形，或导出为 PNG（600 dpi，背景透明）', en: 'make it of paths and basic shapes in plain colours, or export it as PNG (600 dpi, transparent background)' } },
    'svg-size': { zh: 'SVG 图片“{file}”没有写明大小', en: 'the SVG picture “{file}” does not say how large it is', hint: { zh: '给 <svg> 写上 viewBox，如 viewBox="0 0 450 450"', en: 'give <svg> a viewBox, as viewBox="0 0 450 450"' } },
    'svg-large': { zh: 'SVG 图片“{file}”太复杂', en: 'the SVG picture “{file}” is too intricate', hint: { zh: '简化路径，或导出为 PNG（600 dpi，背景透明）', en: 'simplify its paths, or export it as PNG (600 dpi, transparent background)' } },
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
