/** All rules, in the order in which the README and the settings list them. */
import { ELEMENT_RULES } from './rules/elements/index.ts';
import { GENRE_RULES } from './rules/genre/index.ts';
import { NUMBER_RULES } from './rules/numbers/index.ts';
import { PROMISE_RULES } from './rules/promises/index.ts';
import { PUNCTUATION_RULES } from './rules/punctuation/index.ts';
import { STRUCTURE_RULES } from './rules/structure/index.ts';
import { WORD_RULES } from './rules/words/index.ts';
import type { Rule } from './rule.ts';

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const RULE_GROUPS: readonly RuleGroup[] = [
  { title: '结构与层次', rules: STRUCTURE_RULES },
  { title: '承诺与兑现', rules: PROMISE_RULES },
  { title: '公文要素', rules: ELEMENT_RULES },
  { title: '文种与行文', rules: GENRE_RULES },
  { title: '标点符号', rules: PUNCTUATION_RULES },
  { title: '数字用法', rules: NUMBER_RULES },
  { title: '字词', rules: WORD_RULES },
];

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap((group) => group.rules);
