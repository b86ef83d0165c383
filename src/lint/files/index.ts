import { answeredTwice } from './answered-twice.ts';
import { copiesWording } from './copies-wording.ts';
import { numberSeries } from './number-series.ts';
import type { FilesRule } from './rule.ts';
import { sessionDate } from './session-date.ts';

/** All rules about several files, by their ids. */
export const FILES_RULES: readonly FilesRule[] = [answeredTwice, copiesWording, numberSeries, sessionDate];
