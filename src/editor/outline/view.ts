/** 公文大纲: the tree view. It shows the document in front, follows its cursor, and is made anew a moment after a change, only while it is seen. */
import * as vscode from 'vscode';
import { sectionHolding, wholeFigures, type Section } from '../../core/section-tree.ts';
import type { Compositions } from '../composition.ts';
import { onDidChangeSetting } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_ID } from '../language.ts';
import type { Marks } from '../lint/marks.ts';
import { offsetAt } from '../positions.ts';
import { createTimer } from '../timer.ts';
import { createDrag } from './drag.ts';
import { treeItemOf } from './item.ts';
import type { Outline, Outlines } from './outlines.ts';
import { createWrong } from './wrong.ts';

export const VIEW = 'gongwen.outline';

/** Behind a change and behind a move of the cursor, in milliseconds. */
const DELAY = 300;
const DELAY_IF_LARGE = 1000;
const FOLLOW_DELAY = 100;
/** In UTF-16 units. */
const LARGE = 300_000;

export interface OutlineView extends Disposable {
  readonly tree: vscode.TreeView<Section>;
  readonly provider: vscode.TreeDataProvider<Section>;
  readonly drag: vscode.TreeDragAndDropController<Section>;
  /** The editor whose document is shown; undefined where no 公文 is seen. */
  editor(): vscode.TextEditor | undefined;
}

export function createOutlineView(documents: Documents, outlines: Outlines, compositions: Compositions, marks: Pick<Marks, 'shown' | 'onDidChange'>): OutlineView {
  const changes = new vscode.EventEmitter<undefined>();
  const wrong = createWrong(marks);
  const refreshing = createTimer();
  const following = createTimer();
  const redrawing = createTimer();
  const folded = new Set<string>();
  let last: vscode.TextEditor | undefined;
  let buttons = false;
  let drawn: { readonly outline: Outline | undefined; readonly marks: string } | undefined;

  const editor = (): vscode.TextEditor | undefined => {
    const active = vscode.window.activeTextEditor;
    // beside another text, or with the cursor in a panel, the 公文 that is still seen stays
    if (active !== undefined && isShowable(active.document)) last = active;
    else if (last === undefined || !isShowable(last.document) || !vscode.window.visibleTextEditors.includes(last)) last = vscode.window.visibleTextEditors.find(({ document }) => isShowable(document));
    return last;
  };
  const outlineShown = (): Outline | undefined => {
    const document = editor()?.document;
    return document === undefined ? undefined : outlines.of(document);
  };
  const provider: vscode.TreeDataProvider<Section> = {
    onDidChangeTreeData: changes.event,
    getChildren: (section) => [...section?.children ?? outlineShown()?.sections ?? []],
    getParent: (section) => section.parent,
    getTreeItem(section) {
      const document = editor()?.document;
      const outline = outlineShown();
      if (document === undefined || outline === undefined) return new vscode.TreeItem(section.name);
      return treeItemOf(outline, section, wrong.at(document, outline, section), folded.has(section.id));
    },
  };
  const drag = createDrag(documents, outlines, editor);
  const tree = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, dragAndDropController: drag, canSelectMany: true, showCollapseAll: true });

  /** What the buttons of the view depend on: they stand in no editor. */
  const showsDocument = (shows: boolean): void => {
    if (shows === buttons) return;
    buttons = shows;
    void vscode.commands.executeCommand('setContext', 'gongwen.outlineShown', shows);
  };
  const refresh = (): void => {
    showsDocument(tree.visible && editor() !== undefined);
    if (!tree.visible) return; // it is asked for when it is seen
    const document = editor()?.document;
    const outline = outlineShown();
    const marked = document === undefined || outline === undefined ? '' : wrong.summary(document, outline);
    if (drawn === undefined || drawn.outline !== outline || drawn.marks !== marked) {
      tree.description = outline === undefined ? '' : wholeFigures(outline.whole);
      tree.message = outline?.sections.length === 0 ? '这篇公文里还没有标题和层次' : '';
      changes.fire(undefined);
      drawn = { outline, marks: marked };
    }
    followSoon();
  };
  const refreshSoon = (document: vscode.TextDocument): void => {
    if (!tree.visible || document !== editor()?.document) return;
    refreshing.restart(documents.textOf(document).length > LARGE ? DELAY_IF_LARGE : DELAY, () => {
      // letters that an input method will replace are no text yet
      if (compositions.isGoingOn(document)) refreshSoon(document);
      else refresh();
    });
  };
  const follow = async (): Promise<void> => {
    const shown = editor();
    if (!tree.visible || shown === undefined || shown.document.isClosed) return;
    const { doc, sections } = outlines.of(shown.document);
    const section = sectionHolding(doc, sections, offsetAt(doc, shown.selection.active));
    if (section === undefined || tree.selection.some(({ id }) => id === section.id)) return;
    // a folded branch stays folded: the innermost section that can be seen is shown
    await tree.reveal(outermostFolded(section, folded) ?? section, { select: true, focus: false });
  };
  const followSoon = (): void => {
    following.restart(FOLLOW_DELAY, () => {
      // an item that is gone by the time: the next change of the tree brings it up again
      follow().catch(() => undefined);
    });
  };

  const subscriptions = vscode.Disposable.from(
    tree, changes, refreshing, following, redrawing,
    tree.onDidChangeVisibility(refresh),
    tree.onDidCollapseElement(({ element }) => { fold(element, true); }),
    tree.onDidExpandElement(({ element }) => { fold(element, false); }),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.onDidChangeVisibleTextEditors(() => { if (last !== undefined && !vscode.window.visibleTextEditors.includes(last)) refresh(); }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { if (tree.visible && textEditor === editor()) followSoon(); }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) refreshSoon(document); }),
    // a change of language closes and opens the document
    vscode.workspace.onDidOpenTextDocument((document) => { if (document === vscode.window.activeTextEditor?.document) refresh(); }),
    marks.onDidChange(refreshSoon),
    onDidChangeSetting('outline', refresh),
    onDidChangeSetting('speech', refresh),
  );
  function fold(section: Section, isFolded: boolean): void {
    if (isFolded) folded.add(section.id);
    else folded.delete(section.id);
    // the mark of what is hidden comes and goes
    if (drawn !== undefined && drawn.marks !== '') redrawing.restart(0, () => { changes.fire(undefined); });
  }
  return { tree, provider, drag, editor, dispose: () => { subscriptions.dispose(); } };
}

function isShowable(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE_ID && isEditable(document);
}

function outermostFolded(section: Section, folded: ReadonlySet<string>): Section | undefined {
  let found: Section | undefined;
  for (let at = section.parent; at !== undefined; at = at.parent) if (folded.has(at.id)) found = at;
  return found;
}
