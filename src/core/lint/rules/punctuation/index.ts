import type { Rule } from '../../rule.ts';
import { pauseBeforeDeng } from './pause-before-deng.ts';

export const PUNCTUATION_RULES: readonly Rule[] = [pauseBeforeDeng];
