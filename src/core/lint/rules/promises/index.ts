import type { Rule } from '../../rule.ts';
import { promiseKept } from './promise-kept.ts';
import { summaryCount } from './summary-count.ts';

export const PROMISE_RULES: readonly Rule[] = [promiseKept, summaryCount];
