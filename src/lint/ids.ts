import { FILES_RULES } from './files/index.ts';
import { RULES } from './rules/index.ts';

/** Said of comments that disable rules. */
const DISABLE = 'lint/disable';

/** Rules that are asked of several files in one run. */
const OF_FILES: ReadonlySet<string> = new Set(FILES_RULES.map(({ id }) => `lint/${id}`));

/** Every rule of this room, as findings name it. */
export const LINT_IDS: readonly string[] = [...RULES.map(({ id }) => `lint/${id}`), ...OF_FILES, DISABLE];

export const isOfFiles = (ruleId: string): boolean => OF_FILES.has(ruleId);
