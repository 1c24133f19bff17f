/** The ordinals of points (一是, 首先，, ①) that may stand where the cursor does. */
import type { PointMark } from '../model.ts';
import { mayBeInline } from '../structure/marks.ts';
import type { HeadingFamily } from '../text/ordinals.ts';
import { announcesPoints } from './announced.ts';
import { firstUnder } from './first-ordinals.ts';
import type { Place } from './place.ts';
import { lastPromise, ordinalPromise } from './promised.ts';
import { FIRST_POINTS, ordinalOf, successors, type Ordinal } from './successor.ts';
import { literal, nextOrdinal, type Candidate } from './suggestion.ts';

/** How many paragraphs above the cursor are searched for points that go on. */
const REACH = 40;

/** @returns the points that may open a paragraph: 一是 … 二是 … */
export function openingPoints(place: Place): Candidate[] {
  const { doc, above, headings } = place;
  const from = headings[0]?.from ?? 0;
  const seen = new Set<string>();
  const found: Candidate[] = [];
  for (let i = above, distance = 0; i >= 0 && distance < REACH; i--, distance++) {
    const paragraph = doc.paragraphs[i]!;
    if (paragraph.to <= from) break;
    const marks = doc.pointMarks[i]!;
    for (let m = marks.length - 1; m >= 0; m--) {
      const mark = marks[m]!;
      // a run inside a paragraph ends with it; a lone first member may go on below
      const goesOn = mark.opensParagraph || (distance === 0 && mark.value === 1 && mark.sure && !seen.has(mark.key));
      if (!goesOn || seen.has(mark.key)) continue;
      seen.add(mark.key);
      const chance = mark.opensParagraph ? Math.max(0.35, 0.92 - 0.12 * distance) : 0.6;
      const score = isKept(place, i, mark) ? chance * 0.3 : chance;
      for (const [n, text] of successors(ordinalOfMark(paragraph.text, mark)).entries()) found.push(nextOrdinal(text, paragraph.text.slice(mark.from, mark.to), score - n * 0.05));
    }
  }
  if (found.length === 0) {
    const { here } = ordinalPromise(place);
    if (here !== undefined || announcesPoints(doc.paragraphs[above]?.text ?? '')) FIRST_POINTS.forEach((text, n) => found.push(literal('ordinal', text, '上文讲到几点', '', 0.7 - n * 0.1)));
  }
  return found;
}

/** Whether as many points stand there as the words before the first of them have promised. */
function isKept(place: Place, index: number, { key, value }: PointMark): boolean {
  const { doc } = place;
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const first = doc.pointMarks[i]!.find((mark) => mark.key === key && mark.value === 1);
    if (first === undefined) continue;
    const before = first.opensParagraph ? i - 1 : i;
    const promise = before < 0 ? undefined : lastPromise(place, before, doc.paragraphs[before]!.text.slice(0, first.opensParagraph ? undefined : first.from));
    return promise?.count === value;
  }
  return false;
}

function ordinalOfMark(text: string, mark: PointMark): Ordinal {
  return { family: mark.family, value: mark.value, marker: text.slice(mark.from, mark.to).replace(/[\s\u3000]+/g, '') };
}

/** What stands before an ordinal inside a paragraph. */
const POINT_BEFORE = /[。；：，！？;:,!?…—）)”][\s*_]*$/;

/** @returns the ordinals of points that may stand inside the paragraph of a place */
export function insideOrdinals(place: Place): Candidate[] {
  const { doc, own, before, typed } = place;
  const text = before.slice(0, before.length - typed.length);
  if (own < 0 || !POINT_BEFORE.test(text)) return [];
  const paragraph = doc.paragraphs[own]!;
  const seen = new Set<string>();
  const found: Candidate[] = [];
  const marks = doc.pointMarks[own]!;
  for (let m = marks.length - 1; m >= 0; m--) {
    const mark = marks[m]!;
    if (mark.to > text.length || seen.has(mark.key)) continue;
    seen.add(mark.key);
    const score = 0.9 - 0.15 * (seen.size - 1) - (text.endsWith('，') ? 0.2 : 0);
    for (const [n, next] of successors(ordinalOfMark(paragraph.text, mark)).entries()) found.push(nextOrdinal(next, paragraph.text.slice(mark.from, mark.to), score - n * 0.05));
  }
  // （一）……；（二）: the ordinal that opens the paragraph may turn out to be the first of a run inside it
  const opening = doc.nodes.find((node) => node.kind === 'h' && node.from >= paragraph.from && node.from < paragraph.to);
  const family = opening?.family ?? '';
  if (opening !== undefined && mayBeInline(family as HeadingFamily) && !seen.has(family)) {
    for (const next of successors(ordinalOf(opening))) found.push(nextOrdinal(next, opening.markerText, 0.4));
  }
  if (ordinalPromise(place).here !== undefined) FIRST_POINTS.forEach((first, n) => found.push(literal('ordinal', first, '上文讲到几点', '', 0.85 - n * 0.1)));
  else if (/[：:]\s*$/.test(text) || announcesPoints(text)) {
    FIRST_POINTS.forEach((first, n) => found.push(literal('ordinal', first, '列举', '', 0.58 - n * 0.1)));
    const holder = opening !== undefined ? [opening, ...place.headings] : place.headings;
    for (const { text: first } of firstUnder({ ...place, headings: holder }, holder[0]).slice(0, 1)) found.push(literal('ordinal', first, '列举', '', 0.55));
  }
  return found;
}
