import type { Rule } from '../../rule.ts';
import { bracketedOrdinalMark } from './bracketed-ordinal-mark.ts';
import { captionFullStop } from './caption-full-stop.ts';
import { chapterOrdinalMark } from './chapter-ordinal-mark.ts';
import { colonBeforeQuotation } from './colon-before-quotation.ts';
import { dashForm } from './dash-form.ts';
import { decimalOrdinalMark } from './decimal-ordinal-mark.ts';
import { digitOrdinalMark } from './digit-ordinal-mark.ts';
import { doubledMark } from './doubled-mark.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { ellipsisWithDeng } from './ellipsis-with-deng.ts';
import { enumerationLeadIn } from './enumeration-lead-in.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { hanOrdinalMark } from './han-ordinal-mark.ts';
import { interpunctForm } from './interpunct-form.ts';
import { markAtQuotationEnd } from './mark-at-quotation-end.ts';
import { missingEndMark } from './missing-end-mark.ts';
import { nestedBracket } from './nested-bracket.ts';
import { nestedQuotationMark } from './nested-quotation-mark.ts';
import { nestedTitleMark } from './nested-title-mark.ts';
import { nthOrdinalMark } from './nth-ordinal-mark.ts';
import { ordinalBracketForm } from './ordinal-bracket-form.ts';
import { pauseBeforeConjunction } from './pause-before-conjunction.ts';
import { pauseBeforeDeng } from './pause-before-deng.ts';
import { pauseBetweenQuotations } from './pause-between-quotations.ts';
import { pointOrdinalMark } from './point-ordinal-mark.ts';
import { salutationMark } from './salutation-mark.ts';
import { spaceBesideLatin } from './space-beside-latin.ts';
import { spaceBetweenCharacters } from './space-between-characters.ts';
import { stackedQuestionMark } from './stacked-question-mark.ts';
import { straightQuotationMark } from './straight-quotation-mark.ts';
import { unpairedMark } from './unpaired-mark.ts';

export const PUNCTUATION_RULES: readonly Rule[] = [
  halfWidthMark, halfWidthBracket, straightQuotationMark, unpairedMark, doubledMark, spaceBetweenCharacters, spaceBesideLatin,
  dashForm, ellipsisForm, ellipsisWithDeng,
  nestedQuotationMark, nestedTitleMark, nestedBracket,
  hanOrdinalMark, bracketedOrdinalMark, ordinalBracketForm, digitOrdinalMark, decimalOrdinalMark, chapterOrdinalMark, nthOrdinalMark, pointOrdinalMark,
  pauseBeforeDeng,
  colonBeforeQuotation, markAtQuotationEnd, missingEndMark, stackedQuestionMark, captionFullStop, salutationMark, enumerationLeadIn,
  pauseBetweenQuotations, pauseBeforeConjunction,
  interpunctForm,
];
