import { FACE_ROLES, type FaceRole } from './roles.ts';
import type { Mm } from '../units.ts';
import { COLOURS, rule, valuesOf, type Values } from './rule.ts';
import { labels, names } from './lists.ts';
import { letter, minutes, order } from './special-formats.ts';

/** What Word hangs for zh-CN ([MS-OI29500] 2.1.52): stops, closers and some signs. */
const WORD_HANGING = '!%),.:;>?]}¢°·ˇ’”‰′″℃∶、。〃〉》」』】〕〗〞﹚﹜﹞！＂％＇），．：；？］｝￠';
/** What LibreOffice hangs. */
const STOPS = '!,.:;?、。！，．：；？';

const face = (role: FaceRole, clause: string, strength: 'must' | 'usual' | 'advised' | 'practice' = 'must') => rule(role, 'choice', clause, strength, FACE_ROLES);
/** What a face has no bold for is printed a little fatter. */
const bold = () => rule(false, 'choice', '7.3.3', 'practice');

/** GB/T 9704-2012 as a value: every number the program uses has its one address here. */
export const gbt9704 = {
  page: {
    width: rule(210, 'mm', '5.1', 'must'),
    height: rule(297, 'mm', '5.1', 'must'),
  },
  /** 版心. */
  typeArea: {
    top: rule(37, 'mm', '5.2.1', 'must'),
    left: rule(28, 'mm', '5.2.1', 'must'),
    width: rule(156, 'mm', '5.2.1', 'must'),
    height: rule(225, 'mm', '5.2.1', 'must'),
  },
  grid: {
    lines: rule(22, 'line', '5.2.3', 'usual'),
    /** The most lines a page may have when the pitch is lowered for the signature's sake. */
    tightLines: rule(24, 'line', '7.3.5.5', 'practice'),
    characters: rule(28, 'character', '5.2.3', 'usual'),
    /** Space between lines: 7/8 of a 三号 hanzi. */
    gap: rule(7 / 8, 'character', '3.2', 'must'),
    /** From a body line to the next. `auto`: hanzi and gap, or, for another number of lines, what closes them on the type area. */
    pitch: rule<Mm | 'auto'>('auto', 'mm', '3.2', 'must', ['auto']),
    /** Height of a body hanzi. `auto`: its width, which fills the line. */
    hanzi: rule<Mm | 'auto'>('auto', 'mm', '3.1', 'derived', ['auto']),
    /** From the type area's top to the first line's em box. */
    first: rule(0, 'mm', '5.2.3', 'derived'),
    /** Em box above and below the baseline, in em. */
    ascent: rule(0.88, 'ratio', '3.2', 'derived'),
    descent: rule(0.12, 'ratio', '3.2', 'derived'),
  },
  /** The page dialog of a word processor. */
  dialog: {
    /** `exact`: what puts the lines where they belong. `half-gap`: the type area and half a gap above and below it. `type-area`: the type area's own margins. */
    margins: rule<'exact' | 'half-gap' | 'type-area'>('exact', 'choice', '5.2.1', 'derived', ['exact', 'half-gap', 'type-area']),
  },
  text: {
    /** Of all that no other rule gives a colour. */
    colour: rule<'red' | 'black'>('black', 'colour', '5.2.4', 'must', COLOURS),
  },
  /** Colours of the ink: red and black. */
  ink: {
    /** `screen`: pure red. `press`: the press's own inks, red as Y80 M80 and black as K100. */
    system: rule<'screen' | 'press'>('screen', 'choice', '6.2', 'usual', ['screen', 'press']),
  },
  hanging: {
    default: rule<'word' | 'stops' | 'none'>('word', 'choice', '5.2.3', 'practice', ['word', 'stops', 'none']),
    word: rule(WORD_HANGING, 'marks', '5.2.3', 'practice'),
    stops: rule(STOPS, 'marks', '5.2.3', 'practice'),
    none: rule('', 'marks', '5.2.3', 'practice'),
  },
  size: {
    /** 二号 */
    title: rule(22, 'pt', '7.3.1', 'must'),
    /** 三号 */
    body: rule(16, 'pt', '5.2.2', 'usual'),
    /** 四号 */
    imprint: rule(14, 'pt', '7.4.2', 'must'),
    pageNumber: rule(14, 'pt', '7.5', 'must'),
    /** 四号. The standard gives tables no size. */
    table: rule(14, 'pt', '8', 'practice'),
  },
  face: {
    copyNumber: face('fangsong', '7.2.1', 'usual'),
    classification: face('hei', '7.2.2'),
    urgency: face('hei', '7.2.3'),
    mark: face('xiaobiaosong', '7.2.4', 'advised'),
    title: face('xiaobiaosong', '7.3.1'),
    titleNote: face('kai', '7.3.1', 'practice'),
    signatory: face('kai', '7.2.6'),
    body: face('fangsong', '5.2.2', 'usual'),
    /** Of digits in text: the text's own, or 西文 as many offices have them. Page numbers have theirs (7.5). */
    digits: rule<'own' | 'roman'>('own', 'choice', '5.2.2', 'practice', ['own', 'roman']),
    heading1: face('hei', '7.3.3', 'usual'),
    heading2: face('kai', '7.3.3', 'usual'),
    heading3: face('fangsong', '7.3.3', 'usual'),
    heading4: face('fangsong', '7.3.3', 'usual'),
    attachmentLabel: face('hei', '7.3.7'),
    attendanceLabel: face('hei', '10.3'),
    attendance: face('fangsong', '10.3'),
    imprint: face('fangsong', '7.4.2'),
    pageNumber: face('song', '7.5'),
    stage: face('hei', '7.2.2', 'practice'),
    table: face('fangsong', '5.2.2', 'usual'),
    tableHead: face('hei', '8', 'practice'),
    tableTitle: face('hei', '8', 'practice'),
  },
  /** 份号, 密级, 紧急程度: one below the other from line 1; classification keeps its line when it is the first. */
  copyNumber: {
    line: rule(1, 'line', '7.2.1', 'must'),
  },
  classification: {
    line: rule(2, 'line', '7.2.2', 'usual'),
  },
  /** Headings in bold: many offices set level 2 so. */
  bold: {
    heading1: bold(),
    heading2: bold(),
    heading3: bold(),
    heading4: bold(),
  },
  /** Words that a text emphasises. The standard has none. */
  emphasis: {
    /** `own`: the face that they stand in. */
    face: rule<FaceRole | 'own'>('own', 'choice', '7.3.3', 'practice', ['own', ...FACE_ROLES]),
    bold: rule(true, 'choice', '7.3.3', 'practice'),
  },
  /** 发文机关标志. */
  mark: {
    /** From the type area's top to the upper edge of the ink. */
    top: rule(35, 'mm', '7.2.4', 'must'),
    colour: rule<'red' | 'black'>('red', 'colour', '7.2.4', 'advised', COLOURS),
    /** Largest em. */
    maxEm: rule(22, 'mm', '7.2.4', 'practice'),
    /** Width that the size is chosen for; the type area is the limit. */
    targetWidth: rule(148, 'mm', '7.2.4', 'practice'),
    /** Em below which the glyphs are condensed before the em shrinks further. */
    condenseBelow: rule(8, 'mm', '7.2.4', 'practice'),
    /** Narrowest glyphs. */
    condense: rule(0.7, 'ratio', '7.2.4', 'practice'),
    /** Marks of fewer characters are letter-spaced. */
    spacedBelow: rule(5, 'count', '7.2.4', 'practice'),
  },
  /** 发文机关标志 of a joint document: names one below the other, 文件 at their right (figures 3, 4). */
  jointMark: {
    /** Largest em of a name; two of them are already higher than a single mark. */
    maxEm: rule(15, 'mm', '7.2.4', 'practice'),
    /** Smallest size that names shrink to so that page 1 shows text: the title's. */
    minSize: rule(22, 'pt', '7.2.4', 'practice'),
    /** Between two names, in em: usually, and at least where page 1 has no room. */
    gap: rule(0.5, 'ratio', '7.2.4', 'practice'),
    minGap: rule(0.1, 'ratio', '7.2.4', 'practice'),
    /** Between the names and 文件. */
    suffixGap: rule(0.5, 'character', '7.2.4', 'practice'),
  },
  /** 发文字号 and the red rule below it. */
  number: {
    above: rule(2, 'line', '7.2.5', 'must'),
  },
  /** 签发人 of an upward document, at the right of the number. */
  signatories: {
    /** The number, and the names' right edge, from the type area's edges. */
    indent: rule(1, 'character', '7.2.6', 'must'),
    /** Names in a row. */
    perRow: rule(2, 'count', '7.2.6', 'must'),
    /** Places that a name takes at least: names of two characters are spread. */
    places: rule(3, 'character', '7.2.6', 'practice'),
    /** Between two names of a row. */
    gap: rule(1, 'character', '7.2.6', 'practice'),
  },
  headerRule: {
    below: rule(4, 'mm', '7.2.7', 'must'),
    /** The standard gives none. As thick as the imprint's, the 4 mm hold to its edge and to its centre within 0.2 mm. */
    thickness: rule(0.35, 'mm', '7.2.7', 'practice'),
    colour: rule<'red' | 'black'>('red', 'colour', '7.2.7', 'must', COLOURS),
  },
  title: {
    above: rule(2, 'line', '7.3.1', 'must'),
    maxLines: rule(4, 'line', '7.3.1', 'practice'),
  },
  addressee: {
    above: rule(1, 'line', '7.3.2', 'must'),
  },
  body: {
    indent: rule(2, 'character', '7.3.3', 'must'),
  },
  names,
  labels,
  attachmentNote: {
    above: rule(1, 'line', '7.3.4', 'must'),
    indent: rule(2, 'character', '7.3.4', 'must'),
  },
  signature: {
    sealed: {
      /** Empty lines above the name: room for a seal of 42–50 mm. */
      above: rule(2, 'line', '7.3.5.1', 'derived'),
      /** Date from the type area's right edge. */
      dateRight: rule(4, 'character', '7.3.5.1', 'usual'),
      /** Room kept for the seal. */
      diameter: rule(45, 'mm', '国发〔1999〕25号', 'practice'),
      /** Seals of a joint issue side by side, at most: three of 45–50 mm stay inside the type area. */
      perRow: rule(3, 'count', '7.3.5.1', 'derived'),
      /** Between two seals, which neither touch nor cross. */
      gap: rule(2, 'mm', '7.3.5.1', 'practice'),
      /** Between two names. */
      nameGap: rule(1.5, 'character', '7.3.5.1', 'practice'),
    },
    unsealed: {
      above: rule(1, 'line', '7.3.5.2', 'must'),
      /** Issuer (or, when it is longer, date) from the right edge. */
      right: rule(2, 'character', '7.3.5.2', 'must'),
      /** The date's first character right of the issuer's first. */
      dateShift: rule(2, 'character', '7.3.5.2', 'must'),
    },
    /** With 签名章. */
    stamped: {
      /** Empty lines above the stamp, and above the date. */
      above: rule(2, 'line', '7.3.5.3', 'must'),
      dateAbove: rule(1, 'line', '7.3.5.3', 'must'),
      /** Stamp and date from the type area's right edge. */
      right: rule(4, 'character', '7.3.5.3', 'must'),
      dateRight: rule(4, 'character', '7.3.5.3', 'must'),
      /** Between the title and the stamp. */
      titleGap: rule(2, 'character', '7.3.5.3', 'must'),
      /** Room for a stamp: the standard gives none its size. */
      width: rule(40, 'mm', '7.3.5.3', 'practice'),
      height: rule(20, 'mm', '7.3.5.3', 'practice'),
    },
    /** Body lines that go with the signature when it turns to a new page. */
    carried: rule(2, 'line', '7.3.5.5', 'practice'),
  },
  note: {
    indent: rule(2, 'character', '7.3.6', 'must'),
  },
  attachment: {
    labelLine: rule(1, 'line', '7.3.7', 'must'),
    titleLine: rule(3, 'line', '7.3.7', 'must'),
    /** Empty lines between its title and its body. */
    bodyAbove: rule(1, 'line', '7.3.7', 'practice'),
  },
  /** A document that this one issues or forwards: on a new page, as an attachment without its label. */
  carried: {
    titleLine: rule(3, 'line', '7.3.7', 'practice'),
  },
  table: {
    rule: rule(0.25, 'mm', '8', 'practice'),
    /** Between a cell's text and its rules, left and right. */
    padding: rule(1.5, 'mm', '8', 'practice'),
    /** No column that is wide by its content gets narrower than this. */
    narrowest: rule(3, 'character', '8', 'practice'),
    /** Room to sign behind each label below a form, at least. */
    signRoom: rule(4, 'character', '8', 'practice'),
  },
  letter,
  /** 版记. */
  imprint: {
    indent: rule(1, 'character', '7.4.2', 'must'),
    thickRule: rule(0.35, 'mm', '7.4.1', 'advised'),
    thinRule: rule(0.25, 'mm', '7.4.1', 'advised'),
    parity: rule(true, 'choice', 'GB/T 33476.2-2016 7.3.1', 'must'),
  },
  order,
  minutes,
  pageNumber: {
    /** Dash's centre below the type area's lower edge. */
    below: rule(7, 'mm', '7.5', 'must'),
    /** `outer`: right on odd pages, left on even ones. */
    position: rule<'outer' | 'centre'>('outer', 'choice', '7.5', 'must', ['outer', 'centre']),
    indent: rule(1, 'character', '7.5', 'must'),
  },
} as const;

/** The numbers alone, as the stages read them. A profile is another value of this type. */
export type Standard = Values<typeof gbt9704>;
export const gbt9704Values: Standard = valuesOf(gbt9704);
