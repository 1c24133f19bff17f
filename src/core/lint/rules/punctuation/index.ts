import type { Rule } from '../../rule.ts';
import { dashForm } from './dash-form.ts';
import { doubledMark } from './doubled-mark.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { ellipsisWithDeng } from './ellipsis-with-deng.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { pauseBeforeDeng } from './pause-before-deng.ts';
import { straightQuotationMark } from './straight-quotation-mark.ts';
import { unpairedMark } from './unpaired-mark.ts';

export const PUNCTUATION_RULES: readonly Rule[] = [
  halfWidthMark, halfWidthBracket, straightQuotationMark, unpairedMark, doubledMark,
  dashForm, ellipsisForm, ellipsisWithDeng,
  pauseBeforeDeng,
];
