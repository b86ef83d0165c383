import { FACE_ROLES, type FaceRole } from './roles.ts';
import { rule } from './rule.ts';

const role = (value: FaceRole, clause: string, strength: 'must' | 'usual' | 'advised' | 'practice' = 'must') => rule(value, 'choice', clause, strength, FACE_ROLES);
/** What a face has no bold for is printed a little fatter. */
const fatter = () => rule(false, 'choice', '7.3.3', 'practice');

/** 字号 of the elements. */
export const size = {
  /** 二号 */
  title: rule(22, 'pt', '7.3.1', 'must'),
  /** 三号 */
  body: rule(16, 'pt', '5.2.2', 'usual'),
  /** 四号 */
  imprint: rule(14, 'pt', '7.4.2', 'must'),
  pageNumber: rule(14, 'pt', '7.5', 'must'),
  /** 五号. The standard has no footnotes. */
  footnote: rule(10.5, 'pt', '7.3.3', 'practice'),
  /** 四号. The standard gives tables no size. */
  table: rule(14, 'pt', '8', 'practice'),
  /** 四号, as tables. */
  caption: rule(14, 'pt', 'CY/T 171-2019', 'practice'),
} as const;

/** 字体 of the elements. */
export const face = {
  copyNumber: role('fangsong', '7.2.1', 'usual'),
  classification: role('hei', '7.2.2'),
  urgency: role('hei', '7.2.3'),
  mark: role('xiaobiaosong', '7.2.4', 'advised'),
  title: role('xiaobiaosong', '7.3.1'),
  titleNote: role('kai', '7.3.1', 'practice'),
  signatory: role('kai', '7.2.6'),
  body: role('fangsong', '5.2.2', 'usual'),
  /** Of digits in text: the text's own, or 西文 as many offices have them. Page numbers have theirs (7.5). */
  digits: rule<'own' | 'roman'>('own', 'choice', '5.2.2', 'practice', ['own', 'roman']),
  heading1: role('hei', '7.3.3', 'usual'),
  heading2: role('kai', '7.3.3', 'usual'),
  heading3: role('fangsong', '7.3.3', 'usual'),
  heading4: role('fangsong', '7.3.3', 'usual'),
  /** Below the levels that the standard names. */
  heading5: role('fangsong', '7.3.3', 'practice'),
  /** 章, 节 and the numbers 第一条 of regulations. */
  chapter: role('hei', '7.3.3', 'practice'),
  chapterSection: role('kai', '7.3.3', 'practice'),
  article: role('hei', '7.3.3', 'practice'),
  /** 目录 and what it lists. */
  contentsTitle: role('hei', '7.3.3', 'practice'),
  contents: role('fangsong', '7.3.3', 'practice'),
  attachmentLabel: role('hei', '7.3.7'),
  attendanceLabel: role('hei', '10.3'),
  attendance: role('fangsong', '10.3'),
  imprint: role('fangsong', '7.4.2'),
  pageNumber: role('song', '7.5'),
  stage: role('hei', '7.2.2', 'practice'),
  /** 办理结果 of a reply. The standard has none. */
  result: role('hei', '7.3.1', 'practice'),
  table: role('fangsong', '5.2.2', 'usual'),
  tableHead: role('hei', '8', 'practice'),
  tableTitle: role('hei', '8', 'practice'),
  caption: role('hei', 'CY/T 171-2019', 'practice'),
  footnote: role('fangsong', '7.3.3', 'practice'),
} as const;

/** Headings in bold: many offices set level 2 so. */
export const bold = {
  heading1: fatter(),
  heading2: fatter(),
  heading3: fatter(),
  heading4: fatter(),
  heading5: fatter(),
} as const;

/** Words that a text emphasises. The standard has none. */
export const emphasis = {
  /** `own`: the face that they stand in. */
  face: rule<FaceRole | 'own'>('own', 'choice', '7.3.3', 'practice', ['own', ...FACE_ROLES]),
  bold: rule(true, 'choice', '7.3.3', 'practice'),
} as const;
