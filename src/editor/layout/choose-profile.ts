/** 选择版式: which profile documents are laid out by, with what it has of its own. */
import * as vscode from 'vscode';
import { layoutProfile, setLayoutProfile } from '../config.ts';
import { loadPages } from '../pages.ts';
import { reasonOf } from '../reasons.ts';
import type { Layouts } from './layouts.ts';

interface ProfileItem extends vscode.QuickPickItem {
  /** What is set: undefined for what the office says. */
  readonly name: string | undefined;
}

export async function chooseProfile(layouts: Layouts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const office = await layouts.offices.of(document);
  const { departuresOf, departureText, NAMED_PROFILES, PROFILE_NOTES, profileNamed } = await loadPages();
  const wanted = layoutProfile(document);
  const standard = Object.keys(NAMED_PROFILES)[0]!;
  const item = (name: string): ProfileItem => {
    const profile = profileNamed(name, office);
    const departures = profile === undefined ? [] : departuresOf(profile);
    const note = PROFILE_NOTES[name];
    const detail = departures.length === 0 ? '与 GB/T 9704—2012 一致' : `与标准不同 ${departures.length} 处：${departures.map(departureText).join('；')}`;
    return { label: name, name, detail: note === undefined ? detail : `${note}。${detail}`, ...(name === wanted ? { description: '当前' } : {}) };
  };
  const separator = (label: string): ProfileItem => ({ label, name: undefined, kind: vscode.QuickPickItemKind.Separator });
  const items: ProfileItem[] = [
    { label: `按本单位的（现在是：${office.active ?? standard}）`, name: undefined, detail: `.gongwen/profile.json 里定的版式；没有定的用“${standard}”`, ...(wanted === '' ? { description: '当前' } : {}) },
    ...(office.profiles.size === 0 ? [] : [separator('本单位'), ...[...office.profiles.keys()].map(item)]),
    separator('自带'),
    ...Object.keys(NAMED_PROFILES).map(item),
  ];
  const remark = await layouts.remark(document);
  const chosen = await vscode.window.showQuickPick(items, { title: '选择版式', placeHolder: remark ?? '边距、行距、字体按哪个来；预览和导出都用它', matchOnDetail: true });
  if (chosen === undefined) return;
  try {
    await setLayoutProfile(chosen.name);
  } catch (error) {
    void vscode.window.showErrorMessage(`版式没有换：设置写不进去（${reasonOf(error)}）`);
  }
}
