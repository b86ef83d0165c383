import type { Mm } from '../units.ts';
import { footnote } from './footnote.ts';
import { COLOURS, rule, valuesOf, type Values } from './rule.ts';
import { classification, copyNumber, headerRule, jointMark, mark, number, signatories } from './header.ts';
import { labels, names } from './lists.ts';
import { signature } from './signature.ts';
import { letter, minutes, order } from './special-formats.ts';
import { bold, emphasis, face, size } from './type.ts';

/** What Word hangs for zh-CN ([MS-OI29500] 2.1.52): stops, closers and some signs. */
const WORD_HANGING = '!%),.:;>?]}¢°·ˇ’”‰′″℃∶、。〃〉》」』】〕〗〞﹚﹜﹞！＂％＇），．：；？］｝￠';
/** What LibreOffice hangs. */
const STOPS = '!,.:;?、。！，．：；？';

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
  size,
  face,
  copyNumber,
  classification,
  bold,
  emphasis,
  footnote,
  mark,
  jointMark,
  number,
  signatories,
  headerRule,
  /** 办理结果 of a reply, which the standard does not know. */
  result: {
    /** A letter as （A） or A类. */
    form: rule<'brackets' | 'class' | 'plain'>('brackets', 'choice', '7.3.1', 'practice', ['brackets', 'class', 'plain']),
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
  signature,
  note: {
    indent: rule(2, 'character', '7.3.6', 'must'),
  },
  attachment: {
    labelLine: rule(1, 'line', '7.3.7', 'must'),
    titleLine: rule(3, 'line', '7.3.7', 'must'),
    /** Empty lines between its title and its body. */
    bodyAbove: rule(1, 'line', '7.3.7', 'practice'),
  },
  /** 章 and 节 of a regulation: empty lines above and below. */
  chapter: {
    above: rule(1, 'line', '7.3.3', 'practice'),
    below: rule(1, 'line', '7.3.3', 'practice'),
  },
  /** 目录. */
  contents: {
    /** Empty lines above and below its title, and between it and a body on the same page. */
    above: rule(1, 'line', '7.3.3', 'practice'),
    below: rule(1, 'line', '7.3.3', 'practice'),
    /** Of each further level. */
    indent: rule(2, 'character', '7.3.3', 'practice'),
    /** At the right, kept free for page numbers. */
    room: rule(3, 'character', '7.3.3', 'practice'),
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
  /** 图片, with its caption below it. The standard says nothing of pictures: whole lines of the grid keep the text behind them on it. */
  figure: {
    /** As high as so many lines, caption included, where nothing is said of its size. */
    lines: rule(11, 'line', '5.2.3', 'practice'),
    /** No larger, then, than its pixels allow, each so wide: a little over 100 an inch. */
    pixel: rule(0.25, 'mm', '5.2.3', 'practice'),
    /** Between picture and caption, in the space between two lines. */
    captionGap: rule(0.75, 'ratio', 'CY/T 171-2019', 'practice'),
    /** Between two pictures side by side. */
    between: rule(1, 'character', '5.2.3', 'practice'),
    /** A wide picture that is an attachment stands on a landscape page where it becomes so many times larger at least. */
    turn: rule(1.15, 'ratio', '8', 'practice'),
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
