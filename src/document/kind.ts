import type { MapNode } from '../source/node.ts';
import { plain, spanAll, spanOf, type Text } from '../text.ts';
import type { BodyBlock } from './document.ts';
import { choiceField } from './fields.ts';
import { found, REGULATIONS, type Report } from './finding.ts';
import { KINDS, type Kind, type KindName } from './kinds.ts';

/** What has been read of a document, as far as its kind has a say in it. */
export interface Judged {
  readonly title: readonly Text[];
  readonly signatories: readonly Text[];
  readonly addressee?: readonly Text[];
  readonly body: readonly BodyBlock[];
}

/** Holds a document to what its kind demands (条例 8, 9, 15). Without `kind` nothing is demanded. Findings never stop a rendering. */
export function checkKind(root: MapNode, judged: Judged, report: Report): void {
  const name = choiceField(root, 'document', 'kind');
  if (!name) return;
  const kind: Kind = KINDS[name];
  // A missing title has its own finding.
  if (judged.title.length === 0) return;
  checkTitle(kind, judged.title, report);
  checkAddressee(kind, judged, report);
  if (kind.upward && judged.signatories.length === 0) report(found('warning', 'kind', spanAll(judged.title), { messageId: 'signatory', params: { kind: kind.words[0] }, clause: '7.2.6' }));
  // An opinion may go upwards; so may a bill and a letter as a local custom.
  if (DOWNWARD.has(name) && judged.signatories.length > 0) report(found('warning', 'kind', spanAll(judged.signatories), { messageId: 'no-signatory', params: { kind: kind.words[0] }, clause: '7.2.6' }));
  if (name === 'report') checkReport(judged.body, report);
  if (name === 'request') checkOneMatter(judged, report);
}

/** 公告 and 通告 may be numbered by years: 2013年第8号. */
export function speaksToAll(root: MapNode): boolean {
  const name = choiceField(root, 'document', 'kind');
  return name === 'proclamation' || name === 'announcement';
}

const DOWNWARD: ReadonlySet<KindName> = new Set(['resolution', 'decision', 'order', 'communique', 'proclamation', 'announcement', 'notice', 'circular', 'approval', 'minutes', 'reply']);

/** 条例 9(七): issuer, matter and kind; （试行） and the like may follow. */
function checkTitle({ words }: Kind, title: readonly Text[], report: Report): void {
  const bare = plain(title).replace(/（[^（）]*）$/u, '');
  if (title.length === 0 || words.some((word) => bare.endsWith(word))) return;
  report(found('warning', 'kind', spanAll(title), { messageId: 'title', params: { word: words.join('、') }, clause: `${REGULATIONS} 9` }));
}

/** A person's office or address behind the name. */
const LEADER = /(?:书记|省长|市长|区长|县长|镇长|乡长|主席|主任|部长|厅长|局长|同志)(?:同志)?：?$/u;

function checkAddressee({ addressee, words }: Kind, judged: Judged, report: Report): void {
  const [kind] = words;
  if (addressee === 'none') {
    if (judged.addressee) report(found('remark', 'kind', spanAll(judged.addressee), { messageId: 'no-addressee', params: { kind }, clause: `${REGULATIONS} 8` }));
    return;
  }
  if (addressee === 'any') return;
  if (!judged.addressee) {
    report(found('warning', 'kind', spanAll(judged.title), { messageId: 'addressee', params: { kind }, clause: `${REGULATIONS} 15` }));
    return;
  }
  const text = plain(judged.addressee);
  const span = spanAll(judged.addressee);
  if (/[、，,；;]/u.test(text)) report(found('warning', 'kind', span, { messageId: 'several', params: { kind }, clause: `${REGULATIONS} 15` }));
  else if (LEADER.test(text)) report(found('warning', 'kind', span, { messageId: 'leader', params: { kind, leader: text.replace(/：$/u, '') }, clause: `${REGULATIONS} 15` }));
}

/** A report asks for nothing (条例 15(四)): where it does, it is a 请示. */
const ASKING = /(?:请(?:予)?(?:批示|审批|批复|批准|审定|核准)|妥否，?请)/u;

function checkReport(body: readonly BodyBlock[], report: Report): void {
  for (const text of body.flatMap(proseOf)) {
    const match = ASKING.exec(text.value);
    if (match) report(found('warning', 'kind', spanOf(text, match.index, match.index + match[0].length), { messageId: 'asking', params: { words: match[0] }, clause: `${REGULATIONS} 15` }));
  }
}

/** A title that speaks of several matters. */
const SEVERAL_MATTERS = /(?:等|几个|若干|有关|多)(?:[\d一二三四五六七八九十两]+[项个])?(?:事项|问题|事宜)(?=的请示)/u;
/** A heading that is a request of its own. */
const MATTER = /^(?:关于|请求|申请)/u;

/** 一文一事 (条例 15(三)): no title with several matters, no sections that each ask for something. */
function checkOneMatter({ title, body }: Judged, report: Report): void {
  const several = title.find(({ value }) => SEVERAL_MATTERS.test(value));
  const asking = body.flatMap((block) => (block.kind === 'heading' && block.level === 1 && MATTER.test(block.text.value) ? [block.text] : []));
  const where = several ?? asking[1];
  if (where) report(found('warning', 'kind', spanOf(where), { messageId: 'one-matter', clause: `${REGULATIONS} 15` }));
}

function proseOf(block: BodyBlock): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
    case 'chapter':
    case 'article':
      return [block.text];
    case 'heading':
      return [block.text, ...(block.runIn ? [block.runIn] : [])];
    case 'names':
    case 'labels':
    case 'table':
    case 'figure':
      return [];
  }
}
