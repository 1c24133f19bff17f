import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const COPY_NUMBER = /^(?:份\s*号\s*[：:]?\s*)?(?:No\.?|NO\.?|№|第)?\s*(\d{1,8})\s*号?$/;

export const copyNumber: TreeRule = {
  code: 'copy-number',
  title: '份号的写法',
  source: { standard: GB9704, clause: '7.2.1', strength: 'usual' },
  severity: 'warning',
  why: '份号一般用6位阿拉伯数字，只有数字，顶格编排在版心左上角第一行。',
  bad: [
    { text: '⟦No.000012⟧\n机密★1年\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
    { text: '⟦第000012号⟧\n机密★1年\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
    { text: '⟦0000012⟧\n机密★1年\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
    { text: '⟦0012⟧\n机密★1年\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
  ],
  good: [
    '000012\n机密★1年\n\n临川县人民政府文件\n\n临政发〔2025〕7号',
    '临川县人民政府令\n\n第12号\n\n　　现予公布。',
    '2025\n\n临川县年鉴编写说明\n\n　　本书收录资料截至年底。',
  ],
  check(context) {
    const { head } = coverOf(context);
    const mark = head.findIndex(({ paragraph }) => paragraph >= 0 && context.roles[paragraph] === 'org');
    const found = [];
    for (const line of head.slice(0, Math.min(2, Math.max(0, mark)))) {
      const digits = COPY_NUMBER.exec(line.text)?.[1];
      if (digits === undefined || /^\d{6}$/.test(line.text) || /^\d{1,3}$/.test(line.text)) continue;
      const message = line.text === digits ? `份号有${digits.length}位，一般应为6位阿拉伯数字` : '份号加了文字，应只写6位阿拉伯数字';
      found.push(inLine(line, 0, line.text.length, message));
    }
    return found;
  },
};
