/** On what a command acts: what is clicked or selected in the tree, else what the selection in the text touches, else the section at the cursor. */
import * as vscode from 'vscode';
import type { GongwenDocument, GongwenNode } from '../../core/model.ts';
import { flat, type Section } from '../../core/section-tree.ts';
import { tell } from '../apply-plan.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import { offsetAt } from '../positions.ts';
import type { Outlines } from './outlines.ts';
import type { OutlineView } from './view.ts';

export interface Targets {
  readonly editor: vscode.TextEditor;
  readonly doc: GongwenDocument;
  /** In document order, none inside another. */
  readonly nodes: readonly GongwenNode[];
}

/** @returns the editor that commands act on; says why when there is none */
export function editorOf(view: OutlineView): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  const editor = active?.document.languageId === LANGUAGE_ID ? active : view.editor();
  if (editor === undefined) tell('请先打开一篇公文（右下角的语言是“公文”）');
  return editor;
}

/**
 * @param clicked the item on which a menu was opened, or that has the focus; for it the key bindings of the tree ask by
 *   $focusedTreeItem (package.json), as VS Code itself does for the buttons of a view: TreeView knows what is selected, not what has the focus
 * @param selected the items selected with it
 * @returns undefined where there is nothing to act on, which is said
 */
export function targetsOf(view: OutlineView, outlines: Outlines, documents: Documents, desk: Desk, clicked: unknown, selected: unknown): Targets | undefined {
  const inTree = sectionsMeant(view, clicked, selected);
  const editor = inTree === undefined ? editorOf(view) : view.editor();
  if (editor === undefined) return undefined;
  if (inTree !== undefined) {
    const { doc, sections } = outlines.of(editor.document);
    const ids = new Set(inTree.map(({ id }) => id));
    return some({ editor, doc, nodes: outermost(flat(sections).filter(({ id }) => ids.has(id)).map(({ node }) => node)) }, '大纲里没有选中标题');
  }
  const doc = documents.get(editor.document);
  return some({ editor, doc, nodes: outermost(editor.selections.flatMap((selection) => touched(desk, doc, offsetAt(doc, selection.start), offsetAt(doc, selection.end)))) }, '光标不在任何一节里：先把光标放到一个标题或它下面的正文里');
}

function some(targets: Targets, why: string): Targets | undefined {
  if (targets.nodes.length > 0) return targets;
  tell(why);
  return undefined;
}

/** @returns the items of the tree that a command is to act on; undefined where it acts on the text */
function sectionsMeant(view: OutlineView, clicked: unknown, selected: unknown): readonly Section[] | undefined {
  if (Array.isArray(selected) && selected.length > 0) return selected as Section[];
  const { selection } = view.tree;
  if (isSection(clicked)) return selection.some(({ id }) => id === clicked.id) ? selection : [clicked];
  // several items stay selected only until the cursor moves: from the palette too they are what is meant
  return view.tree.visible && selection.length > 1 ? selection : undefined;
}

export function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && 'node' in value && 'id' in value;
}

/** The section in which a stretch begins, and those whose headings stand in it. */
function touched(desk: Desk, doc: GongwenDocument, from: number, to: number): GongwenNode[] {
  const first = desk.sectionAt(doc, from);
  const headings = from === to ? [] : doc.nodes.filter((node) => node.kind === 'h' && node.from >= from && node.from < to);
  return [...first === undefined ? [] : [first], ...headings];
}

/** @returns the nodes in document order, those inside another left out */
function outermost(nodes: readonly GongwenNode[]): GongwenNode[] {
  const result: GongwenNode[] = [];
  for (const node of [...nodes].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last === undefined || (node !== last && node.from >= last.to)) result.push(node);
  }
  return result;
}
