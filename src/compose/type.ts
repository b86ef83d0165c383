import type { Level } from '../document/marker.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { FaceRole } from '../standard/roles.ts';
import { ptToMm, type Pt } from '../units.ts';
import type { TypeStyle } from './composition.ts';
import { withEmphasis } from './emphasis.ts';

/** The types of the document's elements: face and size from the standard, nowhere else. */
export interface Types {
  readonly copyNumber: TypeStyle;
  readonly classification: TypeStyle;
  readonly urgency: TypeStyle;
  readonly signatory: TypeStyle;
  readonly body: TypeStyle;
  readonly headings: Readonly<Record<Level, TypeStyle>>;
  readonly chapter: TypeStyle;
  readonly chapterSection: TypeStyle;
  readonly article: TypeStyle;
  readonly contentsTitle: TypeStyle;
  readonly contents: TypeStyle;
  readonly title: TypeStyle;
  readonly titleNote: TypeStyle;
  readonly attachmentLabel: TypeStyle;
  readonly attendanceLabel: TypeStyle;
  readonly attendance: TypeStyle;
  readonly stage: TypeStyle;
  readonly result: TypeStyle;
  readonly imprint: TypeStyle;
  readonly table: TypeStyle;
  readonly tableHead: TypeStyle;
  readonly tableTitle: TypeStyle;
  readonly caption: TypeStyle;
  readonly footnote: TypeStyle;
}

export function typesOf(standard: Standard): Types {
  const { face, size, bold } = standard;
  const emphatic = (type: TypeStyle): TypeStyle => withEmphasis(type, standard);
  const type = (role: FaceRole, points: Pt): TypeStyle => ({ face: role, size: points, ...(face.digits === 'roman' && { digits: face.digits }) });
  const reference: TypeStyle = { face: face.footnote, size: standard.footnote.referenceSize, raise: ptToMm(standard.footnote.raise) };
  const heading = (role: FaceRole, isBold: boolean): TypeStyle => emphatic({ ...type(role, size.body), ...(isBold && { bold: true }), reference });
  return {
    copyNumber: type(face.copyNumber, size.body),
    classification: type(face.classification, size.body),
    urgency: type(face.urgency, size.body),
    signatory: type(face.signatory, size.body),
    body: emphatic({ ...type(face.body, size.body), reference }),
    headings: {
      1: heading(face.heading1, bold.heading1),
      2: heading(face.heading2, bold.heading2),
      3: heading(face.heading3, bold.heading3),
      4: heading(face.heading4, bold.heading4),
      5: heading(face.heading5, bold.heading5),
    },
    chapter: type(face.chapter, size.body),
    chapterSection: type(face.chapterSection, size.body),
    article: type(face.article, size.body),
    contentsTitle: type(face.contentsTitle, size.body),
    contents: type(face.contents, size.body),
    title: emphatic(type(face.title, size.title)),
    titleNote: type(face.titleNote, size.body),
    attachmentLabel: type(face.attachmentLabel, size.body),
    attendanceLabel: type(face.attendanceLabel, size.body),
    attendance: type(face.attendance, size.body),
    stage: type(face.stage, size.body),
    result: type(face.result, size.body),
    imprint: type(face.imprint, size.imprint),
    table: emphatic(type(face.table, size.table)),
    tableHead: emphatic(type(face.tableHead, size.table)),
    tableTitle: emphatic(type(face.tableTitle, size.table)),
    caption: type(face.caption, size.caption),
    footnote: type(face.footnote, size.footnote),
  };
}
