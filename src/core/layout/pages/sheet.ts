/**
 * A sheet of paper as a picture: plain data, which the preview makes into elements and the print into text. It is SVG in
 * millimetres, so that one picture serves the screen at any size and the printer, and each piece of text takes exactly the room
 * that the paginator gave it (textLength), whatever font draws it. No styles stand in it but classes (sheet-style.ts).
 */
import { BASE_LINE, mmOfPoints } from '../geometry.ts';
import type { DrawnLine, DrawnPage } from './drawn.ts';
import type { PagePiece, PageRule } from './page.ts';

/** An element of SVG. */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'rect' | 'line' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly Shape[];
  readonly text?: string;
}

/** @returns a sheet; each line is a group `line` that carries its index in the page's items as `data-item` */
export function sheetShape(page: DrawnPage): Shape {
  return {
    tag: 'svg',
    attributes: { class: 'sheet', viewBox: `0 0 ${page.width} ${page.height}`, lang: 'zh-CN' },
    children: page.items.map((item, i) => (item.kind === 'rule' ? ruleShape(item) : lineShape(item, i, page.width))),
  };
}

function ruleShape({ left, top, width, height, thickness, red }: PageRule): Shape {
  return { tag: 'line', attributes: { class: red === true ? 'rule red' : 'rule', x1: left, y1: top, x2: left + width, y2: top + height, 'stroke-width': thickness } };
}

/** @param across the sheet, in millimetres: the upright one's upper edge is at the right of one on its side */
function lineShape(line: DrawnLine, index: number, across: number): Shape {
  const pieces = line.pieces.filter(({ text }) => text.trim() !== '');
  const classes = ['line', ...(line.red ? ['red'] : []), ...(line.missing ? ['missing'] : []), ...(line.source ? ['source'] : [])];
  const y = short(line.top + line.height * BASE_LINE);
  return {
    tag: 'g',
    attributes: { class: classes.join(' '), 'data-item': index, ...(line.turned ? { transform: `translate(${across} 0) rotate(90)` } : {}) },
    children: [...(line.missing ? line.pieces.map((piece) => markShape(line, piece)) : []), ...pieces.map((piece) => pieceShape(piece, y))],
  };
}

/** Behind 【待补】. */
function markShape({ top, height }: DrawnLine, { left, width }: PagePiece): Shape {
  return { tag: 'rect', attributes: { class: 'mark', x: left, y: top, width: Math.max(0, width), height } };
}

function pieceShape({ text, font, points, bold, left, width }: PagePiece, y: number): Shape {
  const stretched = width > 0 && text.length > 1 ? { textLength: short(width), lengthAdjust: 'spacing' } : {};
  return { tag: 'text', attributes: { class: bold === true ? `${font} bold` : font, x: left, y, 'font-size': short(mmOfPoints(points)), ...stretched }, text };
}

/** To 0.001 mm. */
const short = (mm: number): number => Math.round(mm * 1000) / 1000;

/** @returns the shape as text of SVG inside HTML */
export function markupOf({ tag, attributes, children = [], text = '' }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
  return `<${tag}${written}>${escaped(text)}${children.map(markupOf).join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns text that stands for itself in HTML, in an attribute's double quotes too; what no document may hold is left out */
export function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '');
}
