/** 页码 (GB/T 9704—2012 7.5): — 1 —, 四号 宋体, outside 版心: odd pages right, even ones left, a character from the edge; or as the office has it. Pages on their side have it at the same place (8). */
import { millimetres, POINTS, twips, twipsOfPoints } from '../geometry.ts';
import { PAGE_NUMBER_MARKS, type Profile } from '../profile.ts';
import { areaOf } from './area.ts';
import type { PageLine } from './page.ts';
import { placeLine, type Align } from './place.ts';
import { measure } from './stretches.ts';
import { NO_TABS } from './tabs.ts';
import type { Widths } from './widths.ts';

/** @returns the line of a page's number: the dashes stand as far below 版心 of the upright sheet as the profile says, with the middle of the line */
export function pageNumberLine(number: number, profile: Profile, landscape: boolean, widths: Widths): PageLine {
  const { pageNumber: { form, place, points = POINTS.四号 }, pageNumberDrop } = profile;
  const area = areaOf(profile, false);
  const size = twipsOfPoints(points);
  const measured = measure([{ text: PAGE_NUMBER_MARKS[form].join(String(number)), font: 'song', points, spacing: 0 }], widths);
  const line = { from: 0, to: measured.text.length, ends: true, forced: false };
  const align: Align = place === 'center' ? 'center' : number % 2 === 1 ? 'right' : 'left';
  const inset = align === 'center' ? 0 : size;
  const top = area.top + area.height + twips(pageNumberDrop) - size / 2;
  return { kind: 'line', block: -1, from: 0, to: 0, top: millimetres(top), height: millimetres(size), pieces: placeLine(measured, line, align, area.left + inset, area.width - 2 * inset, NO_TABS), ...(landscape ? { turned: true } : {}) };
}
