/** 存为套话: what is selected, as a phrase in a file of the library. */
import * as vscode from 'vscode';
import { loadDesk, type Desk } from '../desk.ts';
import type { Platform } from '../platform.ts';
import { baseName } from '../word/files.ts';
import { addPhrases } from './append.ts';
import { askCategory, askFile, tellKept } from './ask.ts';
import type { PhraseLibrary } from './library.ts';

interface Part {
  readonly text: string;
  readonly isWhole: boolean;
}

export async function savePhrase(library: PhraseLibrary, platform: Platform): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage('请先打开一篇文稿，选中要存为套话的文字');
    return;
  }
  const { document } = editor;
  const part = trimmed(document.getText()) === '' ? { text: '', isWhole: true } : await partOf(editor);
  if (part === undefined) return;
  const text = trimmed(part.text);
  if (text === '') {
    void vscode.window.showInformationMessage(part.isWhole ? '文稿是空白的，没有可存的文字' : '这一部分是空白，没有可存的文字');
    return;
  }
  const desk = await loadDesk();
  const body = await bodyOf(desk, text);
  if (body === undefined) return;
  const taken = new Set((await library.of(document)).map(({ name: other }) => other));
  const name = await vscode.window.showInputBox({
    title: '存为套话', prompt: '名称：以后按它、它的拼音或者首字母查找', value: desk.firstWords(body),
    validateInput: (value) => {
      if (value.trim() === '') return '名称不能是空的';
      return taken.has(value.trim()) ? { message: '已经有一条同名的套话', severity: vscode.InputBoxValidationSeverity.Warning } : undefined;
    },
  });
  if (name === undefined) return;
  const category = await askCategory(library, document, part.isWhole ? desk.WHOLE_CATEGORY : '');
  if (category === undefined) return;
  const file = await askFile(library, document);
  if (file === undefined) return;
  const kept = { name: name.trim(), does: '', category, situations: desk.situationsOf(category), body };
  if (await addPhrases(library, platform, file, [kept])) tellKept(`已存为套话“${kept.name}”（${baseName(file)}）`, file);
}

/** What is selected; where nothing is, what the user says. */
async function partOf(editor: vscode.TextEditor): Promise<Part | undefined> {
  const { document, selections, selection } = editor;
  const selected = selections.filter(({ isEmpty }) => !isEmpty);
  if (selected.length > 0) return { text: selected.map((range) => document.getText(range)).join('\n'), isWhole: false };
  const line = document.lineAt(selection.active.line).text;
  const whole = { label: '整篇', detail: '全文存为一条，以后可以当作模板插入', part: { text: document.getText(), isWhole: true } };
  const here = { label: '光标所在的一段', detail: line.trim().slice(0, 60), part: { text: line, isWhole: false } };
  const items = line.trim() === '' ? [whole] : [here, whole];
  return (await vscode.window.showQuickPick(items, { title: '存为套话', placeHolder: '没有选中文字，要存哪一部分？' }))?.part;
}

/** Without blank lines around it; the first line has no indent, as it begins where the cursor stands. */
function trimmed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\s+/, '').trimEnd();
}

/** What is written as 【空位】 is a slot; what is particular becomes one where the user wants it. */
async function bodyOf(desk: Desk, text: string): Promise<string | undefined> {
  const plain = desk.readTyped(text).body;
  const lines = text.split('\n').map((line) => (desk.isPlain(line) ? { line, specifics: desk.specificsIn(line) } : { line, specifics: [] }));
  const count = lines.reduce((sum, { specifics }) => sum + specifics.length, 0);
  if (count === 0 || plain !== text) return plain;
  const slotted = lines.map(({ line, specifics }) => desk.patternOf(line, specifics).body).join('\n');
  const preview = (body: string): string => body.replace(/\s+/g, ' ').slice(0, 120);
  const chosen = await vscode.window.showQuickPick([
    { label: '照原样存', detail: preview(text), body: plain },
    { label: `把日期、数字、名称等 ${count} 处换成空位`, detail: preview(slotted), body: slotted },
  ], { title: '存为套话', placeHolder: '文字里有每次都会变的内容，怎么存？存好后还可以在文件里改' });
  return chosen?.body;
}
