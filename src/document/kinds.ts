/** What the 条例 and the standard ask of a kind of document (文种, 条例 8). */
export interface Kind {
  /** Words that its title may end in; the first is the usual one. */
  readonly words: readonly [string, ...string[]];
  /** `one`: a single superior organ (条例 15); `none`: it speaks to everybody. */
  readonly addressee: 'one' | 'any' | 'none';
  /** 上行文: wants a signatory (7.2.6). */
  readonly upward: boolean;
}

const kind = (words: Kind['words'], addressee: Kind['addressee'] = 'any', upward = false): Kind => ({ words, addressee, upward });

/** The 15 kinds of the 条例, and the reply, which is none of them. */
export const KINDS = {
  resolution: kind(['决议'], 'none'),
  decision: kind(['决定']),
  order: kind(['命令', '令'], 'none'),
  communique: kind(['公报'], 'none'),
  proclamation: kind(['公告'], 'none'),
  announcement: kind(['通告'], 'none'),
  opinion: kind(['意见']),
  notice: kind(['通知']),
  circular: kind(['通报']),
  report: kind(['报告'], 'one', true),
  request: kind(['请示'], 'one', true),
  approval: kind(['批复']),
  bill: kind(['议案'], 'one'),
  letter: kind(['函']),
  minutes: kind(['纪要'], 'none'),
  reply: kind(['答复', '回复', '复函']),
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
