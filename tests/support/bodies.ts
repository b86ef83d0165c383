import { documentOf, plainOf, yamlWith } from './read-document.ts';

/** Lines as a literal block. */
export const indented = (text: string): string => `|\n${text.split('\n').map((line) => `  ${line}`).join('\n')}`;
/** The body that pasted text gives. */
export const pasted = (text: string): unknown => plainOf(documentOf(yamlWith({ body: indented(text) })).body);
/** The body that a list gives. */
export const blocks = (yaml: string): unknown => plainOf(documentOf(yamlWith({ body: `\n${yaml}` })).body);

export const prose = (text: string): object => ({ kind: 'paragraph', text });
export const heading = (level: number, number: string, text: string, runIn?: string): object => ({ kind: 'heading', level, number, text, ...(runIn !== undefined && { runIn }) });
