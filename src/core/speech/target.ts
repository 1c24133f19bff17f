/** 目标篇幅: how long a speech should be, and what is left to it. */
import { halfWidthDigits, hanValue } from '../text/numerals.ts';
import { minutesText } from './minutes.ts';

export type Target = { readonly minutes: number } | { readonly words: number };

/** A bare number below this is minutes, from it on 字. */
const BARE_MINUTES = 200;
const MOST_MINUTES = 600;
const MOST_WORDS = 200_000;

const DURATION = /^(?:(\d{1,2}(?:\.\d)?)个?(半?)(?:小时|钟头))?(?:(\d{1,3}(?:\.\d)?)分(?:钟)?)?(半)?$/;
const WORDS = /^(\d{1,6})个?字$/;

/** @returns what a text asks for: 12分钟, 十分钟, 一个半小时, 1小时30分, 3000字, 三千字; 12 and 3000 alone. Undefined when it is none or out of reason */
export function readTarget(text: string): Target | undefined {
  const plain = halfWidthDigits(text)
    .replace(/[\s\u3000,，]+/g, '')
    .replace(/[一二两三四五六七八九十百千零]{1,8}/g, (numeral) => String(hanValue(numeral.replace(/两/g, '二')) || numeral));
  if (/^\d{1,6}$/.test(plain)) return Number(plain) < BARE_MINUTES ? minutesTarget(Number(plain)) : wordsTarget(Number(plain));
  const words = WORDS.exec(plain);
  if (words !== null) return wordsTarget(Number(words[1]));
  const duration = DURATION.exec(plain);
  if (duration === null) return undefined;
  const [, hours, halfHour, minutes, half] = duration;
  if (hours === undefined && minutes === undefined) return undefined;
  // 一个半小时, 1小时半, 12分半: half of the last unit
  const rest = half === undefined ? 0 : minutes === undefined ? 30 : 0.5;
  return minutesTarget(Number(hours ?? 0) * 60 + (halfHour === '半' ? 30 : 0) + Number(minutes ?? 0) + rest);
}

const minutesTarget = (minutes: number): Target | undefined => (minutes > 0 && minutes <= MOST_MINUTES ? { minutes } : undefined);
const wordsTarget = (words: number): Target | undefined => (words > 0 && words <= MOST_WORDS ? { words } : undefined);

/** @param value what was stored, by this version or another: anything */
export function isTarget(value: unknown): value is Target {
  if (typeof value !== 'object' || value === null) return false;
  const { minutes, words } = value as Readonly<Record<string, unknown>>;
  const most = minutes === undefined ? MOST_WORDS : MOST_MINUTES;
  const amount = minutes ?? words;
  return typeof amount === 'number' && amount > 0 && amount <= most;
}

/** @returns the target as readTarget reads it */
export function targetText(target: Target): string {
  return 'minutes' in target ? `${target.minutes}分钟` : `${target.words}字`;
}

/**
 * @param rate 字 a minute
 * @returns what is left: 还差 600 字, 超 2 分, 超 300 字; 正合适 within half a minute of a time
 */
export function leftText(words: number, target: Target, rate: number): string {
  if ('words' in target) {
    const left = target.words - words;
    return left === 0 ? '正合适' : left > 0 ? `还差 ${left} 字` : `超 ${-left} 字`;
  }
  const left = Math.round(target.minutes * rate) - words;
  if (Math.abs(left) * 2 <= rate) return '正合适';
  // what is to be written is known in 字, about; what is to be cut is felt in minutes
  return left > 0 ? `还差 ${Math.round(left / 10) * 10} 字` : `超 ${spaced(minutesText(-left, rate))}`;
}

/** What the status bar says of a speech. */
export interface Length {
  readonly words: number;
  /** 字 of what is selected, undefined when nothing is. */
  readonly selected: number | undefined;
  readonly target: Target | undefined;
}

/** @returns 约 12 分 · 还差 600 字 */
export function lengthText({ words, selected, target }: Length, rate: number): string {
  const whole = spaced(minutesText(words, rate));
  const time = selected === undefined ? about(whole) : `选中 ${spaced(minutesText(selected, rate))}／${whole}`;
  return target === undefined ? time : `${time} · ${leftText(words, target, rate)}`;
}

/** 12分 → 12 分, as figures stand in a status bar. */
function spaced(text: string): string {
  return text.replace(/\d+/g, ' $& ').trim();
}

function about(time: string): string {
  return time.startsWith('不到') ? time : `约 ${time}`;
}
