import { paragraphStyle } from './style-element.ts';
import { BASE_STYLES, STYLES, type StyleKey } from './style-names.ts';

const LIST_KEYS = ['names', 'namesRow', 'labels'] as const satisfies readonly StyleKey[];

export interface ListSheet {
  /** Styles that some paragraph has. */
  readonly used: ReadonlySet<StyleKey>;
}

/** Styles of what few documents have: names lists, label lines. A document without them does not carry them. */
export function listStyles({ used }: ListSheet, formatted: (key: StyleKey) => readonly string[]): readonly string[] {
  return LIST_KEYS.filter((key) => used.has(key)).map((key) => paragraphStyle({ ...STYLES[key], basedOn: BASE_STYLES.base, origin: 'ours', paragraph: formatted(key) }));
}
