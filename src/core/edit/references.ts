/** 引用: words that name a heading, an item or an annex of the same text by its number (见附件2, 第三部分, 第（二）项). */
import { isQuoted } from '../structure/quotations.ts';
import { sourceSpan } from '../structure/source.ts';
import type { GongwenDocument, GongwenNode, NodeKind, Paragraph, Span } from '../model.ts';
import type { HeadingFamily } from '../text/ordinals.ts';
import { AMENDED_BEHIND, LOOKS_BACK, NUMBER_JOIN, OTHER_ARTICLE, OTHER_TEXT, OWN_ARTICLE, OWN_TEXT, POINTED_AT, POINTS_AT, REFERENCE_NUMBER } from '../text/references.ts';
import { annexValue } from './annexes.ts';
import { targetsOf, theOnly, type Targets } from './reference-targets.ts';

/** A reference; its own span is all of it (附件2, 第三部分). Of 附件1、2 and 第三、四条 each number is one, its span the number alone. */
export interface Reference extends Span {
  /** The number alone, without brackets: what is rewritten. Empty for 见附件 where there is only one. */
  readonly number: Span;
  readonly value: number;
  readonly kind: 'annex' | 'heading';
  /** A heading, the label of an annex, or 附件说明 where the annex itself is not there; undefined where the text has none such. */
  readonly target: GongwenNode | undefined;
}

const N = REFERENCE_NUMBER;
/** 附件2, 附件1、2; 第三部分, 第三、四条; 第（一）至（三）项; 附件 alone behind 见. */
const TOKEN = new RegExp(
  `附[ 　]?件[ 　]?(${N}(?:(?:${NUMBER_JOIN}|[—–~～-])${N}){0,9})(?![0-9０-９]|[.．][0-9])`
  + `|第[ 　]?(${N}(?:${NUMBER_JOIN}${N}){0,9})[ 　]?(部分|编|章|节|条|款|项|点)`
  + `|第((?:[（(]${N}[）)]${NUMBER_JOIN}?){1,12})(条|款|项|(?=第[（(]))`
  + '|(?<=见)附件(?![0-9０-９一二三四五六七八九十])', 'g');
const NUMBERS = new RegExp(N, 'g');
/** Behind the number of an annex: it counts something. */
const COUNTS = /^[份个张页项条名月日年万元%％家本套]/;
/** Between two references of which the second goes on from the first: 第二条第（三）项, 第三条、第五条. */
const GOES_ON = /^(?:[、和及或至到与]|以及|或者|[（(][^（）()]{1,20}[）)])?$/;
/** Between an annex and what stands in it: 附件2第三条, 附件2中的第一部分. */
const IN_ANNEX = /^[中里]?的?$/;
const SENTENCE_END = /[。；！？;!?]/;
const OWN = new RegExp(OWN_TEXT);
const OTHER = new RegExp(OTHER_TEXT);
const AT = new RegExp(POINTS_AT);
const BEHIND = new RegExp(POINTED_AT);
const BACK = new RegExp(LOOKS_BACK);
const OWN_ITEM = new RegExp(OWN_ARTICLE);
const OTHER_ITEM = new RegExp(OTHER_ARTICLE);
/** Behind a reference that amends another text, or of an index: 第一部分标题修改为, 第41条~60条. */
const AMENDS = new RegExp(AMENDED_BEHIND);
/** So much before a reference tells to what text it is, in UTF-16 units. */
const BEFORE = 14;
/** Elements in which no text refers to itself. */
const SILENT: ReadonlySet<NodeKind> = new Set<NodeKind>(['attach', 'annex', 'title', 'docno', 'org', 'to', 'salute', 'cc', 'issue', 'sign', 'date', 'roster', 'copyNumber', 'signer']);

const FAMILY_OF: Readonly<Record<string, HeadingFamily>> = { 编: 'volume', 章: 'chapter', 节: 'section', 条: 'article' };

