/**
 * What a rule of the proof-reader is. A rule is data: what it checks, on what ground, with examples that are its tests and its
 * page, and one function that finds. 宁可漏报，不可误报: a rule that cannot be sure says nothing.
 */
import type { Edit } from '../edit/edits.ts';
import type { Span } from '../model.ts';
import type { WordEntry } from '../text/words/entry.ts';
import type { LintContext } from './context.ts';
import type { LintText } from './lint-text.ts';

/** Levels: 必错 → error, 多错 → warning, 看情况 → information or hint (standards §0.2). */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * How strongly the ground speaks, which decides the verb of the message: `must` 应、不应、必须; `usual` 一般、通常、宜;
 * `practice` no standard says so, offices do; `language` dictionaries and the rules of proof-reading.
 */
export type Strength = 'must' | 'usual' | 'practice' | 'language';

/** The ground of a rule: which text, which clause. */
export interface Source {
  /** GB/T 15834—2011, 《党政机关公文处理工作条例》 …; undefined when the ground is practice or language alone. */
  readonly standard?: string;
  readonly clause?: string;
  readonly strength: Strength;
}

/**
 * An example that is wrong: the flagged stretches stand in ⟦ ⟧. `fixed` is the text after the rule's mechanical fixes, undefined
 * when there is none.
 */
export interface BadExample {
  readonly text: string;
  readonly fixed?: string;
  /** `other`: rules that rightly speak of the same text too. */
  readonly also?: readonly string[];
}

/**
 * What mends a finding. `mechanical` fixes can't change what is said and are applied together (fix all, formatting, --fix);
 * the others wait for a choice. None ever touches facts: 文种, numbers, names, quotations, addresses.
 */
export interface Fix {
  readonly edits: readonly Edit[];
  readonly mechanical: boolean;
}

/** A further place that a finding speaks of: the members of a promise, the number before. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule finds in the source; offsets are those of the source. */
export interface Found extends Span {
  /** 事实，应为: what is wrong and what it should be, no full stop; the ground is added (`messageOf`). */
  readonly message: string;
  readonly fix?: Fix | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Where it is less certain than the rule as a whole. */
  readonly severity?: Severity | undefined;
}

/** What a rule finds in one logical paragraph; offsets are those of its text. */
export interface FoundInText extends Span {
  readonly message: string;
  /** What should stand in place of the stretch; the fix is made of it. */
  readonly replacement?: string;
  /** Whether the replacement may be made without a choice; true when absent. */
  readonly mechanical?: boolean;
  readonly severity?: Severity;
  /** Further places; their offsets are those of the source. */
  readonly related?: readonly Related[];
}

export interface RuleFacts {
  /** Name of the rule and of its file: what it checks, in English. */
  readonly code: string;
  /** The same for users, in Chinese: 顿号用在“等”之前. */
  readonly title: string;
  readonly source: Source;
  readonly severity: Severity;
  /** Why it matters, in one or two sentences of plain Chinese. */
  readonly why: string;
  readonly bad: readonly BadExample[];
  /** Near-misses: the rule is silent, and so is every other one. */
  readonly good: readonly string[];
}

/** A rule that looks at running text where one of its characters stands. */
export interface TextRule extends RuleFacts {
  /** Characters (as the inside of a class without escapes: `一-十、`) at which `checkAt` is asked. The rarer, the faster. */
  readonly starts: string;
  /** Characters (in the same notation) one of which must stand behind: a cheap look before `checkAt` is called at all. Any, when absent. */
  readonly next?: string;
  /** Whether cells of tables are looked at too. */
  readonly rows?: boolean;
  readonly checkAt: (text: LintText, at: number) => FoundInText | undefined;
}

/** A rule that asks the tree. */
export interface TreeRule extends RuleFacts {
  readonly check: (context: LintContext) => readonly Found[];
}

/** A rule that is a table of words; all of them are looked for in one pass (word-pass.ts). */
export interface WordRule extends RuleFacts {
  readonly words: readonly WordEntry[];
  /** What is the matter with such a word, as it stands in the message behind it: 是错字. */
  readonly fault: string;
  /** How strongly the right word is asked for: 应为, 宜为. */
  readonly should: string;
  /** Whether a word that is an error is one whoever wrote it: reported inside quotation marks too, as a warning that nothing mends. */
  readonly slips?: boolean;
  /** Whether the replacements of its errors may be made in a whole document without looking. */
  readonly certain?: boolean;
  /** Whether cells of tables are looked at too. */
  readonly rows?: boolean;
}

export type Rule = TextRule | TreeRule | WordRule;

/** @returns whether the rule looks at running text */
export function isTextRule(rule: Rule): rule is TextRule {
  return 'checkAt' in rule;
}

/** @returns whether the rule is a table of words */
export function isWordRule(rule: Rule): rule is WordRule {
  return 'words' in rule;
}

/** @returns the ground as it stands in messages: GB/T 15834—2011 B.1.2 规定 */
export function groundOf({ standard, clause, strength }: Source): string {
  if (standard === undefined) return strength === 'practice' ? '机关通行做法' : '通行用法';
  const place = clause === undefined ? standard : `${standard} ${clause}`;
  switch (strength) {
    case 'must':
      return `${place} 规定`;
    case 'usual':
      return `${place} 一般要求`;
    case 'practice':
      return `${place}，机关通行做法`;
    case 'language':
      return place;
  }
}
