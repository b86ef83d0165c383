import { attachmentMeasures } from './attachment.ts';
import { bodyMeasures } from './body.ts';
import { choiceMeasures } from './choices.ts';
import { contentsMeasures } from './contents.ts';
import { footnoteMeasures } from './footnotes.ts';
import { formatMeasures } from './formats.ts';
import { headerMeasures } from './header.ts';
import { imprintMeasures } from './imprint.ts';
import { listMeasures } from './lists.ts';
import type { Measure } from './measure.ts';
import { pageMeasures } from './page.ts';
import { pictureMeasures } from './pictures.ts';
import { provisionMeasures } from './provisions.ts';
import { stampMeasures } from './stamp.ts';
import { signatureMeasures } from './signature.ts';

/** All statements of the standard that a written file can be held to. */
export const MEASURES: readonly Measure[] = [...pageMeasures, ...headerMeasures, ...bodyMeasures, ...signatureMeasures, ...attachmentMeasures, ...imprintMeasures, ...formatMeasures, ...choiceMeasures, ...listMeasures, ...pictureMeasures, ...stampMeasures, ...provisionMeasures, ...contentsMeasures, ...footnoteMeasures];
