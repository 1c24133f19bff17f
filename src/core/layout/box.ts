/** How much room paragraphs take: one answer for export and preview. */
import { BODY_POINTS, twipsOfPoints } from './geometry.ts';
import type { PaperParagraph } from './paper.ts';
import type { Profile } from './profile.ts';

/** @returns height of each line of a paragraph in twips, kept exactly */
export function lineHeightOf(block: PaperParagraph, profile: Profile): number {
  return block.lineHeight ?? profile.linePitch;
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
