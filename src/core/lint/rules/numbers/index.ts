import type { Rule } from '../../rule.ts';

export const NUMBER_RULES: readonly Rule[] = [];
