/** 收集本文套话: patterns of a text that its reader likes; the chosen ones are kept. */
import * as vscode from 'vscode';
import type { Proposal } from '../../core/phrases/collect.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { offsetAt } from '../positions.ts';
import { baseName } from '../word/files.ts';
import { addPhrases } from './append.ts';
import { askFile, tellKept } from './ask.ts';
import type { PhraseLibrary } from './library.ts';

interface ProposalItem extends vscode.QuickPickItem {
  readonly proposal: Proposal;
}

export async function collectFrom(documents: Documents, library: PhraseLibrary, platform: Platform): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage('请先打开一篇您觉得写得好的文稿');
    return;
  }
  const { document, selections } = editor;
  const desk = await loadDesk();
  const tree = documents.get(document);
  const selected = selections.filter(({ isEmpty }) => !isEmpty).map((range) => ({ from: offsetAt(tree, range.start), to: offsetAt(tree, range.end) }));
  const known = new Set((await library.of(document)).map(({ body }) => body));
  const all = desk.collectPhrases(tree).filter(({ from, to }) => selected.length === 0 || selected.some((span) => span.from < to && from < span.to));
  const fresh = all.filter(({ body }) => !known.has(body));
  if (fresh.length === 0) {
    const where = selected.length === 0 ? '本文' : '选中的部分';
    void vscode.window.showInformationMessage(all.length > 0 ? `${where}的句式都已经在套话库里了` : `${where}没有找到可以收集的句式：会找开头、过渡、总结、结尾，以及句式相同的标题和要点。别的句子可以选中后用“存为套话”`);
    return;
  }
  const items = fresh.map((proposal): ProposalItem => ({ label: proposal.name, description: proposal.category, detail: desk.preview(desk.parseTemplate(proposal.body)), proposal }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true, matchOnDescription: true, matchOnDetail: true, title: `收集本文套话：找到 ${fresh.length} 条`, placeHolder: '勾选要留下的，⟨ ⟩ 里是空位',
  });
  if (chosen === undefined) return;
  if (chosen.length === 0) {
    void vscode.window.showInformationMessage('一条也没有勾选，没有存');
    return;
  }
  const file = await askFile(library, document);
  if (file === undefined) return;
  const kept = chosen.map(({ proposal: { name, does, category, body } }) => ({ name, does, category, situations: desk.situationsOf(category), body }));
  if (await addPhrases(library, platform, file, kept)) tellKept(`收集了 ${kept.length} 条套话（${baseName(file)}）`, file);
}
