/** 要素: which paragraphs are elements, and where the printed texts and annexes begin that number afresh. */
import type { Paragraph } from '../../model.ts';
import type { HeadingMark } from '../marks.ts';
import { couldBeTitle } from '../titles.ts';
import { findHead } from './head.ts';
import { beginAnnex, collectNames, isAnnexLabel, startsPrinted } from './printed.ts';
import { add, IS, withoutMarkdown, type ElementResult, type Scan } from './scan.ts';
import { hangingEnd, isDateLine, takeAttach, takeLastSigner, takeNotes, takeSignedDate, takeSigners } from './tail.ts';

/** Longest paragraph, in characters, that can be an element below the head; lists of organs may be longer. */
const ELEMENT_LENGTH = 160;

/**
 * Finds the elements of the whole text.
 * @param marks for each paragraph the ordinal with which it opens
 */
export function findElements(paragraphs: readonly Paragraph[], marks: readonly (HeadingMark | undefined)[]): ElementResult {
  const scan: Scan = { paragraphs, marks, plain: paragraphs.map((p) => withoutMarkdown(p.text)), elements: [], parts: [0], taken: [] };
  const names = new Set<string>();
  const state = { dated: false };
  let at = findHead(scan, 0, 'main');
  collectNames(scan, 0, at, names);
  while (at < paragraphs.length) {
    const next = paragraphs[at]!.kind === 'text' && scan.taken[at] !== true ? step(scan, at, state, names) : at + 1;
    if (scan.parts.length === 1) collectNames(scan, at, next, names);
    at = next;
  }
  takeLastSigner(scan);
  scan.elements.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  return scan;
}

/** Takes the element that starts at a paragraph, if one does. @returns index of the paragraph to look at next */
function step(scan: Scan, at: number, state: { dated: boolean }, names: ReadonlySet<string>): number {
  const text = scan.plain[at]!;
  if (IS.copyTo.test(text)) {
    const last = hangingEnd(scan, at);
    add(scan, text.startsWith('主') ? 'roster' : 'cc', at, last);
    return last + 1;
  }
  if (IS.roster.test(text)) {
    const last = hangingEnd(scan, at);
    add(scan, 'roster', at, last);
    return last + 1;
  }
  if (text.length > ELEMENT_LENGTH) return at + 1;
  if (isAnnexLabel(scan, at, state.dated) || (state.dated && (IS.attach.test(text) || IS.annexTitled.test(text)) && couldBeTitle(text))) {
    state.dated = false;
    return beginAnnex(scan, at);
  }
  if (IS.attach.test(text) || IS.annexLabel.test(text)) return takeAttach(scan, at) + 1;
  if (IS.issue.test(text)) {
    add(scan, 'issue', at, at);
    return at + 1;
  }
  if (IS.date.test(text) && isDateLine(scan, at)) {
    takeSigners(scan, at - 1);
    add(scan, 'date', at, at);
    state.dated = true;
    return takeNotes(scan, at + 1);
  }
  if (takeSignedDate(scan, at)) {
    state.dated = true;
    return takeNotes(scan, at + 1);
  }
  if (IS.closing.test(text)) {
    add(scan, 'closing', at, at);
    return at + 1;
  }
  // only a cover prints a text; annexes that follow each other carry labels
  if (scan.parts.length === 1 && startsPrinted(scan, at, state.dated, names)) {
    state.dated = false;
    return beginAnnex(scan, at);
  }
  return at + 1;
}
