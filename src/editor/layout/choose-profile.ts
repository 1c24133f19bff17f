/** 选择版式: which profile documents are laid out by, with what it has of its own. */
import * as vscode from 'vscode';
import { layoutProfile, setLayoutProfile } from '../config.ts';
import { loadPages } from '../pages.ts';
import { reasonOf } from '../reasons.ts';
import type { Layouts } from './layouts.ts';

interface ProfileItem extends vscode.QuickPickItem {
  /** What is set: absent for what the office says. */
  readonly name?: string;
}

/** @param document the one in front, whose office's profiles are listed */
export async function chooseProfile(layouts: Layouts, document: vscode.TextDocument | undefined): Promise<void> {
  const [{ profileChoices }, office, remark] = await Promise.all([loadPages(), layouts.offices.of(document), layouts.remark(document)]);
  const choices = profileChoices(office, layoutProfile(document));
  const separator = (label: string): ProfileItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: ProfileItem[] = [choices.byOffice, ...(choices.office.length === 0 ? [] : [separator('本单位'), ...choices.office]), separator('自带'), ...choices.named];
  const chosen = await vscode.window.showQuickPick(items, { title: '选择版式', placeHolder: remark ?? '边距、行距、字体按哪个来；预览和导出都用它', matchOnDetail: true });
  if (chosen === undefined) return;
  try {
    await setLayoutProfile(chosen.name);
  } catch (error) {
    void vscode.window.showErrorMessage(`版式没有换：设置写不进去（${reasonOf(error)}）`);
  }
}
