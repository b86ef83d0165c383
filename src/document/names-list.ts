import type { Text } from '../text.ts';

/** 名单: persons in their order, in groups of one role. */
export interface NamesList {
  readonly kind: 'names';
  readonly groups: readonly NamesGroup[];
}

export interface NamesGroup {
  /** 组长, without its colon; absent for persons without a role. */
  readonly role?: Text;
  readonly persons: readonly Person[];
}

export interface Person {
  /** Without the spaces that spread it. */
  readonly name: Text;
  /** 职务. */
  readonly post?: Text;
}
