/**
 * Rules for words in one pass. Most positions of a text are left behind by one look into a table of bits that is asked with a
 * hash of two adjacent characters; only where it says perhaps a map is asked for the entries that start with the two.
 */
import type { WordEntry } from '../text/words/entry.ts';
import { isDigit, isHan } from '../text/characters.ts';
import type { LintContext } from './context.ts';
import { addressAt, lintTextOf, quotedAt, type LintText } from './lint-text.ts';
import type { Found, FoundInText, Severity, WordRule } from './rule.ts';
import { inTitleMarks } from './neighbours.ts';
import { placed } from './text-pass.ts';

/** An entry made ready. */
interface Candidate {
  readonly rule: WordRule;
  readonly entry: WordEntry;
  readonly level: Severity;
  readonly before: readonly string[] | undefined;
  readonly notBefore: readonly string[] | undefined;
  readonly after: readonly string[] | undefined;
  readonly notAfter: readonly string[] | undefined;
  readonly pattern: RegExp | undefined;
}

export interface WordIndex {
  /** One bit for each hash of two characters with which an entry starts. */
  readonly bits: Uint32Array;
  /** Entries by their first two characters, the longest first. */
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
  /** Words that are never flagged, by themselves or inside a longer one of these. */
  readonly off: readonly string[];
}

/**
 * @param rules words of an earlier rule go before the same ones of a later rule
 * @param off words that the user has switched off
 * @returns the index of their words; to be made once for a choice of rules
 */
export function wordIndexOf(rules: readonly WordRule[], off: ReadonlySet<string> = NONE): WordIndex {
  const candidates = new Map<number, Candidate[]>();
  const bits = new Uint32Array(2048);
  for (const rule of rules) {
    for (const entry of rule.words) {
      const first = entry.wrong.charCodeAt(0);
      const second = entry.wrong.charCodeAt(1);
      if (entry.wrong.length < 2) continue;
      const hash = hashOf(first, second);
      bits[hash >>> 5]! |= 1 << (hash & 31);
      const key = keyOf(first, second);
      const list = candidates.get(key);
      if (list === undefined) candidates.set(key, [candidateOf(rule, entry)]);
      else list.push(candidateOf(rule, entry));
    }
  }
  // sorting is stable: among words of one length the earlier rule stays first
  for (const list of candidates.values()) list.sort((a, b) => b.entry.wrong.length - a.entry.wrong.length);
  return { bits, candidates, off: [...off] };
}

const NONE: ReadonlySet<string> = new Set();

function candidateOf(rule: WordRule, entry: WordEntry): Candidate {
  return {
    rule, entry, level: entry.level ?? rule.severity,
    before: listOf(entry.before), notBefore: listOf(entry.notBefore), after: listOf(entry.after), notAfter: listOf(entry.notAfter),
    pattern: entry.pattern === undefined ? undefined : new RegExp(entry.pattern.source, entry.pattern.flags.replace(/[dgy]/g, '') + 'dy'),
  };
}

function listOf(words: string | undefined): readonly string[] | undefined {
  const list = words?.split('|').filter((word) => word !== '');
  return list === undefined || list.length === 0 ? undefined : list;
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) + second) & 0xffff;
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** Calls `report` for all words that the index knows, paragraph by paragraph, in the order of the text. */
export function runWordRules(context: LintContext, index: WordIndex, report: (rule: WordRule, found: Found) => void): void {
  const { bits, candidates } = index;
  if (candidates.size === 0) return;
  const { paragraphs } = context.document;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    if (paragraph.kind === 'code' || paragraph.kind === 'contents') continue;
    const { text } = paragraph;
    let lintText: LintText | undefined;
    /** Offset behind the last word found: words do not overlap, the first and longest counts. */
    let free = 0;
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      const hash = hashOf(first, second);
      const list = ((bits[hash >>> 5]! >>> (hash & 31)) & 1) === 0 ? undefined : candidates.get(keyOf(first, second));
      first = second;
      if (list === undefined) continue;
      for (const candidate of list) {
        if (paragraph.kind === 'row' && candidate.rule.rows !== true) continue;
        const span = matchAt(candidate, text, at - 1);
        if (span === undefined || span.from < free) continue;
        lintText ??= lintTextOf(context, i);
        const found = foundOf(candidate, lintText, span, index.off);
        if (found !== undefined) report(candidate.rule, placed(context.document, lintText, found));
        // a pattern reaches over words of its own
        if (candidate.pattern === undefined) free = span.to;
        break;
      }
    }
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** @returns the stretch that is wrong where the entry stands at `at` in the company that it asks for */
function matchAt({ entry, before, notBefore, after, notAfter, pattern }: Candidate, text: string, at: number): Stretch | undefined {
  if (!text.startsWith(entry.wrong, at)) return undefined;
  const to = at + entry.wrong.length;
  if (before !== undefined && !endsWithOne(text, at, before)) return undefined;
  if (notBefore !== undefined && endsWithOne(text, at, notBefore)) return undefined;
  if (after !== undefined && !startsWithOne(text, to, after)) return undefined;
  if (notAfter !== undefined && startsWithOne(text, to, notAfter)) return undefined;
  if (pattern === undefined) return { from: at, to };
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const slip = match.indices?.groups?.slip;
  return slip === undefined ? { from: at, to: at + match[0].length } : { from: slip[0], to: slip[1] };
}

function endsWithOne(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (word === '^' ? !isInside(text, at - 1) : text.endsWith(word, at)) return true;
  return false;
}

function startsWithOne(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (word === '$' ? !isInside(text, at) : text.startsWith(word, at)) return true;
  return false;
}

/** @returns whether a 汉字, a letter or a digit stands there: a clause goes on */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** @returns the finding; none where the words are somebody else's, or the user has switched them off */
function foundOf({ rule, entry, level }: Candidate, lintText: LintText, { from, to }: Stretch, off: readonly string[]): FoundInText | undefined {
  const { text } = lintText;
  if (addressAt(lintText, from) || isOff(text, from, to, off) || isRightAlready(text, from, to, entry.right)) return undefined;
  const quoted = quotedAt(lintText, from);
  if (quoted && (rule.slips !== true || level !== 'error' || inTitleMarks(text, from))) return undefined;
  const word = text.slice(from, to);
  const should = entry.right === undefined ? '' : entry.right === '' ? '，应删去' : `，${rule.should}“${entry.right}”`;
  const message = `“${word}”${rule.fault}${should}${entry.note === undefined ? '' : `；${entry.note}`}`;
  if (quoted) return { from, to, message, severity: 'warning' };
  const fix = entry.right === undefined ? {} : { replacement: entry.right, mechanical: rule.certain === true && level === 'error' && entry.choice !== true && entry.pattern === undefined };
  return { from, to, message, severity: level, ...fix };
}

/** 公司 → 本公司: a word that stands in the right one already is right. */
function isRightAlready(text: string, from: number, to: number, right: string | undefined): boolean {
  if (right === undefined || right.length <= to - from) return false;
  const wrong = text.slice(from, to);
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1)) if (at <= from && text.startsWith(right, from - at)) return true;
  return false;
}

/** @returns whether the stretch lies in a word that the user has switched off */
function isOff(text: string, from: number, to: number, off: readonly string[]): boolean {
  if (off.length === 0) return false;
  const word = text.slice(from, to);
  for (const longer of off) {
    for (let inside = longer.indexOf(word); inside >= 0; inside = longer.indexOf(word, inside + 1)) {
      if (inside <= from && text.startsWith(longer, from - inside)) return true;
    }
  }
  return false;
}
