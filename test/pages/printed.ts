/** Characters of a page by their boxes and their ink, for tests of what stands where. */
import assert from 'node:assert/strict';
import { BODY_POINTS, millimetres, twipsOfPoints } from '../../src/core/layout/geometry.ts';
import type { Word } from './office.ts';
import type { Glyph, Rule } from './rules.ts';

export const RED = 'rgb(100%,0%,0%)';

/** What the standard itself allows (5.2.1). In millimetres. */
export const TOLERANCE = 1;

export function near(actual: number, expected: number, what: string, tolerance = TOLERANCE): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual.toFixed(2)} mm, should be ${expected.toFixed(2)} mm`);
}

export interface Sheet {
  readonly lines: readonly Word[];
  readonly glyphs: readonly Glyph[];
  /** LibreOffice draws a border twice: each is here once. */
  readonly rules: readonly Rule[];
}

export interface Printed {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly ink: { readonly top: number; readonly bottom: number };
  readonly red: boolean;
}

/** Characters that stand on a line, the first one that holds a text: their boxes by the size in points. */
export function printed({ lines, glyphs }: Sheet, start: string | Word, points: number = BODY_POINTS): Printed {
  const line = typeof start === 'string' ? lines.find(({ text }) => text.includes(start)) : start;
  assert.ok(line, `no such line in ${lines.map(({ text }) => text).join(' | ')}`);
  const own = glyphs.filter(({ base, left }) => base > line.top && base < line.bottom && left > line.left - 1 && left < line.right);
  assert.ok(own.length > 0, `nothing is printed of ${line.text}`);
  const size = millimetres(twipsOfPoints(points));
  const base = Math.max(...own.map((glyph) => glyph.base));
  return {
    top: base - 0.88 * size, bottom: base + 0.12 * size, left: line.left, right: line.right,
    ink: { top: Math.min(...own.map(({ top }) => top)), bottom: Math.max(...own.map(({ bottom }) => bottom)) },
    red: own.every(({ colour }) => colour === RED),
  };
}

/** A mark: its size in points is that of its characters, which stand as far from each other. */
export function mark(from: Sheet, text: string): Printed & { points: number } {
  const line = from.lines.find((found) => found.text === text);
  assert.ok(line, `no mark ${text} in ${from.lines.map((found) => found.text).join(' | ')}`);
  const lefts = from.glyphs.filter(({ base, left }) => base > line.top && base < line.bottom && left > line.left - 1 && left < line.right).map(({ left }) => left).sort((a, b) => a - b);
  const points = Math.round(((lefts[1]! - lefts[0]!) * 72) / 25.4);
  return { ...printed(from, text, points), points };
}
