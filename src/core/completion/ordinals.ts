/** The ordinals that may stand where the cursor does, by the sequences that are open there. */
import type { GongwenNode, PointMark } from '../model.ts';
import { ordinalPromise } from './promised.ts';
import { PROMISE_COUNT, PROMISE_UNITS } from '../text/promises.ts';
import { HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';
import type { Place } from './place.ts';
import { FIRST_POINTS, firstBelow, ordinalOf, successors, type Ordinal } from './successor.ts';
import type { Facts } from './facts.ts';
import { literal, type Candidate } from './suggestion.ts';

/** How many paragraphs above the cursor are searched for points that go on. */
const REACH = 40;

/** @returns the ordinals with which a paragraph may open at a place, each with the chance that it does */
export function openingOrdinals(place: Place, { title }: Facts): Candidate[] {
  const { last, headings } = place;
  const regulates = headings.length === 0 && place.next?.kind !== 'h' && REGULATION.test(title);
  if (regulates && last !== 'to' && last !== 'salute') return REGULATION_STARTS.map((text, n) => ordinal(text, '第一个标题', 0.7 - n * 0.1));
  if (last !== undefined && last !== 'to' && last !== 'salute' && last !== 'annex') return [];
  return [...headingCandidates(place), ...pointCandidates(place)];
}

function ordinal(text: string, detail: string, score: number): Candidate {
  return literal('ordinal', text, detail, '', score);
}

const after = (marker: string): string => `接“${marker}”之后`;

/** Titles of texts in articles, and their first ordinals. */
const REGULATION = /(?:办法|规定|细则|条例|规则|章程|守则|准则|解释)(?:[（(][^（()）]{1,12}[）)])?$/;
const REGULATION_STARTS = [HEADING_FAMILIES.article.example, HEADING_FAMILIES.chapter.example];

/* ---- a new paragraph */

/** Words and marks that hand over to the first member: 现将……通知如下。 有下列情形之一的： 制定本方案。 */
const ANNOUNCED = /[：:]\s*$|(?:如下|(?:下列|以下)[^。；，]{0,16}|制定本[^。；，]{1,10})[。；]?\s*$/;

/** 几个方面 and 以下几点 announce points too, without a number that is kept. */
const VAGUE = new RegExp(`(?:几|[0-9]|[${PROMISE_COUNT}])(?:${PROMISE_UNITS.join('|')})[^。；：]{0,16}[。：:]\\s*$|(?:以下|下列)[^。；：]{0,20}[。：:]\\s*$`);

/** Chances of the sequences that are open, the innermost first, when nothing else tells. */
const GOES_ON = [0.8, 0.55, 0.3, 0.2, 0.1];

function headingCandidates(place: Place): Candidate[] {
  const { doc, headings, above } = place;
  const paragraph = doc.paragraphs[above];
  const end = paragraph === undefined ? '' : lastMark(paragraph.text);
  const asked = ordinalPromise(place);
  const innermost = headings[0];
  const found: Candidate[] = [];
  const written = innermost !== undefined && paragraph !== undefined && innermost.from >= paragraph.from && innermost.from < paragraph.to;
  const ended = innermost !== undefined && isLastItem(place, innermost, end);
  headings.forEach((heading, level) => {
    let score = GOES_ON[level] ?? 0.05;
    if (end === '；' || end === ';') score = level === 0 ? 0.97 : score / 2;
    else if (ended) score = level === 0 ? 0.4 : (GOES_ON[level - 1] ?? 0.05);
    else if (written && end === '') score = level === 0 ? 0.5 : score / 2;
    else if (paragraph !== undefined && ANNOUNCED.test(paragraph.text)) score *= 0.6;
    if (asked.reached.has(heading)) score *= 0.15;
    else if (asked.missing.has(heading)) score = Math.max(score, level === 0 ? 0.85 : 0.75);
    for (const text of successors(ordinalOf(heading))) found.push(ordinal(text, after(heading.markerText), score));
  });
  const opens = asked.here === 'heading' || (paragraph !== undefined && ANNOUNCED.test(paragraph.text));
  firstUnder(place, innermost).forEach(({ text, known }, n) => {
    const alone = innermost === undefined;
    const bare = written && end === '';
    const score = alone ? (opens ? 0.9 : place.above > 3 ? 0.3 : 0.42) : opens ? 0.88 : bare ? (known ? 0.9 : 0.7) : written && known ? 0.6 : 0.12;
    found.push(ordinal(text, alone ? '第一个标题' : `“${innermost.markerText}”下的第一个标题`, score - 0.35 * n));
  });
  return found;
}

/** Items of a list end in ；, the last one in 。: what follows it is no item. */
function isLastItem({ doc }: Place, heading: GongwenNode, end: string): boolean {
  if (end !== '。' || heading.value < 2) return false;
  let at = heading.from - 1;
  while (at > 0 && /\s/.test(doc.text.charAt(at))) at--;
  return '；;'.includes(doc.text.charAt(at));
}

/**
 * @returns the ordinals that may be the first below a heading, written as others of its level are, the likeliest first; `known` where
 * others have such ones below them
 */
function firstUnder({ doc, headings }: Place, heading: GongwenNode | undefined): { text: string; known: boolean }[] {
  const below = firstBelow(heading === undefined ? undefined : ordinalOf(heading)).filter((text) => !headings.some((open) => open.markerText === text));
  const guesses = below.map((text) => ({ text, known: false }));
  if (heading === undefined) return guesses;
  let cousins = 0;
  let child: GongwenNode | undefined;
  let last: GongwenNode | undefined;
  for (const node of doc.nodes) {
    if (node.from >= heading.from) break;
    if (node.kind !== 'h') continue;
    if (node.family === heading.family) {
      const first = node.children.find((one) => one.kind === 'h');
      if (first === undefined) continue;
      cousins++;
      child = first;
    }
    if (child?.family === node.family && child !== undefined && node.from >= child.from) last = node;
  }
  if (child?.family === 'decimal') return below.map((text) => ({ text, known: true }));
  if (child !== undefined && last !== undefined) {
    // 第一条 … run on through the chapters, （一） … only where they have done so before
    const onward = successors(ordinalOf(last)).slice(0, 1).map((text) => ({ text, known: true }));
    const afresh = child.value === 1 ? [{ text: child.markerText, known: true }] : [];
    if (child.family === 'article' || child.value !== 1) return [...onward, ...afresh];
    return cousins === 1 ? [...afresh, ...onward] : afresh;
  }
  return guesses;
}

/** Points that open paragraphs: 一是 … 二是 …. */
function pointCandidates(place: Place): Candidate[] {
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
      const score = mark.opensParagraph ? Math.max(0.35, 0.92 - 0.12 * distance) : 0.6;
      for (const [n, text] of successors(ordinalOfMark(paragraph.text, mark)).entries()) found.push(ordinal(text, after(paragraph.text.slice(mark.from, mark.to)), score - n * 0.05));
    }
  }
  if (found.length === 0) {
    const { here } = ordinalPromise(place);
    if (here !== undefined || VAGUE.test(doc.paragraphs[above]?.text ?? '')) FIRST_POINTS.forEach((text, n) => found.push(ordinal(text, '上文讲到几点', 0.7 - n * 0.1)));
  }
  return found;
}

