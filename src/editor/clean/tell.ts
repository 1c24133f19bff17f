/** What users are told of 整理: how much was done, and on demand the list of what was taken out. */
import * as vscode from 'vscode';
import type { Cleaned } from '../../core/clean/clean.ts';
import type { Desk } from '../desk.ts';
import type { Pages } from './pages.ts';

export const SHOW_LIST = '看明细';
const SHOWN_MILLISECONDS = 8000;

/**
 * @param done what was done, a verb: 整理了
 * @param dropped chrome of a web page that was not taken over
 */
export async function tell(pages: Pages, desk: Desk, done: string, result: Pick<Cleaned, 'changes' | 'removed'>, dropped: readonly string[] = []): Promise<void> {
  const changes = desk.changesText(result);
  const message = changes === '' ? `${done}，没有要整理的。` : `${done}：${changes}。`;
  const removed = desk.removedText(result.removed) + dropped.map((text) => `网页导航、按钮　${text}\n`).join('');
  if (removed === '') {
    vscode.window.setStatusBarMessage(message, SHOWN_MILLISECONDS);
    return;
  }
  const chosen = await vscode.window.showInformationMessage(`${message}去掉了 ${removed.split('\n').length - 1} 行里的杂物和记号。`, SHOW_LIST);
  if (chosen === SHOW_LIST) await pages.show('整理明细.txt', `整理时去掉的内容（行号是整理前的）\n\n${removed}`);
}
