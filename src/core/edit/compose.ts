/** Two rounds of edits as one. */
import { applyEdits, type Edit } from './edits.ts';

interface Stretch {
  /** In the text between the two rounds. */
  readonly from: number;
  readonly to: number;
}

/**
 * @param first edits of the source, in order and apart
 * @param between the text that they make
 * @param second edits of that text, in order and apart
 * @returns the edits of the source that do both, in order and apart; those that touch become one
 */
export function composeEdits(first: readonly Edit[], between: string, second: readonly Edit[]): Edit[] {
  const composed: Edit[] = [];
  let i = 0;
  let j = 0;
  /** What is to be added to an offset between the rounds for that of the source; edits of the first round before it are counted. */
  let back = 0;
  while (i < first.length || j < second.length) {
    const start = nextStart(first[i], back, second[j]);
    const group = { from: start, to: start };
    const from = start + back;
    const j0 = j;
    for (;;) {
      const one = first[i] === undefined ? undefined : stretchOf(first[i]!, back);
      const two = second[j];
      if (one !== undefined && one.from <= group.to) {
        group.to = Math.max(group.to, one.to);
        back += first[i]!.to - first[i]!.from - first[i]!.text.length;
        i++;
      } else if (two !== undefined && two.from <= group.to) {
        group.to = Math.max(group.to, two.to);
        j++;
      } else break;
    }
    const inner = second.slice(j0, j).map((edit) => ({ from: edit.from - group.from, to: edit.to - group.from, text: edit.text }));
    composed.push({ from, to: group.to + back, text: applyEdits(between.slice(group.from, group.to), inner) });
  }
  return composed;
}

/** Where the text of an edit of the first round stands between the rounds. */
function stretchOf(edit: Edit, back: number): Stretch {
  return { from: edit.from - back, to: edit.from - back + edit.text.length };
}

function nextStart(one: Edit | undefined, back: number, two: Edit | undefined): number {
  const first = one === undefined ? Infinity : one.from - back;
  return Math.min(first, two?.from ?? Infinity);
}

/**
 * @param edits of the source, in order and apart
 * @param offsets in the text that they make, in order
 * @returns for each where it comes from; inside what an edit has put there its start for the start of a stretch, its end for the end of one
 */
export function sourceOffsets(edits: readonly Edit[], offsets: readonly number[], side: 'start' | 'end'): number[] {
  let i = 0;
  let back = 0;
  return offsets.map((at) => {
    for (; i < edits.length; i++) {
      const edit = edits[i]!;
      const { from, to } = stretchOf(edit, back);
      if (at < to || (side === 'start' ? at < from : at <= from)) break;
      back += edit.to - edit.from - edit.text.length;
    }
    const edit = edits[i];
    if (edit === undefined) return at + back;
    const { from, to } = stretchOf(edit, back);
    if (at <= from || at >= to) return at + back;
    return side === 'start' ? edit.from : edit.to;
  });
}
