import type { Rule } from '../../rule.ts';

export const ELEMENT_RULES: readonly Rule[] = [];
