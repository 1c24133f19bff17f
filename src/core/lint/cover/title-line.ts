/** A title that is one but for the mark at its end, and the 文种 that it names. */
import { GENRES, PRINTED_ENDINGS, SPEECH_ENDINGS, STRONG_TITLE_ENDING, TITLE_TAIL, type Genre } from '../../text/genres.ts';
import type { Line } from './lines.ts';
import type { RoleOf } from './tail.ts';

const TAIL = new RegExp(`${TITLE_TAIL}$`);
const ENDED_TITLE = new RegExp(`^(?=.{6,90}$)(?:[^。，；：！？]{0,30}(?:关于|转发|印发|批转)[^。！？；：，]{2,}|[^。，；：！？]{2,60}的)(?:${STRONG_TITLE_ENDING})[。，、；：,.;:]$`);
const ENDING = new RegExp(`(?:${STRONG_TITLE_ENDING})$`);
/** Words that a sentence holds and a title does not. */
const PROSE = /了|^(?:根据|按照|现将|为|经|请|将|已|我|本|这|特)|下发|收到/;
const ENDED_TAIL = new RegExp(`^[^。，；：！？]{0,50}的?(?:${STRONG_TITLE_ENDING})[。，、；：,.;:]$`);

/** @returns index of a line that is a title but for the mark at its end, -1 when there is none */
export function endedTitle(lines: readonly Line[], limit: number, roleOf: RoleOf, titleTo: number): number {
  // the last line of a title of which the first ones were found
  if (titleTo >= 0) return titleTo + 1 < limit && lines[titleTo + 1]!.number - lines[titleTo]!.number === 1 && ENDED_TAIL.test(lines[titleTo + 1]!.text) && !ENDING.test(lines[titleTo]!.text) ? titleTo + 1 : -1;
  for (let i = 0; i < limit; i++) {
    const line = lines[i]!;
    const apart = line.indent !== 2 || (lines[i + 1]?.number ?? Infinity) - line.number > 1;
    if (apart && ENDED_TITLE.test(line.text) && !PROSE.test(line.text)) return i;
    if (roleOf(line) === 'body' && /[。；！？]$/.test(line.text) && line.text.length > 30) return -1;
  }
  return -1;
}

/** What is meant by endings that are no 文种 (rules/genre/made-up-genre.ts says so). */
const MEANT: readonly (readonly [RegExp, string])[] = [[/(?:请示报告|报告请示|申请报告|的申请|的请求)$/, 'request'], [/的汇报$/, 'report'], [/答复函$/, 'letter']];

/** @returns the 文种 that a title means by an ending that is none */
export function meantGenre(title: string): Genre | undefined {
  const id = MEANT.find(([ending]) => ending.test(title))?.[1];
  return id === undefined ? undefined : GENRES.find((genre) => genre.id === id);
}

/** @returns the 文种 in which a title ends */
export function genreOfTitle(title: string): Genre | undefined {
  const text = title.replace(TAIL, '');
  if ([...SPEECH_ENDINGS, ...PRINTED_ENDINGS].some((ending) => text.endsWith(ending))) return undefined;
  return GENRES.find((genre) => genre.endings.some((ending) => text.endsWith(ending)));
}
