import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

const LABEL = /^抄\s*[送报]\s*([：:])?\s*/;
const HEAD = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n';

export const copyToLine: TreeRule = {
  code: 'copy-to-line',
  title: '抄送机关的写法',
  source: { standard: GB9704, clause: '7.4.2', strength: 'must' },
  severity: 'error',
  why: '“抄送”后标全角冒号和抄送机关名称，机关之间用逗号、顿号隔开，最后一个抄送机关名称后标句号。',
  bad: [
    { text: `${HEAD}抄送：县委办公室，县人大常委会办公⟦室⟧`, fixed: `${HEAD}抄送：县委办公室，县人大常委会办公室。` },
    { text: `${HEAD}抄送：县委办公室，县人大常委会办公室⟦；⟧`, fixed: `${HEAD}抄送：县委办公室，县人大常委会办公室。` },
    { text: `${HEAD}抄送：县委办公室⟦　⟧县人大常委会办公室。`, fixed: `${HEAD}抄送：县委办公室，县人大常委会办公室。` },
    { text: `${HEAD}抄送⟦:⟧县委办公室，县人大常委会办公室。`, fixed: `${HEAD}抄送：县委办公室，县人大常委会办公室。` },
  ],
  good: [
    `${HEAD}抄送：县委办公室，县人大常委会办公室，县政协办公室。`,
    `${HEAD}抄送：县委办公室，县人大常委会办公室，县政协办公室，\n　　　县人民法院，县人民检察院。`,
    `${HEAD}抄送：县委办公室，县人武部，驻临各单位。\n临川县水利局办公室　　　　2025年8月2日印发`,
  ],
  check(context) {
    const { lines, bodyTo, old, genre, official } = coverOf(context);
    if (old || (genre === undefined && !official)) return [];
    const unmarked = lines.slice(bodyTo).filter(({ text }) => /^抄\s*[送报][ \u3000]+\S/.test(text) && text.length < 200)
      .map((line) => inLine(line, 0, 2, '“抄送”后缺冒号，应为“抄送：”', { replacement: '抄送：', mechanical: false }));
    return [...unmarked, ...context.of('cc').flatMap((node) => {
      const own = lines.filter((line) => line.from < node.to && line.to > node.from);
      const first = own[0];
      const last = own.at(-1);
      const label = first === undefined ? null : LABEL.exec(first.text);
      if (first === undefined || last === undefined || label === null) return [];
      const found: Found[] = [];
      if (label[1] === ':') {
        const at = first.text.indexOf(':');
        found.push(inLine(first, at, at + 1, '“抄送”后用了半角冒号，应为全角冒号“：”', { replacement: '：' }));
      }
      for (const line of own) {
        const from = line === first ? label[0].length : 0;
        for (const gap of line.text.slice(from).matchAll(/(?<=[\u4e00-\u9fff）])[ \t\u3000]+(?=[\u4e00-\u9fff（])/g)) {
          found.push(inLine(line, from + gap.index, from + gap.index + gap[0].length, '抄送机关之间用了空格，应为逗号', { replacement: '，' }));
        }
      }
      const end = last.text.charAt(last.text.length - 1);
      if (/[；，、;,.]/.test(end)) found.push(inLine(last, last.text.length - 1, last.text.length, `抄送机关末尾用了“${end}”，应为句号“。”`, { replacement: '。' }));
      else if (end !== '。' && last.text.length > label[0].length) found.push(inLine(last, last.text.length - 1, last.text.length, '抄送机关末尾没有句号，应加“。”', { replacement: `${end}。` }));
      return found;
    })];
  },
};
