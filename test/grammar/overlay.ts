/** What an editor shows of headings and points: the grammar's scopes in VS Code's engine, with the core's tokens laid over them. */
import type { GongwenDocument, GongwenNode } from '../../src/core/model.ts';
import { parse } from '../../src/core/parse.ts';
import { isSpace } from '../../src/core/text/characters.ts';
import { HEADING_FAMILIES, type HeadingFamily } from '../../src/core/text/ordinals.ts';
import { tokensIn, type Token } from '../../src/core/tokens.ts';
import { tokenize } from './support.ts';

export interface Overlay {
  readonly doc: GongwenDocument;
  readonly tokens: readonly Token[];
  /** Headings and points of the tree. */
  readonly nodes: number;
  /** Where what is shown is not what the tree says: `line text: shown, wanted`. */
  readonly differences: readonly string[];
}

/** @returns what is shown of the text, and where that is not what the tree says */
export function overlay(text: string): Overlay {
  const doc = parse(text);
  const tokens = tokensIn(doc, { from: 0, to: text.length });
  const marked = markedNodes(doc);
  const shown = shownMarks(doc, tokens);
  const wanted = treeMarks(doc, marked);
  const differences: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i)) || shown[i] === wanted[i]) continue;
    const line = doc.lineStarts.findLastIndex((start) => start <= i);
    differences.push(`${line + 1} ${text.slice(i, i + 8)}: ${shown[i] ?? 'nothing'}, ${wanted[i] ?? 'nothing'}`);
  }
  return { doc, tokens, nodes: marked.length, differences };
}

interface Marked {
  readonly node: GongwenNode;
  readonly name: string;
}

function markedNodes(doc: GongwenDocument): Marked[] {
  const marked: Marked[] = [];
  const visit = (node: GongwenNode, parent: GongwenNode | undefined): void => {
    if (node.kind === 'h') marked.push({ node, name: `level${HEADING_FAMILIES[node.family as HeadingFamily].level}` });
    if (node.kind === 'p') marked.push({ node, name: parent?.kind === 'p' ? 'nested' : 'point' });
    for (const child of node.children) visit(child, node);
  };
  for (const root of doc.roots) visit(root, undefined);
  return marked;
}

/** For each character the mark that the tree has there; page furniture that stands in a split one has none. */
function treeMarks(doc: GongwenDocument, marked: readonly Marked[]): (string | undefined)[] {
  const marks = new Array<string | undefined>(doc.text.length);
  const inText = new Uint8Array(doc.text.length);
  for (const { pieces } of doc.paragraphs) for (const piece of pieces) inText.fill(1, piece.from, piece.to);
  for (const { node: { marker }, name } of marked) {
    for (let i = marker!.from; i < marker!.to; i++) if (inText[i] === 1) marks[i] = name;
  }
  return marks;
}

function shownMarks(doc: GongwenDocument, tokens: readonly Token[]): (string | undefined)[] {
  const marks = new Array<string | undefined>(doc.text.length);
  for (const { line, from, text, scopes } of tokenize(doc.text).flat()) {
    const level = /^markup\.heading\.([1-5]) punctuation/.exec(scopes)?.[1];
    const name = level !== undefined ? `level${level}` : scopes.includes('keyword.other.point') ? 'point' : undefined;
    const start = doc.lineStarts[line]! + from;
    marks.fill(name, start, start + text.length);
  }
  for (const { from, to, type, modifier } of tokens) {
    marks.fill(type === 'gongwenHeadingMark' ? modifier : type === 'gongwenPoint' ? modifier ?? 'point' : undefined, from, to);
  }
  return marks;
}
