import * as vscode from 'vscode';
import { loadDesk } from '../desk.ts';
import { gongwenEditor } from './spoken-document.ts';
import type { Targets } from './targets.ts';

/** 设定目标篇幅 of the document in front. */
export async function chooseTarget(targets: Targets): Promise<void> {
  const document = gongwenEditor()?.document;
  if (document === undefined) return;
  const desk = await loadDesk();
  const target = targets.of(document);
  const text = await vscode.window.showInputBox({
    title: '设定目标篇幅', prompt: '写 12分钟 或者 3000字；只写数字时，200 以下算分钟，其余算字数；清空就不再提示',
    value: target === undefined ? '' : desk.targetText(target), placeHolder: '12分钟', ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' || desk.readTarget(typed) !== undefined ? undefined : '看不懂这个篇幅，请写成 12分钟 或者 3000字（最多 10 小时、20 万字）'),
  });
  if (text === undefined) return;
  targets.set(document, desk.readTarget(text));
}
