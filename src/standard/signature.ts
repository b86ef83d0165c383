import { rule } from './rule.ts';

/** 落款. */
export const signature = {
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
} as const;
