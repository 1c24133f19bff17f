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
  const { svg, toSheet, sheet } = svgOf(pdf, page);
  const rules: Rule[] = [];
  for (const [tag] of svg.slice(svg.lastIndexOf('</defs>')).matchAll(/<path [^>]*>/g)) {
    const corners = pointsOf(/ d="([^"]*)"/.exec(tag)![1]!);
    if (corners === undefined) continue;
    // paths that poppler transforms are in points of the PDF itself, whose origin is at the bottom; the others are in those of its own sheet
    const points = tag.includes('transform=') ? corners : corners.map(([x, y]): [number, number] => [toSheet(x, y).x, sheet - toSheet(x, y).y]);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const drawn = Number(/stroke-width:([\d.]+)/.exec(tag)?.[1] ?? 0);
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const flat = high - low <= right - left;
    const across = flat ? high - low : right - left;
    if (across > THICKEST || Math.max(high - low, right - left) < THICKEST) continue;
    const thickness = Math.max(drawn, across);
    const middle = across / 2;
    const box = flat ? { left, top: sheet - high + middle, width: right - left, height: 0 } : { left: left + middle, top: sheet - high, width: 0, height: high - low };
    rules.push({ left: mm(box.left), top: mm(box.top), width: mm(box.width), height: mm(box.height), thickness: mm(thickness), colour: /(?:stroke|fill):(rgb\([^)]*\))/.exec(tag)?.[1] ?? '' });
  }
  return rules.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Characters of a page, without saying which they are. In millimetres. */
export interface Glyph {
  /** Where it stands: its left edge and its base line. */
  readonly left: number;
  readonly base: number;
  /** Upper and lower edge of what is printed of it. */
  readonly top: number;
  readonly bottom: number;
  /** As SVG has it. */
  readonly colour: string;
}

/** @returns the glyphs of a page that print anything */
export function glyphsOf(pdf: string, page: number): Glyph[] {
  const { svg, toSheet } = svgOf(pdf, page);
  const heights = new Map<string, readonly [top: number, bottom: number]>();
  for (const [, id, path] of svg.matchAll(/<symbol [^>]*id="([^"]+)">\s*<path [^>]*d="([^"]*)"/g)) {
    // curves stay within their points
    const ys = numbersOf(path!).filter((_, i) => i % 2 === 1);
    if (ys.length > 0) heights.set(id!, [Math.min(...ys), Math.max(...ys)]);
  }
  const glyphs: Glyph[] = [];
  let colour = '';
  for (const [, fill, id, x, y] of svg.matchAll(/<g style="fill:(rgb\([^)]*\))|<use xlink:href="#([^"]+)" x="([-\d.]+)" y="([-\d.]+)"/g)) {
    if (fill !== undefined) colour = fill;
    const height = heights.get(id ?? '');
    if (height === undefined) continue;
    const at = toSheet(Number(x), Number(y));
    glyphs.push({ left: mm(at.x), base: mm(at.y), top: mm(at.y + height[0]), bottom: mm(at.y + height[1]), colour });
  }
  return glyphs;
}

/** @returns a page as SVG, and from its points to those of the PDF, both from the upper left corner: poppler fits the page into a sheet of its own */
function svgOf(pdf: string, page: number): { svg: string; sheet: number; toSheet: (x: number, y: number) => { x: number; y: number } } {
  const svg = execFileSync('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const info = execFileSync('pdfinfo', ['-f', String(page), '-l', String(page), pdf], { encoding: 'utf8' });
  const [, width, height] = /Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/.exec(info)!.map(Number);
  const [, svgWidth, svgHeight] = /<svg [^>]*?width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg)!.map(Number);
  const scale = Math.min(svgWidth! / width!, svgHeight! / height!);
  const [left, top] = [(svgWidth! - width! * scale) / 2, (svgHeight! - height! * scale) / 2];
  return { svg, sheet: height!, toSheet: (x, y) => ({ x: (x - left) / scale, y: (y - top) / scale }) };
}

function mm(points: number): number {
  return (points * 25.4) / 72;
}

function numbersOf(path: string): number[] {
  return [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

/** @returns the corners of a path of straight lines; undefined of any other */
function pointsOf(path: string): [number, number][] | undefined {
  if (/[^MLZ\d\s.-]/.test(path)) return undefined;
  const numbers = numbersOf(path);
  const points = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => [numbers[2 * i]!, numbers[2 * i + 1]!]);
  return points.length < 2 ? undefined : points;
}
