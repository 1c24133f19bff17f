/** References after a change: they go with what they named before it, wherever that stands now. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import type { Edit } from './edits.ts';
import type { Matched } from './matched.ts';
import type { Ordinal } from './numbering.ts';
import { referencesIn } from './references.ts';
import { numberLike } from './ordinal-forms.ts';
import { lineEnd, lineStart } from './sections.ts';

/**
 * @param changed new ordinals of headings of the new text
 * @param origin the text before headings were cut out: what refers to these waits for them, and takes no other of their number for them
 */
export function followedReferences(
  before: GongwenDocument, after: GongwenDocument, { old, moved }: Matched, changed: ReadonlyMap<GongwenNode, Ordinal>, origin: GongwenDocument | undefined,
): { edits: Edit[]; lost: number } {
  const now = new Map<GongwenNode, GongwenNode>();
  for (const [node, same] of old) now.set(same, node);
  /** By the offset of their numbers; undefined where the number is to stay. */
  const edits = new Map<number, Edit | undefined>();
  let lost = 0;
  const follow = (doc: GongwenDocument, number: GongwenNode['title'], at: number, wanted: number): void => {
    edits.set(at, { from: at, to: at + number.to - number.from, text: numberLike(doc.text.slice(number.from, number.to), wanted) });
  };
  const placeOf = lineFinder(after);
  for (const { number, target, value } of toHeadings(before)) {
    const at = moved(number.from) ?? placeOf(before, number.from);
    if (at === undefined) continue;
    const same = now.get(target);
    const ordinal = same === undefined ? undefined : changed.get(same);
    if (same === undefined) lost++;
    else if (ordinal !== undefined && ordinal.value !== value) follow(before, number, at, ordinal.value);
  }
  if (origin !== undefined) {
    const named = byTitle(after);
    for (const { number, target, value } of toHeadings(origin)) {
      const at = placeOf(origin, number.from);
      if (at === undefined) continue;
      edits.set(at, undefined);
      const same = named.get(titleOf(origin, target));
      const ordinal = same === undefined ? undefined : (changed.get(same) ?? same);
      if (ordinal?.family === target.family && ordinal?.value !== undefined && ordinal.value !== value) follow(origin, number, at, ordinal.value);
    }
  }
  return { edits: [...edits.values()].filter((edit) => edit !== undefined), lost };
}

/** @returns whether a text refers to headings that are not in it any more after a change */
export function losesTargets(before: GongwenDocument, after: GongwenDocument): boolean {
  const titles = new Set<string>();
  for (const node of after.nodes) if (node.kind === 'h') titles.add(titleOf(after, node));
  return toHeadings(before).some(({ target }) => !titles.has(titleOf(before, target)));
}

function toHeadings(doc: GongwenDocument): { number: GongwenNode['title']; value: number; target: GongwenNode }[] {
  return referencesIn(doc).flatMap(({ kind, number, value, target }) => (kind === 'heading' && target?.kind === 'h' ? [{ number, value, target }] : []));
}

function titleOf({ text }: GongwenDocument, { title }: GongwenNode): string {
  return text.slice(title.from, title.to);
}

/** Each title that only one heading has. */
function byTitle(doc: GongwenDocument): Map<string, GongwenNode | undefined> {
  const found = new Map<string, GongwenNode | undefined>();
  for (const node of doc.nodes) {
    if (node.kind !== 'h' || node.title.to <= node.title.from) continue;
    const title = titleOf(doc, node);
    found.set(title, found.has(title) ? undefined : node);
  }
  return found;
}

/** @returns a function that finds the place of an offset of another text whose line stands in this one word for word, and only once */
function lineFinder(doc: GongwenDocument): (from: GongwenDocument, offset: number) => number | undefined {
  let starts: Map<string, number> | undefined;
  return (from, offset) => {
    if (starts === undefined) {
      starts = new Map();
      for (const start of doc.lineStarts) {
        const line = doc.text.slice(start, lineEnd(doc, start));
        starts.set(line, starts.has(line) ? -1 : start);
      }
    }
    const start = lineStart(from, offset);
    const found = starts.get(from.text.slice(start, lineEnd(from, start)));
    return found === undefined || found < 0 ? undefined : found + offset - start;
  };
}
