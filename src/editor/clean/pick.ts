/** Which kinds of changes are made: a picker beside the difference, which follows it. */
import * as vscode from 'vscode';
import type { ChangeKind } from '../../core/clean/changes.ts';
import type { Cleaned } from '../../core/clean/clean.ts';
import type { Desk } from '../desk.ts';

interface Item extends vscode.QuickPickItem {
  readonly change: ChangeKind;
}

/**
 * @param found what all kinds together would do
 * @param chosen the kinds that are ticked at first
 * @param follow called with the kinds that are ticked whenever they change
 * @returns the kinds that were ticked; undefined when the user gave up
 */
export function pickKinds({ CHANGES }: Desk, found: Cleaned, chosen: ReadonlySet<ChangeKind>, follow: (kinds: ReadonlySet<ChangeKind>) => void): Promise<ReadonlySet<ChangeKind> | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = '整理文本：勾选要做的，回车整理，Esc 放弃';
  picker.placeholder = '编辑区里是整理前后的对照';
  picker.canSelectMany = true;
  // the difference may be scrolled and clicked into meanwhile
  picker.ignoreFocusOut = true;
  picker.items = [...found.changes].map(([kind, count]): Item => ({ change: kind, label: CHANGES[kind].name, description: `${count} 处`, detail: CHANGES[kind].what }));
  picker.selectedItems = picker.items.filter((item) => chosen.has(item.change));
  const kindsOf = (items: readonly Item[]): Set<ChangeKind> => new Set(items.map((item) => item.change));
  return new Promise((resolve) => {
    let result: ReadonlySet<ChangeKind> | undefined;
    picker.onDidChangeSelection((items) => { follow(kindsOf(items)); });
    picker.onDidAccept(() => {
      result = kindsOf(picker.selectedItems);
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(result);
    });
    picker.show();
  });
}
