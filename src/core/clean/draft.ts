/** A text while it is cleaned: each step reads it as it then is, and all edits are kept as edits of the source. */
import { composeEdits, sourceOffsets } from '../edit/compose.ts';
import { applyEdits, type Edit } from '../edit/edits.ts';
import type { GongwenDocument, Span } from '../model.ts';
import { parse } from '../parse.ts';
import { skipSpace, trimEnd } from '../text/characters.ts';
import { CHANGES, type ChangeKind } from './changes.ts';

/** What a step would do. */
export interface CleanEdit extends Edit {
  /** What it takes out that is more than white space or a mark written otherwise, in order; offsets are those of the text that is edited. */
  readonly takes?: readonly Span[];
}

/** Something taken out, where it stood. */
export interface Taken extends Span {
  readonly kind: ChangeKind;
}

export interface Draft {
  /** The source. */
  readonly source: string;
  text: string;
  edits: readonly Edit[];
  taken: readonly Taken[];
  readonly counts: Map<ChangeKind, number>;
  /** Where changes may be made, in the text as it now is. */
  within: Span;
  /** The text parsed; made when a step first asks. */
  tree: GongwenDocument | undefined;
}

/** @param within where changes may be made; everywhere when absent */
export function draftOf(source: string, tree: GongwenDocument | undefined, within: Span | undefined): Draft {
  return { source, text: source, edits: [], taken: [], counts: new Map(), within: within ?? { from: 0, to: source.length }, tree };
}

export function treeOf(draft: Draft): GongwenDocument {
  return draft.tree ??= parse(draft.text);
}

/** Makes the edits of a step that lie where changes may be made and change something. @returns whether there were any */
export function take(draft: Draft, kind: ChangeKind, proposed: readonly CleanEdit[]): boolean {
  const { within, text } = draft;
  const edits = proposed.filter((edit) => edit.from >= within.from && edit.to <= within.to && (edit.to - edit.from !== edit.text.length || text.slice(edit.from, edit.to) !== edit.text));
  if (edits.length === 0) return false;
  if (CHANGES[kind].listed === true) list(draft, kind, edits.flatMap(({ takes }) => takes ?? []));
  draft.edits = composeEdits(draft.edits, text, edits);
  draft.text = applyEdits(text, edits);
  draft.counts.set(kind, edits.reduce((count, { takes }) => count + Math.max(1, takes?.length ?? 0), draft.counts.get(kind) ?? 0));
  draft.within = { from: within.from, to: edits.reduce((to, edit) => to + edit.text.length - (edit.to - edit.from), within.to) };
  draft.tree = undefined;
  return true;
}

function list(draft: Draft, kind: ChangeKind, takes: readonly Span[]): void {
  // white space may stand for something else by now (&nbsp;), beside what stays
  const spans = takes.map(({ from, to }) => {
    const start = skipSpace(draft.text, from, to);
    return { from: start, to: trimEnd(draft.text, start, to) };
  });
  const from = sourceOffsets(draft.edits, spans.map((span) => span.from), 'start');
  const to = sourceOffsets(draft.edits, spans.map((span) => span.to), 'end');
  draft.taken = merged([...draft.taken, ...spans.map((_, i) => ({ kind, from: from[i]!, to: to[i]! }))]);
}

/** In order and apart: what was taken out of a line before the whole of it went is part of that. */
function merged(taken: readonly Taken[]): Taken[] {
  const result: Taken[] = [];
  for (const next of [...taken].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last === undefined || next.from >= last.to) result.push(next);
    else if (next.to > last.to) result[result.length - 1] = { ...last, to: next.to };
  }
  return result;
}
