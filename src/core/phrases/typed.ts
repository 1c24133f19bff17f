/**
 * The notation as it is typed: an input method has no ⟨ and ⟩, so files have 【空位】 as well, parted by `|` or `｜`, linked by
 * `#` or `＃`. A backslash makes the mark behind it plain text. Reading turns it into the notation of notation.ts.
 */
import { parseTemplate, type SlotSegment, type TemplateProblem } from './notation.ts';

/** Closing bracket of each opening one. */
const CLOSING: Readonly<Record<string, string>> = { '【': '】', '⟨': '⟩' };
const BRACKETS = '【】⟨⟩';
/** What a backslash may stand before. Others stay what they are: C:\文稿. */
const ESCAPABLE = '\\【】|｜／#＃>＞》';

export interface Read {
  /** In the notation of notation.ts. */
  readonly body: string;
  /** Offsets are those of the text as typed. */
  readonly problems: readonly TemplateProblem[];
}

/** @param text as typed, line ends `\n`; reading never fails, what is no slot stays text and is told */
export function readTyped(text: string): Read {
  const problems: TemplateProblem[] = [];
  let body = '';
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    const end = CLOSING[char] === undefined ? undefined : slotEnd(text, at);
    if (end !== undefined) {
      const content = slotContent(text.slice(at + 1, end));
      if (content === undefined) problems.push({ at, message: '空位里没有提示语' });
      body += content === undefined ? char + unescaped(text.slice(at + 1, end)) + text.charAt(end) : `⟨${content}⟩`;
      at = end + 1;
      continue;
    }
    if (CLOSING[char] !== undefined) problems.push({ at, message: `“${char}”没有配对的“${CLOSING[char]}”` });
    else if (BRACKETS.includes(char)) problems.push({ at, message: `“${char}”前面没有“${char === '】' ? '【' : '⟨'}”` });
    const escaped = escapedAt(text, at);
    body += escaped ?? char;
    at += escaped === undefined ? 1 : 2;
  }
  return { body, problems };
}

/** Where the slot that opens at `at` closes: it neither nests nor runs over a line. */
function slotEnd(text: string, at: number): number | undefined {
  const closing = CLOSING[text.charAt(at)];
  for (let i = at + 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === closing) return i;
    if (char === '\n' || BRACKETS.includes(char)) return undefined;
    if (escapedAt(text, i) !== undefined) i++;
  }
  return undefined;
}

/** @returns the inside of a slot in the notation, undefined when it has no hint or an empty alternative */
function slotContent(typed: string): string | undefined {
  let content = '';
  for (let at = 0; at < typed.length; at++) {
    const escaped = escapedAt(typed, at);
    const char = escaped ?? typed.charAt(at);
    if (escaped !== undefined) at++;
    content += escaped === undefined && char === '|' ? '｜' : escaped === undefined && char === '＃' && at === 0 ? '#' : char;
  }
  return parseTemplate(`⟨${content}⟩`).problems.length === 0 ? content : undefined;
}

/** @returns the mark that a backslash at `at` makes plain, undefined when there is none such */
function escapedAt(text: string, at: number): string | undefined {
  if (text.charAt(at) !== '\\') return undefined;
  const next = text.charAt(at + 1);
  return next !== '' && ESCAPABLE.includes(next) ? next : undefined;
}

/** @returns the text with the backslashes that make marks plain taken away */
export function unescaped(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const escaped = escapedAt(text, at);
    plain += escaped ?? text.charAt(at);
    if (escaped !== undefined) at++;
  }
  return plain;
}

/** @returns a body as one types it; reading it again gives the same body */
export function typedBody(body: string): string {
  return parseTemplate(body).segments.map((segment) => (segment.kind === 'text' ? segment.text.replace(/[\\【】]/g, '\\$&') : typedSlot(segment))).join('');
}

function typedSlot({ hint, choices, linked }: SlotSegment): string {
  const plain = (words: string): string => words.replace(/[\\【】|]/g, '\\$&');
  const content = (choices.length > 0 ? choices : [hint]).map(plain).join('|');
  return `【${linked ? '#' : ''}${linked ? content : content.replace(/^＃/, '\\＃')}】`;
}
