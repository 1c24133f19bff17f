import type { Rule } from '../../rule.ts';

export const GENRE_RULES: readonly Rule[] = [];
