import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanAll } from '../text.ts';
import { composeAddressee } from './addressee.ts';
import { composeAttendance } from './attendance.ts';
import { bodyWithoutAddressee } from './body.ts';
import type { Composed, Place, SplitLineBlock } from './composition.ts';
import { composeBodyWithContents } from './contents.ts';
import { composeBareNumber, composeHeaderLines, composeMark, composeNumber } from './header.ts';
import { composeEnding } from './ending.ts';
import { composeImprint } from './imprint.ts';
import { exactBlank, nextLine } from './place.ts';
import { composeTitle, composeTitleNote } from './title.ts';
import type { Types } from './type.ts';

/**
 * 纪要 (10.3): the mark, which ends in 纪要, 35 mm below the type area's top; who attended behind the body or the attachment note. What the
 * clause leaves to the organ is as custom has it: the number two lines below the mark, organ and date below that with the header's rule.
 */
export function composeMinutes(document: Document, standard: Standard, types: Types): Composed {
  const { minutes, title } = standard;
  const isTitled = document.title.length > 0;
  const imprint = composeImprint(document, types);
  return {
    blocks: [
      ...composeHeaderLines(document, standard, types),
      composeMark(document, standard.typeArea.top + minutes.mark.top),
      ...composeHead(document, standard, types),
      ...(isTitled ? [composeTitle(document, title.above, types)] : []),
      ...composeTitleNote(document, types),
      ...composeAddressee(document, standard, types),
      ...composeBodyWithContents(document, standard, types, bodyPlace(document, isTitled, standard), false),
      ...composeEnding(document, standard, types, composeAttendance(document, standard, types)),
    ],
    ...(imprint && { imprint }),
  };
}

/** Number, organ and date; without organ and date the rule follows the number, as in an ordinary document. */
function composeHead(document: Document, standard: Standard, types: Types): Composed['blocks'] {
  const { minutes } = standard;
  const issuance = composeIssuance(document, standard, types);
  return issuance ? [...composeBareNumber(document, minutes.number.above, types), issuance] : [{ ...composeNumber(document, standard, types), place: exactBlank(minutes.number.above) }];
}

function composeIssuance(document: Document, { minutes }: Standard, types: Types): SplitLineBlock | undefined {
  const { organ, date } = document.issuance ?? {};
  const texts = [...(organ ? [organ] : []), ...(date ? [date] : [])];
  if (texts.length === 0) return undefined;
  return {
    kind: 'split-line',
    id: 'issuance',
    role: 'issuance',
    source: spanAll(texts),
    place: exactBlank(document.number ? minutes.issuance.above : minutes.number.above),
    ...(organ && { left: { id: 'issuance.organ', role: 'issuance', run: { text: organ, type: types.body } } }),
    ...(date && { right: { id: 'issuance.date', role: 'issuance', run: { text: date, type: types.body } } }),
    indent: minutes.issuance.indent,
    ruled: true,
  };
}

function bodyPlace(document: Document, isTitled: boolean, standard: Standard): Place {
  if (document.addressee) return nextLine;
  return isTitled ? bodyWithoutAddressee(standard) : exactBlank(standard.title.above);
}
