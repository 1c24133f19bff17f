/** How long a text takes to be spoken. */

/** 语速 where nothing else is set, in 字 a minute. */
export const USUAL_RATE = 200;

/** What a person can speak, in 字 a minute: what lies outside was measured wrongly. */
export const SLOWEST_RATE = 60;
export const FASTEST_RATE = 400;

/** In seconds: a shorter time says nothing of how fast somebody speaks. */
export const MEASURABLE = 10;

/** 语速 to choose from, in 字 a minute. No standard says them; they are what is said in practice. */
export const COMMON_RATES: readonly { readonly name: string; readonly rate: number; readonly when: string }[] = [
  { name: '慢', rate: 160, when: '庄重场合、会场大、要留给人记' },
  { name: '中', rate: 200, when: '一般会议讲话' },
  { name: '快', rate: 240, when: '座谈、汇报、交流发言' },
];

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

/** @returns a measured time: 45秒, 3分12秒, 1小时5分 */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours > 0) return `${hours}小时${minutes > 0 ? `${minutes}分` : ''}`;
  return `${minutes > 0 ? `${minutes}分` : ''}${minutes > 0 && rest === 0 ? '' : `${rest}秒`}`;
}

/** @returns a running clock: 03:12, 1:05:09 */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** @returns 字 a minute, a whole number; 0 when no time has passed */
export function rateOf(words: number, seconds: number): number {
  return seconds > 0 ? Math.round(words / seconds * 60) : 0;
}

/** @returns whether a person can speak so fast */
export function isSpeakable(rate: number): boolean {
  return rate >= SLOWEST_RATE && rate <= FASTEST_RATE;
}
