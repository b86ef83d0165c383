/** Digits of a copy number as a rule (7.2.1, usual). */
export const COPY_NUMBER_DIGITS = 6;

/** Longest period by level, in years (保守国家秘密法). From a year on periods are given in years. */
export const LONGEST_PERIOD: Readonly<Record<string, number>> = { 绝密: 30, 机密: 20, 秘密: 10 };
export const MONTHS_OF_A_YEAR = 12;
