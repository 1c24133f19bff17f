/**
 * Rules for running text in one pass: a table says of each character which rules want to look there, so a hundred rules cost
 * little more than one.
 */
import type { GongwenDocument, Paragraph, Span } from '../model.ts';
import { sourceOffset, sourceSpan } from '../structure/source.ts';
import { charactersOf } from '../text/characters.ts';
import type { LintContext } from './context.ts';
import { lintTextOf, quotedAt, type LintText } from './lint-text.ts';
import type { Fix, Found, FoundInText, TextRule } from './rule.ts';
import { smallestEdit } from './smallest.ts';

/** A rule as the pass sees it. */
interface Entry {
  readonly rule: TextRule;
  /** By the low byte of the character behind, whether it may be one that the rule wants; no other character ever says no. */
  readonly next: Uint8Array;
  readonly rows: boolean;
}

/** Rules by the character at which they look. */
export interface Dispatch {
  /** For each UTF-16 unit an index into `lists`; 0 where no rule looks. */
  readonly table: Uint16Array;
  readonly lists: readonly (readonly Entry[])[];
}

const ANY = new Uint8Array(256).fill(1);

function entryOf(rule: TextRule): Entry {
  let next = ANY;
  if (rule.next !== undefined) {
    next = new Uint8Array(256);
    for (const code of charactersOf(rule.next)) next[code & 255] = 1;
  }
  return { rule, next, rows: rule.rows === true };
}

/** @returns the table for some rules; to be made once for a choice of rules */
export function dispatchOf(rules: readonly TextRule[]): Dispatch {
  const wanted = new Map<number, Entry[]>();
  for (const rule of rules) {
    const entry = entryOf(rule);
    for (const code of new Set(charactersOf(rule.starts))) {
      const list = wanted.get(code);
      if (list === undefined) wanted.set(code, [entry]);
      else list.push(entry);
    }
  }
  const table = new Uint16Array(65536);
  const lists: Entry[][] = [[]];
  const byKey = new Map<string, number>();
  for (const [code, list] of wanted) {
    const key = list.map(({ rule }) => rule.code).join();
    let index = byKey.get(key);
    if (index === undefined) {
      index = lists.push(list) - 1;
      byKey.set(key, index);
    }
    table[code] = index;
  }
  return { table, lists };
}

/** Calls `report` for all that the rules find, paragraph by paragraph, in the order of the text. */
export function runTextRules(context: LintContext, { table, lists }: Dispatch, report: (rule: TextRule, found: Found) => void): void {
  const { document } = context;
  const { paragraphs } = document;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (paragraph.kind === 'code' || paragraph.kind === 'contents') continue;
    const { text } = paragraph;
    const isRow = paragraph.kind === 'row';
    let lintText: LintText | undefined;
    for (let at = 0; at < text.length; at++) {
      const list = table[text.charCodeAt(at)]!;
      if (list === 0) continue;
      // NaN at the end of the text is 0 here
      const behind = text.charCodeAt(at + 1) & 255;
      for (const { rule, next, rows } of lists[list]!) {
        if (next[behind] === 0 || (isRow && !rows)) continue;
        lintText ??= lintTextOf(context, index);
        const found = rule.checkAt(lintText, at);
        if (found !== undefined) report(rule, placed(document, lintText, found));
      }
    }
  }
}

/** From offsets in a paragraph to offsets in the source. Objects are made in one piece: a text may hold tens of thousands of findings. */
export function placed(document: GongwenDocument, lintText: LintText, found: FoundInText): Found {
  const { from, to } = spanOf(lintText.paragraph, found.from, found.to);
  const fix = found.replacement === undefined ? undefined : fixOf(document, lintText, found, found.replacement);
  return { from, to, message: found.message, severity: found.severity, fix, related: found.related };
}

/** The smallest edit that makes the replacement; none where it would reach over a line break. What stands in a quotation is left to a choice. */
function fixOf(document: GongwenDocument, lintText: LintText, { from, to, mechanical = true }: FoundInText, replacement: string): Fix | undefined {
  const { text, paragraph } = lintText;
  const edit = smallestEdit(text.slice(from, to), replacement, from);
  const span = spanOf(paragraph, edit.from, edit.to);
  if (paragraph.pieces.length > 1 && (span.to - span.from !== edit.to - edit.from || document.text.slice(span.from, span.to) !== text.slice(edit.from, edit.to))) return undefined;
  return { edits: [{ from: span.from, to: span.to, text: edit.text }], mechanical: mechanical && !(quotedAt(lintText, edit.from) && (edit.to > edit.from || quotedAt(lintText, edit.from - 1))) };
}

/** Most paragraphs are one piece of the source. */
function spanOf(paragraph: Paragraph, from: number, to: number): Span {
  if (paragraph.pieces.length === 1) return { from: paragraph.from + from, to: paragraph.from + to };
  if (to > from) return sourceSpan(paragraph, from, to);
  const at = sourceOffset(paragraph, from);
  return { from: at, to: at };
}
