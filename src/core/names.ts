/** How nodes are called: text with hard wraps undone, short, cut where a reader would pause. */
import type { GongwenDocument, GongwenNode, Paragraph, Span } from './model.ts';
import { KIND_TERMS } from './glossary.ts';
import { firstIndex } from './lookup.ts';
import { endsLikeTitle } from './structure/titles.ts';
import { columns, isSpace } from './text/characters.ts';

/** Longest name in full-width characters. */
const NAME_LENGTH = 24;
/** A 标题 ends in its 文种, so it is only cut when it is no title any more. */
const TITLE_LENGTH = 60;
/** Longest title of an annex in lines. */
const ANNEX_TITLE_LINES = 3;
/** No name needs more of its source than this, in UTF-16 units; a paragraph may be 100,000 characters long. */
const SOURCE_LENGTH = 400;

/**
 * @returns index of the first paragraph that ends behind `offset`; their count when there is none
 */
export function paragraphIndexAt(paragraphs: readonly Paragraph[], offset: number): number {
  return firstIndex(paragraphs.length, (i) => paragraphs[i]!.to > offset);
}

/**
 * Text of a span as it reads: hard wraps undone, page furniture left out, white space folded to single blanks,
 * Markdown's emphasis dropped, `between` put between paragraphs. No more than the first 400 UTF-16 units of the span are read.
 */
export function plainText(doc: GongwenDocument, span: Span, between = ''): string {
  const to = Math.min(span.to, span.from + SOURCE_LENGTH);
  let text = '';
  for (let i = paragraphIndexAt(doc.paragraphs, span.from); i < doc.paragraphs.length; i++) {
    const paragraph = doc.paragraphs[i]!;
    if (paragraph.from >= to) break;
    if (text !== '') text += between;
    for (const piece of paragraph.pieces) {
      if (piece.from >= to) break;
      if (piece.to > span.from) text = joinWrap(text, doc.text.slice(Math.max(piece.from, span.from), Math.min(piece.to, to)));
    }
  }
  return text.replace(/\*\*|__/g, '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** A line break inside Chinese is nothing; between two Latin words it is a blank. */
function joinWrap(before: string, after: string): string {
  return before + (/[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : '') + after;
}

/** @returns what a node is called in the outline and in breadcrumbs; never empty */
export function nameOf(doc: GongwenDocument, node: GongwenNode): string {
  const name = isStructure(node) ? structureName(doc, node) : elementName(doc, node);
  return name === '' ? KIND_TERMS[node.kind].chinese : name;
}

/** @returns whether the node is part of the body's structure and no 要素 */
export function isStructure(node: GongwenNode): boolean {
  return node.kind === 'h' || node.kind === 'p' || node.kind === 'minor' || node.kind === 'dash';
}

function structureName(doc: GongwenDocument, node: GongwenNode): string {
  const title = shorten(plainText(doc, node.title));
  // 第一条 总则, 1 总则: a mark without punctuation of its own is kept apart from its title
  const gap = node.kind === 'h' && title !== '' && /[\p{L}\p{N}]$/u.test(node.markerText) ? ' ' : '';
  return node.markerText + gap + title;
}

function elementName(doc: GongwenDocument, node: GongwenNode): string {
  const text = plainText(doc, node).replace(/^#{1,6} /, '');
  switch (node.kind) {
    case 'title':
      return shorten(withoutLetterSpacing(text), TITLE_LENGTH);
    case 'attach':
      return shorten(plainText(doc, node, ' '));
    case 'to':
    case 'salute':
      return shorten(text.replace(/[：:]$/, ''));
    case 'annex':
      return shorten(/^附 ?件.{0,6}$/.test(text) ? `${text.replace(/[：:]$/, '')} ${annexTitle(doc, node)}`.trimEnd() : text, TITLE_LENGTH);
    default:
      return shorten(text);
  }
}

/** 关 于 印 发: a title set wide by hand, one 汉字 after another. */
function withoutLetterSpacing(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff](?: |$))/g, '');
}

/** @returns index of the first node that starts at `offset` or behind it */
export function nodeIndexAt(nodes: readonly GongwenNode[], offset: number): number {
  return firstIndex(nodes.length, (i) => nodes[i]!.from >= offset);
}

/** 附件1 alone tells nothing: the annex's own title stands on the line below it. */
function annexTitle(doc: GongwenDocument, node: GongwenNode): string {
  return annexTitleOf(doc, node).map((paragraph) => plainText(doc, paragraph)).join('');
}

/** @returns the paragraphs below the label of an annex (附件1) that are its title; none where there is no such title */
export function annexTitleOf(doc: GongwenDocument, node: GongwenNode): Paragraph[] {
  const title: Paragraph[] = [];
  for (let i = paragraphIndexAt(doc.paragraphs, node.to); i < doc.paragraphs.length; i++) {
    const next = doc.paragraphs[i]!;
    const near = title.length === 0 || next.firstLine - title.at(-1)!.lastLine === 1;
    if (!near || next.kind !== 'text' || next.text.length > TITLE_LENGTH || /[。；：，！？;:,]$/.test(next.text)) break;
    const after = doc.nodes[nodeIndexAt(doc.nodes, next.from)];
    if (after !== undefined && after.from < next.to) break;
    title.push(next);
    // a title that says by its ending that it is whole
    if (endsLikeTitle(next.text) || title.length === ANNEX_TITLE_LINES) break;
  }
  return title;
}

/**
 * Shortens a name that is too long: at punctuation, else between two words.
 * @param length longest result in full-width characters
 */
export function shorten(text: string, length: number = NAME_LENGTH): string {
  const room = 2 * length;
  const fit = fitting(text, room);
  if (fit === text.length) return text;
  const most = fitting(text, room - 2); // room for …
  const pause = pauseBefore(text, Math.floor(most / 3), most);
  const end = pause > 0 ? pause : wordEnd(text, most);
  let trimmed = end;
  while (trimmed > 1 && isSpace(text.charCodeAt(trimmed - 1))) trimmed--;
  return `${text.slice(0, trimmed)}…`;
}

/** @returns how many UTF-16 units of the text fit into so many half-width columns */
function fitting(text: string, room: number): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    width += columns(text.charCodeAt(i));
    if (width > room) return i;
  }
  return text.length;
}

/** @returns the last offset from `least` to `most` at which a reader pauses, 0 when there is none */
function pauseBefore(text: string, least: number, most: number): number {
  for (let i = most; i > least; i--) {
    if (/[，、；：。！？,;:!?—]/.test(text.charAt(i))) return i;
    if (/[）》”’】〕」』)]/.test(text.charAt(i - 1))) return i;
  }
  return 0;
}

let segmenter: Intl.Segmenter | undefined;

/** So many UTF-16 units before a cut tell where words end. */
const WINDOW = 16;

/** @returns the last end of a word up to `most` */
function wordEnd(text: string, most: number): number {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, most - WINDOW);
  let end = 0;
  for (const word of segmenter.segment(text.slice(from, most + WINDOW / 2))) {
    const next = from + word.index + word.segment.length;
    if (next > most) break;
    end = next;
  }
  return end > most / 2 ? end : most;
}
