/** Places in the title, which may run over several lines and be set wide. */
import type { Found } from '../rule.ts';
import type { Cover } from './cover.ts';
import { inLine, type Change, type Line } from './lines.ts';

/** @returns the line and the offset in it of each character of the title */
function placesOf({ title, titleLines }: Cover): { line: Line; at: number }[] {
  const places: { line: Line; at: number }[] = [];
  let next = 0;
  for (const line of titleLines) {
    for (let at = 0; at < line.text.length && next < title.length; at++) {
      if (line.text.charAt(at) !== title.charAt(next)) continue;
      places.push({ line, at });
      next++;
    }
  }
  return places;
}

/** @returns a finding on a stretch of the title (offsets in `cover.title`); where it runs over lines, on its part on the last of them, without a fix */
export function inTitle(cover: Cover, from: number, to: number, message: string, change: Change = {}): Found[] {
  const places = placesOf(cover);
  const last = places[to - 1];
  if (last === undefined || to <= from) return [];
  const first = places.slice(from, to).find(({ line }) => line === last.line)!;
  const whole = places[from]!.line === last.line;
  return [inLine(last.line, first.at, last.at + 1, message, whole ? change : change.severity === undefined ? {} : { severity: change.severity })];
}
