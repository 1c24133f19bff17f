import type { Rule } from '../../rule.ts';

export const WORD_RULES: readonly Rule[] = [];
