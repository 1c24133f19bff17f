import type { Rule } from '../../rule.ts';
import { bracketedOrdinalMark } from './bracketed-ordinal-mark.ts';
import { chapterOrdinalMark } from './chapter-ordinal-mark.ts';
import { dashForm } from './dash-form.ts';
import { decimalOrdinalMark } from './decimal-ordinal-mark.ts';
import { digitOrdinalMark } from './digit-ordinal-mark.ts';
import { doubledMark } from './doubled-mark.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { ellipsisWithDeng } from './ellipsis-with-deng.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { hanOrdinalMark } from './han-ordinal-mark.ts';
import { nestedBracket } from './nested-bracket.ts';
import { nestedQuotationMark } from './nested-quotation-mark.ts';
import { nestedTitleMark } from './nested-title-mark.ts';
import { nthOrdinalMark } from './nth-ordinal-mark.ts';
import { ordinalBracketForm } from './ordinal-bracket-form.ts';
import { pauseBeforeDeng } from './pause-before-deng.ts';
import { pointOrdinalMark } from './point-ordinal-mark.ts';
import { spaceBetweenCharacters } from './space-between-characters.ts';
import { straightQuotationMark } from './straight-quotation-mark.ts';
import { unpairedMark } from './unpaired-mark.ts';

export const PUNCTUATION_RULES: readonly Rule[] = [
  halfWidthMark, halfWidthBracket, straightQuotationMark, unpairedMark, doubledMark, spaceBetweenCharacters,
  dashForm, ellipsisForm, ellipsisWithDeng,
  nestedQuotationMark, nestedTitleMark, nestedBracket,
  hanOrdinalMark, bracketedOrdinalMark, ordinalBracketForm, digitOrdinalMark, decimalOrdinalMark, chapterOrdinalMark, nthOrdinalMark, pointOrdinalMark,
  pauseBeforeDeng,
];
