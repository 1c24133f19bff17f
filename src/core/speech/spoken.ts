/** What of a text is read out, and how many 字 it has. */
import type { ElementKind, GongwenDocument, GongwenNode } from '../model.ts';
import { nameOf, paragraphIndexAt } from '../names.ts';
import { countWords } from '../text/counts.ts';
import { BRACKETED } from '../text/elements.ts';

/** 要素 that a speaker says; all others stand on the paper only. */
const SAID: ReadonlySet<string> = new Set<ElementKind>(['salute', 'closing']);

/** （鼓掌） on a line of its own says what is done, and is not said. In UTF-16 units. */
const DIRECTION = new RegExp(`^${BRACKETED}$`);
const DIRECTION_LENGTH = 60;

/** For each paragraph the 字 that are said before it, then those of all. */
const known = new WeakMap<GongwenDocument, readonly number[]>();

/**
 * 字数 of what is read out in a stretch of the text, as text/counts.ts counts it. 标题, 题注, 署名 and all other 要素 but the 称谓 are
 * not, nor tables, annexes, stage directions in brackets and page furniture. Any number of stretches takes little more than one.
 * @param from offset in the source
 */
export function spokenWords(doc: GongwenDocument, from = 0, to: number = doc.text.length): number {
  const before = sumsOf(doc);
  const { paragraphs } = doc;
  const first = paragraphIndexAt(paragraphs, from);
  const last = paragraphIndexAt(paragraphs, to);
  if (first >= paragraphs.length || to <= from) return 0;
  if (first === last) return wordsIn(doc, first, from, to);
  return wordsIn(doc, first, from, to) + before[last]! - before[first + 1]! + (last < paragraphs.length ? wordsIn(doc, last, from, to) : 0);
}

/** Words said of one paragraph in a stretch; none when it is not said at all. */
function wordsIn(doc: GongwenDocument, index: number, from: number, to: number): number {
  const before = sumsOf(doc);
  const { pieces } = doc.paragraphs[index]!;
  if (before[index + 1] === before[index]) return 0;
  let words = 0;
  for (const piece of pieces) words += countWords(doc.text, Math.max(piece.from, from), Math.min(piece.to, to));
  return words;
}

function sumsOf(doc: GongwenDocument): readonly number[] {
  let sums = known.get(doc);
  if (sums === undefined) {
    sums = count(doc);
    known.set(doc, sums);
  }
  return sums;
}

function count(doc: GongwenDocument): number[] {
  const silent = doc.nodes.filter((node) => isSilent(node));
  const annex = silent.find((node) => node.kind === 'annex')?.from ?? doc.text.length;
  const sums = [0];
  let next = 0;
  let silentTo = 0;
  for (const paragraph of doc.paragraphs) {
    for (; next < silent.length && silent[next]!.from < paragraph.to; next++) silentTo = Math.max(silentTo, silent[next]!.to);
    const said = paragraph.kind === 'text' && paragraph.from >= silentTo && paragraph.from < annex && !isDirection(paragraph.text);
    let words = 0;
    if (said) for (const piece of paragraph.pieces) words += countWords(doc.text, piece.from, piece.to);
    sums.push(sums.at(-1)! + words);
  }
  return sums;
}

function isSilent({ kind }: GongwenNode): boolean {
  return kind !== 'h' && kind !== 'p' && kind !== 'minor' && kind !== 'dash' && !SAID.has(kind);
}

function isDirection(text: string): boolean {
  return text.length <= DIRECTION_LENGTH && DIRECTION.test(text);
}

/** A paragraph that is read out. */
export interface SpokenParagraph {
  readonly text: string;
  /** Whether a heading opens it. */
  readonly heading: boolean;
  /** 字 of it, at least one, and of all that is read before it. */
  readonly words: number;
  readonly before: number;
}

/** @returns what is read out of a stretch of the text, by paragraphs; one that is cut is read as far as it goes. Offsets in the source */
export function spokenParagraphs(doc: GongwenDocument, from = 0, to: number = doc.text.length): SpokenParagraph[] {
  const headings = new Set(doc.nodes.flatMap(({ kind, from: start }) => (kind === 'h' || kind === 'minor' ? [start] : [])));
  const found: SpokenParagraph[] = [];
  let before = 0;
  for (let i = paragraphIndexAt(doc.paragraphs, from); i < doc.paragraphs.length && doc.paragraphs[i]!.from < to; i++) {
    const { pieces, from: start } = doc.paragraphs[i]!;
    const words = wordsIn(doc, i, from, to);
    if (words === 0) continue;
    const text = pieces.map((piece) => doc.text.slice(Math.max(piece.from, from), Math.min(piece.to, to))).join('').trim();
    found.push({ text, heading: headings.has(start), words, before });
    before += words;
  }
  return found;
}

/** A part of a speech: what stands before the first heading, or a section. */
export interface SpokenPart {
  readonly name: string;
  readonly words: number;
}

/** @returns the parts of a speech that are said, by its highest headings, by its points where it has none; none when it has neither */
export function spokenParts(doc: GongwenDocument): SpokenPart[] {
  const headings = doc.roots.filter((node) => node.kind === 'h');
  const nodes = headings.length > 0 ? headings : doc.roots.filter((node) => node.kind === 'p' && opensParagraph(doc, node));
  if (nodes.length === 0) return [];
  const parts = nodes.map((node, i) => ({ name: nameOf(doc, node), words: spokenWords(doc, node.from, nodes[i + 1]?.from) }));
  return [{ name: '开头', words: spokenWords(doc, 0, nodes[0]!.from) }, ...parts].filter(({ words }) => words > 0);
}

function opensParagraph(doc: GongwenDocument, node: GongwenNode): boolean {
  return doc.paragraphs[paragraphIndexAt(doc.paragraphs, node.from)]?.from === node.from;
}
