/** What rules ask: the tree and what follows from it, computed once and only when asked for. */
import { genreOf } from '../genre-of.ts';
import type { ElementKind, GongwenDocument, GongwenNode } from '../model.ts';
import { plainText } from '../names.ts';
import type { Genre } from '../text/genres.ts';
import { sequencesOf, type Sequence } from './sequences.ts';

/** What a paragraph is: an element by its kind, a paragraph that opens with a heading, or running text. */
export type Role = ElementKind | 'heading' | 'body';

export interface LintContext {
  readonly document: GongwenDocument;
  /** Role of each paragraph. */
  readonly roles: readonly Role[];
  /** 文种, undefined where the title names none or it is a speech. */
  readonly genre: Genre | undefined;
  /** Text of the title as one line, '' when there is none. */
  readonly title: string;
  /** Whether it is a speech or another text that is read out: it has a 称谓. */
  readonly isSpeech: boolean;
  /** Numbered siblings. */
  readonly sequences: readonly Sequence[];
  /** Headings and points in order: all that has an ordinal. */
  readonly ordinals: readonly GongwenNode[];
  /** Nodes of each kind in order. */
  readonly of: (kind: GongwenNode['kind']) => readonly GongwenNode[];
}

/** @returns what rules ask of a document */
export function contextOf(document: GongwenDocument): LintContext {
  const byKind = new Map<string, GongwenNode[]>();
  const ordinals: GongwenNode[] = [];
  for (const node of document.nodes) {
    if (node.kind === 'h' || node.kind === 'p') {
      ordinals.push(node);
      continue;
    }
    const list = byKind.get(node.kind);
    if (list === undefined) byKind.set(node.kind, [node]);
    else list.push(node);
  }
  const title = byKind.get('title')?.[0];
  return {
    document,
    roles: rolesOf(document),
    genre: genreOf(document),
    title: title === undefined ? '' : plainText(document, title),
    isSpeech: byKind.has('salute'),
    sequences: sequencesOf(document),
    ordinals,
    of: (kind) => (kind === 'h' || kind === 'p' ? ordinals.filter((node) => node.kind === kind) : (byKind.get(kind) ?? NONE)),
  };
}

const NONE: readonly GongwenNode[] = [];

function rolesOf({ paragraphs, nodes }: GongwenDocument): Role[] {
  const roles: Role[] = new Array<Role>(paragraphs.length).fill('body');
  let at = 0;
  for (const node of nodes) {
    if (node.kind === 'p' || node.kind === 'dash' || node.kind === 'minor') continue;
    while (at < paragraphs.length && paragraphs[at]!.to <= node.from) at++;
    // a heading is its first paragraph, an element all that it reaches over
    if (node.kind === 'h') {
      if (at < paragraphs.length) roles[at] = 'heading';
    } else for (let i = at; i < paragraphs.length && paragraphs[i]!.from < node.to; i++) roles[i] = node.kind;
  }
  return roles;
}
