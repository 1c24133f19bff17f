import * as vscode from 'vscode';
import type { LanguageChoices } from '../language-choices.ts';
import { today } from '../today.ts';
import { editUnit } from './edit-unit.ts';
import { createTemplateMemory } from './memory.ts';
import { newDocument } from './new-document.ts';

/**
 * 新建公文 and the unit's data. `gongwen.new` may be given the name of a template (from a key binding).
 * @param memento of the workspace: one who writes for two offices has a folder for each
 */
export function registerTemplates(choices: LanguageChoices, memento: vscode.Memento): vscode.Disposable {
  const memory = createTemplateMemory(memento);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gongwen.new', (name?: unknown) => newDocument(choices, memory, today(), typeof name === 'string' ? name : undefined)),
    vscode.commands.registerCommand('gongwen.new.unit', () => editUnit(memory, today())),
  );
}
