/** Both drafts as plain texts for an editor's own diff: hard wraps and renumbering undone, so that only what is said differs. */
import type { Comparison } from './compare.ts';
import type { Sectioned } from './sections.ts';

export interface PlainDrafts {
  readonly before: string;
  readonly after: string;
  /** For each section of the comparison the line, counted from zero, at which it starts in either text; of one that was removed, in the second, the line behind which it stood; -1 in the first of one that was added. */
  readonly places: readonly { readonly before: number; readonly after: number }[];
}

/** A paragraph is a line, a blank line parts sections; in the second text ordinals are those of the first. */
export function plainDrafts({ before, after, sections }: Comparison): PlainDrafts {
  const markers = new Map<number, string>();
  for (const { paragraphs } of sections) {
    for (const change of paragraphs) if (change.renumbered && change.before >= 0 && change.kind !== 'away') markers.set(change.after, before.units[change.before]!.marker);
  }
  const own = plainText(before, new Map());
  const other = plainText(after, markers);
  let last = 0;
  const places = sections.map((change) => {
    last = other.starts[change.after] ?? last;
    return { before: own.starts[change.before] ?? -1, after: last };
  });
  return { before: own.text, after: other.text, places };
}

function plainText({ doc, sections, units }: Sectioned, markers: ReadonlyMap<number, string>): { text: string; starts: number[] } {
  const lines: string[] = [];
  const starts: number[] = [];
  for (const { first, end } of sections) {
    if (lines.length > 0) lines.push('');
    starts.push(lines.length);
    for (let i = first; i < end; i++) {
      const { text } = doc.paragraphs[i]!;
      const marker = markers.get(i);
      lines.push(marker === undefined ? text : marker + text.slice(units[i]!.bodyFrom));
    }
  }
  return { text: `${lines.join('\n')}\n`, starts };
}
