/** Ordinals in words: the one behind another, and the first one of a level. */
import type { GongwenNode } from '../model.ts';
import { markerWith } from '../lint/sequences.ts';
import { STEMS } from '../text/numerals.ts';
import { FIRST_WORDS, HEADING_FAMILIES, type Family, type HeadingFamily } from '../text/ordinals.ts';

/** What an ordinal is known by. */
export interface Ordinal {
  readonly family: string | undefined;
  readonly value: number;
  /** As it is written, without white space. */
  readonly marker: string;
}

export function ordinalOf(node: GongwenNode): Ordinal {
  return { family: node.family, value: node.value, marker: node.markerText };
}

/**
 * @returns what may follow an ordinal in its sequence, written as it is, the likeliest first: 一是 → 二是, 首先， → 其次，; none where its
 * family ends with it (最后, ⑳)
 */
export function successors({ family, value, marker }: Ordinal): string[] {
  if (family === 'first') return firstSuccessors(value, marker);
  if (family === 'decimal') return [marker.replace(/[0-9０-９]+$/, String(value + 1))];
  if (family === 'stem') return value < STEMS.length ? [STEMS.charAt(value) + marker.slice(1)] : [];
  const next = markerWith(plain(family, marker), family, value + 1);
  return next === undefined ? [] : [/[０-９]/.test(marker) ? widened(next) : next];
}

/** （１） goes on with （２）. */
function widened(marker: string): string {
  return marker.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** 第九条之一 goes on with 第十条. */
function plain(family: string | undefined, marker: string): string {
  return family === 'article' ? marker.replace(/之[一二三四五六七八九]$/, '') : marker;
}

function firstSuccessors(value: number, marker: string): string[] {
  const word = FIRST_WORDS.find(([first]) => marker.startsWith(first))?.[0];
  if (word === undefined || !Number.isFinite(value) || value === 0) return [];
  const mark = marker.slice(word.length);
  const behind = FIRST_WORDS.filter(([, place]) => place === value + 1).map(([next]) => next).slice(0, 1);
  const last = value > 1 ? FIRST_WORDS.filter(([, place]) => place === Infinity).map(([next]) => next) : [];
  // 首先 opens 第二 as well, in speech
  const nth = value === 1 && mark !== '' ? ['第二'] : [];
  return [...behind, ...last, ...nth].map((next) => next + mark);
}

/** The levels below each one, the commonest first (GB/T 9704—2012 7.3.3: 一、 （一） 1. （1）); behind them what offices use. */
const BELOW: Readonly<Partial<Record<Family, readonly HeadingFamily[]>>> = {
  part: ['han'], volume: ['chapter'], chapter: ['article', 'han', 'section'], section: ['article', 'han'], article: ['hanParen'],
  han: ['hanParen', 'digitDot'], hanParen: ['digitDot'], hanParenGlyph: ['digitDot'], hanCircled: ['digitDot'], digitDot: ['digitParen'], digitDotGlyph: ['digitParen'], digitParen: ['circled'], digitParenGlyph: ['circled'],
};

/** @returns the first ordinals of the levels below an ordinal, the commonest first; 一、 below none, no one below the last level */
export function firstBelow(above: Ordinal | undefined): readonly string[] {
  if (above === undefined) return [HEADING_FAMILIES.han.example];
  if (above.family === 'decimal') return [`${above.marker}.1`];
  return (BELOW[above.family as Family] ?? []).map((family) => HEADING_FAMILIES[family].example);
}

/** The first ordinals of points, the commonest first. */
export const FIRST_POINTS: readonly string[] = ['一是', '首先，', '第一，', '一要'];
