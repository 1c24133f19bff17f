import type { Rule } from '../../rule.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { pauseBeforeDeng } from './pause-before-deng.ts';

export const PUNCTUATION_RULES: readonly Rule[] = [halfWidthMark, halfWidthBracket, pauseBeforeDeng];
