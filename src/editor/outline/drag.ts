/**
 * Drag and drop in the tree. A section lands before the one on which it is dropped; on the empty place below, at the end. VS Code
 * tells a tree's controller neither of modifier keys nor of a place between two rows, so that “inside” stands in the menu (移到另一节里).
 */
import * as vscode from 'vscode';
import type { GongwenDocument, GongwenNode } from '../../core/model.ts';
import { flat, type Section } from '../../core/section-tree.ts';
import { applyPlan, tell } from '../apply-plan.ts';
import { loadDesk, type Desk } from '../desk.ts';
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
      const desk = await loadDesk();
      const { doc, sections } = outlines.of(editor.document);
      const all = flat(sections);
      const moved = all.filter(({ id, kind }) => kind === 'h' && load.ids.includes(id));
      const place = target === undefined ? lastBeside(desk, doc, moved) : all.find(({ id }) => id === target.id)?.node;
      if (moved.length === 0) tell('只有标题可以拖动（要素和要点不能），没有移动');
      else if (place === undefined) tell('已经在最后，没有移动');
      else await applyPlan(documents, editor, doc, desk.moveSections(doc, moved.map(({ node }) => node), place, target === undefined ? 'after' : 'before'));
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

/** @returns the last heading of the first level in the part of the text (cover, annex) from which sections come, unless it is one of them */
function lastBeside({ siblingsOf }: Desk, doc: GongwenDocument, moved: readonly Section[]): GongwenNode | undefined {
  let top = moved[0];
  while (top?.parent !== undefined) top = top.parent;
  const last = top === undefined ? undefined : siblingsOf(doc, top.node).at(-1);
  return moved.some(({ node }) => node === last) ? undefined : last;
}
