/** Annexes: the entries of 附件说明 and the pages behind (GB/T 9704—2012 7.3.4, 7.3.7), and their numbers put in order. */
import { annexTitleOf, paragraphIndexAt } from '../names.ts';
import type { GongwenDocument, GongwenNode, Paragraph, Span } from '../model.ts';
import { sourceSpan } from '../structure/source.ts';
import { digitValue, hanValue, LIST_NUMBER } from '../text/numerals.ts';
import { isWithin, type Edit } from './edits.ts';
import { numberLike } from './ordinal-forms.ts';

/** An entry of 附件说明. */
export interface AnnexEntry {
  /** The element in which it stands. */
  readonly node: GongwenNode;
  /** Its number; undefined when it has none, as the only one has. */
  readonly number: Span | undefined;
  readonly value: number;
  /** Its name, a stretch for each paragraph that it runs over. */
  readonly name: readonly Span[];
}

/** A page that begins an annex: 附件1. */
export interface AnnexPage {
  readonly node: GongwenNode;
  readonly number: Span | undefined;
  readonly value: number;
  /** Its title: what stands behind the label on its line, or the paragraphs below. */
  readonly title: readonly Span[];
}

export interface Annexes {
  /** Entries of the first 附件说明. */
  readonly entries: readonly AnnexEntry[];
  readonly pages: readonly AnnexPage[];
}

const FULL_DIGITS = '[0-9０-９]{1,2}';
const HEAD = new RegExp(String.raw`^附\s*件?\s*(?:((?:${LIST_NUMBER})|${FULL_DIGITS})\s*[、.．：:]|[：:])?\s*`);
const ITEM = new RegExp(String.raw`^((?:${LIST_NUMBER})|${FULL_DIGITS})\s*[、.．：:]\s*(?!\d)`);
/** Further names on the line: 1.甲；2.乙. */
const NEXT_ITEM = new RegExp(String.raw`[；;，,。、\s]{1,8}(?:附件)?(${FULL_DIGITS})\s?[、.．：:]\s?(?=[^\d\s])`, 'g');
const LABEL = new RegExp(String.raw`^附\s*件\s*((?:${LIST_NUMBER})|${FULL_DIGITS})?(?![0-9０-９-])\s*([：:.．、]?)\s*`);
/** No line of 附件说明 is longer, in UTF-16 units. */
const LONGEST_LINE = 400;

export const annexValue = (number: string): number => (/^[0-9０-９]+$/.test(number) ? digitValue(number) : hanValue(number));

/** @returns the annexes of a text, as its 附件说明 lists them and as they stand behind it */
export function annexesOf(doc: GongwenDocument): Annexes {
  const attach = doc.roots.find(({ kind }) => kind === 'attach');
  const pages: AnnexPage[] = [];
  for (const node of doc.roots) {
    if (node.kind !== 'annex') continue;
    const page = pageOf(doc, node);
    if (page !== undefined) pages.push(page);
  }
  return { entries: attach === undefined ? [] : entriesOf(doc, attach), pages };
}

function entriesOf(doc: GongwenDocument, node: GongwenNode): AnnexEntry[] {
  const entries: { node: GongwenNode; number: Span | undefined; value: number; name: Span[] }[] = [];
  for (let i = paragraphIndexAt(doc.paragraphs, node.from); i < doc.paragraphs.length && doc.paragraphs[i]!.from < node.to; i++) {
    const paragraph = doc.paragraphs[i]!;
    const text = paragraph.text.slice(0, LONGEST_LINE);
    const start = Math.max(0, node.from - paragraph.from);
    const head = HEAD.exec(text.slice(start));
    let at = start + (head?.[0].length ?? 0);
    let number = head?.[1] === undefined ? undefined : spanIn(paragraph, text.indexOf(head[1], start), head[1]);
    if (number === undefined) {
      const item = ITEM.exec(text.slice(at));
      if (item !== null) {
        number = spanIn(paragraph, at, item[1]!);
        at += item[0].length;
      }
    }
    if (at >= text.length && number === undefined) continue;
    const known = entries.at(-1);
    if (number === undefined && head === null && known !== undefined) {
      known.name.push(sourceSpan(paragraph, 0, paragraph.text.length));
      continue;
    }
    let entry: (typeof entries)[number] = { node, number: number?.span, value: number?.value ?? 0, name: [] };
    for (const next of text.slice(at).matchAll(NEXT_ITEM)) {
      const from = at + next.index;
      if (annexValue(next[1]!) !== entry.value + 1) continue;
      entry.name.push(sourceSpan(paragraph, at, from));
      entries.push(entry);
      const further = spanIn(paragraph, from + next[0].indexOf(next[1]!), next[1]!);
      entry = { node, number: further.span, value: further.value, name: [] };
      at = from + next[0].length;
      break;
    }
    entry.name.push(sourceSpan(paragraph, at, paragraph.text.length));
    entries.push(entry);
  }
  return entries;
}

