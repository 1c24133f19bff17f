/** The body of the cover, paragraph by paragraph, and who speaks in it. */
import { HAN_YEAR } from '../../text/numerals.ts';
import type { Paragraph } from '../../model.ts';
import { isQuoted } from '../../structure/quotations.ts';
import { sourceSpan } from '../../structure/source.ts';
import type { LintContext } from '../context.ts';
import type { Found } from '../rule.ts';
import { smallestEdit } from '../smallest.ts';
import { coverOf } from './cover.ts';
import type { Change } from './lines.ts';

export interface BodyParagraph {
  readonly paragraph: Paragraph;
  readonly index: number;
}

const BODIES = new WeakMap<LintContext, readonly BodyParagraph[]>();

/** @returns the paragraphs of running text between 主送机关 and what stands below the body, headings and closing formulas too */
export function bodyOf(context: LintContext): readonly BodyParagraph[] {
  const known = BODIES.get(context);
  if (known !== undefined) return known;
  const { lines, bodyFrom, bodyTo } = coverOf(context);
  const body: BodyParagraph[] = [];
  let last = -1;
  for (let i = bodyFrom; i < bodyTo; i++) {
    const index = lines[i]!.paragraph;
    if (index <= last) continue;
    last = index;
    const paragraph = context.document.paragraphs[index]!;
    if (paragraph.kind === 'text') body.push({ paragraph, index });
  }
  BODIES.set(context, body);
  return body;
}

/** @returns whether a character of a body paragraph stands in quotation marks or 书名号 */
export function quotedIn(context: LintContext, { index }: BodyParagraph, at: number): boolean {
  return isQuoted(context.document.quotations[index]!, at);
}

/** @returns a finding in a paragraph; no fix where it would reach over a line break */
export function inParagraph(context: LintContext, { paragraph }: BodyParagraph, from: number, to: number, message: string, { replacement, mechanical = true, severity }: Change = {}): Found {
  const span = sourceSpan(paragraph, from, to);
  const whole = context.document.text.slice(span.from, span.to) === paragraph.text.slice(from, to);
  return {
    ...span, message,
    ...(severity === undefined ? {} : { severity }),
    ...(replacement === undefined || !whole ? {} : { fix: { edits: [smallestEdit(paragraph.text.slice(from, to), replacement, span.from)], mechanical } }),
  };
}

/**
 * @param hints words of which a paragraph holds one where the pattern may match: most hold none, and are not searched
 * @param pattern global
 * @returns a finding for each match in the body that stands in no quotation
 */
export function findInBody(context: LintContext, hints: readonly string[], pattern: RegExp, report: (match: RegExpMatchArray & { index: number }, text: string) => { readonly message: string; readonly from?: number; readonly to?: number } & Change | undefined): Found[] {
  const found: Found[] = [];
  for (const part of bodyOf(context)) {
    const { text } = part.paragraph;
    if (!hints.some((hint) => text.includes(hint))) continue;
    for (const match of text.matchAll(pattern)) {
      if (quotedIn(context, part, match.index)) continue;
      const what = report(match, text);
      if (what !== undefined) found.push(inParagraph(context, part, what.from ?? match.index, what.to ?? match.index + match[0].length, what.message, what));
    }
  }
  return found;
}

/** A date on the line of a signer. */
const DATE_BEHIND = new RegExp(String.raw`[\s\u3000]*(?:\d{2,4}|${HAN_YEAR})\s*[年./-].*$`);

/** @returns the organs that issue the text: those that the title names before 关于, 转发 …; else its signers */
export function issuersOf(context: LintContext): string[] {
  const { title, signers } = coverOf(context);
  const named = /^(.{2,60}?)(?=关于|转发|印发|批转)/.exec(title)?.[1];
  if (named !== undefined && named !== '') return [named];
  return signers.map(({ text }) => text.replace(DATE_BEHIND, ''));
}
