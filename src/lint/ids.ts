import { RULES } from './rules/index.ts';

/** Said of comments that disable rules. */
const DISABLE = 'lint/disable';

/** Every rule of this room, as findings name it. */
export const LINT_IDS: readonly string[] = [...RULES.map(({ id }) => `lint/${id}`), DISABLE];
