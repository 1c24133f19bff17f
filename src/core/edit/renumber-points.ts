/** Points (一是, 第一，, 首先, （1）… inside a paragraph) numbered from one on, and the promise that announces them made true (三点 → 四点). */
import { contextOf } from '../lint/context.ts';
import { lintTextOf } from '../lint/lint-text.ts';
import { keptOtherwise, PROMISE_STARTS, promiseIn } from '../lint/promises.ts';
import { markerWith } from '../lint/sequences.ts';
import type { GongwenDocument, Span } from '../model.ts';
import { parse } from '../parse.ts';
import { sourceSpan } from '../structure/source.ts';
import { tableOf } from '../text/characters.ts';
import { hanNumeral } from '../text/numerals.ts';
import { applyEdits, isWithin, type Edit } from './edits.ts';
import type { Plan } from './plan.ts';
import { pointRunsOf, type PointRun } from './point-runs.ts';
import { inOrder, replaceRunning } from './rewrite.ts';

const STARTS = tableOf(PROMISE_STARTS);

/**
 * Numbers points from one on, and writes into promises how many there are; headings that a promise announces (讲三点意见) count too.
 * @param within only what stands in these stretches is changed; the whole text where absent
 */
export function renumberPoints(doc: GongwenDocument, within?: readonly Span[]): Plan {
  const runs = pointRunsOf(doc);
  const numbers = inOrder(doc.text, runs.flatMap((run) => numbersOf(doc, run, within)));
  // how many there are is told by the text as it will be: the tree holds no member whose number stands twice
  const numbered = numbers.length === 0 ? doc : parse(applyEdits(doc.text, numbers));
  const promises = unedited(numbers, promisesOf(numbered)).filter(({ from }) => isWithin(from, within));
  const edits = inOrder(doc.text, [...numbers, ...promises]);
  if (edits.length > 0) return { edits };
  return { why: runs.length === 0 ? '没有找到“一是、二是”“第一、第二”这样的要点' : '要点的序号依次相连，宣布的项数也相符，没有要改的' };
}

/** Edits of the text as other edits made it → edits of the text before; both in order, none touches what another wrote. */
function unedited(made: readonly Edit[], edits: readonly Edit[]): Edit[] {
  let shift = 0;
  let next = 0;
  return edits.map(({ from, to, text }) => {
    for (; next < made.length && made[next]!.from + shift <= from; next++) shift += made[next]!.text.length - (made[next]!.to - made[next]!.from);
    return { from: from - shift, to: to - shift, text };
  });
}

function numbersOf(doc: GongwenDocument, { members }: PointRun, within: readonly Span[] | undefined): Edit[] {
  const edits: Edit[] = [];
  let count = 0;
  for (const { marker, text, family, value } of members) {
    // 首先 … 再次: not every word of the row need be said
    const expected = family === 'first' ? Math.max(count + 1, value) : count + 1;
    count = expected;
    if (value === expected || family === 'first') continue;
    const wanted = isWithin(marker.from, within) ? markerWith(text, family, expected) : undefined;
    if (wanted === undefined) count = value === 0 ? expected : value;
    else edits.push(...replaceRunning(doc, marker, wanted));
  }
  return edits;
}

/** Numbers of promises that their members do not keep. */
function promisesOf(doc: GongwenDocument): Edit[] {
  const context = contextOf(doc);
  const edits: Edit[] = [];
  doc.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') return;
    const lintText = lintTextOf(context, index);
    const { text } = paragraph;
    for (let at = 0; at < text.length; at++) {
      if (STARTS[text.charCodeAt(at)] !== 1) continue;
      const promise = promiseIn(lintText, at);
      const kept = promise === undefined ? undefined : keptOtherwise(lintText, promise);
      // one makes no promise, and what nobody numbered may be counted otherwise
      if (kept === undefined || kept.members.length === 0 || kept.count < 2) continue;
      edits.push({ ...sourceSpan(paragraph, at, at + 1), text: kept.count === 2 ? '两' : hanNumeral(kept.count) });
    }
  });
  return edits;
}
