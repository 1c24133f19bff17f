/** 要素: which paragraphs are elements, and where the printed texts and annexes begin that number afresh. */
import type { Paragraph } from '../../model.ts';
import type { HeadingMark } from '../marks.ts';
import { tableOf } from '../../text/characters.ts';
import { couldBeTitle } from '../titles.ts';
import { findHead } from './head.ts';
import { beginAnnex, isAnnexLabel, startsPrinted } from './printed.ts';
import { add, IS, withoutMarkdown, type ElementResult, type Scan } from './scan.ts';
import { hangingEnd, isDateLine, takeAttach, takeLastSigner, takeNotes, takeSignedDate, takeSigners } from './tail.ts';

/** Longest paragraph, in characters, that can be an element below the head; lists of organs may be longer. */
const ELEMENT_LENGTH = 160;

/** Whether the date of the part has been passed. */
interface State {
  dated: boolean;
}

/**
 * Finds the elements of the whole text.
 * @param source the text
 * @param marks for each paragraph the ordinal with which it opens
 */
export function findElements(source: string, paragraphs: readonly Paragraph[], marks: readonly (HeadingMark | undefined)[]): ElementResult {
  const scan: Scan = { source, paragraphs, marks, plain: paragraphs.map((p) => withoutMarkdown(p.text)), elements: [], parts: [0], taken: [], names: undefined };
  const state: State = { dated: false };
  const body = findHead(scan, 0, 'main');
  let at = body;
  while (at < paragraphs.length) at = paragraphs[at]!.kind === 'text' && scan.taken[at] !== true ? step(scan, at, state) : at + 1;
  takeLastSigner(scan);
  scan.elements.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  return { elements: scan.elements, parts: scan.parts, taken: scan.taken, body };
}

/** First characters of 抄送 附件 出席 签发人 … and of closing formulas; last characters of dates and of 印发. */
const FIRST = tableOf('抄分主出列请缺记参会时地附特专此妥当可以盼敬');
const LAST = tableOf('日号发制发月0123456789');
/** Marks with which no title and no name ends. */
const CLOSED = tableOf('。，；：、！？,;:!?');

/** Takes the element that starts at a paragraph, if one does. @returns index of the paragraph to look at next */
function step(scan: Scan, at: number, state: State): number {
  const text = scan.plain[at]!;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (FIRST[first] === 1) {
    const next = worded(scan, at, state, text);
    if (next > at) return next;
  }
  if (text.length > ELEMENT_LENGTH) return at + 1;
  if (LAST[last] === 1 || text.endsWith('发。')) {
    const next = dated(scan, at, state, text);
    if (next > at) return next;
  }
  // only a cover prints a text; annexes that follow each other carry labels
  if (scan.parts.length === 1 && CLOSED[last] !== 1 && startsPrinted(scan, at, state.dated)) {
    state.dated = false;
    return beginAnnex(scan, at);
  }
  return at + 1;
}

/** Elements that open with a word of their own: 抄送, 出席, 附件, closing formulas. @returns `at` when there is none */
function worded(scan: Scan, at: number, state: State, text: string): number {
  if (IS.copyTo.test(text) || IS.roster.test(text)) {
    const last = hangingEnd(scan, at);
    add(scan, IS.copyTo.test(text) && !text.startsWith('主') ? 'cc' : 'roster', at, last);
    return last + 1;
  }
  if (text.length > ELEMENT_LENGTH) return at;
  if (isAnnexLabel(scan, at, state.dated) || (state.dated && (IS.attach.test(text) || IS.annexTitled.test(text)) && couldBeTitle(text))) {
    state.dated = false;
    return beginAnnex(scan, at);
  }
  if (IS.attach.test(text) || IS.annexLabel.test(text)) return takeAttach(scan, at) + 1;
  if (IS.closing.test(text)) {
    add(scan, 'closing', at, at);
    return at + 1;
  }
  return at;
}

/** Elements that end in a date: 印发日期, 成文日期 with what stands above and below it. @returns `at` when there is none */
function dated(scan: Scan, at: number, state: State, text: string): number {
  if (IS.issue.test(text)) {
    add(scan, 'issue', at, at);
    return at + 1;
  }
  if (IS.date.test(text) && isDateLine(scan, at)) {
    takeSigners(scan, at - 1);
    add(scan, 'date', at, at);
  } else if (!takeSignedDate(scan, at)) return at;
  state.dated = true;
  return takeNotes(scan, at + 1);
}
