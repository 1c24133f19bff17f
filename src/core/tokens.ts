/**
 * Where the tree knows what the grammar, which sees one line at a time, can't: split markers, points and headings that only
 * the sequence shows, ordinals that are none, titles and quotations over lines, points under points. Elsewhere there are no
 * tokens, so that the grammar's colours stand.
 */
import type { GongwenDocument, Span } from './model.ts';
import { isSpace } from './text/characters.ts';
import { TOKEN_MODIFIERS, type TokenModifier, type TokenType } from './tokens/legend.ts';
import { LOOK } from './tokens/looks.ts';
import { seenBy, wantedBy } from './tokens/painting.ts';
import { lineAt } from './structure/lines.ts';

/** A token; it lies in one line and begins and ends with no white space. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifier: TokenModifier | undefined;
}

/**
 * @param span offsets in the text; the lines that it touches are looked at, and no others
 * @returns the tokens of those lines, in order
 */
export function tokensIn(doc: GongwenDocument, span: Span): Token[] {
  const firstLine = lineAt(doc.lineStarts, span.from);
  const lines = { from: doc.lineStarts[firstLine]!, to: doc.lineStarts[lineAt(doc.lineStarts, span.to) + 1] ?? doc.text.length };
  const seen = seenBy(doc, lines, firstLine);
  const wanted = wantedBy(doc, lines, seen);
  const tokens: Token[] = [];
  for (let at = 0; at < wanted.length; at++) {
    if (wanted[at] === seen[at] || isBlank(doc, lines.from + at)) continue;
    const look = wanted[at]!;
    let end = at + 1;
    for (let next = end; next < wanted.length && wanted[next] === look && seen[next] !== look && !isLineEnd(doc, lines.from + next); next++) {
      if (!isBlank(doc, lines.from + next)) end = next + 1;
    }
    tokens.push({ from: lines.from + at, to: lines.from + end, ...KINDS[look]! });
    at = end - 1;
  }
  return tokens;
}

type Kind = Pick<Token, 'type' | 'modifier'>;

const KINDS: Readonly<Record<number, Kind>> = {
  [LOOK.none]: { type: 'gongwenPlain', modifier: undefined },
  [LOOK.title]: { type: 'gongwenTitle', modifier: undefined },
  [LOOK.quotation]: { type: 'gongwenQuotation', modifier: undefined },
  [LOOK.point]: { type: 'gongwenPoint', modifier: undefined },
  [LOOK.nestedPoint]: { type: 'gongwenPoint', modifier: 'nested' },
  ...Object.fromEntries<Kind>(TOKEN_MODIFIERS.slice(0, 5).flatMap((modifier, i): [number, Kind][] => [
    [LOOK.headingMark + i + 1, { type: 'gongwenHeadingMark', modifier }],
    [LOOK.headingText + i + 1, { type: 'gongwenHeadingText', modifier }],
  ])),
};

function isBlank(doc: GongwenDocument, offset: number): boolean {
  return isSpace(doc.text.charCodeAt(offset));
}

function isLineEnd(doc: GongwenDocument, offset: number): boolean {
  return doc.text.charCodeAt(offset) === 10;
}
