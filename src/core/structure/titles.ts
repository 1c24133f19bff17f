/** 标题, 副标题 and 题注: what a line looks like before its place is known. */
import { HAN_CLASS } from '../text/characters.ts';
import { BRACKETED, DATE, OFFICE } from '../text/elements.ts';
import { STRONG_TITLE_ENDING, TITLE_ENDING, TITLE_TAIL } from '../text/genres.ts';

/** Longest line of a title and longest whole title, in characters. */
export const TITLE_LINE = 90;
export const TITLE_LINES = 5;

const ENDED = new RegExp(`(?:${TITLE_ENDING})${TITLE_TAIL}$`);
const STRONG_ENDED = new RegExp(`(?:${STRONG_TITLE_ENDING})${TITLE_TAIL}$`);
const CLOSED = /[。，；：、,;:]$/;
/** Longest line that names a person with the offices held. */
const PERSON_LENGTH = 48;
const ABOUT = /^(?:[^，。：]{0,30})关于.{2,}|^在.{2,60}(?:上|时|会)$/;
const EVENT = '(?:通过|发布|公布|印发|施行|实施|修订|修正|批准|制定|颁布|颁发|起施行|生效|宣布|签署)';

const BRACKET_LINE = new RegExp(`^${BRACKETED}$`);
const DASHED = /^(?:——?|――?|--+|－－?|—)\s*\S/;
const DATE_LINE = new RegExp(`^${DATE}(?:[上下]午|晚上?|夜)?(?:\\s*[0-9]{1,2}[:：时点][0-9]{0,2}分?)?$`);
/** 郁青禾, 王　维, 国务院总理 李克强, 县委常委、县纪委书记　唐越溪 */
const NAME = `(?:[${HAN_CLASS}](?:[\\s\\u3000]{0,2}[${HAN_CLASS}]){1,3}|[${HAN_CLASS}]{2,6}·[${HAN_CLASS}·]{2,10}|[×ＸX○〇]{2,4})`;
const PERSON = new RegExp(`^(?:[${HAN_CLASS}×Ｘ\\s\\u3000·、]{2,40}${OFFICE}[\\s\\u3000]*)?${NAME}$`);
/** 2025年5月4日　松泉区委党校; 2025年5月4日 郁青禾 */
const DATE_AND = new RegExp(`^${DATE}[\\s\\u3000，,]{1,6}[${HAN_CLASS}\\s\\u3000·]{2,24}$`);
const EVENT_LINE = new RegExp(`^${DATE}.{0,80}${EVENT}|^(?:根据)?${DATE}.{4,}(?:第.{1,6}次|会议|修[正订])|^.{0,60}${DATE}.{0,10}${EVENT}`);
const EVENT_BRACKET = new RegExp(`${DATE}|[0-9]{4}年|${EVENT}`);

/** Title text without Markdown's `#`, emphasis and the blanks with which short titles are spread (协 调 方 案). */
export function plainTitle(text: string): string {
  const plain = text.replace(/^#{1,6}\s+/, '').replace(/\*\*|__/g, '').trim();
  return /^(?:\S[ \u3000]+){3,}\S$/.test(plain) ? plain.replace(/[ \u3000]+/g, '') : plain;
}

/** @returns whether a whole line ends like a title: in a 文种, a 讲话, an 办法 … */
export function endsLikeTitle(text: string): boolean {
  return ENDED.test(plainTitle(text));
}

/** @returns whether a whole line ends in a 文种 or in 讲话 and its like */
export function endsInGenre(text: string): boolean {
  return STRONG_ENDED.test(plainTitle(text));
}

/** @returns whether a line could be a line of a title by its form: short, without a mark that ends a clause */
export function couldBeTitle(text: string): boolean {
  return text.length <= TITLE_LINE && text.length >= 2 && !CLOSED.test(text) && !/。./.test(text) && !DATE_LINE.test(text) && !BRACKET_LINE.test(text) && !DASHED.test(text);
}

/** @returns whether a line says by its own words that it is a title */
export function isTitleLike(text: string): boolean {
  return couldBeTitle(text) && (ENDED.test(plainTitle(text)) || ABOUT.test(text));
}

/** @returns whether a line under a title can be 副标题 or 题注; `title` of an annex takes only those with a date or a 通过, 发布 … */
export function isSubtitle(text: string, place: 'main' | 'annex'): boolean {
  if (text.length > 300 || CLOSED.test(text)) return false;
  if (BRACKET_LINE.test(text)) return place === 'main' || EVENT_BRACKET.test(text);
  if (text.includes('年') && EVENT_LINE.test(text)) return true;
  if (place === 'annex') return DASHED.test(text) && text.length < 60;
  if (DASHED.test(text)) return text.length < TITLE_LINE;
  return DATE_LINE.test(text) || (text.length <= PERSON_LENGTH && PERSON.test(text) && !ENDED.test(text)) || DATE_AND.test(text);
}

/** @returns whether a line is a bracket that is not closed on it, as the first line of a 题注 over several lines */
export function opensBracket(text: string): boolean {
  return /^[（(]/.test(text) && !/[）)]$/.test(text) && EVENT_BRACKET.test(text);
}

const ADDRESSED_TITLE = new RegExp(`^.{4,90}?(?:关于|转发|印发).{2,80}?的?(?:${STRONG_TITLE_ENDING})(?=(?:各|省|市|县|区|国务院|中共|[^，。：]{2,12}(?:政府|委员会|局|厅))[^。]*[：:]$)`);

/** @returns offset at which 主送机关 begins on a line that holds the title too; -1 when it does not */
export function splitAddressed(text: string): number {
  return ADDRESSED_TITLE.exec(text)?.[0].length ?? -1;
}
