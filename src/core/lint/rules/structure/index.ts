import type { Rule } from '../../rule.ts';
import { headingEndStop } from './heading-end-stop.ts';
import { itemEndSemicolon } from './item-end-semicolon.ts';
import { itemEndsUneven } from './item-ends-uneven.ts';
import { lastItemEnd } from './last-item-end.ts';
import { levelInverted } from './level-inverted.ts';
import { levelSkipped } from './level-skipped.ts';
import { oneSided } from './one-sided.ts';
import { ordinalFormMixed } from './ordinal-form-mixed.ts';
import { ordinalSequence } from './ordinal-sequence.ts';
import { pointFormMixed } from './point-form-mixed.ts';
import { pointSequence } from './point-sequence.ts';
import { sequenceStart } from './sequence-start.ts';
import { singleHeading } from './single-heading.ts';
import { singlePoint } from './single-point.ts';

export const STRUCTURE_RULES: readonly Rule[] = [
  ordinalSequence, ordinalFormMixed, levelSkipped, levelInverted, sequenceStart, singleHeading, headingEndStop,
  pointSequence, pointFormMixed, singlePoint, itemEndSemicolon, itemEndsUneven, lastItemEnd, oneSided,
];
