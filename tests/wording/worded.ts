import type { Diagnostic } from '../../src/diagnostic.ts';
import type { Document } from '../../src/document/document.ts';
import { explain } from '../../src/messages/index.ts';
import { loadDocument, type Surroundings } from '../../src/pipeline.ts';
import { plain } from '../../src/text.ts';
import { memoryFiles } from '../support/memory-files.ts';

export interface WordedFile {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** A document with its template's words, and what is wrong with it. */
export async function worded(text: string, others: Readonly<Record<string, string>> = {}, surroundings: Surroundings = {}): Promise<WordedFile> {
  const { source, findings, document } = await loadDocument(new TextEncoder().encode(text), 'reply.yaml', memoryFiles(others), surroundings);
  return { diagnostics: explain(findings, source, 'zh'), ...(document && { document }) };
}

export interface Printed {
  readonly title: string;
  readonly addressee: string;
  readonly body: readonly string[];
  readonly notes: readonly string[];
  readonly copies: readonly string[];
  readonly attachments: readonly string[];
  /** `ruleId messageId line:column` */
  readonly diagnostics: readonly string[];
}

/** What is printed of it, element by element. */
export async function printed(text: string, others: Readonly<Record<string, string>> = {}, surroundings: Surroundings = {}): Promise<Printed> {
  const { document, diagnostics } = await worded(text, others, surroundings);
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return {
    title: plain(document.title),
    addressee: plain(document.addressee ?? []),
    body: document.body.map((block) => ('text' in block ? block.text.value : block.kind)),
    notes: document.notes.map(plain),
    copies: (document.imprint?.copiesTo ?? []).map(plain),
    attachments: document.attachments.map(({ title }) => title.value),
    diagnostics: diagnostics.map(({ ruleId, messageId, range }) => `${ruleId} ${messageId} ${range?.start.line ?? 0}:${range?.start.column ?? 0}`),
  };
}

/** Facts of a reply, some of them changed; a value is YAML as it follows `key:`. */
export function replyWith(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const keys: Readonly<Record<string, string | undefined>> = {
    template: 'proposal-reply',
    issuer: '清河市水务局',
    proposal: '{ session: 市政协六届三次会议, number: 128, title: 关于加强防汛工作的提案, proposers: 赵某某, field: 防汛 }',
    body: '一、加强巡查。已巡查堤防12处。',
    date: '2024-07-20',
    ...changes,
  };
  return Object.entries(keys)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`]))
    .join('');
}
