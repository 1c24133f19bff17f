/** Findings → a mended text. */
import type { Finding } from './lint.ts';
import type { Edit } from '../edit/edits.ts';

/** @returns the edits of mechanical fixes in order; those that reach into an earlier one, or put something where it ends, are left out: they come in the next round */
export function mechanicalEdits(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  let end = -1;
  const all = findings.filter(({ fix }) => fix?.mechanical === true).map(({ fix }) => [...fix!.edits].sort((a, b) => a.from - b.from));
  for (const group of all.filter((g) => g.length > 0).sort((a, b) => a[0]!.from - b[0]!.from)) {
    const [first] = group;
    if (first!.from < end || (first!.from === end && (first!.to === end || edits.at(-1)!.from === end))) continue;
    edits.push(...group);
    end = group.at(-1)!.to;
  }
  return edits;
}
