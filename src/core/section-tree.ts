/** What 公文大纲 shows: the outline's items with ids that last while a text is written, and their figures. */
import { firstIndex } from './lookup.ts';
import type { GongwenDocument, GongwenNode } from './model.ts';
import { nameOf, plainText } from './names.ts';
import type { OutlineItem } from './outline.ts';
import { minutesText } from './speech/minutes.ts';
import { lineAt } from './structure/lines.ts';
import { isSpace } from './text/characters.ts';
import { grouped } from './text/counts.ts';

/** An item of the outline that knows who it is and where it stands. */
export interface Section extends Omit<OutlineItem, 'children'> {
  /** Stays while its text, its number and its place change; see section-ids.ts. */
  readonly id: string;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** Of what a section is a share. */
export interface Whole {
  /** 字数 of the whole text. */
  readonly words: number;
  /** 语速 in 字 a minute; undefined where the text is not spoken. */
  readonly rate: number | undefined;
}

/** @returns whether a text is spoken: someone is addressed in it */
export function isSpoken(doc: GongwenDocument): boolean {
  return doc.nodes.some(({ kind }) => kind === 'salute');
}

/** @returns length, share of the whole and, of a speech, time: 1,234字 12% 6分 */
export function figures(words: number, whole: Whole): string {
  const minutes = whole.rate === undefined ? [] : [minutesText(words, whole.rate)];
  return [`${grouped(words)}字`, share(words, whole.words), ...minutes].join(' ');
}

/** @returns length and, of a speech, time of the whole text: 1,234字 6分 */
export function wholeFigures({ words, rate }: Whole): string {
  return `${grouped(words)}字${rate === undefined ? '' : ` ${minutesText(words, rate)}`}`;
}

function share(words: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.round((100 * words) / whole);
  return percent === 0 && words > 0 ? '不到1%' : `${percent}%`;
}

/** @returns marker and title of a node as they stand, not shortened and on one line */
export function fullTitle(doc: GongwenDocument, node: GongwenNode): string {
  const title = plainText(doc, node.marker === undefined ? node.title : { from: node.marker.from, to: Math.max(node.marker.to, node.title.to) });
  return title === '' ? nameOf(doc, node) : title;
}

/**
 * @param offset in the source; the indent before a section belongs to it
 * @returns the innermost section that holds the offset, else the last one before it; undefined before the first
 */
export function sectionHolding(doc: GongwenDocument, sections: readonly Section[], offset: number): Section | undefined {
  const at = behindIndent(doc, offset);
  let found: Section | undefined;
  for (let siblings = sections; ;) {
    const after = firstIndex(siblings.length, (i) => siblings[i]!.from > at);
    const last = siblings[after - 1];
    // a point ends with its member; behind a heading all is its section, up to the next one
    if (last === undefined || (found !== undefined && last.kind !== 'h' && at > last.to)) return found;
    found = last;
    siblings = last.children;
  }
}

/** @returns the offset; in the indent of a line the end of that indent */
function behindIndent({ text, lineStarts }: GongwenDocument, offset: number): number {
  for (let i = lineStarts[lineAt(lineStarts, offset)]!; i < offset; i++) if (!isSpace(text.charCodeAt(i))) return offset;
  let at = offset;
  while (at < text.length && isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** Rules whose marks say that a promise is unkept or that a number is off. */
const NUMBER_RULES: ReadonlySet<string> = new Set([
  'ordinal-sequence', 'ordinal-form-mixed', 'sequence-start', 'level-skipped', 'level-inverted', 'point-sequence', 'point-form-mixed',
  'promise-kept', 'summary-count', 'attachment-match',
]);

/** What of a finding tells where it belongs. */
interface Mark {
  readonly code: string;
  readonly from: number;
}

/** @returns the marks of promises and numbers by the section that shows them: the one in which they stand, else the last before it */
export function marksOfNumbers<T extends Mark>(doc: GongwenDocument, sections: readonly Section[], marks: readonly T[]): Map<Section, T[]> {
  const found = new Map<Section, T[]>();
  for (const mark of marks) {
    const section = NUMBER_RULES.has(mark.code) ? sectionHolding(doc, sections, mark.from) : undefined;
    if (section === undefined) continue;
    const known = found.get(section);
    if (known === undefined) found.set(section, [mark]);
    else known.push(mark);
  }
  return found;
}

/** @returns the sections of a tree in document order, parents before children */
export function flat(sections: readonly Section[]): Section[] {
  const result: Section[] = [];
  const visit = (section: Section): void => {
    result.push(section);
    section.children.forEach(visit);
  };
  sections.forEach(visit);
  return result;
}

/** @returns sections as plain text: a name a line, two full-width blanks a level */
export function outlineAsText(sections: readonly Section[], indent = ''): string {
  return sections.map(({ name, children }) => `${indent}${name}\n${outlineAsText(children, `${indent}　　`)}`).join('');
}
