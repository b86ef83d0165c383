import type { Finding } from '../diagnostic.ts';
import { mostOf } from '../source/most.ts';
import type { MapNode, SourceNode } from '../source/node.ts';
import { plain, spanOf, trimText, type Text } from '../text.ts';
import { NO_FILES, type AttachedFiles } from './attached-files.ts';
import { readAttachments } from './attachments.ts';
import { readAttendance } from './attendance.ts';
import { readBody } from './body.ts';
import { readContents } from './contents.ts';
import { checkCarried, readCarried } from './carried.ts';
import { withClosing } from './closing.ts';
import { readDate, type ReadDate } from './date.ts';
import type { Document, Format, LayoutChoices, Metadata } from './document.ts';
import { asLetter, checkFormat, formatOf, hasTitleInMark } from './format.ts';
import { choiceField, fieldOf, textField, textsOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { withOpening } from './opening.ts';
import { readImprint } from './imprint.ts';
import { readInlineMarks } from './inline-marks.ts';
import { checkKind, speaksToAll } from './kind.ts';
import { readMark } from './mark.ts';
import { withMovedAddressee } from './moved-addressee.ts';
import { readNotes } from './notes.ts';
import { readNumber, yearOfNumber } from './number.ts';
import { readMinutesNumber, readOrderNumber, readYearlyNumber } from './ordinal-number.ts';
import { readAddressee } from './organs.ts';
import { readResult } from './result.ts';
import { readSecurity } from './security.ts';
import { readSeals } from './seals.ts';
import { readSignatories } from './signatories.ts';
import { checkShape } from './shape.ts';
import { readStamps } from './stamps.ts';
import { oneLine } from './text-parts.ts';
import { readTitle, readTitleNote } from './title.ts';
import { checkNames, checkUnbound } from './unbound.ts';

export interface ReadResult {
  /** Present beside errors too, as far as it can be laid out: the later stages' errors then come in the same run. Absent without mark, title or body. */
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

/**
 * What a file says, with defaults, numbers and dates as they are printed. Checks the shape by the schema, then everything
 * that can be read all the same, so that all findings come at once.
 * @param files those that it names (`namedFiles`)
 */
export function readDocument(root: SourceNode, files: AttachedFiles = NO_FILES): ReadResult {
  const findings: Finding[] = [...checkShape(root)];
  const report: Report = (finding) => findings.push(finding);
  const document = root.kind === 'map' ? readMap(root, files, report) : undefined;
  return { ...(document && { document }), findings: mostOf(findings) };
}

function readMap(written: MapNode, files: AttachedFiles, report: Report): Document | undefined {
  const { root, footnotes } = readInlineMarks(written, report);
  const stage = choiceField(root, 'document', 'stage');
  const format = formatOf(root);
  const security = readSecurity(root, report);
  const issuers = readIssuers(root, report);
  const mark = readMark(root, issuers, format, report);
  const typedNumber = textField(root, 'number');
  const number = typedNumber && readNumberOf(root, format, typedNumber, stage, report);
  const typedTitle = textField(root, 'title');
  const typedLines = typedTitle ? readTitle(typedTitle, report) : [];
  const title = hasTitleInMark(format) && plain(typedLines) === mark?.text.value ? [] : typedLines;
  const titleNote = readTitleNote(root, report);
  const result = readResult(root, format, report);
  const addressee = read(root, 'addressee', (node) => readAddressee(node, report));
  const body = withOpening(withClosing(read(root, 'body', (node) => readBody(node, files, report)) ?? [], root, report), root);
  const contents = readContents(root, 'document', body, report);
  const attachments = read(root, 'attachments', (node) => readAttachments(node, files, report)) ?? [];
  const carried = readCarried(root, stage, files, report);
  checkCarried(carried, attachments, title, format, report);
  const typedDate = textField(root, 'date');
  const date = typedDate && readDate(typedDate, 'date', stage, report);
  const notes = readNotes(root, report);
  const printed = readImprint(root, date, stage, report);
  const imprint = format === 'letter' && mark ? asLetter(mark.text, printed, report) : printed;
  const isSigned = !titleNote && (format !== 'minutes' || fieldOf(root, 'seal') !== undefined || fieldOf(root, 'stamp') !== undefined);
  const signing = isSigned ? issuers : [];
  const stamps = readStamps(root, issuers.length, isSigned, files, report);
  const seals = fieldOf(root, 'stamp') && !fieldOf(root, 'seal') ? NO_SEAL : readSeals(root, signing.length, files, report);
  if (mark && !mark.isBlank && issuers.length === 0 && typedDate && isSigned && format !== 'minutes') report(found('remark', 'unsigned', spanOf(typedDate), { clause: '7.3.5.2' }));
  if (number) compareYears(number, date, report);
  checkUnbound(attachments, number, report);
  checkNames(attachments, report);
  const signatories = readSignatories(root, issuers.length, report);
  checkKind(root, { title, signatories, body, ...(addressee && { addressee }) }, report);
  if (mark) checkFormat(root, format, mark.text, title, report);
  const attendance = readAttendance(root, report);
  if (!mark || (title.length === 0 && !hasTitleInMark(format)) || body.length === 0) return undefined;
  const document: Document = {
    stage,
    format,
    ...security,
    mark: mark.text,
    ...(mark.joint && { jointMark: mark.joint }),
    markIsBlank: mark.isBlank,
    ...(number && { number }),
    signatories,
    ...(format === 'minutes' && { issuance: { ...(issuers[0] && { organ: issuers[0] }), ...(date && { date: date.text }) } }),
    ...(result && { result }),
    title,
    ...(titleNote && { titleNote }),
    ...(contents !== undefined && { contents }),
    ...(addressee && { addressee }),
    body,
    attachments,
    carried,
    ...(footnotes.length > 0 && { footnotes }),
    ...(attendance && { attendance }),
    signature: { issuers: signing, ...(date && isSigned && { date: date.text }), ...seals, ...stamps },
    notes,
    ...(imprint && { imprint }),
    layout: readLayout(root),
    metadata: metadataOf(title.length > 0 ? title : [mark.text], issuers.length > 0 ? issuers.map(({ value }) => value).join('、') : mark.organ, number, date),
  };
  return format === 'order' ? (withMovedAddressee(document) ?? document) : document;
}

/** Of a document with a signature stamp, unless it says otherwise, which is an error. */
const NO_SEAL = { seal: 'none' } as const;

function readNumberOf(root: MapNode, format: Format, number: Text, stage: Document['stage'], report: Report): Text {
  switch (format) {
    case 'document':
    case 'letter':
      return speaksToAll(root) ? readYearlyNumber(number, stage, report) : readNumber(number, stage, report);
    case 'order':
      return readOrderNumber(number, stage, report);
    case 'minutes':
      return readMinutesNumber(number, report);
  }
}

function read<Value>(root: MapNode, key: string, reader: (node: SourceNode) => Value): Value | undefined {
  const node = fieldOf(root, key);
  return node && reader(node);
}

/** The lead issuer first. */
function readIssuers(root: MapNode, report: Report): readonly Text[] {
  const node = fieldOf(root, 'issuer');
  return textsOf(node).map((text) => oneLine(text, 'issuer', report));
}

function readLayout(root: MapNode): LayoutChoices {
  const parity = choiceField(root, 'document', 'parity');
  const hanging = choiceField(root, 'document', 'hanging');
  const profile = textField(root, 'profile');
  const colour = choiceField(root, 'document', 'colour');
  const letterhead = choiceField(root, 'document', 'letterhead');
  return { fit: choiceField(root, 'document', 'fit'), letterhead, ...(profile && { profile: trimText(profile) }), ...(colour && { colour }), ...(parity && { parity: parity === 'yes' }), ...(hanging && { hanging }) };
}

function metadataOf(title: readonly Text[], issuer: string, number: Text | undefined, date: ReadDate | undefined): Metadata {
  return { title: title.map(({ value }) => value).join(''), issuer, number: number?.value ?? '', ...(date?.iso && { date: date.iso }) };
}

function compareYears(number: Text, date: ReadDate | undefined, report: Report): void {
  const year = yearOfNumber(number.value);
  const signed = date?.iso?.slice(0, 4);
  if (year && signed && year !== signed) {
    const at = number.value.indexOf(year);
    report(found('warning', 'number-year', spanOf(number, at, at + year.length), { params: { year, signed }, clause: '7.2.5' }));
  }
}
