/** 对比报告: what was changed, section by section, as a text to be read, with what stands where in it. */
import { firstIndex } from '../lookup.ts';
import type { Span } from '../model.ts';
import { shorten } from '../names.ts';
import { hanNumeral } from '../text/numerals.ts';
import { trimEnd } from '../text/characters.ts';
import type { Comparison, SectionChange } from './compare.ts';
import type { ParagraphChange } from './paragraphs.ts';
import type { Section } from './sections.ts';
import { passagesOf } from './sentences.ts';

export interface Report {
  readonly text: string;
  /** Stretches of `text` that are of the first draft alone, and those of the second. */
  readonly removed: readonly Span[];
  readonly added: readonly Span[];
  /** Line of each entry, counted from zero, and the index of its section among `sections` of the comparison. */
  readonly entries: readonly { readonly line: number; readonly section: number }[];
}

/** How many sections are what; one that was moved and changed counts for both. */
export interface Totals {
  readonly sections: number;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly renumbered: number;
  /** 字数 */
  readonly removedWords: number;
  readonly addedWords: number;
}

/** Longest beginning of a paragraph that only stands elsewhere, in full-width characters. */
const BEGINNING = 40;

/** @returns whether nothing that is said, its order or its numbers was changed */
export function isUnchanged(comparison: Comparison): boolean {
  return comparison.sections.every((change) => isSame(comparison, change) && !change.renumbered);
}

/** Whether a section has nothing to be told of, or only that its ordinal is another one. */
function isSame(comparison: Comparison, { kind, moved, paragraphs }: SectionChange): boolean {
  return kind === 'same' && !moved && paragraphs.every((change) => !isRenumberedPoint(comparison, change));
}

/** A paragraph that opens with another ordinal than it did; of headings their section tells. */
function isRenumberedPoint({ before }: Comparison, { renumbered, before: at }: ParagraphChange): boolean {
  if (!renumbered) return false;
  const { kind, first } = before.sections[sectionAt(before.sections, at)]!;
  return kind !== 'heading' || first !== at;
}

export function totalsOf(comparison: Comparison): Totals {
  const { sections } = comparison;
  const count = (holds: (change: SectionChange) => boolean): number => sections.filter(holds).length;
  const sum = (value: (change: SectionChange) => number): number => sections.reduce((total, change) => total + value(change), 0);
  return {
    sections: sections.length, same: count((change) => isSame(comparison, change) && !change.renumbered), changed: count(({ kind }) => kind === 'changed'), added: count(({ kind }) => kind === 'added'),
    removed: count(({ kind }) => kind === 'removed'), moved: count(({ moved, kind }) => moved || kind === 'away' || kind === 'gathered'), renumbered: count(({ renumbered }) => renumbered),
    removedWords: sum(({ removedWords }) => removedWords), addedWords: sum(({ addedWords }) => addedWords),
  };
}

/** @returns the figures as a sentence; what is none is not named */
function totalsText(comparison: Comparison): string {
  const totals = totalsOf(comparison);
  const parts = ([['修改', totals.changed], ['新增', totals.added], ['删去', totals.removed], ['移动', totals.moved], ['改号', totals.renumbered], ['未改', totals.same]] as const)
    .filter(([, count]) => count > 0).map(([what, count]) => `${what}${count}节`);
  return `共${totals.sections}节：${parts.join('，')}。删去${totals.removedWords}字，增加${totals.addedWords}字。`;
}

/**
 * @param names of the two drafts, for the reader
 * @returns an entry for each section that was changed, added, removed or moved; those that were only renumbered and those that stayed are listed at the end
 */
export function reportOf(comparison: Comparison, names: { readonly before: string; readonly after: string }): Report {
  const page = createPage();
  page.line('两稿对比');
  page.line('');
  page.line(`　　原稿：${names.before}`);
  page.line(`　　现稿：${names.after}`);
  page.line(`　　${totalsText(comparison)}换行、空格、页码和编码的不同不算改动。`);
  const entries: { line: number; section: number }[] = [];
  const heading = (text: string): void => {
    page.line('');
    page.line(`${ordinal(++number)}、${text}`);
  };
  let number = 0;
  for (const [index, change] of comparison.sections.entries()) {
    if (isSame(comparison, change)) continue;
    heading(entryTitle(comparison, change));
    entries.push({ line: page.count() - 1, section: index });
    for (const paragraph of change.paragraphs) paragraphLines(page, comparison, paragraph);
  }
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    heading(title);
    // one paragraph: names of headings on lines of their own would be headings of the report
    page.line(`　　${lines.join('；')}。`);
  };
  const rest = comparison.sections.filter((change) => isSame(comparison, change));
  list('只改了序号的节', rest.filter(({ renumbered }) => renumbered).map(({ before, after }) => `原“${comparison.before.sections[before]!.name}”，今“${comparison.after.sections[after]!.name}”`));
  list('未改的节', rest.filter(({ renumbered }) => !renumbered).map(({ after }) => comparison.after.sections[after]!.name));
  return { ...page.result(), entries };
}

