import type { Standard } from '../standard/gbt9704.ts';
import type { TypeStyle } from './composition.ts';
import { withEmphasis } from './emphasis.ts';

/** The types of the document's elements: face and size from the standard, nowhere else. */
export interface Types {
  readonly copyNumber: TypeStyle;
  readonly classification: TypeStyle;
  readonly urgency: TypeStyle;
  readonly signatory: TypeStyle;
  readonly body: TypeStyle;
  readonly headings: readonly [TypeStyle, TypeStyle, TypeStyle, TypeStyle];
  readonly title: TypeStyle;
  readonly titleNote: TypeStyle;
  readonly attachmentLabel: TypeStyle;
  readonly attendanceLabel: TypeStyle;
  readonly attendance: TypeStyle;
  readonly stage: TypeStyle;
  readonly imprint: TypeStyle;
  readonly table: TypeStyle;
  readonly tableHead: TypeStyle;
  readonly tableTitle: TypeStyle;
}

export function typesOf(standard: Standard): Types {
  const { face, size, bold } = standard;
  const emphatic = (type: TypeStyle): TypeStyle => withEmphasis(type, standard);
  const heading = (role: TypeStyle['face'], isBold: boolean): TypeStyle => emphatic({ face: role, size: size.body, ...(isBold && { bold: true }) });
  return {
    copyNumber: { face: face.copyNumber, size: size.body },
    classification: { face: face.classification, size: size.body },
    urgency: { face: face.urgency, size: size.body },
    signatory: { face: face.signatory, size: size.body },
    body: emphatic({ face: face.body, size: size.body }),
    headings: [heading(face.heading1, bold.heading1), heading(face.heading2, bold.heading2), heading(face.heading3, bold.heading3), heading(face.heading4, bold.heading4)],
    title: emphatic({ face: face.title, size: size.title }),
    titleNote: { face: face.titleNote, size: size.body },
    attachmentLabel: { face: face.attachmentLabel, size: size.body },
    attendanceLabel: { face: face.attendanceLabel, size: size.body },
    attendance: { face: face.attendance, size: size.body },
    stage: { face: face.stage, size: size.body },
    imprint: { face: face.imprint, size: size.imprint },
    table: emphatic({ face: face.table, size: size.table }),
    tableHead: emphatic({ face: face.tableHead, size: size.table }),
    tableTitle: emphatic({ face: face.tableTitle, size: size.table }),
  };
}
