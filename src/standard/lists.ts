import { rule } from './rule.ts';

/** 标签行. */
export const labels = {
  indent: rule(2, 'character', '7.3.3', 'must'),
  /** Places that the widest label may have for all of them to be spread to its width. */
  spread: rule(5, 'character', '7.3.3', 'practice'),
} as const;

/** 名单. The standard has none of its own: columns as offices set them, the indent that of a paragraph. */
export const names = {
  indent: rule(2, 'character', '7.3.3', 'must'),
  /** Places that a name takes at least: names of two characters are spread. */
  places: rule(3, 'character', '7.3.3', 'practice'),
  /** Places that the widest name may take of its column: posts of longer ones begin behind them. */
  widestName: rule(5, 'character', '7.3.3', 'practice'),
  /** Places that roles are spread over at most, so that their colons stand one below the other. */
  spreadRole: rule(5, 'character', '7.3.3', 'practice'),
  /** Places of the widest role with names at its right; longer ones stand on a line of their own. */
  widestRole: rule(8, 'character', '7.3.3', 'practice'),
  /** What a long name leaves its post at least; less, and the post begins the next line. */
  leastPost: rule(8, 'character', '7.3.3', 'practice'),
  /** Between a name and its post, and between two names of a row. */
  gap: rule(1, 'character', '7.3.3', 'practice'),
} as const;
