/** 标点 and blanks that the proof-reader mends by itself (core/lint): only marks that become the same mark, and blanks that go. */
import { mechanicalEdits } from '../lint/fix.ts';
import { lint, linterOf, type Finding, type Level, type Linter } from '../lint/lint.ts';
import { RULES } from '../lint/registry.ts';
import type { GongwenDocument } from '../model.ts';
import { isSpace } from '../text/characters.ts';
import { CLOSING_MARKS, FULL_WIDTH, OPENING_MARKS } from '../text/marks.ts';
import type { CleanEdit } from './draft.ts';

/** Rules for each kind of changes. */
const CODES = {
  marks: ['half-width-mark', 'half-width-bracket', 'straight-quotation-mark', 'ordinal-bracket-form', 'addressee-colon', 'salutation-mark', 'attachment-note', 'copy-to-line'],
  spaces: ['space-between-characters'],
  latinSpaces: ['space-beside-latin'],
} as const;

const linters = new Map<string, Linter>();

/** @returns a linter of some rules only, made when it is first asked for */
function linterFor(kind: keyof typeof CODES): Linter {
  let linter = linters.get(kind);
  if (linter === undefined) {
    const wanted: readonly string[] = CODES[kind];
    linter = linterOf(Object.fromEntries(RULES.filter(({ code }) => !wanted.includes(code)).map(({ code }): [string, Level] => [code, 'off'])));
    linters.set(kind, linter);
  }
  return linter;
}

/** @returns the fixes of the rules of a kind that change nothing but the width or form of a mark, and white space */
export function lintEdits(doc: GongwenDocument, kind: keyof typeof CODES): CleanEdit[] {
  const findings = lint(doc, linterFor(kind)).filter(({ fix, severity }) => fix !== undefined && (fix.mechanical ? severity === 'error' || severity === 'warning' : kind === 'latinSpaces'));
  const folding = findings.filter(({ fix }) => fix!.edits.every((edit) => folded(doc.text.slice(edit.from, edit.to)) === folded(edit.text)));
  return mechanicalEdits(folding.map((finding): Finding => ({ ...finding, fix: { edits: finding.fix!.edits, mechanical: true } })));
}

const QUOTES = /["'＂＇“”‘’「」『』]/;
const FULL = `${OPENING_MARKS}${CLOSING_MARKS}`;

/** What is left of a text when width and form of its marks and all white space count for nothing. */
function folded(text: string): string {
  let rest = '';
  for (const char of text) {
    if (isSpace(char.charCodeAt(0))) continue;
    rest += QUOTES.test(char) ? '"' : FULL.includes(char) ? char : FULL_WIDTH[char] ?? char;
  }
  return rest;
}