/** What is known of the reference before, from which the next one may go on. */
interface Known {
  readonly to: number;
  readonly other: boolean;
  /** 附件, 部分, 编, 章, 节, 条, 项. */
  readonly unit: string;
  readonly target: GongwenNode | undefined;
  readonly above: Above;
}

/** Under what a number is looked for: 第二条 of 第二条第（三）项; `unknown` where that is not there. */
type Above = GongwenNode | 'unknown' | undefined;

/** @returns the references of a text in order; what may be none is left out */
export function referencesIn(doc: GongwenDocument): readonly Reference[] {
  const found: Reference[] = [];
  let targets: Targets | undefined;
  let silent = 0;
  const elements = doc.roots.filter(({ kind }) => SILENT.has(kind));
  doc.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === 'contents' || paragraph.kind === 'code') return;
    while (silent < elements.length && elements[silent]!.to <= paragraph.from) silent++;
    if (silent < elements.length && elements[silent]!.from < paragraph.to) return;
    if (!paragraph.text.includes('第') && !paragraph.text.includes('件')) return;
    let before: Known | undefined;
    for (const match of paragraph.text.matchAll(TOKEN)) {
      targets ??= targetsOf(doc);
      before = referenceOf(doc, targets, paragraph, index, match, before, found);
    }
  });
  return found;
}

function referenceOf(
  doc: GongwenDocument, targets: Targets, paragraph: Paragraph, index: number, match: RegExpExecArray, before: Known | undefined, found: Reference[],
): Known | undefined {
  const [whole, annexes, plain, unit, bracketed, item] = match;
  const at = match.index;
  const { from } = sourceSpan(paragraph, at, at + 1);
  if (targets.markers.has(from) || isQuoted(doc.quotations[index]!, at)) return undefined;
  const lead = paragraph.text.slice(Math.max(0, at - BEFORE), at);
  const kind = unit ?? (bracketed === undefined ? '附件' : '项');
  const between = before === undefined ? '' : paragraph.text.slice(before.to, at);
  const goesOn = before !== undefined && GOES_ON.test(between);
  const own = OWN.test(lead);
  const other = !own && isOther(lead, kind, before, between);
  // one of the items or articles beside it: below the same one
  const above = !goesOn ? undefined : before.unit === kind ? before.above : (before.target ?? 'unknown');
  const known: Known = { to: at + whole.length, other, unit: kind, target: undefined, above };
  if (other) return known;
  const behind = paragraph.text.slice(known.to, known.to + BEFORE);
  if (AMENDS.test(behind)) return { ...known, other: true };
  if (kind === '附件') {
    addAnnexes(targets, paragraph, at, whole, annexes, behind, found);
    return known;
  }
  // 第二条第一款第（三）项: a 款 has no number of its own
  if (kind === '款') return goesOn ? { ...before, to: known.to } : undefined;
  const asked: Asked = { targets, from, unit, item, own, lead, behind, above };
  const numbers = plain ?? bracketed!;
  let target: GongwenNode | undefined;
  const several = [...numbers.matchAll(NUMBERS)];
  for (const one of several) {
    const value = annexValue(one[0]);
    const meant = value > 0 ? targetOf(asked, value) : undefined;
    if (meant === undefined) continue;
    if (meant !== 'missing') target = meant;
    const start = at + whole.indexOf(numbers) + one.index;
    const number = sourceSpan(paragraph, start, start + one[0].length);
    const span = several.length === 1 ? sourceSpan(paragraph, at, known.to) : number;
    found.push({ ...span, number, value, kind: 'heading', target: meant === 'missing' ? undefined : meant });
  }
  return { ...known, target };
}

/** Whether a reference is to another text: as the words before it say, or those before the reference from which it goes on. In doubt it is. */
function isOther(lead: string, unit: string, before: Known | undefined, between: string): boolean {
  if (before !== undefined && GOES_ON.test(between) && !(before.unit === '附件' && between === '')) return before.other;
  if (OTHER.test(lead) || (before?.unit === '附件' && unit !== '附件' && IN_ANNEX.test(between))) return true;
  // 《条例》第三条规定了职责，第五条规定了处罚
  return before?.other === true && before.unit === unit && !SENTENCE_END.test(between);
}

