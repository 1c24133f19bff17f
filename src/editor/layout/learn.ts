/** 学习样本版式: a model document's layout becomes a profile of the office, as far as its user wants it. */
import * as vscode from 'vscode';
import type { Difference } from '../../core/layout/differences.ts';
import type { ProfileSettings } from '../../core/layout/profile-settings.ts';
import type { Found, Learned } from '../../word/read-profile/learn.ts';
import { loadPages } from '../pages.ts';
import type { Platform } from '../platform.ts';
import { baseName, messageOf } from '../word/files.ts';
import { bytesOf, docxOf } from '../word/import.ts';
import { ENDINGS } from '../word/open.ts';
import { addProfile } from './add-profile.ts';
import type { Layouts } from './layouts.ts';

const TITLE = '学习样本版式';

/** What the command did; for whoever runs it by name. */
export interface LearnedProfile {
  readonly name: string;
  readonly file: vscode.Uri;
}

/** @param source the model, where one was chosen in the explorer. @param document the one in front, whose office learns. @returns undefined where nothing was learned, which is told */
export async function learnProfile(layouts: Layouts, platform: Platform, source: unknown, document: vscode.TextDocument | undefined): Promise<LearnedProfile | undefined> {
  const uri = source instanceof vscode.Uri ? source : await askModel();
  if (uri === undefined) return undefined;
  let file: vscode.Uri | undefined;
  let learned: Learned;
  let differences: Difference[];
  try {
    // first: nobody looks through a list that then can't be kept
    file = await layouts.offices.fileOf(document);
    learned = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `正在看“${baseName(uri)}”的版式`, cancellable: true }, (_, token) => read(uri, platform, token));
    const { settingsOf } = await import('../../word/word.ts');
    differences = (await loadPages()).differencesOf(settingsOf(learned.found));
  } catch (error) {
    void vscode.window.showErrorMessage(`没有学：“${baseName(uri)}”${messageOf(error)}。`);
    return undefined;
  }
  if (file === undefined) {
    void vscode.window.showWarningMessage('没有学：版式记在工作文件夹的 .gongwen/profile.json 里，现在没有打开文件夹。请先打开一个文件夹，或者先打开一篇已经保存的稿子。');
    return undefined;
  }
  if (differences.length === 0) {
    void vscode.window.showInformationMessage(['样本的版式与“国标”一致，没有要另存的。', ...learned.notes].join(''));
    return undefined;
  }
  const chosen = await askDifferences(differences, learned);
  if (chosen === undefined) return undefined;
  if (chosen.length === 0) {
    void vscode.window.showInformationMessage('一项也没有选，没有另存版式。');
    return undefined;
  }
  const name = await askName(await layouts.offices.of(document).then(({ profiles }) => [...profiles.keys()]));
  if (name === undefined) return undefined;
  const settings: ProfileSettings = Object.fromEntries(learned.found.filter(({ key }) => chosen.includes(key)).map(({ key, value }) => [key, value]));
  if (!(await addProfile(layouts, platform, file, name, settings))) return undefined;
  void vscode.window.showInformationMessage([`已存为版式“${name}”，现在起用它排版。`, ...learned.notes].join(''));
  return { name, file };
}

async function read(uri: vscode.Uri, platform: Platform, token: vscode.CancellationToken): Promise<Learned> {
  const [{ profileOf }, bytes] = await Promise.all([import('../../word/word.ts'), bytesOf(uri)]);
  return profileOf(await docxOf(baseName(uri), bytes, platform, token));
}

async function askModel(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({ title: `${TITLE}：选一份排好版的 Word 文件`, openLabel: '学这份', canSelectMany: false, filters: { 'Word、WPS 文档': ENDINGS } });
  return chosen?.[0];
}

/** @returns the settings that are wanted; undefined when the user gives up */
async function askDifferences(differences: readonly Difference[], { found }: Learned): Promise<Found['key'][] | undefined> {
  const items = (await loadPages()).differenceChoices(differences, found);
  const chosen = await vscode.window.showQuickPick(items, { title: `${TITLE}：样本与“国标”有 ${items.length} 处不同`, placeHolder: '去掉不要学的，其余存为本单位的版式', canPickMany: true, matchOnDetail: true, ignoreFocusOut: true });
  return chosen?.map(({ key }) => key);
}

async function askName(taken: readonly string[]): Promise<string | undefined> {
  const { NAMED_PROFILES } = await loadPages();
  const name = await vscode.window.showInputBox({
    title: TITLE, prompt: '给这个版式起个名称', value: '本单位', ignoreFocusOut: true,
    validateInput: (value) => {
      const typed = value.trim();
      if (typed === '') return '请写名称';
      if (Object.hasOwn(NAMED_PROFILES, typed)) return `“${typed}”是自带的版式，请换一个名称`;
      return taken.includes(typed) ? { message: `已有“${typed}”，会换成新的`, severity: vscode.InputBoxValidationSeverity.Warning } : undefined;
    },
  });
  const typed = name?.trim() ?? '';
  return typed === '' || Object.hasOwn(NAMED_PROFILES, typed) ? undefined : typed;
}
