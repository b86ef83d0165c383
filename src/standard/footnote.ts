import { rule } from './rule.ts';

/** 脚注 at the foot of the type area. The standard has none: practice, and what keeps the body's lines on their grid. */
export const footnote = {
  /** From a line to the next, and from a footnote to the next. */
  pitch: rule(16, 'pt', '7.3.3', 'practice'),
  /** First line; turned lines are flush. */
  indent: rule(2, 'character', '7.3.3', 'practice'),
  /** Room for the rule, which lies half of it above the first line. */
  above: rule(3, 'mm', '7.3.3', 'practice'),
  /** As word processors draw it. */
  rule: rule(0.25, 'mm', '7.3.3', 'practice'),
  ruleLength: rule(50.8, 'mm', '7.3.3', 'practice'),
  /** 六号: a reference is half a character wide. */
  referenceSize: rule(7.5, 'pt', '7.3.3', 'practice'),
  /** The reference's baseline above the text's. */
  raise: rule(6.5, 'pt', '7.3.3', 'practice'),
} as const;
