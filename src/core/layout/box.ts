/** How much room paragraphs take: one answer for export and preview. */
import type { PaperParagraph } from './paper.ts';
import type { Profile } from './profile.ts';

/** @returns height of each line of a paragraph in twips, kept exactly */
export function lineHeightOf(block: PaperParagraph, profile: Profile): number {
  return block.lineHeight ?? profile.linePitch;
}
