/** How long a text takes to be spoken. */

/** 语速 where nothing else is set, in 字 a minute. */
export const USUAL_RATE = 200;

/**
 * @param words 字数 as text/counts.ts counts them
 * @param rate 字 a minute, above zero
 * @returns minutes, as 5分 or 不到1分; of an hour and more 1小时5分
 */
export function minutesText(words: number, rate: number): string {
  const minutes = Math.round(words / rate);
  if (minutes < 1) return '不到1分';
  return minutes < 60 ? `${minutes}分` : `${Math.floor(minutes / 60)}小时${minutes % 60 === 0 ? '' : `${minutes % 60}分`}`;
}
