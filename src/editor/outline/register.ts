import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Marks } from '../lint/marks.ts';
import { registerAutoRenumber } from './auto-renumber.ts';
import { registerOutlineCommands } from './commands.ts';
import { createOutlines } from './outlines.ts';
import { registerReferences } from './references.ts';
import { createOutlineView, type OutlineView } from './view.ts';

/** 公文大纲, and what moves and numbers sections. */
export function registerOutline(documents: Documents, compositions: Compositions, marks: Pick<Marks, 'shown' | 'onDidChange'>): OutlineView & Disposable {
  const outlines = createOutlines(documents);
  const view = createOutlineView(documents, outlines, compositions, marks);
  const all = vscode.Disposable.from(
    outlines,
    view,
    registerOutlineCommands(documents, outlines, view),
    registerAutoRenumber(documents, compositions),
    registerReferences(documents),
  );
  return { ...view, dispose: () => { all.dispose(); } };
}
