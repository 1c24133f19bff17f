import { ORGAN_ENDING } from '../../../text/elements.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine, type Line } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** A part of a list of addressees. */
const ADDRESSEE = new RegExp(`^[^。；：！？“”《》]{0,40}(?:${ORGAN_ENDING}|部门|机构|企业|团体|党工委|支部|总支|各地|地区)$`);
const ENDED = /[，。；、,.;！!]$/;

/** A line that names organs, as 主送机关 does, and only lacks its colon. */
function isAddressee(text: string): boolean {
  if (text.length < 2 || text.length > 300 || /[：:“”《》0-9]/.test(text.slice(0, -1))) return false;
  const parts = text.replace(ENDED, '').replace(/[（(][^（）()]{0,40}[）)]/g, '').split(/[、，,]/);
  return parts.every((part) => ADDRESSEE.test(part.trim())) && (parts.length > 1 || text.length <= 24);
}

function looksLikeText(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 6 && /[。，：；]/.test(line.text) && !isAddressee(line.text);
}

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
    const { titleLines, lines, genre, bodyFrom, old } = coverOf(context);
    const node = context.of('to')[0];
    if (node !== undefined && titleLines.length > 0) {
      const last = lines.find(({ to }) => to >= node.to);
      if (last === undefined || !last.text.endsWith(':')) return [];
      return [inLine(last, last.text.length - 1, last.text.length, '主送机关后用了半角冒号，应为全角冒号“：”', { replacement: '：' })];
    }
    if (genre?.addressed !== true || old) return [];
    let at = bodyFrom;
    while (at < bodyFrom + 5 && /[、，,]$/.test(lines[at]?.text ?? '') && isAddressee(lines[at + 1]?.text ?? '')) at++;
    const line = lines[at];
    const first = lines[bodyFrom];
    if (line === undefined || first === undefined || first.number - titleLines.at(-1)!.number > 4 || context.roles[line.paragraph] !== 'body' || first.indent > 0) return [];
    if (!lines.slice(bodyFrom, at + 1).every(({ text }) => isAddressee(text)) || !looksLikeText(lines[at + 1]) || lines[at + 1]!.indent === 0) return [];
    // a lone name that opens no list of addressees may be who issues the text
    if (bodyFrom === at && !/^(?:各|全|县|市|省|区|州|国务院|中共|局|机关|有关)|政府/.test(line.text)) return [];
    const mark = ENDED.exec(line.text)?.index;
    if (mark === undefined) return [inLine(line, 0, line.text.length, '主送机关后缺冒号，应为全角冒号“：”', { replacement: `${line.text}：` })];
    return [inLine(line, mark, line.text.length, `主送机关后用了“${line.text.slice(mark)}”，应为全角冒号“：”`, { replacement: '：' })];
  },
};
