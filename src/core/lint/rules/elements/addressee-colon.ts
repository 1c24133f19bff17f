import { WRONG_END } from '../../cover/addressee.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

export const addresseeColon: TreeRule = {
  code: 'addressee-colon',
  title: '主送机关后的冒号',
  source: { standard: GB9704, clause: '7.3.2', strength: 'must' },
  severity: 'error',
  why: '主送机关编排于标题下空一行位置，居左顶格，最后一个机关名称后标全角冒号。',
  bad: [
    { text: '关于做好防汛值守工作的通知\n\n各乡镇人民政府，县政府各部门⟦:⟧\n　　现将有关事项通知如下。', fixed: '关于做好防汛值守工作的通知\n\n各乡镇人民政府，县政府各部门：\n　　现将有关事项通知如下。' },
    { text: '关于做好防汛值守工作的通知\n\n⟦各乡镇人民政府，县政府各部门⟧\n　　为做好防汛工作，现将有关事项通知如下。', fixed: '关于做好防汛值守工作的通知\n\n各乡镇人民政府，县政府各部门：\n　　为做好防汛工作，现将有关事项通知如下。' },
    { text: '关于做好防汛值守工作的通知\n\n各乡镇人民政府⟦，⟧\n　　为做好防汛工作，现将有关事项通知如下。', fixed: '关于做好防汛值守工作的通知\n\n各乡镇人民政府：\n　　为做好防汛工作，现将有关事项通知如下。' },
  ],
  good: [
    '关于做好防汛值守工作的通知\n\n各乡镇人民政府，县政府各部门：\n　　为做好防汛工作，现将有关事项通知如下。',
    '关于做好防汛值守工作的通知\n临川县水利局\n\n　　为做好防汛工作，现将有关事项通知如下。',
    '关于做好防汛值守工作的通知\n\n　　县水利局、县财政局。\n　　为做好防汛工作，现将有关事项通知如下。',
  ],
  check(context) {
    const { titleLines, addresseeLines, old } = coverOf(context);
    const line = addresseeLines.at(-1);
    if (line === undefined || titleLines.length === 0) return [];
    const last = line.text.charAt(line.text.length - 1);
    if (last === '：') return [];
    if (last === ':') return [inLine(line, line.text.length - 1, line.text.length, '主送机关后用了半角冒号，应为全角冒号“：”', { replacement: '：' })];
    if (old) return [];
    if (WRONG_END.test(line.text)) return [inLine(line, line.text.length - 1, line.text.length, `主送机关后用了“${last}”，应为全角冒号“：”`, { replacement: '：' })];
    return [inLine(line, 0, line.text.length, '主送机关后缺冒号，应为全角冒号“：”', { replacement: `${line.text}：` })];
  },
};
