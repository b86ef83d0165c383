import type { Rule } from '../rule.ts';
import { adjacentNumerals } from './adjacent-numerals.ts';
import { attachmentMentioned } from './attachment-mentioned.ts';
import { bareDecimal } from './bare-decimal.ts';
import { bodyDates } from './body-dates.ts';
import { citedNumber } from './cited-number.ts';
import { closingKind } from './closing-kind.ts';
import { commaBetweenQuotes } from './comma-between-quotes.ts';
import { compatibilityHanzi } from './compatibility-hanzi.ts';
import { confusables } from './confusables.ts';
import { counts } from './counts.ts';
import { dash } from './dash.ts';
import { doubleApproximation } from './double-approximation.ts';
import { doubledMarks } from './doubled-marks.ts';
import { ellipsis } from './ellipsis.ts';
import { etcEllipsis } from './etc-ellipsis.ts';
import { firstPerson } from './first-person.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { hanziSpace } from './hanzi-space.ts';
import { hanziZero } from './hanzi-zero.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { leftOverDeputy } from './left-over-deputy.ts';
import { nestedBookMarks } from './nested-book-marks.ts';
import { numberSpace } from './number-space.ts';
import { ordinalComma } from './ordinal-comma.ts';
import { organTwice } from './organ-twice.ts';
import { paddedDates } from './padded-dates.ts';
import { quotedStop } from './quoted-stop.ts';
import { rangeSign } from './range-sign.ts';
import { repeatedWords } from './repeated-words.ts';
import { retiredForms } from './retired-forms.ts';
import { shortRange } from './short-range.ts';
import { shortYear } from './short-year.ts';
import { straightQuotes } from './straight-quotes.ts';
import { timeColon } from './time-colon.ts';
import { titleIssuer } from './title-issuer.ts';
import { titleSpaces } from './title-spaces.ts';
import { units } from './units.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { webContacts } from './web-contacts.ts';
import { wideDigits } from './wide-digits.ts';
import { wideSigns } from './wide-signs.ts';
import { youAndYou } from './you-and-you.ts';

/** All rules, by their ids. */
export const RULES: readonly Rule[] = [
  adjacentNumerals,
  attachmentMentioned,
  bareDecimal,
  bodyDates,
  citedNumber,
  closingKind,
  commaBetweenQuotes,
  compatibilityHanzi,
  confusables,
  counts,
  dash,
  doubleApproximation,
  doubledMarks,
  ellipsis,
  etcEllipsis,
  firstPerson,
  halfWidthMarks,
  hanziSpace,
  hanziZero,
  invisibleCharacters,
  leftOverDeputy,
  nestedBookMarks,
  numberSpace,
  ordinalComma,
  organTwice,
  paddedDates,
  quotedStop,
  rangeSign,
  repeatedWords,
  retiredForms,
  shortRange,
  shortYear,
  straightQuotes,
  timeColon,
  titleIssuer,
  titleSpaces,
  units,
  unpairedMarks,
  webContacts,
  wideDigits,
  wideSigns,
  youAndYou,
];
