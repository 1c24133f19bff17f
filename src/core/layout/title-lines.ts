/** A 标题 too long for its line in lines that make a trapezoid or a diamond (GB/T 9704—2012 7.3.1: 词意完整，排列对称，长短适宜). */
import { charactersOf } from './box.ts';
import { twipsOfPoints } from './geometry.ts';
import type { PaperParagraph, PaperTable } from './paper.ts';
import { textAreaOf, type Profile } from './profile.ts';
import { roleFormat } from './roles.ts';
import { breakCosts, NEVER } from './title-words.ts';

/** Lines of more than this are left to the word processor: it is no title. */
const MOST_LINES = 8;
/** No line is shorter, in characters. */
const SHORTEST = 4;

/** What is amiss with a shape, on the scale of a break's costs in title-words.ts. */
const COST = {
  /** A line more than are needed. */
  line: 8,
  /** Each character by which neighbours differ more than `even` allows. */
  uneven: 1,
  /** Neighbours of one length: a rectangle; nearly so. */
  equal: 4,
  near: 1.5,
  /** Narrow in the middle: an hour-glass. */
  hourglass: 25,
  /** Each character of a line under `short`. */
  short: 2,
} as const;
const EVEN = 6;
const SHORT = 6;

/** A way to break the title up to an offset. `rising`: every line so far is longer than the one above it. */
interface Way {
  readonly cost: number;
  readonly width: number;
  readonly rising: boolean;
  readonly at: number;
  readonly before: Way | undefined;
}

/** @returns a title that its writer gave in one line in as many as it takes; anything else as it is */
export function withTitleLines<Block extends PaperParagraph | PaperTable>(block: Block, profile: Profile): Block {
  if (block.kind !== 'paragraph' || (block.role !== 'title' && block.role !== 'annexTitle') || block.runs.length !== 1 || block.missing) return block;
  const [run] = block.runs;
  if (run!.text.includes('\n')) return block;
  const capacity = Math.floor(textAreaOf(profile).width / twipsOfPoints(block.points ?? roleFormat(block.role, profile).points));
  const lines = titleLines(run!.text, capacity);
  return lines.length > 1 ? { ...block, runs: [{ ...run, text: lines.join('\n') }], broken: true } : block;
}

/**
 * @param title one line
 * @param capacity characters that a line holds
 * @returns its lines, white space between them at their ends; the title alone where it fits or has no places to break
 */
export function titleLines(title: string, capacity: number): string[] {
  const text = title.trim();
  const total = charactersOf(text);
  if (total <= capacity || total > capacity * MOST_LINES) return [title];
  const costs = breakCosts(text);
  const needed = Math.ceil(total / capacity);
  let ways: Way[] = [{ cost: 0, width: 0, rising: true, at: 0, before: undefined }];
  let best: Way | undefined;
  for (let lines = 1; lines <= needed + 1; lines++) {
    ways = ways.flatMap((way) => longer(text, way, costs, capacity));
    const whole = ways.filter(({ at }) => at === text.length).map((way) => ({ ...way, cost: way.cost + (lines > needed ? COST.line : 0) }));
    for (const way of whole) if (best === undefined || way.cost < best.cost) best = way;
    ways = cheapest(ways.filter(({ at }) => at < text.length));
  }
  if (best === undefined) return [title];
  const found: string[] = [];
  for (let way: Way | undefined = best; way.before !== undefined; way = way.before) found.unshift(text.slice(way.before.at, way.at));
  return found;
}

/** The way with each next line that it may have. */
function longer(text: string, way: Way, costs: readonly number[], capacity: number): Way[] {
  const ways: Way[] = [];
  for (let at = way.at + 1; at <= text.length; at++) {
    const broken = at === text.length ? 0 : costs[at] ?? NEVER;
    // a way that ends nowhere is measured only where it may be longer than the line
    if (broken === NEVER && at - way.at <= capacity * 2) continue;
    const width = charactersOf(text.slice(way.at, at).trim());
    if (width > capacity) break;
    if (broken === NEVER || width < SHORTEST) continue;
    const [shape, rising] = way.before === undefined ? [0, true] : shapeOf(way, width);
    ways.push({ cost: way.cost + broken + shape + Math.max(0, SHORT - width) * COST.short, width, rising, at, before: way });
  }
  return ways;
}

/** What the step from one line to the next costs, and whether the lines still rise. */
function shapeOf({ width: above, rising }: Way, width: number): [cost: number, rising: boolean] {
  const difference = Math.abs(width - above);
  const cost = difference === 0 ? COST.equal : difference < 2 ? COST.near : Math.max(0, difference - EVEN) * COST.uneven;
  if (width > above) return [cost + (rising ? 0 : COST.hourglass), rising];
  return [cost, rising && width === above];
}

/** Of ways that go on alike the best. */
function cheapest(ways: readonly Way[]): Way[] {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.at} ${way.width} ${way.rising}`;
    if (way.cost < (best.get(key)?.cost ?? Infinity)) best.set(key, way);
  }
  return [...best.values()];
}
