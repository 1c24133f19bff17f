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

/** What every finding of a rule has. */
interface Facts {
  /** The ground as it stands at the end of the message. */
  readonly ground: string;
  /** The level that the user gives it, the rule's own where there is none. */
  readonly level: Severity | undefined;
}

/** Rules made ready for use: to be made once for a choice of levels and kept. */
export interface Linter {
  readonly facts: ReadonlyMap<string, Facts>;
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
    facts: new Map(chosen.map(({ code, source }) => [code, { ground: `（${groundOf(source)}）`, level: levels[code] as Severity | undefined }])),
    treeRules: chosen.filter((rule): rule is TreeRule => !isTextRule(rule) && !isWordRule(rule)),
    dispatch: dispatchOf(chosen.filter(isTextRule)),
    words: wordIndexOf(chosen.filter(isWordRule), wordsOff),
  };
}

/** @returns all findings of a parsed text in the order of the text */
export function lint(document: GongwenDocument, linter: Linter): Finding[] {
  const context = contextOf(document);
  const findings: Finding[] = [];
  const report = (rule: Rule, { from, to, message, severity, fix, related }: Found): void => {
    const { ground, level } = linter.facts.get(rule.code)!;
    findings.push({ from, to, code: rule.code, severity: level ?? severity ?? rule.severity, message: message + ground, fix, related: related ?? NONE });
  };
  for (const rule of linter.treeRules) for (const found of rule.check(context)) report(rule, found);
  runTextRules(context, linter.dispatch, report);
  runWordRules(context, linter.words, report);
  return findings.sort((a, b) => a.from - b.from || a.to - b.to);
}

const NONE: readonly Related[] = [];
