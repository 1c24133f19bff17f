/** Lines of a PDF beside those of a pagination, paragraph by paragraph. */
import type { PageLine, Pagination } from '../../src/core/layout/pages/page.ts';
import type { Paper } from '../../src/core/layout/paper.ts';
import { millimetres, TEXT_AREA } from '../../src/core/layout/geometry.ts';
import { STANDARD_PROFILE } from '../../src/core/layout/profile.ts';
import { linesOf, type Word } from './office.ts';

export interface Comparison {
  /** Paragraphs, and those whose lines all begin with the same characters. */
  paragraphs: number;
  equal: number;
  /** Headings, and those that stand more than a line from where the PDF has them. */
  headings: number;
  astray: number;
  /** What differs: the line as it is here and there. */
  readonly differences: string[];
}

interface PrintedLine {
  readonly text: string;
  /** Line of the whole document in which it stands, blank ones counted. */
  readonly line: number;
}

const { margins, linePitch, linesPerPage } = STANDARD_PROFILE;
const lineOf = (page: number, bottom: number): number => page * linesPerPage + Math.round((bottom - margins.top) / millimetres(linePitch));
const ENTITIES: readonly (readonly [string, string])[] = [['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&apos;', '\''], ['&amp;', '&']];
// eslint-disable-next-line no-control-regex
const bare = (text: string): string => ENTITIES.reduce((plain, [entity, character]) => plain.replaceAll(entity, character), text).normalize('NFKC').replace(/[\s\u0000-\u0020\u200b\ufeff]+/g, '');

/** @param pages words of the PDF, by pages */
export function compareLines(paper: Paper, { pages }: Pagination, words: readonly (readonly Word[])[]): Comparison {
  const printed = words.flatMap((page, i) => linesOf(page.filter(({ bottom }) => bottom < margins.top + TEXT_AREA.height + 3)).map((line): PrintedLine => ({ text: bare(line.text), line: lineOf(i, line.bottom) })));
  const text = printed.map((line) => line.text).join('');
  const starts = new Map<number, PrintedLine>();
  let length = 0;
  for (const line of printed) {
    starts.set(length, line);
    length += line.text.length;
  }
  const own = new Map<number, PrintedLine[]>();
  for (const [i, { items }] of pages.entries()) for (const item of items) if (item.kind === 'line' && item.block >= 0) own.set(item.block, [...own.get(item.block) ?? [], { text: bare(textOf(item)), line: lineOf(i, item.top + item.height) }]);
  const result: Comparison = { paragraphs: 0, equal: 0, headings: 0, astray: 0, differences: [] };
  let at = 0;
  for (const [i, block] of paper.blocks.entries()) {
    const lines = (own.get(i) ?? []).filter((line) => line.text !== '');
    // what stands at a fixed place is not in the order of the text
    if (block.kind !== 'paragraph' || block.at !== undefined || block.joint !== undefined || lines.length === 0) continue;
    const whole = lines.map((line) => line.text).join('');
    const found = text.indexOf(whole, at);
    result.paragraphs++;
    if (found < 0) {
      result.differences.push(`not there: ${whole.slice(0, 30)}`);
      continue;
    }
    at = found + whole.length;
    let begin = found;
    const differing = lines.find((line) => {
      const ends = begin;
      begin += line.text.length;
      return !starts.has(ends) || [...starts.keys()].some((start) => start > ends && start < begin);
    });
    if (differing === undefined) result.equal++;
    else result.differences.push(`${differing.text} | ${text.slice(found, at).slice(0, 60)}`);
    if (!block.role.startsWith('heading')) continue;
    result.headings++;
    const there = starts.get(found)?.line ?? Infinity;
    if (Math.abs(there - lines[0]!.line) > 1) {
      result.astray++;
      result.differences.push(`line ${lines[0]!.line}, not ${there}: ${lines[0]!.text}`);
    }
  }
  return result;
}

const textOf = ({ pieces }: PageLine): string => pieces.map((piece) => piece.text).join('');
