/** 对比两稿: chooses, compares, reports. */
import * as vscode from 'vscode';
import { parse } from '../../core/parse.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { messageOf } from '../word/files.ts';
import { createReportView, type Shown } from './report-view.ts';
import { chooseVersions, type Version } from './versions.ts';

/** What the command showed; for whoever runs it by name. */
export interface Compared extends Shown {
  readonly editor: vscode.TextEditor;
}

/** The message that says why it showed nothing. */
export interface NotCompared {
  readonly told: string;
}

export function registerCompare(documents: Documents, platform: Platform): vscode.Disposable {
  const view = createReportView(documents);
  const command = vscode.commands.registerCommand('gongwen.drafts.compare', async (uri?: unknown, uris?: unknown): Promise<Compared | NotCompared | undefined> => {
    const pair = await chooseVersions(uri, uris, documents, platform);
    if ('why' in pair) return pair.why === '' ? undefined : tell(pair.why);
    const shown = await compared(...pair);
    return 'told' in shown ? shown : { ...shown, editor: await view.show(shown) };
  });
  return vscode.Disposable.from(view, command);
}

function tell(message: string): NotCompared {
  void vscode.window.showInformationMessage(message);
  return { told: message };
}

async function compared(before: Version, after: Version): Promise<Shown | NotCompared> {
  const texts: string[] = [];
  for (const { name, text } of [before, after]) {
    try {
      texts.push(await text());
    } catch (error) {
      const told = `“${name}”没有读出来，不能对比：${messageOf(error)}。`;
      void vscode.window.showErrorMessage(told);
      return { told };
    }
    if (texts.at(-1)!.trim() === '') return tell(`“${name}”是空的，没有可以对比的内容。`);
  }
  const { compareDocuments, differ, isUnchanged, plainDrafts, reportOf } = await loadDesk();
  const comparison = compareDocuments(parse(texts[0]!), parse(texts[1]!), differ);
  const names = before.name === after.name ? { before: before.place, after: after.place } : { before: before.name, after: after.name };
  if (isUnchanged(comparison)) {
    const [own, other] = texts.map((text) => text.replaceAll('\r\n', '\n'));
    return tell(`两稿内容相同：“${names.before}”和“${names.after}”。${own === other ? '' : '只有换行、空格或者页码不同，这些不算改动。'}`);
  }
  return { report: reportOf(comparison, names), drafts: plainDrafts(comparison), names };
}
