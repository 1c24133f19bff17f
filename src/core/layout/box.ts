/** How much room paragraphs take: one answer for export and preview. */
import { twipsOfPoints } from './geometry.ts';
import type { PaperParagraph } from './paper.ts';
import type { Profile } from './profile.ts';
import { roleFormat } from './roles.ts';

/** Lines of type larger than the pitch has room for are so many times as high as their type. */
const TALL = 1.2;

/** @returns height of each line of a paragraph in twips, kept exactly: the line pitch, or more where an office's type is too large for it */
export function lineHeightOf(block: Pick<PaperParagraph, 'role' | 'points' | 'lineHeight'>, profile: Profile): number {
  return block.lineHeight ?? Math.max(profile.linePitch, Math.ceil(twipsOfPoints(block.points ?? roleFormat(block.role, profile).points) * TALL));
}
