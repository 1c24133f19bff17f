/** 查找: the places of a document that answer a query, each with its section and what stands around it. */
import type { GongwenDocument, Paragraph, Span } from '../model.ts';
import { sectionPaths } from '../section-path.ts';
import { sourceSpan } from '../structure/source.ts';
import { isSpace } from '../text/characters.ts';
import type { Match, Matcher } from './matcher.ts';

export interface Hit {
  /** The stretch of the source, over hard wraps; of several words the first one. */
  readonly span: Span;
  /** Line on which it starts, counted from zero. */
  readonly line: number;
  /** Section, the outermost heading first; the element where it stands in one; empty above the first heading. */
  readonly path: readonly string[];
  /** What stands around it, on one line. */
  readonly context: string;
  /** Stretches of `context` that were looked for. */
  readonly marks: readonly Span[];
}

/** So much of the paragraph is shown before and behind a hit, in UTF-16 units: a tree shows a line, and the section behind it. */
const BEFORE = 10;
const BEHIND = 22;

/**
 * @param matcher queryMatcher(query); the same for all documents
 * @param most hits given at most
 * @returns the hits in the order of the text
 */
export function findIn(doc: GongwenDocument, matcher: Matcher, most = Infinity): Hit[] {
  const hits: Hit[] = [];
  const pathAt = sectionPaths(doc);
  for (const paragraph of doc.paragraphs) {
    if (hits.length >= most) break;
    const matches = matcher.match(paragraph.text);
    let line = paragraph.firstLine;
    for (const match of matches) {
      if (hits.length >= most) break;
      const [first] = match;
      const span = sourceSpan(paragraph, first!.from, first!.to);
      while (line < paragraph.lastLine && doc.lineStarts[line + 1]! <= span.from) line++;
      hits.push({ span, line, path: pathAt(span.from), ...contextOf(paragraph, match) });
    }
  }
  return hits;
}

function contextOf({ text }: Paragraph, match: Match): { context: string; marks: Span[] } {
  const from = match[0]!.from <= BEFORE ? 0 : match[0]!.from - BEFORE;
  const to = Math.min(text.length, match[0]!.to + BEHIND);
  let context = from > 0 ? '…' : '';
  const marks: Span[] = [];
  let at = from;
  for (const span of match) {
    if (span.to > to) break;
    context += oneLine(text.slice(at, span.from));
    const start = context.length;
    context += oneLine(text.slice(span.from, span.to));
    marks.push({ from: start, to: context.length });
    at = span.to;
  }
  return { context: `${context}${oneLine(text.slice(at, to))}${to < text.length ? '…' : ''}`, marks };
}

/** Runs of white space as one blank. */
function oneLine(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) result += text.charAt(i);
    else if (i === 0 || !isSpace(text.charCodeAt(i - 1))) result += ' ';
  }
  return result;
}
