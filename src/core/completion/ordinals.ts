/** The ordinals with which a paragraph may open where the cursor stands, by the sequences that are open there. */
import type { GongwenNode } from '../model.ts';
import { HEADING_FAMILIES } from '../text/ordinals.ts';
import { announcesMembers, lastMark } from './announced.ts';
import type { Facts } from './facts.ts';
import { firstUnder } from './first-ordinals.ts';
import type { Place } from './place.ts';
import { openingPoints } from './points.ts';
import { ordinalPromise } from './promised.ts';
import { ordinalOf, successors } from './successor.ts';
import { literal, nextOrdinal, type Candidate } from './suggestion.ts';

/** Titles of texts in articles, and their first ordinals. */
const REGULATION = /(?:办法|规定|细则|条例|规则|章程|守则|准则|解释)(?:[（(][^（()）]{1,12}[）)])?$/;
const REGULATION_STARTS = [HEADING_FAMILIES.article.example, HEADING_FAMILIES.chapter.example];
const FIRST = '第一个标题';
/** What the last article of a regulation says. */
const IN_FORCE = /本[\u4e00-\u9fff]{1,8}自[^。]{1,24}起(?:施行|实施|执行)/;

/** @returns the ordinals of headings and points with which a paragraph may open, each with the chance that it does */
export function openingOrdinals(place: Place, { title }: Facts): Candidate[] {
  const { last, headings } = place;
  const regulates = headings.length === 0 && place.next?.kind !== 'h' && REGULATION.test(title);
  if (regulates && last !== 'to' && last !== 'salute') return REGULATION_STARTS.map((text, n) => literal('ordinal', text, FIRST, '', 0.7 - n * 0.1));
  if (last !== undefined && last !== 'to' && last !== 'salute' && last !== 'annex') return [];
  return [...headingCandidates(place), ...openingPoints(place)];
}

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
  const inForce = innermost?.family === 'article' && paragraph !== undefined && IN_FORCE.test(paragraph.text);
  const ended = innermost !== undefined && isLastItem(place, innermost, end);
  headings.forEach((heading, level) => {
    let score = GOES_ON[level] ?? 0.05;
    if (end === '；' || end === ';') score = level === 0 ? 0.97 : score / 2;
    else if (inForce) score = level === 0 ? 0.55 : 0.3;
    else if (ended) score = level === 0 ? 0.4 : (GOES_ON[level - 1] ?? 0.05);
    else if (written && end === '') score = level === 0 ? 0.72 : score / 2;
    else if (paragraph !== undefined && announcesMembers(paragraph.text)) score *= 0.6;
    if (asked.reached.has(heading)) score *= 0.15;
    else if (asked.missing.has(heading)) score = Math.max(score, level === 0 ? 0.85 : 0.75);
    for (const text of successors(ordinalOf(heading))) found.push(nextOrdinal(text, heading.markerText, score));
  });
  // the colon of 主送机关 and of 称谓 announces nothing
  const opens = asked.here === 'heading' || (place.last === undefined && paragraph !== undefined && announcesMembers(paragraph.text));
  firstUnder(place, innermost).forEach(({ text, known }, n) => {
    const alone = innermost === undefined;
    const bare = written && end === '';
    const score = alone ? (opens ? 0.9 : place.last !== undefined ? 0.2 : place.above > 3 ? 0.3 : 0.42) : opens ? 0.88 : bare ? (known ? 0.9 : 0.7) : written && known ? 0.5 : 0.12;
    found.push(literal('ordinal', text, alone ? FIRST : `“${innermost.markerText}”下的第一个标题`, '', score - 0.35 * n));
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
