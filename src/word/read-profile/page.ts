/** What a section says of its pages: margins, grid, page numbers. */
import { A4 } from '../../core/layout/geometry.ts';
import type { ProfileKey, SettingValue } from '../../core/layout/profile-settings.ts';
import type { WordPackage } from '../read/package.ts';
import { plainText } from '../read/plain.ts';
import { twips } from '../read/styles.ts';
import { child, integer, switchOf, valueOf, type XmlElement } from '../read/xml.ts';
import type { Formats } from './formats.ts';

export interface PageFacts {
  readonly settings: ReadonlyMap<ProfileKey, SettingValue>;
  /** What could not be learned, in whole sentences. */
  readonly notes: readonly string[];
}

/** The grid of a section: what lines and characters keep to where they are told to. */
export interface DocumentGrid {
  /** Twips from line to line; undefined where lines keep to nothing. */
  readonly linePitch: number | undefined;
  /** Twips added to each character. */
  readonly letterSpacing: number;
}

const GRIDS_OF_LINES: ReadonlySet<string> = new Set(['lines', 'linesAndChars', 'snapToChars']);
/** Word keeps what characters are spaced by in 4096ths of a point. */
const SPACE_UNIT = 4096 / 20;

/** @param section w:sectPr */
export function gridOf(section: XmlElement | undefined): DocumentGrid {
  const grid = child(section, 'w:docGrid')?.attributes;
  const type = grid?.['w:type'] ?? '';
  const pitch = twips(grid?.['w:linePitch']);
  return {
    linePitch: GRIDS_OF_LINES.has(type) && pitch !== undefined && pitch > 0 ? pitch : undefined,
    letterSpacing: type === 'linesAndChars' || type === 'snapToChars' ? Math.round((integer(grid?.['w:charSpace']) ?? 0) / SPACE_UNIT) : 0,
  };
}

/** @returns whether a section's paper lies on its side, as for wide tables: it says nothing of the others */
export function isLandscape(section: XmlElement): boolean {
  const size = child(section, 'w:pgSz')?.attributes;
  const [width, height] = [twips(size?.['w:w']), twips(size?.['w:h'])];
  return width !== undefined && height !== undefined && width > height;
}

/** @param section w:sectPr of the section that most of the text stands in; @param named sections before it and itself, the nearest first: what it does not name is theirs */
export function pageFacts(section: XmlElement, named: readonly XmlElement[], file: WordPackage, formats: Formats): PageFacts {
  const settings = new Map<ProfileKey, SettingValue>();
  const notes: string[] = [];
  const margins = child(section, 'w:pgMar')?.attributes ?? {};
  const of = (...names: readonly string[]): number | undefined => names.map((name) => twips(margins[name])).find((value) => value !== undefined);
  // what is bound stands further in; a negative margin only lets a header overlap
  const gutter = switchOf(file.part('settings'), 'w:gutterAtTop') ? 0 : of('w:gutter') ?? 0;
  const sides = { top: of('w:top'), bottom: of('w:bottom'), left: of('w:left', 'w:start'), right: of('w:right', 'w:end') };
  for (const [side, value] of Object.entries(sides) as [keyof typeof sides, number | undefined][]) {
    if (value !== undefined) settings.set(`margins.${side}`, millimetres(Math.abs(value) + (side === 'left' ? gutter : 0)));
  }
  const size = child(section, 'w:pgSz')?.attributes;
  const [width, height] = [twips(size?.['w:w']), twips(size?.['w:h'])];
  if (width !== undefined && height !== undefined && (Math.abs(millimetres(width) - A4.width) > 1 || Math.abs(millimetres(height) - A4.height) > 1)) {
    notes.push(`样本的纸是 ${millimetres(width)}×${millimetres(height)} 毫米，不是 A4，边距只供参考。`);
  }
  const number = pageNumber(section, named, file);
  if (number === undefined) notes.push('样本里没有找到页码，页码没有学。');
  else {
    if (number.form === undefined) notes.push('样本的页码不是“— 1 —”，也不是只有数字，样子没有学。');
    else settings.set('pageNumber.form', number.form);
    if (number.place === undefined) notes.push('样本的页码不居中，也不是单页居右、双页居左，位置没有学。');
    else settings.set('pageNumber.place', number.place);
    const bottom = sides.bottom;
    const footer = of('w:footer');
    // the dashes stand in the middle of the last line above the footer's distance
    if (bottom !== undefined && footer !== undefined) settings.set('pageNumber.drop', Math.max(0, millimetres(Math.abs(bottom) - footer - lineHeight(number.paragraph, formats) / 2)));
  }
  return { settings, notes };
}

