/** Reading a speech out from large type, paragraph by paragraph: where one is, how fast one speaks, how long it still takes. */
import { durationText, isSpeakable, MEASURABLE, minutesText, rateOf } from './minutes.ts';
import type { SpokenParagraph } from './spoken.ts';
import { secondsOn, startWatch, toggled, type Stopwatch } from './stopwatch.ts';

export interface Prompter {
  readonly paragraphs: readonly SpokenParagraph[];
  /** 字 of all. */
  readonly words: number;
  /** Of the paragraph that is read. */
  readonly index: number;
  readonly watch: Stopwatch;
  /** Seconds on the clock when it came to that paragraph. */
  readonly turned: number;
  /** Where it has gone on by itself: seconds on the clock and 字 read when that began; undefined where the speaker turns. */
  readonly auto: { readonly seconds: number; readonly words: number } | undefined;
}

/** @param paragraphs at least one @returns the reading before it begins: the clock stands */
export function prompterOf(paragraphs: readonly SpokenParagraph[], now: number): Prompter {
  const last = paragraphs.at(-1)!;
  return { paragraphs, words: last.before + last.words, index: 0, watch: toggled(startWatch(now), now), turned: 0, auto: undefined };
}

export function pauseOrGoOn(prompter: Prompter, now: number): Prompter {
  return { ...prompter, watch: toggled(prompter.watch, now) };
}

/** Goes to another paragraph; what is read by itself goes on from there. */
export function turnedTo(prompter: Prompter, index: number, now: number): Prompter {
  const next = Math.max(0, Math.min(index, prompter.paragraphs.length - 1));
  if (next === prompter.index) return prompter;
  const seconds = secondsOn(prompter.watch, now);
  return { ...prompter, index: next, turned: seconds, auto: prompter.auto && { seconds, words: prompter.paragraphs[next]!.before } };
}

/** Lets it go on by itself, or leaves that to the speaker again. */
export function autoToggled(prompter: Prompter, now: number): Prompter {
  return { ...prompter, auto: prompter.auto === undefined ? { seconds: secondsOn(prompter.watch, now), words: prompter.paragraphs[prompter.index]!.before } : undefined };
}

/** @returns where it has come by itself: a paragraph, and how much of it is read from 0 to 1; undefined where the speaker turns. @param rate 字 a minute */
export function autoPlace({ paragraphs, words, watch, auto }: Prompter, now: number, rate: number): { readonly index: number; readonly part: number } | undefined {
  if (auto === undefined) return undefined;
  const read = Math.min(words, auto.words + (secondsOn(watch, now) - auto.seconds) * rate / 60);
  const next = paragraphs.findIndex(({ before, words: own }) => read < before + own);
  const index = next < 0 ? paragraphs.length - 1 : next;
  const paragraph = paragraphs[index]!;
  return { index, part: Math.min(1, Math.max(0, (read - paragraph.before) / paragraph.words)) };
}

/** What has been read, and in how many seconds. */
export interface ReadSoFar {
  readonly words: number;
  readonly seconds: number;
}

/** @returns what was read up to the last turn: how much of the paragraph nobody knows */
export function readSoFar({ paragraphs, index, turned }: Prompter): ReadSoFar {
  return { words: paragraphs[index]!.before, seconds: turned };
}

/** @returns what was read when the speaker ends: who is at the last paragraph has read it all */
export function readAtEnd(prompter: Prompter, now: number): ReadSoFar {
  return prompter.index === prompter.paragraphs.length - 1 ? { words: prompter.words, seconds: secondsOn(prompter.watch, now) } : readSoFar(prompter);
}

/** @returns 字 a minute up to the last turn; undefined where that is too short to say, it goes on by itself, or nobody speaks so fast */
export function paceOf(prompter: Prompter): number | undefined {
  const { words, seconds } = readSoFar(prompter);
  const pace = rateOf(words, seconds);
  return prompter.auto === undefined && seconds >= MEASURABLE && isSpeakable(pace) ? pace : undefined;
}

/** @param rate 字 a minute @returns seconds to the end, as far as it is known */
export function secondsLeft(prompter: Prompter, now: number, rate: number): number {
  const { words, seconds } = readSoFar(prompter);
  return Math.max(0, (prompter.words - words) / rate * 60 - (secondsOn(prompter.watch, now) - seconds));
}

/** Within so many seconds of its target a speech is just right. */
const RIGHT = 30;

/**
 * @param set 字 a minute, where the speaker's own pace is not known yet
 * @param target in minutes
 * @returns what is said beside the clock: 约 212 字/分 · 还要约 5分 · 预计共 11分，比目标多 1分
 */
export function paceText(prompter: Prompter, now: number, set: number, target: number | undefined): string {
  const pace = paceOf(prompter);
  const left = secondsLeft(prompter, now, pace ?? set);
  const whole = secondsOn(prompter.watch, now) + left;
  const over = target === undefined ? 0 : whole - target * 60;
  const aim = target === undefined ? '' : Math.abs(over) <= RIGHT ? '，合目标' : `，比目标${over > 0 ? '多' : '少'}${durationText(Math.round(Math.abs(over) / 10) * 10)}`;
  return [
    pace === undefined ? `按 ${set} 字/分` : `约 ${pace} 字/分`,
    left < 1 ? '到末尾了' : `还要约${minutesOf(left)}`,
    `预计共${minutesOf(whole)}${aim}`,
  ].join(' · ');
}

const minutesOf = (seconds: number): string => minutesText(seconds, 60);
