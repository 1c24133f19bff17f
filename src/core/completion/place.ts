/** Where the cursor stands, by the tree. */
import type { ElementKind, GongwenDocument, GongwenNode } from '../model.ts';
import { nodeIndexAt, paragraphIndexAt } from '../names.ts';
import { textOffset } from '../structure/source.ts';
import { lineAt } from '../structure/lines.ts';
import { isSpace, skipSpace, tableOf, trimEnd } from '../text/characters.ts';

export interface Place {
  readonly doc: GongwenDocument;
  readonly offset: number;
  /** White space before the text of the cursor's line, or before the cursor. */
  readonly indent: string;
  /** Index of the paragraph in which the cursor stands, -1 on a line without text. */
  readonly own: number;
  /** Whether the line holds something that is no paragraph: a page number, what a web page left. Nothing is due there. */
  readonly stray: boolean;
  /** Index of the paragraph above it, -1 at the start of the text. */
  readonly above: number;
  /** Text of the own paragraph before the cursor; '' where a paragraph begins. */
  readonly before: string;
  /** Whether text follows in the own paragraph. */
  readonly inside: boolean;
  /** Whether a line without text stands right above. */
  readonly gap: boolean;
  /** What has been typed since the last mark or ordinal, at most `LONGEST_TYPED` characters. */
  readonly typed: string;
  /** The headings that are open, the innermost first; none behind the end of the body. */
  readonly headings: readonly GongwenNode[];
  /** The element that stands last before the cursor, undefined when the body, or nothing, does. */
  readonly last: ElementKind | undefined;
  /** Whether the cursor stands in an annex or a printed text. */
  readonly annexed: boolean;
  /** The node that stands next behind the cursor. */
  readonly next: GongwenNode | undefined;
}

/** Nothing that is completed is longer, in characters, before it is chosen. */
export const LONGEST_TYPED = 24;

/** Marks behind which something new is typed. */
const DELIMITERS = tableOf('。；：！？，、…—;:,!?.．（()）《》“”‘’"\'〈〉【】〔〕「」|*_#');
/** Markdown's marks before anything else. */
const MARKDOWN = /^[#>*+_\s-]+$/;

/** Elements that close the body of a text. */
export const TAIL: ReadonlySet<string> = new Set<ElementKind>(['closing', 'attach', 'sign', 'date', 'note', 'cc', 'issue']);
/** Elements above the body. */
const HEAD: ReadonlySet<string> = new Set<ElementKind>(['copyNumber', 'secrecy', 'urgency', 'org', 'docno', 'signer', 'title', 'subtitle', 'salute', 'to']);

/** @returns the place of an offset; offsets outside the text are moved to its ends */
export function placeAt(doc: GongwenDocument, at: number): Place {
  const offset = Math.max(0, Math.min(at, doc.text.length));
  const { paragraphs, text, lineStarts } = doc;
  const line = lineAt(lineStarts, offset);
  const lineFrom = lineStarts[line]!;
  const lineTo = trimEnd(text, lineFrom, lineStarts[line + 1] ?? text.length);
  const textFrom = skipSpace(text, lineFrom, offset);
  const first = paragraphIndexAt(paragraphs, lineFrom);
  const here = paragraphs[first];
  const empty = lineTo <= lineFrom || skipSpace(text, lineFrom, lineTo) >= lineTo;
  const own = !empty && here !== undefined && here.from < Math.max(offset, lineTo) ? first : -1;
  // a blank line inside a paragraph that runs on over it stands below its first part
  const above = own < 0 && here !== undefined && here.from < lineFrom ? first : first - 1;
  const inParagraph = own < 0 ? 0 : offset <= here!.from ? 0 : textOffset(here!, offset);
  const written = own < 0 ? '' : here!.text.slice(0, inParagraph);
  const before = MARKDOWN.test(written) ? '' : written;
  // what is being typed is no part of what it goes on from
  const body = bodyAt(doc, own < 0 ? offset : here!.from, paragraphs[above]?.from ?? 0);
  return {
    doc, offset, own, stray: own < 0 && !empty, above, before, typed: typedIn(doc, own, before),
    indent: text.slice(lineFrom, textFrom),
    inside: own >= 0 && trimmedLength(here!.text) > inParagraph,
    gap: line > 0 && skipSpace(text, lineStarts[line - 1]!, lineFrom) >= lineFrom,
    ...body,
  };
}

function trimmedLength(text: string): number {
  return trimEnd(text, 0, text.length);
}

/** What was typed since the last mark, blank or point ordinal. */
function typedIn(doc: GongwenDocument, own: number, before: string): string {
  let from = before.length;
  const least = Math.max(0, before.length - LONGEST_TYPED);
  while (from > least && DELIMITERS[before.charCodeAt(from - 1)] !== 1 && !isSpace(before.charCodeAt(from - 1))) from--;
  if (own >= 0) for (const mark of doc.pointMarks[own]!) if (mark.to <= before.length) from = Math.max(from, mark.to);
  return before.slice(from);
}

/**
 * What of the tree is open at an offset.
 * @param aboveFrom where the paragraph above begins
 */
function bodyAt({ roots, nodes }: GongwenDocument, offset: number, aboveFrom: number): Pick<Place, 'headings' | 'last' | 'annexed' | 'next'> {
  const next = nodes[nodeIndexAt(nodes, offset)];
  let index = nodeIndexAt(roots, offset) - 1;
  const lastRoot = roots[index];
  const last = lastRoot !== undefined && lastRoot.to > aboveFrom && (TAIL.has(lastRoot.kind) || HEAD.has(lastRoot.kind) || lastRoot.kind === 'annex') ? lastRoot.kind as ElementKind : undefined;
  let root: GongwenNode | undefined;
  for (; index >= 0; index--) {
    const node = roots[index]!;
    if (node.kind === 'h') {
      root ??= node;
      // no farther: whether this is an annex is told by what begins one
    } else if (node.kind === 'annex') return { headings: openUnder(root, offset), last, annexed: true, next };
    else if (root === undefined && (TAIL.has(node.kind) || HEAD.has(node.kind))) break;
  }
  const annexed = root === undefined && roots.slice(0, Math.max(0, index)).some((node) => node.kind === 'annex');
  return { headings: openUnder(root, offset), last, annexed, next };
}

/** @returns the last heading of each level that opens before an offset, the innermost first */
function openUnder(root: GongwenNode | undefined, offset: number): GongwenNode[] {
  const open: GongwenNode[] = [];
  for (let node = root; node !== undefined;) {
    open.unshift(node);
    const { children } = node;
    let at = nodeIndexAt(children, offset) - 1;
    while (at >= 0 && children[at]!.kind !== 'h') at--;
    node = children[at];
  }
  return open;
}
