/** How much room paragraphs take: one answer for export and preview. */
import { widthOf } from '../structure/lines.ts';
import { BODY_POINTS, twipsOfPoints } from './geometry.ts';
import type { PaperBlock, PaperParagraph, Role } from './paper.ts';
import type { Profile } from './profile.ts';
import { roleFormat } from './roles.ts';

/** Lines of type larger than the pitch has room for are so many times as high as their type. */
const TALL = 1.2;

/** @returns height of each line of a paragraph in twips, kept exactly: the line pitch, or more where an office's type is too large for it */
export function lineHeightOf(block: Pick<PaperParagraph, 'role' | 'points' | 'lineHeight'>, profile: Profile): number {
  return block.lineHeight ?? Math.max(profile.linePitch, Math.ceil(twipsOfPoints(block.points ?? roleFormat(block.role, profile).points) * TALL));
}

/** @returns what is added behind every character of a size in twips: only type of the body's size is set closer, so that 28 characters fit */
export function letterSpacingOf(points: number, profile: Profile): number {
  return points === profile.sizes.body ? profile.letterSpacing : 0;
}

/** @returns an indent in twips: characters of the body stand closer than their size by the letter spacing */
export function indentTwips(characters: number, points: number, profile: Profile): number {
  return Math.round(characters * (twipsOfPoints(points) + letterSpacingOf(points, profile)));
}

/** Indents of a paragraph in twips: of all its lines, and of the first one behind `left` (a hanging indent is less than zero). */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly first: number;
}

/** @returns where the lines of a paragraph begin and end, as its role and its own indents say */
export function edgesOf(block: PaperParagraph, profile: Profile): Edges {
  const format = roleFormat(block.role, profile);
  const measure = (characters: number): number => indentTwips(characters, format.points, profile);
  const { left = format.left, right = format.right, hanging = 0, firstLine = block.centered ? 0 : format.firstLine } = block.indents ?? {};
  if (hanging > 0) return { left: measure(left), right: measure(right), first: -measure(hanging) };
  // a role's own first line is indented by whole characters of its size
  const own = block.indents !== undefined || block.centered === true;
  return { left: measure(left), right: measure(right), first: own ? measure(firstLine) : firstLine * twipsOfPoints(format.points) };
}

/** @returns whether a block must stand on the page of what follows it: 署名 and 成文日期 stand with a line of the text, none of them has a page to itself (7.3.5.5) */
export function isKept(blocks: readonly PaperBlock[], at: number): boolean {
  let next = at + 1;
  while (blocks[next]?.kind === 'blank') next++;
  const below = blocks[next];
  return below?.kind === 'paragraph' && (below.role === 'signature' || below.role === 'date') && !opensText(blocks, at);
}

/** What is 正文 in the sense of 7.3.3; what stands at its head and foot is none. */
const TEXT: ReadonlySet<Role> = new Set<Role>(['heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'body', 'minorHeading', 'flush']);

export function isText(role: Role | 'table' | 'blank'): boolean {
  return role === 'table' || (role !== 'blank' && TEXT.has(role));
}

/** @returns whether 正文 begins with a block: it stands on the first page, which must show some of it (7.3.3), whatever follows */
function opensText(blocks: readonly PaperBlock[], at: number): boolean {
  const isTextBlock = (block: PaperBlock): boolean => block.kind === 'table' || (block.kind === 'paragraph' && isText(block.role));
  if (!isTextBlock(blocks[at]!)) return false;
  for (let above = at - 1; above >= 0; above--) if (isTextBlock(blocks[above]!)) return false;
  return true;
}

/** LibreOffice sets the base line of an exact line at 0.8 of its height; the box of a Chinese character reaches 0.88 of its size above it. */
const BASE_LINE = 0.8;
const ASCENT = 0.88;

/** @returns from a line's upper edge to that of its characters' boxes, in twips */
export function characterDrop(lineHeight: number, points: number): number {
  return BASE_LINE * lineHeight - ASCENT * twipsOfPoints(points);
}

/**
 * Height of a line in twips in whose middle the characters stand for LibreOffice too, as they do for Word: what is measured from
 * them is the same in both. Solves characterDrop = (height − size) / 2.
 */
export function closeLine(points: number): number {
  return Math.round((twipsOfPoints(points) * (ASCENT - 0.5)) / (BASE_LINE - 0.5));
}

/** @returns lines as far apart as those of the body, whose characters stand in the middle of their places: what is measured from them holds for Word and LibreOffice */
export function closeLines(lines: readonly PaperParagraph[], profile: Profile): PaperParagraph[] {
  const slack = profile.linePitch - closeLine(BODY_POINTS);
  return lines.map((line, i) => ({ ...line, lineHeight: closeLine(BODY_POINTS), above: i === 0 ? closeSlack(profile) : slack }));
}

/** @returns what a close line of the body's size leaves of a whole one, above it and below it, in twips */
export function closeSlack({ linePitch }: Profile): number {
  return Math.max(0, Math.round((linePitch - closeLine(BODY_POINTS)) / 2));
}

/** Width of a line in characters: full width 1, half width 0.5. */
export function charactersOf(text: string): number {
  return widthOf(text, 0, text.length, Infinity) / 2;
}

/** Width of the widest of its lines, in characters. */
export function widthOfLines(text: string): number {
  return text.split('\n').reduce((widest, line) => Math.max(widest, charactersOf(line)), 0);
}
