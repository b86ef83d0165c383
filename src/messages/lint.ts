import type { Catalogue } from '../diagnostic.ts';
import { RULES } from '../lint/rules/index.ts';

/** The words of content rules stand in the rules. */
export const lintMessages: Catalogue = Object.fromEntries(RULES.map(({ id, messages }) => [`lint/${id}`, messages]));