function ordinal(number: number): string {
  return number < 10_000 ? hanNumeral(number) : String(number);
}

/** 修改、移动　“（二）综合利用”（在“三、秸秆禁烧”下，…）　删2字，增3字，改动5% */
function entryTitle({ before, after }: Comparison, change: SectionChange): string {
  const { kind, moved, renumbered } = change;
  const own = before.sections[change.before];
  const now = after.sections[change.after];
  const what = [...(kind === 'same' ? [] : [{ changed: '修改', added: '新增', removed: '删去', away: '移走', gathered: '移来' }[kind]]), ...(moved ? ['移动'] : []), ...(renumbered ? ['改号'] : [])];
  // points inside that were renumbered
  const label = what.length === 0 ? '改号' : what.join('、');
  const remarks: string[] = [];
  const parent = now === undefined ? before.sections[own!.parent] : after.sections[now.parent];
  if (parent !== undefined) remarks.push(`在“${parent.name}”下`);
  if (own !== undefined && now !== undefined && own.name !== now.name) remarks.push(`原为“${own.name}”`);
  if (moved) remarks.push(`原在${placeOf(before.sections, change.before)}`, `现在${placeOf(after.sections, change.after)}`);
  const figures = [...(change.removedWords > 0 ? [`删${change.removedWords}字`] : []), ...(change.addedWords > 0 ? [`增${change.addedWords}字`] : []), ...(kind === 'changed' && change.share > 0 ? [`改动${percent(change.share)}`] : [])];
  return `${label}　“${(now ?? own)!.name}”${remarks.length > 0 ? `（${remarks.join('，')}）` : ''}${figures.length > 0 ? `　${figures.join('，')}` : ''}`;
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? '不到1%' : `${Math.round(share * 100)}%`;
}

/** @returns behind or below which section one stands */
function placeOf(sections: readonly Section[], index: number): string {
  const { parent } = sections[index]!;
  for (let at = index - 1; at > parent; at--) if (sections[at]!.parent === parent) return `“${sections[at]!.name}”后`;
  return parent < 0 ? '最前面' : `“${sections[parent]!.name}”下的最前面`;
}

function paragraphLines(page: Page, comparison: Comparison, change: ParagraphChange): void {
  const { before, after } = comparison;
  const own = before.doc.paragraphs[change.before]?.text ?? '';
  const now = after.doc.paragraphs[change.after]?.text ?? '';
  const beginning = shorten(now, BEGINNING);
  switch (change.kind) {
    case 'same':
      if (isRenumberedPoint(comparison, change)) page.line(`　　改号　${before.units[change.before]!.marker || '（无序号）'} → ${beginning}`);
      break;
    case 'added':
      page.quoted('　　增　', now, [{ from: 0, to: now.length }], 'added');
      break;
    case 'removed':
      page.quoted('　　删　', own, [{ from: 0, to: own.length }], 'removed');
      break;
    case 'moved':
      page.line(`　　移来　${beginning}（原在“${before.sections[sectionAt(before.sections, change.before)]!.name}”）`);
      break;
    case 'away':
      page.line(`　　移走　${shorten(own, BEGINNING)}（现在“${after.sections[sectionAt(after.sections, change.after)]!.name}”）`);
      break;
    case 'changed':
      for (const passage of passagesOf(own, now, change.changes)) {
        if (passage.before.to > passage.before.from) page.quoted('　　原　', own.slice(passage.before.from, passage.before.to), passage.changes.map((one) => within(one.before, passage.before)), 'removed');
        if (passage.after.to > passage.after.from) page.quoted('　　今　', now.slice(passage.after.from, passage.after.to), passage.changes.map((one) => within(one.after, passage.after)), 'added');
      }
  }
}

function within({ from, to }: Span, outer: Span): Span {
  return { from: from - outer.from, to: to - outer.from };
}

/** @returns index of the section that holds a paragraph */
function sectionAt(sections: readonly Section[], paragraph: number): number {
  return Math.max(0, firstIndex(sections.length, (i) => sections[i]!.first > paragraph) - 1);
}

interface Page {
  line(text: string): void;
  /** A line with stretches of it, behind its label, that are of one draft alone. */
  quoted(label: string, text: string, spans: readonly Span[], of: 'removed' | 'added'): void;
  count(): number;
  result(): { text: string; removed: Span[]; added: Span[] };
}

function createPage(): Page {
  const lines: string[] = [];
  const spans = { removed: [] as Span[], added: [] as Span[] };
  let length = 0;
  const line = (text: string): void => {
    lines.push(text);
    length += text.length + 1;
  };
  return {
    line,
    quoted(label, text, stretches, of) {
      const start = length + label.length;
      for (const { from, to } of stretches) if (to > from) spans[of].push({ from: start + from, to: start + to });
      // tabs stay, a table's row is one line; the parser has put line ends out
      line(label + text.slice(0, trimEnd(text, 0, text.length)));
    },
    count: () => lines.length,
    result: () => ({ text: `${lines.join('\n')}\n`, ...spans }),
  };
}
