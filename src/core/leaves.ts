/** The text as a sequence of leaves: every character in exactly one, nothing lost. */
import type { GongwenDocument, Span } from './model.ts';
import { isSpace } from './text/characters.ts';

/**
 * What a stretch of text is: an ordinal, the title of a node, other text of a paragraph, white space at the start of a line
 * or elsewhere outside paragraphs, a line end, or what belongs to no paragraph (page numbers, web chrome).
 */
export type LeafKind = 'marker' | 'title' | 'text' | 'indent' | 'space' | 'lineEnd' | 'furniture';

export interface Leaf extends Span {
  readonly kind: LeafKind;
}

const KINDS: readonly LeafKind[] = ['furniture', 'text', 'title', 'marker', 'indent', 'space', 'lineEnd'];
const [FURNITURE, TEXT, TITLE, MARKER, INDENT, SPACE, LINE_END] = [0, 1, 2, 3, 4, 5, 6] as const;
/** Set on the first unit of a span, so that two markers in a row stay two leaves. */
const OPENS = 0x80;

/** @returns the leaves in order: the first starts at 0, each next one where the last ended, to the end of the text */
export function leaves(doc: GongwenDocument): Leaf[] {
  const units = new Uint8Array(doc.text.length);
  paintPieces(doc, units);
  for (const node of doc.nodes) paint(units, node.title, TITLE);
  for (const node of doc.nodes) if (node.marker !== undefined) paint(units, node.marker, MARKER);
  paintBlanks(doc.text, units);
  return collect(units);
}

function paintPieces(doc: GongwenDocument, units: Uint8Array): void {
  for (const paragraph of doc.paragraphs) {
    for (const piece of paragraph.pieces) {
      units.fill(TEXT, piece.from, piece.to);
      units[piece.from]! |= OPENS;
    }
  }
}

/** Only text of paragraphs takes the colour: a title that runs over a wrap leaves out what stands between. */
function paint(units: Uint8Array, span: Span, kind: number): void {
  const end = Math.min(span.to, units.length);
  for (let i = span.from; i < end; i++) if ((units[i]! & ~OPENS) !== FURNITURE) units[i] = kind;
  if (span.from < end) units[span.from]! |= OPENS;
  if (end < units.length) units[end]! |= OPENS;
}

/** White space and line ends outside paragraphs. */
function paintBlanks(text: string, units: Uint8Array): void {
  let lineStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) === 10)) {
      units[i] = LINE_END | (code === 13 || text.charCodeAt(i - 1) !== 13 ? OPENS : 0);
      lineStart = true;
    } else if ((units[i]! & ~OPENS) === FURNITURE && isSpace(code)) {
      units[i] = lineStart ? INDENT : SPACE;
    } else {
      lineStart = false;
    }
  }
}

function collect(units: Uint8Array): Leaf[] {
  const found: Leaf[] = [];
  let from = 0;
  for (let i = 1; i <= units.length; i++) {
    if (i < units.length && (units[i]! & OPENS) === 0 && (units[i]! & ~OPENS) === (units[i - 1]! & ~OPENS)) continue;
    found.push({ from, to: i, kind: KINDS[units[i - 1]! & ~OPENS]! });
    from = i;
  }
  return units.length === 0 ? [] : found;
}
