/**
 * 整理文本: what comes from a PDF, a web page or a chat assistant as a text of one's own. It loses no character but white space, marks that
 * become the same mark in its full width or its curly form, and what is listed in `removed`.
 */
import type { Edit } from '../edit/edits.ts';
import type { GongwenDocument, Span } from '../model.ts';
import { lineAt, splitLines } from '../structure/lines.ts';
import { CHANGE_KINDS, type ChangeKind, type IndentMode } from './changes.ts';
import { draftOf, take, treeOf, type CleanEdit, type Draft } from './draft.ts';
import { furnitureEdits } from './furniture.ts';
import { indentEdits } from './indents.ts';
import { invisibleEdits } from './invisible.ts';
import { blankLineEdits, tabEdits, trailingEdits } from './lines.ts';
import { markdownEdits } from './markdown/markdown.ts';
import { lintEdits } from './marks.ts';
import { spaceEdits } from './spaces.ts';
import { wrapEdits } from './wraps.ts';

export interface CleanOptions {
  /** What is done; everything when absent. */
  readonly kinds?: ReadonlySet<ChangeKind>;
  /** `keep` when absent. */
  readonly indent?: IndentMode;
  /** Where changes may be made, in whole lines; everywhere when absent. */
  readonly within?: Span;
}

/** Something taken out of the source: furniture, marks of Markdown. */
export interface Removed extends Span {
  readonly kind: ChangeKind;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

export interface Cleaned {
  /** In order and apart; offsets are those of the source. */
  readonly edits: readonly Edit[];
  readonly text: string;
  /** How many places were changed (of what is listed: how much was taken out), for each kind that changed any, in the order of CHANGES. */
  readonly changes: ReadonlyMap<ChangeKind, number>;
  /** In the order of the source. */
  readonly removed: readonly Removed[];
}

/** What is done makes room for more; a text that is not done after so many rounds is left as it then is. */
const ROUNDS = 12;

const STEPS: Readonly<Record<ChangeKind, (draft: Draft, indent: IndentMode) => CleanEdit[]>> = {
  invisible: (draft) => invisibleEdits(draft.text),
  markdown: (draft) => markdownEdits(draft.text),
  furniture: (draft) => furnitureEdits(treeOf(draft)),
  wraps: (draft) => wrapEdits(treeOf(draft)),
  marks: (draft) => lintEdits(treeOf(draft), 'marks'),
  spaces: (draft) => spacesOf(treeOf(draft)),
  latinSpaces: (draft) => lintEdits(treeOf(draft), 'latinSpaces'),
  tabs: (draft) => tabEdits(treeOf(draft)),
  trailing: (draft) => trailingEdits(treeOf(draft)),
  blankLines: (draft) => blankLineEdits(treeOf(draft)),
  indents: (draft, indent) => indentEdits(treeOf(draft), indent),
};

/** Total: any string is cleaned, nothing throws. What is clean stays as it is. */
export function clean(source: string | GongwenDocument, options: CleanOptions = {}): Cleaned {
  const { kinds, indent = 'keep', within } = options;
  const tree = typeof source === 'string' ? undefined : source;
  const draft = draftOf(tree === undefined ? source as string : tree.text, tree, within);
  const chosen = CHANGE_KINDS.filter((kind) => kinds === undefined || kinds.has(kind));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const kind of chosen) changed = take(draft, kind, STEPS[kind](draft, indent)) || changed;
    if (!changed) break;
  }
  return { edits: draft.edits, text: draft.text, changes: countsOf(draft), removed: removedOf(draft) };
}

/** The blanks of a text that is set wide and behind ordinals, and those that the proof-reader names. */
function spacesOf(doc: GongwenDocument): CleanEdit[] {
  let end = 0;
  return [...spaceEdits(doc), ...lintEdits(doc, 'spaces')].sort((a, b) => a.from - b.from).filter((edit) => {
    if (edit.from < end) return false;
    end = edit.to;
    return true;
  });
}

function countsOf({ counts }: Draft): ReadonlyMap<ChangeKind, number> {
  return new Map(CHANGE_KINDS.flatMap((kind): [ChangeKind, number][] => (counts.has(kind) ? [[kind, counts.get(kind)!]] : [])));
}

function removedOf({ source, taken }: Draft): Removed[] {
  if (taken.length === 0) return [];
  const lineStarts = splitLines(source).map((line) => line.from);
  return taken.map(({ kind, from, to }) => ({ kind, from, to, text: source.slice(from, to), line: lineAt(lineStarts, from) + 1 }));
}
