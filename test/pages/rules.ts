/** Printed lines of a page of a PDF, as poppler draws them. */
import { execFileSync } from 'node:child_process';

/** A straight line, in millimetres from the sheet's upper left corner; its box is its middle line, so that a level one has no height. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  /** As SVG has it: rgb(100%,0%,0%). */
  readonly colour: string;
}

/** Longest side of a filled box that is still a line, in points. */
const THICKEST = 6;

/**
 * @param page from 1
 * @returns its lines from above to below, then from left to right: drawn ones and boxes so thin that they are lines
 */
export function rulesOf(pdf: string, page: number): Rule[] {
  const svg = execFileSync('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const info = execFileSync('pdfinfo', ['-f', String(page), '-l', String(page), pdf], { encoding: 'utf8' });
  const sheet = Number(/Page\s+\d+ size:\s+[\d.]+ x ([\d.]+)/.exec(info)![1]);
  const rules: Rule[] = [];
  for (const [tag] of svg.slice(svg.lastIndexOf('</defs>')).matchAll(/<path [^>]*>/g)) {
    const points = pointsOf(/ d="([^"]*)"/.exec(tag)![1]!);
    if (points === undefined) continue;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const drawn = Number(/stroke-width:([\d.]+)/.exec(tag)?.[1] ?? 0);
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const flat = high - low <= right - left;
    const across = flat ? high - low : right - left;
    if (across > THICKEST || Math.max(high - low, right - left) < THICKEST) continue;
    const thickness = Math.max(drawn, across);
    const middle = across / 2;
    // paths are in points of the PDF itself, whose origin is at the bottom; the transform that poppler adds fits them to its own sheet
    const box = flat ? { left, top: sheet - high + middle, width: right - left, height: 0 } : { left: left + middle, top: sheet - high, width: 0, height: high - low };
    const mm = (points: number): number => (points * 25.4) / 72;
    rules.push({ left: mm(box.left), top: mm(box.top), width: mm(box.width), height: mm(box.height), thickness: mm(thickness), colour: /(?:stroke|fill):(rgb\([^)]*\))/.exec(tag)?.[1] ?? '' });
  }
  return rules.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** @returns the corners of a path of straight lines; undefined of any other */
function pointsOf(path: string): [number, number][] | undefined {
  if (/[^MLZ\d\s.-]/.test(path)) return undefined;
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  const points = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => [numbers[2 * i]!, numbers[2 * i + 1]!]);
  return points.length < 2 ? undefined : points;
}
