/** One logical paragraph as rules for running text see it. */
import type { Paragraph } from '../model.ts';
import { isQuoted, type Quotations } from '../structure/quotations.ts';
import type { LintContext, Role } from './context.ts';

export interface LintText {
  /** The document that it stands in, for rules that ask the tree too. */
  readonly context: LintContext;
  /** The text with hard wraps undone. */
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Index of the paragraph in the document. */
  readonly index: number;
  /** What the paragraph is: an element, a heading, or running text. */
  readonly role: Role;
  readonly quotations: Quotations;
  /** Stretches that are addresses of the web and of mail, names of files, inline code and formulas, as pairs of offsets; looked for when `addressAt` is first asked. */
  addresses: Quotations | undefined;
}

/** @returns a paragraph as rules for running text see it */
export function lintTextOf(context: LintContext, index: number): LintText {
  const { document, roles } = context;
  const paragraph = document.paragraphs[index]!;
  const { text } = paragraph;
  return { context, text, paragraph, index, role: roles[index]!, quotations: document.quotations[index]!, addresses: undefined };
}

/** @returns whether the character stands in quotation marks or 书名号 */
export function quotedAt({ quotations }: LintText, at: number): boolean {
  return quotations.length > 0 && isQuoted(quotations, at);
}

/** @returns whether the character belongs to an address of the web or of mail */
export function addressAt(lintText: LintText, at: number): boolean {
  const addresses = lintText.addresses ??= addressesOf(lintText.text);
  return addresses.length > 0 && isQuoted(addresses, at);
}

/** Names of files and paths: what stands before the dot may be of any characters but marks. */
const FILE_NAME = '(?:[A-Za-z]:\\\\[^\\s，。；：、“”]{0,160}|[\\w\\u4e00-\\u9fff（）()《》〈〉〔〕\\[\\]【】.·—―–－~～+ -]{1,60}\\.(?:docx?|wpsx?|wps|pdf|ofd|xlsx?|et|pptx?|txt|gw|md|csv|zip|rar|7z|jpe?g|png|gif|mp[34]|exe|html?)(?![A-Za-z0-9]))';
const FILE_HINT = /:\\|\.(?:docx?|wps|pdf|ofd|xlsx?|et|pptx?|txt|gw|md|csv|zip|rar|7z|jpe?g|png|gif|mp[34]|exe|html?)(?![A-Za-z0-9])/;
const ADDRESS = new RegExp(`(?:[a-zA-Z][a-zA-Z0-9+.-]{0,15}:\\/\\/|www\\.)[^\\s\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef“”]+|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}|${FILE_NAME}|\`[^\`\n]{1,200}\`|\\$[^$\n]{1,200}\\$`, 'g');
/** [M]. [EB/OL]. */
const REFERENCE = /\[(?:[MJDCNRSPGZA]|DB|CP|EB)(?:\/(?:OL|CD|MT|DK))?\][.．。,，]/;
const NONE: Quotations = [];

/** @returns the stretches of addresses in a text */
export function addressesOf(text: string): Quotations {
  // a reference keeps the marks that its standard gives it (GB/T 7714)
  if (text.includes('[') && REFERENCE.test(text)) return [0, text.length];
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@') && !text.includes('`') && !text.includes('$') && !FILE_HINT.test(text)) return NONE;
  const found: number[] = [];
  for (const match of text.matchAll(ADDRESS)) found.push(match.index, match.index + match[0].length);
  return found;
}
