import * as vscode from 'vscode';
import { halfWidthDigits } from '../../core/text/numerals.ts';
import { setSpeakingRate, speakingRate } from '../config.ts';
import { loadDesk } from '../desk.ts';

interface RateItem extends vscode.QuickPickItem {
  /** Undefined to type another one. */
  readonly rate?: number;
}

/** 设定语速: one of the common ones, or any that a person can speak. */
export async function chooseRate(): Promise<void> {
  const desk = await loadDesk();
  const current = speakingRate();
  const items: RateItem[] = [
    ...desk.COMMON_RATES.map(({ name, rate, when }) => ({ label: `${name}：每分钟 ${rate} 字`, description: when, rate })),
    { label: '其他…', description: '自己填一个数' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: '设定语速', placeHolder: `现在每分钟 ${current} 字。快慢因人而异，试讲一遍量出来的最准`,
  });
  if (chosen === undefined) return;
  const rate = chosen.rate ?? await typedRate(current, desk.isSpeakable);
  if (rate !== undefined) await adopt(rate);
}

async function typedRate(current: number, isSpeakable: (rate: number) => boolean): Promise<number | undefined> {
  const read = (text: string): number => Number(halfWidthDigits(text.trim()) || NaN);
  const text = await vscode.window.showInputBox({
    title: '设定语速', prompt: '每分钟多少字，60 到 400 之间', value: String(current), ignoreFocusOut: true,
    validateInput: (typed) => (Number.isInteger(read(typed)) && isSpeakable(read(typed)) ? undefined : '请填 60 到 400 之间的整数'),
  });
  return text === undefined ? undefined : read(text);
}

/** Sets 语速 and says so when that does not work. */
export async function adopt(rate: number): Promise<void> {
  try {
    await setSpeakingRate(rate);
  } catch (error) {
    void vscode.window.showErrorMessage(`语速没有存下来，设置文件写不进去：${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  if (speakingRate() !== rate) void vscode.window.showWarningMessage(`已设为每分钟${rate}字，但工作区的设置里另有语速（每分钟${speakingRate()}字），以工作区的为准。`);
}
