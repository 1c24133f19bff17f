/** 结语 by 文种. */
import { GENRES } from '../text/genres.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import { literal, type Candidate } from './suggestion.ts';

/** A cover that passes on what others have proposed. */
const PASSED_ON = /批转|转发/;

/** @returns the closing formulas of the 文种 (text/genres.ts), the likeliest first */
export function closingCandidates({ doc, above, annexed }: Place, { genre, title, cover }: Facts, chance: number): Candidate[] {
  if (genre === undefined) return [];
  // 现将……通知如下 has said it
  const said = doc.paragraphs.slice(0, Math.min(above, 6)).some(({ text }) => text.includes(`${genre.name}如下`));
  const answers = title.endsWith('复函') || (genre.id === 'letter' && doc.paragraphs.slice(0, 8).some(({ text }) => text.includes('收悉')));
  const closings = annexed && PASSED_ON.test(cover) ? [...(GENRES.find(({ id }) => id === 'opinion')?.closings.filter((formula) => formula.includes('批转')) ?? []), ...genre.closings] : genre.closings;
  return [...new Set(closings)].map((formula, n) => {
    const repeats = said && formula === `特此${genre.name}。`;
    const fits = answers === /^(?:特此函复|此复)/.test(formula) ? 0 : 0.3;
    const detail = repeats ? `${genre.name}的结语，前文已有“${genre.name}如下”，可以省去` : `${genre.name}的结语`;
    return {
      ...literal('closing', formula, detail, '', chance - n * 0.12 - (repeats ? 0.04 : 0) - (genre.id === 'letter' ? fits : 0)), slots: formula.includes('⟨'), label: formula.replace(/⟨([^｜⟩]*)[^⟩]*⟩/g, '$1'),
    };
  });
}
