/**
 * The document's styles: Word's own where it has them, since a Chinese Word shows these as 正文, 标题, 标题 1, 页脚, 页码;
 * ours beside them under names that collide with none.
 */
export const STYLES = {
  copyNumber: { id: 'GwCopyNumber', name: '份号' },
  classification: { id: 'GwClassification', name: '密级和保密期限' },
  urgency: { id: 'GwUrgency', name: '紧急程度' },
  mark: { id: 'GwMark', name: '发文机关标志' },
  markTop: { id: 'GwMarkTop', name: '标志上空' },
  jointMark: { id: 'GwJointMark', name: '联合发文机关' },
  jointSuffix: { id: 'GwJointSuffix', name: '联合发文机关 文件' },
  stage: { id: 'GwStage', name: '文稿阶段' },
  signatories: { id: 'GwSignatories', name: '签发人' },
  number: { id: 'GwNumber', name: '发文字号' },
  issuance: { id: 'GwIssuance', name: '编印机关和日期' },
  result: { id: 'GwResult', name: '办理结果' },
  title: { id: 'Title', name: 'Title' },
  titleNote: { id: 'GwTitleNote', name: '标题题注' },
  addressee: { id: 'GwAddressee', name: '主送机关' },
  body: { id: 'GwBody', name: '公文正文' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  heading5: { id: 'Heading5', name: 'heading 5' },
  runIn1: { id: 'GwRunIn1', name: '接排段 1' },
  runIn2: { id: 'GwRunIn2', name: '接排段 2' },
  runIn3: { id: 'GwRunIn3', name: '接排段 3' },
  runIn4: { id: 'GwRunIn4', name: '接排段 4' },
  runIn5: { id: 'GwRunIn5', name: '接排段 5' },
  names: { id: 'GwNames', name: '名单' },
  namesRow: { id: 'GwNamesRow', name: '名单 并列' },
  labels: { id: 'GwLabels', name: '标签行' },
  attachmentNote: { id: 'GwAttachmentNote', name: '附件说明' },
  attendance: { id: 'GwAttendance', name: '出席情况' },
  issuer: { id: 'GwIssuer', name: '落款' },
  issuers: { id: 'GwIssuers', name: '联合落款' },
  stampRoom: { id: 'GwStampRoom', name: '签名章上空' },
  stamp: { id: 'GwStamp', name: '签名章' },
  date: { id: 'GwDate', name: '成文日期' },
  sealRoom: { id: 'GwSealRoom', name: '用印留白' },
  note: { id: 'GwNote', name: '附注' },
  attachmentLabel: { id: 'GwAttachmentLabel', name: '附件序号' },
  attachmentTitle: { id: 'GwAttachmentTitle', name: '附件标题' },
  carriedTitle: { id: 'GwCarriedTitle', name: '印发文件标题' },
  carriedNumber: { id: 'GwCarriedNumber', name: '印发文件字号' },
  chapter: { id: 'GwChapter', name: '章' },
  chapterSection: { id: 'GwChapterSection', name: '节' },
  article: { id: 'GwArticle', name: '条' },
  contentsTitle: { id: 'TOCHeading', name: 'TOC Heading' },
  contents1: { id: 'TOC1', name: 'toc 1' },
  contents2: { id: 'TOC2', name: 'toc 2' },
  contents3: { id: 'TOC3', name: 'toc 3' },
  contents4: { id: 'TOC4', name: 'toc 4' },
  tableTitle: { id: 'GwTableTitle', name: '表题' },
  tableUnit: { id: 'GwTableUnit', name: '表格单位' },
  tableHead: { id: 'GwTableHead', name: '表头' },
  tableText: { id: 'GwTableText', name: '表格' },
  tableLeft: { id: 'GwTableLeft', name: '表格文字' },
  tableNumber: { id: 'GwTableNumber', name: '表格数字' },
  tableNote: { id: 'GwTableNote', name: '表注' },
  tableSign: { id: 'GwTableSign', name: '表格签字' },
  tableGap: { id: 'GwTableGap', name: '表后' },
  figure: { id: 'GwFigure', name: '图片' },
  caption: { id: 'Caption', name: 'caption' },
  imprint: { id: 'GwImprint', name: '版记' },
  copies: { id: 'GwCopies', name: '抄送' },
  copiesLevel: { id: 'GwCopiesLevel', name: '抄送分级' },
  printing: { id: 'GwPrinting', name: '印发' },
  printRun: { id: 'GwPrintRun', name: '印数' },
  footnote: { id: 'FootnoteText', name: 'footnote text' },
  footer: { id: 'Footer', name: 'footer' },
} as const satisfies Readonly<Record<string, StyleName>>;

/** Character styles: run-in headings take those that Word links with heading 1 to 5. */
export const CHARACTER_STYLES = {
  body: { id: 'GwBodyChar', name: '公文正文 字符' },
  stage: { id: 'GwStageChar', name: '文稿阶段 字符' },
  result: { id: 'GwResultChar', name: '办理结果 字符' },
  signatory: { id: 'GwSignatoryChar', name: '签发人姓名' },
  footnote: { id: 'FootnoteReference', name: 'footnote reference' },
  emphasis: { id: 'Strong', name: 'Strong' },
  bodyEmphasis: { id: 'GwBodyStrong', name: '公文正文 强调' },
  heading1Emphasis: { id: 'GwHeading1Strong', name: '标题 1 强调' },
  heading2Emphasis: { id: 'GwHeading2Strong', name: '标题 2 强调' },
  heading3Emphasis: { id: 'GwHeading3Strong', name: '标题 3 强调' },
  heading4Emphasis: { id: 'GwHeading4Strong', name: '标题 4 强调' },
  heading5Emphasis: { id: 'GwHeading5Strong', name: '标题 5 强调' },
  attendance: { id: 'GwAttendanceChar', name: '出席 字符' },
  article: { id: 'GwArticleChar', name: '条号' },
  spacedMark: { id: 'GwMarkChar', name: '发文机关标志 疏排' },
  heading1: { id: 'Heading1Char', name: '标题 1 字符' },
  heading2: { id: 'Heading2Char', name: '标题 2 字符' },
  heading3: { id: 'Heading3Char', name: '标题 3 字符' },
  heading4: { id: 'Heading4Char', name: '标题 4 字符' },
  heading5: { id: 'Heading5Char', name: '标题 5 字符' },
  pageNumber: { id: 'PageNumber', name: 'page number' },
} as const satisfies Readonly<Record<string, StyleName>>;

export interface StyleName {
  readonly id: string;
  readonly name: string;
}

/** Styles that every document has, and ours that the others derive from. */
export const BASE_STYLES = {
  normal: { id: 'Normal', name: 'Normal' },
  defaultFont: { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
  tableNormal: { id: 'TableNormal', name: 'Normal Table' },
  noList: { id: 'NoList', name: 'No List' },
  base: { id: 'GwBase', name: '公文基准' },
} as const satisfies Readonly<Record<string, StyleName>>;

/** Rules and margins of tables. */
export const TABLE_STYLE: StyleName = { id: 'GwTable', name: '公文表格' };

/** Paragraphs of tables, and beside them. */
export const TABLE_KEYS = ['tableTitle', 'tableUnit', 'tableHead', 'tableText', 'tableLeft', 'tableNumber', 'tableNote', 'tableSign'] as const satisfies readonly StyleKey[];

/** By level, from 1. Documents without a fifth level have no styles for it. */
export const HEADING_KEYS = ['heading1', 'heading2', 'heading3', 'heading4', 'heading5'] as const satisfies readonly (StyleKey & CharacterStyleKey)[];
export const EMPHASIS_KEYS = ['heading1Emphasis', 'heading2Emphasis', 'heading3Emphasis', 'heading4Emphasis', 'heading5Emphasis'] as const satisfies readonly CharacterStyleKey[];
export const RUN_IN_KEYS = ['runIn1', 'runIn2', 'runIn3', 'runIn4', 'runIn5'] as const satisfies readonly StyleKey[];

/** Of a table of contents, by level, from 1. */
export const CONTENTS_KEYS = ['contents1', 'contents2', 'contents3', 'contents4'] as const satisfies readonly StyleKey[];

export type StyleKey = keyof typeof STYLES;
export type CharacterStyleKey = keyof typeof CHARACTER_STYLES;

/** Styles whose lines do not stand on the grid. */
export const OFF_GRID: ReadonlySet<StyleKey> = new Set(['copyNumber', 'classification', 'urgency', 'stage', 'mark', 'markTop', 'jointMark', 'jointSuffix', 'signatories', 'number', 'issuance', 'result', 'title', 'titleNote', 'attachmentTitle', 'carriedTitle', 'carriedNumber', 'issuers', 'stampRoom', 'stamp', 'sealRoom', 'imprint', ...TABLE_KEYS, 'tableGap', 'figure', 'caption', 'footnote']);

/** Styles that keep with the next paragraph, and that begin a page, by themselves. */
export const KEEPS_BY_STYLE: ReadonlySet<StyleKey> = new Set(['title', 'titleNote', ...HEADING_KEYS, 'attachmentLabel', 'attachmentTitle', 'carriedTitle', 'carriedNumber', 'chapter', 'chapterSection', 'contentsTitle']);
/** Styles that have the space below them by themselves, so that what follows needs none above. */
export const SPACED_BELOW: ReadonlySet<StyleKey> = new Set(['chapter', 'chapterSection', 'contentsTitle']);
export const BREAKS_BY_STYLE: ReadonlySet<StyleKey> = new Set(['attachmentLabel', 'carriedTitle']);
