import * as vscode from 'vscode';
import { speakingRate } from '../config.ts';
import type { Desk } from '../desk.ts';
import { adopt } from './rate.ts';

/** What of a speech was read out. */
export interface Read {
  /** 全文, 选中部分, 讲到光标处 */
  readonly name: string;
  readonly words: number;
}

const ADOPT = '采用为我的语速';

/** Says how fast it was, and offers to go by it. */
export async function tell(desk: Desk, { name, words }: Read, seconds: number): Promise<void> {
  const time = `用时${desk.durationText(seconds)}`;
  if (seconds < desk.MEASURABLE) {
    void vscode.window.showInformationMessage(`${time}，太短，量不出语速。试讲至少 ${desk.MEASURABLE} 秒。`);
    return;
  }
  const rate = desk.rateOf(words, seconds);
  const result = `${time}，${name}${words}字，每分钟${rate}字`;
  if (!desk.isSpeakable(rate)) {
    void vscode.window.showWarningMessage(`${result}，不像平常的语速，没有采用。只讲了一部分，就先选中那一部分再结束试讲。`);
    return;
  }
  if (rate === speakingRate()) {
    void vscode.window.showInformationMessage(`${result}，与设定的语速相同。`);
    return;
  }
  const answer = await vscode.window.showInformationMessage(`${result}。现在按每分钟${speakingRate()}字计算。`, ADOPT);
  if (answer === ADOPT) await adopt(rate);
}
