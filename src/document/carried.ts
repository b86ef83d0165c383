import type { MapNode, SourceNode } from '../source/node.ts';
import { plain, spanAll, spanOf, type Text } from '../text.ts';
import type { AttachedFiles } from './attached-files.ts';
import { faultOf } from './attached-files.ts';
import { readAttachments } from './attachments.ts';
import { readBody } from './body.ts';
import { withClosing } from './closing.ts';
import { readContents } from './contents.ts';
import { readDate } from './date.ts';
import type { Attachment, CarriedDocument, Document } from './document.ts';
import { fieldOf, textField, textOf, textsOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { readNotesOf } from './notes.ts';
import { readNumber } from './number.ts';
import { readAddressee } from './organs.ts';
import { readSeals } from './seals.ts';
import { oneLine } from './text-parts.ts';
import { readTitle, readTitleNote } from './title.ts';
import { allBound } from './unbound.ts';

/** What a carried document may be written in: a file of its own, by its ending. */
export const isDocumentFile = (name: string): boolean => /\.ya?ml$/iu.test(name.trim());

/** Maps and names of the documents that one carries (`carries`): one, or a list. */
export function carriedNodes(root: MapNode): readonly SourceNode[] {
  const node = fieldOf(root, 'carries');
  if (!node) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The name of the file that a carried document is written in. */
export const carriedFileOf = (node: SourceNode): Text | undefined => (node.kind === 'map' ? textField(node, 'file') : textOf(node));

/**
 * Documents that this one issues or forwards (印发, 转发, 批转): each whole by itself. What stands in files of their own is read before
 * (`withCarriedFiles`): a name that is still there could not be read.
 */
export function readCarried(root: MapNode, stage: Document['stage'], files: AttachedFiles, report: Report): readonly CarriedDocument[] {
  return carriedNodes(root).flatMap((node): readonly CarriedDocument[] => {
    const file = carriedFileOf(node);
    if (file) {
      reportFile(file, files, report);
      return [];
    }
    const carried = node.kind === 'map' ? readOne(node, stage, files, report) : undefined;
    return carried ? [carried] : [];
  });
}

function reportFile(file: Text, files: AttachedFiles, report: Report): void {
  const name = file.value.trim();
  if (isDocumentFile(name)) report(found('error', 'file', spanOf(file), { messageId: faultOf(files.get(name)), params: { file: name } }));
  else report(found('error', 'carried', spanOf(file), { messageId: 'file', params: { file: name } }));
}

function readOne(map: MapNode, stage: Document['stage'], files: AttachedFiles, report: Report): CarriedDocument | undefined {
  const typedTitle = textField(map, 'title');
  const title = typedTitle ? readTitle(typedTitle, report) : [];
  const titleNote = readTitleNote(map, report);
  const typedNumber = textField(map, 'number');
  const number = typedNumber && readNumber(typedNumber, stage, report);
  const addressee = fieldOf(map, 'addressee');
  const body = fieldOf(map, 'body');
  const attachments = fieldOf(map, 'attachments');
  const issuers = textsOf(fieldOf(map, 'issuer')).map((text) => oneLine(text, 'issuer', report));
  const typedDate = textField(map, 'date');
  const date = typedDate && readDate(typedDate, 'date', stage, report);
  const signing = titleNote ? [] : issuers;
  // What is printed once more is not sealed once more, unless its file says so.
  const seals = fieldOf(map, 'seal') ? readSeals(map, signing.length, files, report) : ({ seal: 'none' } as const);
  const blocks = withClosing(body ? readBody(body, files, report) : [], map, report);
  const contents = readContents(map, 'carried', blocks, report);
  if (title.length === 0 || blocks.length === 0) return undefined;
  return {
    title,
    ...(titleNote && { titleNote }),
    ...(contents !== undefined && { contents }),
    ...(number && { number }),
    ...(addressee && { addressee: readAddressee(addressee, report) }),
    body: blocks,
    attachments: attachments ? allBound(readAttachments(attachments, files, report), report) : [],
    signature: { issuers: signing, ...(date && !titleNote && { date: date.text }), ...seals },
    notes: readNotesOf(map),
  };
}

/** What the outer title says when it carries a document; an order issues one by its kind. */
const CARRYING = /(?:印发|转发|批转|发布|公布|颁布|颁发)/u;
const ISSUING = /(?:印发|转发|批转)《/u;

/** A carried document is no attachment (7.3.4), and the outer title says what is done with it. */
export function checkCarried(carried: readonly CarriedDocument[], attachments: readonly Attachment[], title: readonly Text[], format: Document['format'], report: Report): void {
  for (const each of carried) {
    const name = plain(each.title);
    const twice = attachments.find((attachment) => bare(attachment.title.value) === bare(name));
    if (twice) report(found('warning', 'carried', spanOf(twice.title), { messageId: 'attachment', params: { name }, clause: '7.3.4' }));
  }
  const said = plain(title);
  if (carried.length > 0 && title.length > 0 && format !== 'order' && !CARRYING.test(said)) report(found('remark', 'carried', spanAll(title), { messageId: 'title' }));
  if (carried.length === 0 && attachments.length === 0 && ISSUING.test(said)) report(found('remark', 'carried', spanAll(title), { messageId: 'none' }));
}

const bare = (title: string): string => title.replace(/[《》。\s]/gu, '');
