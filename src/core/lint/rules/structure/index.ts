import type { Rule } from '../../rule.ts';

export const STRUCTURE_RULES: readonly Rule[] = [];
