/**
 * The only place that turns offsets of the core into positions of VS Code and back. The core's text is the document's
 * getText(), in which every line end is the document's own, so that both count the same lines.
 */
import * as vscode from 'vscode';
import type { GongwenDocument, Span } from '../core/model.ts';
import { lineAt } from '../core/structure/lines.ts';

/** What positions are computed from. */
export type Lines = Pick<GongwenDocument, 'text' | 'lineStarts'>;

/** @returns position of an offset; inside `\r\n` that of the line's end */
export function positionAt(doc: Lines, offset: number): vscode.Position {
  const at = Math.max(0, Math.min(offset, doc.text.length));
  const line = lineAt(doc.lineStarts, at);
  const insideLineEnd = doc.text.charCodeAt(at) === 10 && doc.text.charCodeAt(at - 1) === 13;
  return new vscode.Position(line, at - doc.lineStarts[line]! - (insideLineEnd ? 1 : 0));
}

/** @returns range of a span; it holds the ranges of all spans inside it */
export function rangeOf(doc: Lines, span: Span): vscode.Range {
  return new vscode.Range(positionAt(doc, span.from), positionAt(doc, span.to));
}

/** @returns offset of a position; behind the end of a line that of the line's end */
export function offsetAt(doc: Lines, position: vscode.Position): number {
  const start = doc.lineStarts[position.line];
  if (start === undefined) return doc.text.length;
  const next = doc.lineStarts[position.line + 1];
  if (next === undefined) return Math.min(start + position.character, doc.text.length);
  const end = doc.text.charCodeAt(next - 2) === 13 && next - 2 >= start ? next - 2 : next - 1;
  return Math.min(start + position.character, end);
}
