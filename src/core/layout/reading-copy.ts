/**
 * 大字版: no sentence goes over a page, so that who reads turns the leaf in a pause. Where a page would part a sentence, the sentence begins
 * the next one; a sentence longer than a page is parted at a clause. A line of each page is left free: word processors differ by one.
 */
import { sentencesOf } from '../phrases/sentences.ts';
import { areaOf } from './pages/area.ts';
import type { PageLine } from './pages/page.ts';
import { slabsOf, type Setting, type Slab } from './pages/slabs.ts';
import { sourceMap } from './pages/source-map.ts';
import { HALF_WIDTHS } from './pages/widths.ts';
import type { Paper, PaperBlock, PaperParagraph, Role, Run } from './paper.ts';
import type { Profile } from './profile.ts';
import { ROLES } from './roles.ts';

/** Paragraphs that are prose, in which a page may end. */
const PROSE: ReadonlySet<Role> = new Set<Role>(['body', 'flush', 'minorHeading', 'heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'addressee']);
/** What is longer is no paragraph of a speech, in UTF-16 units: it is left as it is. */
const LONGEST = 20_000;
const CLAUSE_ENDS = '，；：、—…,;:';

/** What fills the pages, and where the open one stands. Heights in twips. */
interface Filling {
  readonly blocks: PaperBlock[];
  /** Index in `blocks` of the first one of the open page. */
  first: number;
  used: number;
}

/** @param paper composed for the profile; @param source the text @returns the same text, its pages begun where sentences begin */
export function withWholeSentences(paper: Paper, source: string, profile: Profile): Paper {
  const area = areaOf(profile, false);
  const setting: Setting = { source, profile, area, widths: HALF_WIDTHS };
  const room = area.height - profile.linePitch;
  const filling: Filling = { blocks: [], first: 0, used: 0 };
  for (const block of paper.blocks) put(paper, block, setting, room, filling);
  return { ...paper, blocks: filling.blocks };
}

function put(paper: Paper, block: PaperBlock, setting: Setting, room: number, filling: Filling): void {
  if (block.kind !== 'paragraph' || !PROSE.has(block.role) || lengthOf(block) > LONGEST) {
    flow(paper, block, setting, room, filling);
    return;
  }
  for (let rest = block; ;) {
    const slabs = slabsIn(paper, rest, setting);
    if (rest.newPage) openPage(filling);
    const fitting = howMany(slabs, room - filling.used);
    if (fitting === slabs.length) {
      filling.blocks.push(rest);
      filling.used += heightOf(slabs);
      return;
    }
    const at = cutBefore(textOf(rest), offsetOf(rest, slabs, fitting), filling.used === 0);
    const [head, tail] = parted(rest, at, setting.source);
    if (head !== undefined) filling.blocks.push(head);
    // headings stay with what they are above
    const moved = head === undefined ? takeHeadings(filling, levelOf(rest) ?? Infinity) : [];
    openPage(filling);
    for (const heading of moved) flow(paper, heading, setting, room, filling);
    rest = moved.length > 0 || (head === undefined && filling.blocks.length === 0) ? without(tail) : tail;
  }
}

/** Puts what is not parted: what does not fit begins a page. */
function flow(paper: Paper, block: PaperBlock, setting: Setting, room: number, filling: Filling): void {
  const slabs = block.kind === 'turn' ? [] : slabsIn(paper, block, setting);
  const height = heightOf(slabs);
  const begins = block.kind === 'turn' || (block.kind === 'paragraph' && block.newPage === true);
  if (begins || (filling.used > 0 && filling.used + height > room)) openPage(filling);
  filling.blocks.push(block);
  filling.used = (filling.used + height) % Math.max(1, room);
}

function openPage(filling: Filling): void {
  filling.first = filling.blocks.length;
  filling.used = 0;
}

/** Takes the headings that end the open page and are above what follows, which is of the level `below`, unless they are all of it; the first of them begins the next. */
function takeHeadings(filling: Filling, below: number): PaperParagraph[] {
  let from = filling.blocks.length;
  for (let level = below; from > filling.first + 1; from--) {
    const above = levelOf(filling.blocks[from - 1]);
    if (above === undefined || above >= level) break;
    level = above;
  }
  return (filling.blocks.splice(from) as PaperParagraph[]).map((heading, i) => (i === 0 ? { ...heading, newPage: true } : heading));
}

/** @returns the level of a heading; undefined for anything else, and for one whose text goes on behind it */
function levelOf(block: PaperBlock | undefined): number | undefined {
  if (block?.kind !== 'paragraph' || block.runs.length > 1) return undefined;
  return block.role === 'minorHeading' ? MINOR : ROLES[block.role].outline;
}

/** 小标题 stands below the headings with numbers. */
const MINOR = 6;

function slabsIn(paper: Paper, block: PaperBlock, setting: Setting): Slab[] {
  return slabsOf({ ...paper, blocks: [block] }, 0, setting);
}

function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, { above, height }) => sum + above + height, 0);
}

/** @returns how many slabs there is room for */
function howMany(slabs: readonly Slab[], room: number): number {
  let used = 0;
  let count = 0;
  for (const { above, height } of slabs) {
    used += above + height;
    if (used > room) break;
    count++;
  }
  return count;
}

function textOf({ runs }: PaperParagraph): string {
  return runs.map(({ text }) => text).join('');
}

function lengthOf({ runs }: PaperParagraph): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** @returns where the line `index` of a paragraph begins in its text */
function offsetOf(block: PaperParagraph, slabs: readonly Slab[], index: number): number {
  const text = textOf(block);
  let at = 0;
  for (const { items } of slabs.slice(0, index)) {
    const line = items.filter((item): item is PageLine => item.kind === 'line').flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
    at = text.indexOf(line, at) + line.length;
  }
  return at;
}

/** @returns where a page may end at or before an offset: 0 where the whole paragraph goes to the next one. @param alone whether the paragraph begins the page */
function cutBefore(text: string, offset: number, alone: boolean): number {
  const sentence = sentencesOf(text, []).find(({ to }) => to > offset)?.from ?? offset;
  if (sentence > 0 || !alone) return sentence;
  let clause = offset;
  while (clause > 0 && !CLAUSE_ENDS.includes(text.charAt(clause - 1))) clause--;
  return clause > 0 ? clause : Math.max(1, offset);
}

/** @returns a paragraph up to an offset and from there on, which begins a page and is not indented; undefined for no text */
function parted(block: PaperParagraph, at: number, source: string): [head: PaperParagraph | undefined, tail: PaperParagraph] {
  if (at === 0) return [undefined, { ...block, newPage: true }];
  const [before, behind]: [Run[], Run[]] = [[], []];
  let from = 0;
  for (const run of block.runs) {
    const cut = Math.min(Math.max(at - from, 0), run.text.length);
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) behind.push({ ...run, text: run.text.slice(cut) });
    from += run.text.length;
  }
  const text = textOf(block);
  const next = sourceMap(source, block.from, block.runs).take(text, 0, at).to;
  return [{ ...block, runs: before }, { ...block, runs: behind, newPage: true, indents: { ...block.indents, firstLine: 0, hanging: 0 }, from: next }];
}

function without(block: PaperParagraph): PaperParagraph {
  return { ...block, newPage: false };
}