/** To a tenth: nobody sets margins closer than that. */
function millimetres(twipCount: number): number {
  return Math.round((twipCount * 254) / 1440) / 10;
}

/** A line of type that has no height of its own, by its size: what Word gives to 宋体 and 仿宋, from memory and not measured. It counts only where a document keeps lines by a grid. */
export const NATURAL_HEIGHT = 1.14;

function lineHeight(paragraph: XmlElement, formats: Formats): number {
  const { rule, line } = formats.lines(paragraph);
  if (rule === 'exact') return line;
  const points = formats.stretches(paragraph)[0]?.format.points ?? 9;
  const natural = points * 20 * NATURAL_HEIGHT;
  return rule === 'atLeast' ? Math.max(line, natural) : (natural * line) / 240;
}

interface FoundNumber {
  readonly form: 'dashes' | 'plain' | undefined;
  readonly place: 'outside' | 'center' | undefined;
  readonly paragraph: XmlElement;
}

const FIELD = /^\s*PAGE\b/i;

function pageNumber(section: XmlElement, named: readonly XmlElement[], file: WordPackage): FoundNumber | undefined {
  const footerOf = (type: string): XmlElement | undefined => {
    for (const one of [section, ...named]) {
      const id = one.children.find(({ name, attributes }) => name === 'w:footerReference' && (attributes['w:type'] ?? 'default') === type)?.attributes['r:id'];
      if (id !== undefined) return file.related(id);
    }
    return undefined;
  };
  const odd = numbered(footerOf('default'));
  const even = switchOf(file.part('settings'), 'w:evenAndOddHeaders') ? numbered(footerOf('even')) : odd;
  const paragraph = odd ?? even;
  if (paragraph === undefined) return undefined;
  const sides = [sideOf(odd), sideOf(even)];
  const outside = sides.every((side) => side === 'outside') || (sides[0] === 'right' && sides[1] === 'left');
  return { form: formOf(paragraph), place: outside ? 'outside' : sides.every((side) => side === 'center') ? 'center' : undefined, paragraph };
}

/** @returns the innermost paragraph with the number of the page: a frame holds its text in paragraphs of its own */
function numbered(element: XmlElement | undefined, paragraph?: XmlElement): XmlElement | undefined {
  if (element === undefined) return undefined;
  if (FIELD.test(element.name === 'w:fldSimple' ? element.attributes['w:instr'] ?? '' : element.name === 'w:instrText' ? element.text : '')) return paragraph;
  const around = element.name === 'w:p' ? element : paragraph;
  for (const inside of element.children) {
    const found = numbered(inside, around);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sideOf(paragraph: XmlElement | undefined): string | undefined {
  const properties = child(paragraph, 'w:pPr');
  const frame = child(properties, 'w:framePr')?.attributes['w:xAlign'];
  const align = frame ?? valueOf(properties, 'w:jc') ?? 'left';
  return { start: 'left', end: 'right' }[align] ?? align;
}

/** One dash of any kind on each side. */
const DASHES = /^[-—–－―─]{1,2}[0-9０-９]*[-—–－―─]{1,2}$/;

function formOf(paragraph: XmlElement): FoundNumber['form'] {
  const text = plainText(paragraph).replace(/\s+/g, '');
  if (DASHES.test(text)) return 'dashes';
  return /^[0-9０-９]*$/.test(text) ? 'plain' : undefined;
}
