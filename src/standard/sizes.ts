import type { Pt } from '../units.ts';

/** 字号 by name, in points, as word processors have them. */
export const NAMED_SIZES: Readonly<Record<string, Pt>> = { 初号: 42, 小初: 36, 一号: 26, 小一: 24, 二号: 22, 小二: 18, 三号: 16, 小三: 15, 四号: 14, 小四: 12, 五号: 10.5, 小五: 9 };