function spanIn(paragraph: Paragraph, at: number, number: string): { span: Span; value: number } {
  return { span: sourceSpan(paragraph, at, at + number.length), value: annexValue(number) };
}

function pageOf(doc: GongwenDocument, node: GongwenNode): AnnexPage | undefined {
  const paragraph = doc.paragraphs[paragraphIndexAt(doc.paragraphs, node.from)];
  if (paragraph === undefined) return undefined;
  const start = Math.max(0, node.from - paragraph.from);
  const text = paragraph.text.slice(start, start + LONGEST_LINE);
  const label = LABEL.exec(text);
  if (label === null) return undefined;
  const [whole, typed] = label;
  const rest = text.slice(whole.length);
  // 附件管理办法 is a title, 附件1管理办法 is one that lost its blank
  if (rest !== '' && label[2] === '' && !/[\s\u3000]$/.test(whole)) return undefined;
  const title = rest !== '' ? [sourceSpan(paragraph, start + whole.length, paragraph.text.length)] : annexTitleOf(doc, node).map(({ from, to }) => ({ from, to }));
  if (typed === undefined) return { node, number: undefined, value: 0, title };
  const { span, value } = spanIn(paragraph, start + text.indexOf(typed), typed);
  return { node, number: span, value, title };
}

/** What renumbering makes of the annexes. */
export interface AnnexNumbers {
  readonly edits: readonly Edit[];
  /** New number of each old one. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * Numbers of entries and pages from one on in their order. Where list and pages are in another order, or where pages are missing,
 * only what is sure is changed.
 */
export function annexEdits(doc: GongwenDocument, within?: readonly Span[]): AnnexNumbers {
  const { entries, pages } = annexesOf(doc);
  const listed = entries.filter(({ number }) => number !== undefined);
  const numbered = pages.filter(({ number }) => number !== undefined);
  const edits: Edit[] = [];
  const numbers = new Map<number, number>();
  const give = ({ number, value }: AnnexEntry | AnnexPage, to: number): void => {
    if (value === to || number === undefined || !isWithin(number.from, within)) return;
    edits.push({ ...number, text: numberLike(doc.text.slice(number.from, number.to), to) });
  };
  const asText = (list: readonly { value: number }[]): string => list.map(({ value }) => value).join(' ');
  const inOrder = (list: readonly { value: number }[]): boolean => list.every(({ value }, i) => value === i + 1);
  const alike = numbered.length === listed.length && asText(numbered) === asText(listed);
  const shuffled = (list: readonly { value: number }[]): boolean => !inOrder(list) && inOrder([...list].sort((a, b) => a.value - b.value));
  const entriesTo = listed.length > 1 && !(numbered.length > 0 && shuffled(listed) && !alike);
  if (entriesTo) for (const [i, entry] of listed.entries()) give(entry, i + 1);
  const byEntry = new Map<number, number>();
  if (entriesTo) listed.forEach(({ value }, i) => byEntry.set(value, byEntry.get(value) ?? i + 1));
  numbered.forEach((page, i) => {
    if (listed.length > 0 && numbered.length !== listed.length) give(page, byEntry.get(page.value) ?? page.value);
    else if (numbered.length > 1 && (listed.length === 0 || alike || !shuffled(numbered))) give(page, i + 1);
  });
  const changed = new Set(edits.map(({ from }) => from));
  for (const one of [...numbered, ...listed]) if (changed.has(one.number!.from) && !numbers.has(one.value)) numbers.set(one.value, annexValue(edits.find(({ from }) => from === one.number!.from)!.text));
  // a number that somebody keeps is not taken away from those who refer to it
  for (const one of [...numbered, ...listed]) if (!changed.has(one.number!.from)) numbers.delete(one.value);
  return { edits, numbers };
}