function ordinalOfMark(text: string, mark: PointMark): Ordinal {
  return { family: mark.family, value: mark.value, marker: text.slice(mark.from, mark.to).replace(/[\s\u3000]+/g, '') };
}

function lastMark(text: string): string {
  // …。（市财政局负责）: the bracket belongs to what stands before it
  const last = text.trimEnd().replace(/[（(][^（）()]{0,80}[）)]$/, '').replace(/[”’"』」）)]+$/, '').slice(-1);
  return /[。；：！？，、;:!?,.]/.test(last) ? last : '';
}

/* ---- inside a paragraph */

/** What stands before an ordinal inside a paragraph. */
const POINT_BEFORE = /[。；：，！？;:,!?…—）)”]\s*$/;

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
    for (const [n, next] of successors(ordinalOfMark(paragraph.text, mark)).entries()) found.push(ordinal(next, after(paragraph.text.slice(mark.from, mark.to)), score - n * 0.05));
  }
  const opening = doc.nodes.find((node) => node.kind === 'h' && node.from >= paragraph.from);
  if (opening !== undefined && opening.from < paragraph.to && HEADING_FAMILIES[opening.family as HeadingFamily]?.inline === true && !seen.has(opening.family ?? '')) {
    for (const next of successors(ordinalOf(opening))) found.push(ordinal(next, after(opening.markerText), 0.4));
  }
  if (ordinalPromise(place).here !== undefined) FIRST_POINTS.forEach((first, n) => found.push(ordinal(first, '上文讲到几点', 0.85 - n * 0.1)));
  else if (/[：:]\s*$/.test(text) || VAGUE.test(text)) {
    FIRST_POINTS.forEach((first, n) => found.push(ordinal(first, '列举', 0.6 - n * 0.1)));
    const holder = opening !== undefined && opening.from < paragraph.to ? [opening, ...place.headings] : place.headings;
    for (const { text: first } of firstUnder({ ...place, headings: holder }, holder[0]).slice(0, 1)) found.push(ordinal(first, '列举', 0.55));
  }
  return found;
}
