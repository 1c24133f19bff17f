import type { Rule } from '../../rule.ts';

export const PROMISE_RULES: readonly Rule[] = [];
