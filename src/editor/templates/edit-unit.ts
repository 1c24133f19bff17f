import * as vscode from 'vscode';
import type { Day } from '../../core/lint/cover/dates.ts';
import type { UnitEntry } from '../../core/templates/unit-entries.ts';
import { loadDesk } from '../desk.ts';
import type { TemplateMemory } from './memory.ts';

const TITLE = '修改本单位资料';

interface EntryItem extends vscode.QuickPickItem {
  readonly entry?: UnitEntry;
}

/** Shows what is remembered of the unit, changes what is picked, and shows it again until it is left with Esc. */
export async function editUnit(memory: TemplateMemory, today: Day): Promise<void> {
  const desk = await loadDesk();
  for (;;) {
    const unit = desk.readUnit(memory.unit);
    const items = desk.UNIT_ENTRIES.map((entry): EntryItem => ({ label: entry.name, description: entry.textOf(unit) || '（未填）', entry }));
    const known = desk.UNIT_ENTRIES.some((entry) => entry.textOf(unit) !== '');
    const clear: EntryItem = { label: '全部清除', description: '这个工作区记住的本单位资料' };
    const chosen = await vscode.window.showQuickPick<EntryItem>(known ? [...items, { label: '', kind: vscode.QuickPickItemKind.Separator }, clear] : items, {
      title: TITLE, placeHolder: '选一项来改；新建公文时用它们作默认值', matchOnDescription: true,
    });
    if (chosen === undefined) return;
    if (chosen.entry === undefined) {
      await memory.forget();
      void vscode.window.showInformationMessage('本单位资料已全部清除。');
      return;
    }
    const { entry } = chosen;
    const text = await vscode.window.showInputBox({
      title: `${TITLE}：${entry.name}`, prompt: `${entry.prompt}；清空就不再记住`, value: entry.textOf(unit), ignoreFocusOut: true,
      validateInput: (typed) => (typed.trim() === '' ? undefined : entry.problemOf(typed, today)),
    });
    if (text !== undefined) await memory.remember(entry.changed(unit, text, today));
  }
}
