/** What the page 大字试讲 and the extension say to each other. */
import type { SpokenParagraph } from '../core/speech/spoken.ts';

/** To the page: what is read out. */
export interface SpeechMessage {
  readonly type: 'speech';
  readonly title: string;
  /** At least one. */
  readonly paragraphs: readonly SpokenParagraph[];
  /** 语速 that is set, in 字 a minute. */
  readonly rate: number;
  /** 目标篇幅 in minutes; undefined where there is none. */
  readonly target: number | undefined;
  /** Size of the type in pixels. */
  readonly size: number;
}

/** What was read so far, and whether it went on by itself at some time: then it says nothing of the speaker's pace. */
interface Read {
  readonly words: number;
  readonly seconds: number;
  readonly auto: boolean;
}

export type FromPrompter =
  | { readonly type: 'ready' }
  | { readonly type: 'size'; readonly size: number }
  /** The speaker came to another paragraph. */
  | ({ readonly type: 'turned' } & Read)
  /** The speaker ends. */
  | ({ readonly type: 'ended' } & Read);

/** Sizes of the type in pixels. */
export const SIZES = { least: 20, most: 120, step: 4, usual: 44 } as const;

/** @returns whether something kept is a size of type */
export function isSize(value: unknown): value is number {
  return typeof value === 'number' && value >= SIZES.least && value <= SIZES.most;
}

/** @returns the message, undefined for anything else */
export function prompterMessage(value: unknown): FromPrompter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, size, words, seconds, auto } = value as Readonly<Record<string, unknown>>;
  if (type === 'ready') return { type };
  if (type === 'size') return isSize(size) ? { type, size } : undefined;
  if (type !== 'turned' && type !== 'ended') return undefined;
  return isAmount(words) && isAmount(seconds) && typeof auto === 'boolean' ? { type, words, seconds, auto } : undefined;
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
