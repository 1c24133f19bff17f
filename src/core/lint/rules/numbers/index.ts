import type { Rule } from '../../rule.ts';
import { abolishedUnit } from './abolished-unit.ts';
import { afternoonHour } from './afternoon-hour.ts';
import { approximateNumberPause } from './approximate-number-pause.ts';
import { datePause } from './date-pause.ts';
import { dayAsHao } from './day-as-hao.ts';
import { digitGroupingComma } from './digit-grouping-comma.ts';
import { digitsBeforeJi } from './digits-before-ji.ts';
import { digitsInFixedWord } from './digits-in-fixed-word.ts';
import { digitsWithSmallUnit } from './digits-with-small-unit.ts';
import { doubleApproximation } from './double-approximation.ts';
import { doubledDigits } from './doubled-digits.ts';
import { fiveYearPlanDigits } from './five-year-plan-digits.ts';
import { fullwidthDigits } from './fullwidth-digits.ts';
import { impossibleDate } from './impossible-date.ts';
import { lunarDateDigits } from './lunar-date-digits.ts';
import { mixedDateNumerals } from './mixed-date-numerals.ts';
import { mixedFraction } from './mixed-fraction.ts';
import { monthDayEvent } from './month-day-event.ts';
import { negativeGrowthSign } from './negative-growth-sign.ts';
import { paddedDate } from './padded-date.ts';
import { percentagePoints } from './percentage-points.ts';
import { pluralAfterNumber } from './plural-after-number.ts';
import { pureDecimal } from './pure-decimal.ts';
import { rangeMark } from './range-mark.ts';
import { rangeWithoutPercent } from './range-without-percent.ts';
import { rangeWithoutUnit } from './range-without-unit.ts';
import { reducedByTimes } from './reduced-by-times.ts';
import { shortYear } from './short-year.ts';
import { twoBeforeClassifier } from './two-before-classifier.ts';
import { yearZero } from './year-zero.ts';

export const NUMBER_RULES: readonly Rule[] = [
  // dates and times
  impossibleDate, mixedDateNumerals, yearZero, shortYear, paddedDate, datePause, dayAsHao, monthDayEvent, lunarDateDigits, afternoonHour,
  // how numbers are written
  rangeMark, rangeWithoutPercent, rangeWithoutUnit, digitsWithSmallUnit, digitGroupingComma, pureDecimal, fullwidthDigits, mixedFraction, digitsInFixedWord, fiveYearPlanDigits,
  // how amounts are said
  digitsBeforeJi, approximateNumberPause, doubleApproximation, reducedByTimes, negativeGrowthSign, percentagePoints, doubledDigits, pluralAfterNumber, twoBeforeClassifier, abolishedUnit,
];
