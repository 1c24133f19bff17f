/**
 * What the grammar sees of a line, for the core itself: the rules of grammar.ts run with JavaScript's own regular
 * expressions, in the way of TextMate. A test holds it against VS Code's engine on every line there is.
 */
import { gongwenGrammar } from './grammar.ts';
import { SUFFIX, type Capture, type Rule } from './rules.ts';

/** A stretch of a line with scopes of its own, outermost first, parted by blanks, without the language's suffix. */
export interface Seen {
  readonly from: number;
  readonly to: number;
  readonly scopes: string;
}

/** A rule ready to run. */
interface Step {
  readonly pattern: RegExp;
  /** Holds where its rule was entered only, or at the start of the line. */
  readonly anchored: boolean;
  readonly name: string;
  readonly captures: readonly (Inner | undefined)[];
  /** Rules inside it, its end first; undefined for a rule that is over with its match. */
  readonly inside: readonly Step[] | undefined;
  readonly ends: boolean;
}

interface Inner {
  readonly name: string;
  readonly steps: readonly Step[] | undefined;
}

let compiled: readonly Step[] | undefined;

/**
 * @param line without its line end
 * @returns all stretches that have scopes, in order
 */
export function readLine(line: string): Seen[] {
  compiled ??= compileGrammar();
  const seen: Seen[] = [];
  read(line, 0, compiled, '', seen);
  return seen;
}

/** Reads the text from an offset to its end by the rules; what a capture holds is read so too. */
function read(text: string, from: number, steps: readonly Step[], scopes: string, seen: Seen[]): void {
  const stack = [{ steps, scopes, anchor: from }];
  const found = new Map<Step, RegExpExecArray | null>();
  let at = from;
  while (at < text.length) {
    const top = stack[stack.length - 1]!;
    const best = firstMatch(text, at, top.steps, top.anchor, found);
    if (best === undefined) break;
    const { step, match } = best;
    const end = match.index + match[0].length;
    add(seen, at, match.index, top.scopes);
    const inner = joined(top.scopes, step.name);
    if (step.ends) {
      add(seen, match.index, end, top.scopes);
      stack.pop();
      if (stack.length === 0) return;
    } else {
      addMatch(text, step, match, inner, seen);
      if (step.inside !== undefined) stack.push({ steps: step.inside, scopes: inner, anchor: end });
      else if (end === at) break;
    }
    at = end;
  }
  add(seen, at, text.length, stack[stack.length - 1]!.scopes);
}

/** The leftmost match at or behind `at`, of the earlier rule where two begin together. */
function firstMatch(text: string, at: number, steps: readonly Step[], anchor: number, found: Map<Step, RegExpExecArray | null>): { step: Step; match: RegExpExecArray } | undefined {
  let best: { step: Step; match: RegExpExecArray } | undefined;
  for (const step of steps) {
    let match: RegExpExecArray | null | undefined;
    if (step.anchored) match = at === anchor ? matchAt(step, text, at) : null;
    else {
      // what was found farther on is still the next one
      match = found.get(step);
      if (match === undefined || (match !== null && match.index < at)) {
        match = matchAt(step, text, at);
        found.set(step, match);
      }
    }
    if (match !== null && (best === undefined || match.index < best.match.index)) best = { step, match };
  }
  return best;
}

function matchAt({ pattern }: Step, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A match: its groups have scopes, what stands between them has those of the rule. */
function addMatch(text: string, step: Step, match: RegExpExecArray, scopes: string, seen: Seen[]): void {
  let at = match.index;
  for (let group = 1; group < match.length; group++) {
    const span = match.indices?.[group];
    const capture = step.captures[group];
    if (span === undefined || capture === undefined) continue;
    add(seen, at, span[0], scopes);
    const inner = joined(scopes, capture.name);
    if (capture.steps === undefined) add(seen, span[0], span[1], inner);
    else read(text.slice(0, span[1]), span[0], capture.steps, inner, seen);
    at = span[1];
  }
  add(seen, at, match.index + match[0].length, scopes);
}

function add(seen: Seen[], from: number, to: number, scopes: string): void {
  if (from >= to || scopes === '') return;
  const last = seen.at(-1);
  if (last?.to === from && last.scopes === scopes) seen[seen.length - 1] = { from: last.from, to, scopes };
  else seen.push({ from, to, scopes });
}

function joined(outer: string, inner: string): string {
  return outer === '' || inner === '' ? outer + inner : `${outer} ${inner}`;
}

function compileGrammar(): readonly Step[] {
  const { patterns, repository } = gongwenGrammar();
  const known = new Map<string, readonly Step[]>();

  function stepsOf(rules: readonly Rule[]): readonly Step[] {
    return rules.flatMap((rule) => (rule.include === undefined ? [stepOf(rule)] : included(rule.include.slice(1))));
  }

  function included(name: string): readonly Step[] {
    const steps = known.get(name) ?? stepsOf([repository[name] ?? {}].flatMap((rule) => rule.patterns ?? []));
    known.set(name, steps);
    return steps;
  }

  function stepOf(rule: Rule): Step {
    const spans = rule.begin !== undefined;
    return {
      ...patternOf(rule.begin ?? rule.match ?? ''),
      name: plainName(rule.name),
      captures: capturesOf(rule.beginCaptures ?? rule.captures ?? {}),
      inside: spans ? [endOf(rule.end ?? '$'), ...stepsOf(rule.patterns ?? [])] : undefined,
      ends: false,
    };
  }

  function capturesOf(captures: Readonly<Record<string, Capture>>): (Inner | undefined)[] {
    const inner: (Inner | undefined)[] = [];
    for (const [group, { name, patterns: rules }] of Object.entries(captures)) {
      inner[Number(group)] = { name: plainName(name), steps: rules === undefined ? undefined : stepsOf(rules) };
    }
    return inner;
  }

  return stepsOf(patterns);
}

function endOf(source: string): Step {
  return { ...patternOf(source), name: '', captures: [], inside: undefined, ends: true };
}

/** \G and ^ hold at one place only, for which JavaScript has the sticky flag. */
function patternOf(source: string): Pick<Step, 'pattern' | 'anchored'> {
  const anchored = /^(?:\\G|\^)/.test(source);
  return { pattern: new RegExp(anchored ? source.replace(/^(?:\\G|\^)/, '') : source, anchored ? 'duy' : 'dug'), anchored };
}

function plainName(names: string | undefined): string {
  return (names ?? '').replaceAll(SUFFIX, '');
}
