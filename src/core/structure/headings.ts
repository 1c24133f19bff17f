/** Marks → headings: a mark is a heading because it belongs to a sequence, never because the line looks like one. */
import { HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';
import { opensWithNumber, type HeadingMark } from './marks.ts';
import { itemOf, type Item } from './tree.ts';

/** A mark that opens a paragraph and might be a heading. */
export interface HeadingCandidate {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly text: string;
  readonly mark: HeadingMark;
  /** Highest value that a run of the same family reaches inside the paragraph, 0 when it holds none. */
  readonly inlineTo: number;
  /** Highest value that a run of the same family reaches inside the paragraph before, 0 when it holds none. */
  readonly inlineBefore: number;
}

export interface HeadingResult {
  /** Depth is that among headings, from 0. */
  readonly headings: Item[];
  /** Paragraphs whose opening mark is a point: members of a run that stands inside one paragraph, or goes on from one. */
  readonly points: Set<number>;
}

/** An open sequence. */
interface Run {
  readonly family: HeadingFamily;
  last: number;
  path: readonly number[] | undefined;
}

/** A jump ahead by more than this is no slip of numbering but some other number. */
const FARTHEST_GAP = 5;
/** A lone mark above one, with nothing before or behind it, is a piece of a draft up to this value. */
const FARTHEST_START = 20;
/** How many marks ahead a doubtful one looks for its successor. */
const LOOK_AHEAD = 300;

/**
 * Decides which candidates of one part of a text (cover or one annex: numbering starts afresh in each) are headings.
 * @param candidates in document order
 */
export function resolveHeadings(candidates: readonly HeadingCandidate[]): HeadingResult {
  const open: Run[] = [];
  const lastOf = new Map<HeadingFamily, number>();
  /** Under which family each one last opened. */
  const under = new Map<HeadingFamily, HeadingFamily>();
  const headings: Item[] = [];
  const points = new Set<number>();
  const hasDecimals = candidates.some((c) => c.mark.path !== undefined && c.mark.path.length > 1 && c.mark.certainty !== 'weak');
  let pointRun: { family: HeadingFamily; last: number } | undefined;

  candidates.forEach((candidate, index) => {
    const { mark } = candidate;
    const { family } = mark;
    const at = findRun(open, mark);
    const run = at < 0 ? undefined : open[at];
    // 3.通水 goes on from 1.修路；2.架桥。 in the paragraph before, unless a run of headings wants it
    const goesOn = candidate.inlineBefore === mark.value - 1 || (pointRun?.family === family && pointRun.last === mark.value - 1);
    if (mark.value > 1 && goesOn && run?.last !== mark.value - 1) {
      points.add(candidate.paragraph);
      pointRun = { family, last: Math.max(mark.value, candidate.inlineTo) };
      return;
    }
    if (candidate.inlineTo > mark.value && run?.last !== mark.value - 1) {
      points.add(candidate.paragraph);
      pointRun = { family, last: candidate.inlineTo };
      return;
    }
    if (!accepts(candidate, index, run)) return;
    pointRun = undefined;
    place(candidate, index, at);
    headings.push(itemOf('h', candidate.paragraph, candidate.paragraph, mark.from, candidate.text.length, mark.to, mark.value, family, open.length - 1));
  });
  return { headings, points };

  function accepts(candidate: HeadingCandidate, index: number, run: Run | undefined): boolean {
    const { mark, text } = candidate;
    const { family, value, certainty } = mark;
    if (family === 'decimal') return acceptsDecimal(candidate, run);
    const expected = run === undefined ? 1 : run.last + 1;
    if (certainty === 'weak') {
      const ahead = lookAhead(index, mark);
      // a piece of a draft may begin with it: 三、四季度工作 … 四、
      if (value !== expected && !(run === undefined && value > 1 && ahead.follows)) return false;
      if (ahead.rival) return false;
      return family === 'digitDot' && text.charAt(mark.to - 1) !== '、' ? opensWithNumber(text, mark.to) : ahead.follows;
    }
    if (certainty === 'slip') {
      const ahead = lookAhead(index, mark);
      return (run !== undefined && value === expected) || (value === 1 && ahead.follows) || (lastOf.get(family) === value - 1 && value > 1);
    }
    if (value === expected || value === 1 || lastOf.get(family) === value - 1) return true;
    const ahead = lookAhead(index, mark);
    if (run !== undefined) {
      if (value > run.last) return value - run.last <= FARTHEST_GAP || ahead.follows;
      return value === run.last || ahead.follows;
    }
    return ahead.follows || lastOf.has(family) || (family !== 'article' && value <= FARTHEST_START && HEADING_FAMILIES[family].rank <= HEADING_FAMILIES.hanParen.rank);
  }

  /** A decimal belongs where its prefix is the number of an open heading: 2.1 under 2. */
  function acceptsDecimal(candidate: HeadingCandidate, run: Run | undefined): boolean {
    const { path = [], certainty } = candidate.mark;
    const last = path[path.length - 1]!;
    if (path.length === 1) return hasDecimals && (run === undefined ? last === 1 : last === run.last + 1);
    const siblings = run?.path;
    if (siblings !== undefined && samePrefix(siblings, path)) return last > run!.last && (certainty !== 'weak' || last === run!.last + 1);
    const parent = open.find((r) => (r.path === undefined ? r.family === 'digitDot' && path.length === 2 && r.last === path[0] : isPrefix(r.path, path)));
    if (parent !== undefined) return last === 1 || certainty !== 'weak';
    return certainty !== 'weak' && path.every((n) => n <= 99) && open.every((r) => r.family !== 'digitDot') && (last === 1 || hasDecimals);
  }

  /** Whether the run goes on from a mark inside its section, and whether another, surer mark of the same value comes before it does. */
  function lookAhead(index: number, mark: HeadingMark): { follows: boolean; rival: boolean } {
    const { rank } = HEADING_FAMILIES[mark.family];
    for (let i = index + 1; i < Math.min(candidates.length, index + LOOK_AHEAD); i++) {
      const next = candidates[i]!.mark;
      if (next.certainty === 'weak') continue;
      if (next.family !== mark.family) {
        if (next.certainty === 'sure' && HEADING_FAMILIES[next.family].rank < rank) break;
        continue;
      }
      if (next.value === mark.value + 1) return { follows: true, rival: false };
      if (next.value === mark.value) return { follows: false, rival: true };
      if (next.value === 1) break;
    }
    return { follows: false, rival: false };
  }

  function place(candidate: HeadingCandidate, index: number, at: number): void {
    const { mark } = candidate;
    if (at >= 0) {
      open.length = at + 1;
      open[at]!.last = mark.value;
      open[at]!.path = mark.path;
    } else {
      while (open.length > 0 && !isUnder(mark, open[open.length - 1]!, index)) open.pop();
      if (open.length > 0) under.set(mark.family, open[open.length - 1]!.family);
      open.push({ family: mark.family, last: mark.value, path: mark.path });
    }
    lastOf.set(mark.family, mark.value);
  }

  /** Whether a sequence that opens with `mark` stands under the innermost open one. */
  function isUnder(mark: HeadingMark, top: Run, index: number): boolean {
    const facts = HEADING_FAMILIES[mark.family];
    const topFacts = HEADING_FAMILIES[top.family];
    // numbering that runs on under the next parent, or a system that stood under this one before
    if (under.get(mark.family) === top.family) return true;
    if (mark.path !== undefined && top.path !== undefined) return isPrefix(top.path, mark.path);
    if (mark.path !== undefined && mark.path.length > 1 && top.family === 'digitDot') return true;
    if (facts.rank > topFacts.rank && !(facts.free === true && topFacts.free === true)) return true;
    if (mark.value !== 1) return facts.rank > topFacts.rank;
    if (facts.free === true && topFacts.free === true) return true;
    // （一） under 1.: a higher system stands inside a lower one when the lower one goes on behind it
    return goesOnBehind(top, index);
  }

  function goesOnBehind(top: Run, index: number): boolean {
    for (let i = index + 1; i < Math.min(candidates.length, index + LOOK_AHEAD); i++) {
      const next = candidates[i]!.mark;
      if (next.family === top.family && next.certainty !== 'weak') return next.value === top.last + 1;
    }
    return false;
  }
}

/** @returns index of the open run that the mark can belong to, from the innermost; -1 when there is none */
function findRun(open: readonly Run[], mark: HeadingMark): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const run = open[i]!;
    if (run.family !== mark.family) continue;
    if (mark.path === undefined || run.path?.length === mark.path.length) return i;
  }
  return -1;
}

function samePrefix(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((n, i) => n === b[i]);
}

function isPrefix(a: readonly number[], b: readonly number[]): boolean {
  return a.length < b.length && a.every((n, i) => n === b[i]);
}
