/**
 * Drag and drop in the tree. A section lands before the one on which it is dropped; on the empty place below, at the end. VS Code
 * tells a tree's controller neither of modifier keys nor of a place between two rows, so that “inside” stands in the menu (移到另一节里).
 */
import * as vscode from 'vscode';
import type { GongwenNode } from '../../core/model.ts';
import { flat, type Section } from '../../core/section-tree.ts';
import { applyPlan, tell } from '../apply-plan.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import type { Outlines } from './outlines.ts';

/** As VS Code wants it: application/vnd.code.tree. and the view's id. */
export const MIME = 'application/vnd.code.tree.gongwen.outline';

/** What is dragged. */
interface Load {
  readonly uri: string;
  /** Of the document, when the drag began. */
  readonly version: number;
  readonly ids: readonly string[];
}

export function createDrag(documents: Documents, outlines: Outlines, shown: () => vscode.TextEditor | undefined): vscode.TreeDragAndDropController<Section> {
  return {
    dragMimeTypes: [MIME],
    dropMimeTypes: [MIME],
    handleDrag(sections, transfer) {
      const document = shown()?.document;
      if (document === undefined) return;
      const load: Load = { uri: document.uri.toString(), version: document.version, ids: sections.map(({ id }) => id) };
      transfer.set(MIME, new vscode.DataTransferItem(JSON.stringify(load)));
    },
    async handleDrop(target, transfer) {
      const editor = shown();
      const load = loadOf(await transfer.get(MIME)?.asString());
      if (editor === undefined || load?.uri !== editor.document.uri.toString()) return;
      if (load.version !== editor.document.version) {
        tell('拖动期间文本有改动，没有移动，请再拖一次');
        return;
      }
      const { moveSections } = await loadDesk();
      const { doc, sections } = outlines.of(editor.document);
      const all = flat(sections);
      const moved = all.filter(({ id }) => load.ids.includes(id)).map(({ node }) => node);
      const place = target === undefined ? undefined : all.find(({ id }) => id === target.id)?.node;
      const last = target === undefined ? lastSection(sections, moved) : undefined;
      if (place !== undefined) await applyPlan(documents, editor, doc, moveSections(doc, moved, place, 'before'));
      else if (last !== undefined) await applyPlan(documents, editor, doc, moveSections(doc, moved, last, 'after'));
      else tell('已经在最后，没有移动');
    },
  };
}

function loadOf(text: string | undefined): Load | undefined {
  // other extensions and the system may drop anything
  try {
    return text === undefined ? undefined : JSON.parse(text) as Load;
  } catch {
    return undefined;
  }
}

/** @returns the last section of the first level that is not moved itself */
function lastSection(sections: readonly Section[], moved: readonly GongwenNode[]): GongwenNode | undefined {
  const last = sections.findLast(({ kind }) => kind === 'h')?.node;
  return last === undefined || moved.includes(last) ? undefined : last;
}
