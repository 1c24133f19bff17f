/** Commands of sections and numbers: each makes a plan and applies it as one undo step. */
import * as vscode from 'vscode';
import type { Where } from '../../core/edit/move.ts';
import type { Plan } from '../../core/edit/plan.ts';
import type { GongwenDocument, GongwenNode, Span } from '../../core/model.ts';
import { flat, outlineAsText } from '../../core/section-tree.ts';
import { applyPlan, tell } from '../apply-plan.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { offsetAt, rangeOf } from '../positions.ts';
import { GO_TO } from './item.ts';
import type { Outlines } from './outlines.ts';
import { pickSection } from './pick-section.ts';
import { editorOf, isSection, targetsOf } from './targets.ts';
import type { OutlineView } from './view.ts';

export function registerOutlineCommands(documents: Documents, outlines: Outlines, view: OutlineView): vscode.Disposable {
  /** A command that changes the sections meant. */
  const onSections = (name: string, planOf: (desk: Desk, doc: GongwenDocument, nodes: readonly GongwenNode[]) => Plan): vscode.Disposable =>
    vscode.commands.registerCommand(`gongwen.section.${name}`, async (clicked?: unknown, selected?: unknown) => {
      const desk = await loadDesk();
      const targets = targetsOf(view, outlines, documents, desk, clicked, selected);
      if (targets !== undefined) await applyPlan(documents, targets.editor, targets.doc, planOf(desk, targets.doc, targets.nodes));
    });
  /** A command that asks for another section first. */
  const onSectionsAndTarget = (name: string, where: Where, question: string): vscode.Disposable =>
    vscode.commands.registerCommand(`gongwen.section.${name}`, async (clicked?: unknown, selected?: unknown) => {
      const desk = await loadDesk();
      const targets = targetsOf(view, outlines, documents, desk, clicked, selected);
      if (targets === undefined) return;
      const { editor, doc, nodes } = targets;
      const target = await pickSection(outlines.of(editor.document).sections, nodes, question);
      if (target !== undefined) await applyPlan(documents, editor, doc, desk.moveSections(doc, nodes, target, where));
    });
  /** A command for the selected stretches, else for the whole text. */
  const onText = (name: string, planOf: (desk: Desk, doc: GongwenDocument, within: Span[] | undefined) => Plan): vscode.Disposable =>
    vscode.commands.registerCommand(`gongwen.${name}`, async () => {
      const desk = await loadDesk();
      const editor = editorOf(view);
      if (editor === undefined) return;
      const doc = documents.get(editor.document);
      await applyPlan(documents, editor, doc, planOf(desk, doc, selectedSpans(editor, doc)));
    });

  return vscode.Disposable.from(
    onText('renumber', (desk, doc, within) => desk.renumber(doc, within)),
    onText('renumberPoints', (desk, doc, within) => desk.renumberPoints(doc, within)),
    onSections('promote', (desk, doc, nodes) => desk.promote(doc, nodes)),
    onSections('demote', (desk, doc, nodes) => desk.demote(doc, nodes)),
    onSections('moveUp', (desk, doc, nodes) => desk.moveUp(doc, nodes)),
    onSections('moveDown', (desk, doc, nodes) => desk.moveDown(doc, nodes)),
    onSections('delete', (desk, doc, nodes) => desk.deleteSections(doc, nodes)),
    onSectionsAndTarget('moveInto', 'inside', '移到哪一节里（放在它最后）'),
    onSectionsAndTarget('moveBefore', 'before', '移到哪一节前'),
    vscode.commands.registerCommand('gongwen.section.select', async (clicked?: unknown, selected?: unknown) => {
      const desk = await loadDesk();
      const targets = targetsOf(view, outlines, documents, desk, clicked, selected);
      if (targets !== undefined) await select(targets.editor, targets.doc, targets.nodes.map((node) => desk.sectionSpan(targets.doc, node)));
    }),
    vscode.commands.registerCommand('gongwen.section.copyOutline', (clicked?: unknown, selected?: unknown) => copyOutline(documents, outlines, view, clicked, selected)),
    vscode.commands.registerCommand(GO_TO, async (id: unknown) => {
      const editor = view.editor();
      if (editor === undefined) return;
      const { doc, sections } = outlines.of(editor.document);
      const section = flat(sections).find((one) => one.id === id);
      if (section === undefined) return;
      const { start } = rangeOf(doc, section);
      // the keys of the tree go on to act there
      await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active, preserveFocus: true, selection: new vscode.Range(start, start) });
    }),
  );
}

/** @returns what is selected; undefined where nothing is */
function selectedSpans(editor: vscode.TextEditor, doc: GongwenDocument): Span[] | undefined {
  const spans = editor.selections.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => ({ from: offsetAt(doc, start), to: offsetAt(doc, end) }));
  return spans.length === 0 ? undefined : spans;
}

async function select(editor: vscode.TextEditor, doc: GongwenDocument, spans: readonly Span[]): Promise<void> {
  const ranges = spans.map((span) => rangeOf(doc, span));
  editor.selections = ranges.map(({ start, end }) => new vscode.Selection(start, end));
  editor.revealRange(ranges[0]!, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // what is selected is to be copied, cut or written over next
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active, preserveFocus: false });
}

/** What is selected in the tree or in the text, else the whole outline. VS Code gives the buttons of a view its selection as a list, though it need not be meant. */
async function copyOutline(documents: Documents, outlines: Outlines, view: OutlineView, clicked: unknown, selected: unknown): Promise<void> {
  const editor = isSection(clicked) ? view.editor() : editorOf(view);
  if (editor === undefined) return;
  const { doc, sections } = outlines.of(editor.document);
  const inTree = isSection(clicked) && (selected === undefined || (Array.isArray(selected) && selected.length > 1));
  const inText = !isSection(clicked) && selectedSpans(editor, doc) !== undefined;
  const targets = inTree || inText ? targetsOf(view, outlines, documents, await loadDesk(), clicked, selected) : undefined;
  if ((inTree || inText) && targets === undefined) return;
  const nodes = new Set(targets?.nodes);
  const text = outlineAsText(targets === undefined ? sections : flat(sections).filter(({ node }) => nodes.has(node)));
  if (text === '') {
    tell('这篇公文里还没有标题和层次，没有可复制的大纲');
    return;
  }
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`已复制大纲，${text.split('\n').length - 1}行`, 5000);
}
