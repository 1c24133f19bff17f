/** Which sections show a mark: what the proof-reader has marked of promises and numbers, by the section that shows it. */
import type * as vscode from 'vscode';
import type { Finding } from '../../core/lint/lint.ts';
import { marksOfNumbers, type Section } from '../../core/section-tree.ts';
import type { Marks } from '../lint/marks.ts';
import type { Outline } from './outlines.ts';

/** What is wrong with a section, and with what is below it. */
export interface Wrong {
  readonly own: readonly string[];
  /** So many marks stand below; shown while the section is folded. */
  readonly below: number;
}

type BySection = ReadonlyMap<Section, readonly Finding[]>;

export function createWrong(marks: Pick<Marks, 'shown'>): {
  at(document: vscode.TextDocument, outline: Outline, section: Section): Wrong;
  /** The same for the same marks at the same sections, '' where there are none. */
  summary(document: vscode.TextDocument, outline: Outline): string;
} {
  let known: { readonly outline: Outline; readonly shown: readonly Finding[] | undefined; readonly marks: BySection } | undefined;
  const of = (document: vscode.TextDocument, outline: Outline): BySection => {
    const shown = marks.shown(document);
    if (known?.outline !== outline || known.shown !== shown) known = { outline, shown, marks: marksOfNumbers(outline.doc, outline.sections, shown ?? []) };
    return known.marks;
  };
  return {
    at(document, outline, section) {
      const found = of(document, outline);
      return { own: (found.get(section) ?? []).map(({ message }) => message), below: countBelow(section, found) };
    },
    summary: (document, outline) => Array.from(of(document, outline), ([{ id }, found]) => `${id}\n${found.map(({ message }) => message).join('\n')}`).join('\n'),
  };
}

function countBelow(section: Section, marks: BySection): number {
  if (marks.size === 0) return 0;
  let count = 0;
  for (const child of section.children) count += (marks.get(child)?.length ?? 0) + countBelow(child, marks);
  return count;
}