function addAnnexes({ annexes, annex }: Targets, paragraph: Paragraph, at: number, whole: string, numbers: string | undefined, behind: string, found: Reference[]): void {
  const to = at + whole.length;
  if (numbers === undefined) {
    const target = annexes.pages.length === 1 && annexes.pages[0]!.number === undefined ? annexes.pages[0]!.node : annexes.pages.length === 0 && annexes.entries.length === 1 ? annexes.entries[0]!.node : undefined;
    const span = sourceSpan(paragraph, at, to);
    if (target !== undefined) found.push({ ...span, number: { from: span.to, to: span.to }, value: 0, kind: 'annex', target });
    return;
  }
  const several = [...numbers.matchAll(NUMBERS)].map((one) => ({ at: at + whole.indexOf(numbers) + one.index, typed: one[0], value: annexValue(one[0]) }));
  // 附件1、2份: the last number counts
  if (several.length > 1 && COUNTS.test(behind)) several.pop();
  // 附件1-2 may be the second table of the first annex
  if (/[—–~～-]/.test(numbers) && several.some(({ value }, i) => annex(value) === undefined || (i > 0 && value <= several[i - 1]!.value))) return;
  for (const { at: start, typed, value } of several) {
    if (!(value > 0)) continue;
    const number = sourceSpan(paragraph, start, start + typed.length);
    const first = start === several[0]!.at;
    found.push({ from: first ? sourceSpan(paragraph, at, at + 1).from : number.from, to: number.to, number, value, kind: 'annex', target: annex(value) });
  }
}

/** What a number with its unit asks for. */
interface Asked {
  readonly targets: Targets;
  readonly from: number;
  /** 部分, 编, 章, 节, 条, 款, 项, 点 behind a bare number. */
  readonly unit: string | undefined;
  /** 条, 款, 项 behind a number in brackets. */
  readonly item: string | undefined;
  /** Whether the words before say that it is of this text: 本办法. */
  readonly own: boolean;
  readonly lead: string;
  readonly behind: string;
  readonly above: Above;
}

/** @returns the heading that is meant, `missing` where such a one should be there and is not, undefined where it may be no reference */
function targetOf({ targets, from, unit, item, own, lead, behind, above }: Asked, value: number): GongwenNode | 'missing' | undefined {
  const holder = above === 'unknown' ? undefined : above;
  if (item !== undefined || (unit === '项' && above !== undefined)) {
    if (above !== undefined) return theOnly(holder?.children.filter((node) => node.kind === 'h' && node.family === 'hanParen' && node.value === value));
    if (OTHER_ITEM.test(lead)) return undefined;
    if (own && !OWN_ITEM.test(lead)) return targets.only(from, 'hanParen', value);
    return targets.around(from, 'hanParen', value) ?? (BACK.test(lead) ? targets.before(from, 'hanParen', value) : undefined);
  }
  switch (unit) {
    case '部分': {
      const part = targets.only(from, 'part', value);
      if (part !== undefined) return part;
      return (own || AT.test(lead) || BEHIND.test(behind)) ? targets.only(from, 'han', value) : undefined;
    }
    case '编':
    case '章':
    case '节':
    case '条': {
      const family = FAMILY_OF[unit]!;
      if (targets.has(from, family)) {
        const below = holder?.children.filter((node) => node.family === family && node.value === value) ?? [];
        return below[0] ?? targets.only(from, family, value) ?? targets.around(from, family, value) ?? 'missing';
      }
      return unit === '条' && own ? (targets.only(from, 'han', value) ?? targets.only(from, 'hanParen', value)) : undefined;
    }
    case '项':
    case '点':
      return BACK.test(lead) ? (targets.around(from, 'digitDot', value) ?? targets.before(from, 'digitDot', value)) : undefined;
    default:
      return undefined;
  }
}
