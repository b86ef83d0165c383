import type { Standard } from '../../standard/gbt9704.ts';
import type { BorderBelow } from './distances.ts';
import { emphasisStyles } from './emphasis-styles.ts';
import { border, characterStyle, fonts, paragraphStyle } from './style-element.ts';
import { BASE_STYLES, CHARACTER_STYLES, STYLES, type StyleKey } from './style-names.ts';
import { element } from './xml.ts';

const { base, defaultFont } = BASE_STYLES;

export interface FormatSheet {
  readonly standard: Standard;
  /** The header rule, as the border of what stands above it. */
  readonly rule: { readonly style: StyleKey; readonly border: BorderBelow } | undefined;
  /** Who attended is told (10.3). */
  readonly hasAttendance: boolean;
  /** 办理结果 of a reply. */
  readonly hasResult: boolean;
  /** Words are emphasised. */
  readonly hasEmphasis: boolean;
  /** Levels of headings that have styles. */
  readonly headingLevels: number;
  /** It is signed with stamps (7.3.5.3). */
  readonly hasStamps: boolean;
}

/** Styles that few documents need: of minutes (10.3) organ and date with the rule below them, and who attended; 办理结果; emphasised words; a signature stamp (7.3.5.3). */
export function formatStyles({ standard, rule, hasAttendance, hasResult, hasEmphasis, headingLevels, hasStamps }: FormatSheet, formatted: (key: StyleKey) => readonly string[]): readonly string[] {
  const issuance = (): string => {
    const below = rule ? element('w:pBdr', {}, border('bottom', rule.border.size, rule.border.space, rule.border.color)) : '';
    return paragraphStyle({ ...STYLES.issuance, basedOn: base, next: STYLES.title, origin: 'ours', paragraph: [below, ...formatted('issuance')] });
  };
  const attendance = (): readonly string[] => [
    paragraphStyle({ ...STYLES.attendance, basedOn: base, origin: 'ours', paragraph: formatted('attendance'), run: [fonts(standard.face.attendance)] }),
    characterStyle(CHARACTER_STYLES.attendance, 'ours', defaultFont, [fonts(standard.face.attendanceLabel)]),
  ];
  const result = (): readonly string[] => [
    paragraphStyle({ ...STYLES.result, basedOn: base, next: STYLES.title, link: CHARACTER_STYLES.result, origin: 'ours', paragraph: formatted('result'), run: [fonts(standard.face.result)] }),
    characterStyle(CHARACTER_STYLES.result, 'ours', defaultFont, [fonts(standard.face.result)], STYLES.result),
  ];
  const stamp = (): readonly string[] => [
    paragraphStyle({ ...STYLES.stampRoom, basedOn: base, next: STYLES.stamp, origin: 'ours', paragraph: formatted('stampRoom') }),
    paragraphStyle({ ...STYLES.stamp, basedOn: base, next: STYLES.date, origin: 'ours', paragraph: formatted('stamp') }),
  ];
  return [...(rule?.style === 'issuance' ? [issuance()] : []), ...(hasAttendance ? attendance() : []), ...(hasResult ? result() : []), ...(hasEmphasis ? emphasisStyles(standard, headingLevels) : []), ...(hasStamps ? stamp() : [])];
}
