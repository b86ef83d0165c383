import { COLOURS, rule } from './rule.ts';

/** 信函格式. */
export const letter = {
  /** From the page's top to the upper edge of the mark's ink. */
  markTop: rule(30, 'mm', '10.1', 'must'),
  /** From the mark's em box to the upper edge of the double rule. */
  ruleBelow: rule(4, 'mm', '10.1', 'must'),
  ruleLength: rule(170, 'mm', '10.1', 'must'),
  /** The lower double rule's centre from the page's lower edge. */
  ruleFoot: rule(20, 'mm', '10.1', 'must'),
  ruleColour: rule<'red' | 'black'>('red', 'colour', '10.1', 'must', COLOURS),
  /** The standard gives no thickness: 3 pt and 0.75 pt, as word processors have such rules. */
  thickRule: rule(1.058, 'mm', '10.1', 'practice'),
  thinRule: rule(0.265, 'mm', '10.1', 'practice'),
  /** Between the two. */
  ruleGap: rule(0.265, 'mm', '10.1', 'practice'),
  /** What the mark and its rules are centred on. */
  centre: rule<'page' | 'type-area'>('page', 'choice', '10.1', 'practice', ['page', 'type-area']),
  /** Empty lines between the last line below the rule and the title. */
  titleAbove: rule(2, 'line', '10.1', 'must'),
} as const;

/** 命令（令）格式. */
export const order = {
  mark: {
    /** From the type area's top to the upper edge of the ink. */
    top: rule(20, 'mm', '10.2', 'must'),
  },
  number: {
    above: rule(2, 'line', '10.2', 'must'),
  },
  body: {
    above: rule(2, 'line', '10.2', 'must'),
  },
} as const;

/** 纪要格式. */
export const minutes = {
  mark: {
    /** From the type area's top to the upper edge of the ink. */
    top: rule(35, 'mm', '10.3', 'must'),
  },
  number: {
    above: rule(2, 'line', '10.3', 'practice'),
  },
  /** 编印机关 at the left and the date at the right, above the rule. */
  issuance: {
    above: rule(1, 'line', '10.3', 'practice'),
    indent: rule(1, 'character', '10.3', 'practice'),
  },
  attendance: {
    above: rule(1, 'line', '10.3', 'must'),
    indent: rule(2, 'character', '10.3', 'must'),
  },
} as const;
