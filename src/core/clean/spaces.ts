/** Blanks that copying left in Chinese text, beside those that the proof-reader names. */
import type { GongwenDocument, Paragraph } from '../model.ts';
import { sourceOffset, sourceSpan } from '../structure/source.ts';
import { headingStart } from '../structure/marks.ts';
import { isHan, isSpace, skipSpace } from '../text/characters.ts';
import { isChinese, isOpeningMark } from '../text/marks.ts';
import { HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';
import type { CleanEdit } from './draft.ts';

/** A paragraph set wide letter by letter holds at least so many gaps, and most of them are blank. */
const LEAST_GAPS = 8;
const MOST_SHUT = 0.2;
const POINT = /[，。；：]/;
/** So much of a paragraph tells whether its ordinal is one. */
const HEAD = 60;

/** Families whose ordinals part themselves from the text by a mark of their own: 一、 （一） 1. ① need no blank, 第一条 does. */
const MARKED: ReadonlySet<HeadingFamily> = new Set((Object.keys(HEADING_FAMILIES) as HeadingFamily[]).filter((family) => HEADING_FAMILIES[family].rank >= 6 && family !== 'decimal'));

export function spaceEdits(doc: GongwenDocument): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind !== 'text') continue;
    const wide = letterSpaces(paragraph);
    const behind = wide.length > 0 ? [] : behindOrdinal(paragraph);
    edits.push(...wide, ...behind);
  }
  return edits;
}

/** 各 单 位 要 加 强 领 导 ， 压 实 责 任: text recognised letter by letter. Names and titles that are set wide hold no marks. */
function letterSpaces(paragraph: Paragraph): CleanEdit[] {
  const { text } = paragraph;
  if (!text.includes(' ') || !POINT.test(text)) return [];
  const edits: CleanEdit[] = [];
  let shut = 0;
  for (let at = 1; at < text.length; at++) {
    if (!isChinese(text.charCodeAt(at - 1))) continue;
    if (isChinese(text.charCodeAt(at))) shut++;
    else if (text.charCodeAt(at) === 32 && isChinese(text.charCodeAt(at + 1))) edits.push({ ...sourceSpan(paragraph, at, at + 1), text: '' });
  }
  return edits.length >= LEAST_GAPS && shut <= MOST_SHUT * (shut + edits.length) ? edits : [];
}

function behindOrdinal(paragraph: Paragraph): CleanEdit[] {
  const { text } = paragraph;
  const mark = headingStart(text);
  if (mark === undefined || !MARKED.has(mark.family) || !isSpace(text.charCodeAt(mark.to))) return [];
  const to = skipSpace(text, mark.to, text.length);
  const next = text.charCodeAt(to);
  if (to === text.length || !(isHan(next) || isOpeningMark(next))) return [];
  // 三、 四季度: without the blank the numeral would read on
  const after = headingStart(text.slice(0, mark.to) + text.slice(to, to + HEAD));
  if (after?.family !== mark.family || after.to !== mark.to || after.certainty !== mark.certainty) return [];
  const from = sourceOffset(paragraph, mark.to);
  const end = sourceOffset(paragraph, to - 1) + 1;
  return end - from === to - mark.to ? [{ from, to: end, text: '' }] : [];
}
