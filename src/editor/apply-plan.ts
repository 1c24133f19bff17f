import * as vscode from 'vscode';
import type { Edit } from '../core/edit/edits.ts';
import type { Plan } from '../core/edit/plan.ts';
import type { GongwenDocument } from '../core/model.ts';
import type { Documents } from './documents.ts';
import { rangeOf } from './positions.ts';

const applying = new WeakSet<vscode.TextDocument>();

/** @returns whether what just changes in a document is a plan of ours, not the writer */
export function isBeingChanged(document: vscode.TextDocument): boolean {
  return applying.has(document);
}

/** Says something, once: 没有改动, as there is nothing to do; a notice that asks for no answer. */
export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/**
 * Makes what a plan says as one undo step, selects what it says, and tells why nothing is done when that is so.
 * @param doc the text for which the plan was made; nothing is done when the document is another one by now
 * @returns whether the document was changed
 */
export async function applyPlan(documents: Documents, editor: vscode.TextEditor, doc: GongwenDocument, plan: Plan): Promise<boolean> {
  if ('why' in plan) {
    tell(plan.why);
    return false;
  }
  const { document } = editor;
  if (documents.get(document) !== doc) {
    tell('文本刚刚有改动，没有执行，请再试一次');
    return false;
  }
  if (plan.edits.length > 0 && !(await edit(editor, doc, plan.edits))) {
    tell('没有改动：这份文本现在不能修改（可能是只读的，或者刚刚又有改动）');
    return false;
  }
  if (plan.select !== undefined) {
    const range = rangeOf(documents.get(document), plan.select);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (plan.remark !== undefined) tell(plan.remark);
  return plan.edits.length > 0;
}

/** Replaces stretches of a text as one undo step. */
export async function edit(editor: vscode.TextEditor, doc: GongwenDocument, edits: readonly Edit[]): Promise<boolean> {
  try {
    return await asOurs(editor.document, () => editor.edit((builder) => {
      for (const change of edits) builder.replace(rangeOf(doc, change), change.text);
    }, { undoStopBefore: true, undoStopAfter: true }));
  } catch {
    // the editor was closed meanwhile
    return false;
  }
}

/** Changes a document in a way that nobody is to take for the writer's own (numbers don't follow it). */
export async function asOurs<T>(document: vscode.TextDocument, change: () => PromiseLike<T>): Promise<T> {
  applying.add(document);
  try {
    return await change();
  } finally {
    applying.delete(document);
  }
}
