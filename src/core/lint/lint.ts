/** text → findings: the one entry of the proof-reader. */
import type { GongwenDocument } from '../model.ts';
import { contextOf } from './context.ts';
import { RULES } from './registry.ts';
import { groundOf, isTextRule, isWordRule, type Fix, type Found, type Related, type Rule, type Severity, type TreeRule } from './rule.ts';
import { dispatchOf, runTextRules, type Dispatch } from './text-pass.ts';
import { runWordRules, wordIndexOf, type WordIndex } from './word-pass.ts';

/** A level that a user gives to a rule. */
export type Level = Severity | 'off';

/** A finding, ready to be shown; offsets are those of the source. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, what it should be, on what ground. */
  readonly message: string;
  readonly fix: Fix | undefined;
  readonly related: readonly Related[];
}

/** Rules made ready for use: to be made once for a choice of levels and kept. */
export interface Linter {
  readonly levels: ReadonlyMap<string, Level>;
  readonly treeRules: readonly TreeRule[];
  readonly dispatch: Dispatch;
  readonly words: WordIndex;
}

/**
 * @param levels levels by code; a code that is missing keeps its rule's own
 * @param more rules beside the built-in ones (words of the user's own); their words go before the built-in ones
 * @param wordsOff words that the user has switched off
 */
export function linterOf(levels: Readonly<Record<string, Level>> = {}, more: readonly Rule[] = [], wordsOff?: ReadonlySet<string>): Linter {
  const chosen = [...more, ...RULES].filter((rule) => levels[rule.code] !== 'off');
  return {
    levels: new Map(Object.entries(levels)),
    treeRules: chosen.filter((rule): rule is TreeRule => !isTextRule(rule) && !isWordRule(rule)),
    dispatch: dispatchOf(chosen.filter(isTextRule)),
    words: wordIndexOf(chosen.filter(isWordRule), wordsOff),
  };
}

/** @returns all findings of a parsed text in the order of the text */
export function lint(document: GongwenDocument, linter: Linter): Finding[] {
  const context = contextOf(document);
  const findings: Finding[] = [];
  const report = (rule: Rule, found: Found): void => {
    findings.push({
      from: found.from, to: found.to, code: rule.code, severity: severityOf(rule, found, linter),
      message: `${found.message}（${groundOf(rule.source)}）`, fix: found.fix, related: found.related ?? NONE,
    });
  };
  for (const rule of linter.treeRules) for (const found of rule.check(context)) report(rule, found);
  runTextRules(context, linter.dispatch, report);
  runWordRules(context, linter.words, report);
  return findings.sort((a, b) => a.from - b.from || a.to - b.to);
}

const NONE: readonly Related[] = [];

function severityOf(rule: Rule, found: Found, { levels }: Linter): Severity {
  const level = levels.get(rule.code);
  return level === undefined || level === 'off' ? (found.severity ?? rule.severity) : level;
}
