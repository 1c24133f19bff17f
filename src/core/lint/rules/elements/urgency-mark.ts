import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const OTHER = /^(?:紧急程度\s*[：:]\s*)?(?:急件|急|紧急|特别紧急|火急|十万火急|万分紧急|紧急件|特急件|加急件)$/;
const TELEGRAM_ONLY = /^(?:特提|平急)$/;
const TELEGRAM = /电报|明电|密电|传真|内电|电〔/;

export const urgencyMark: TreeRule = {
  code: 'urgency-mark',
  title: '紧急程度的用语',
  source: { standard: REGULATION, clause: '第九条（三）', strength: 'must' },
  severity: 'warning',
  why: '紧急公文分别标注“特急”“加急”；“特提”“平急”只用于电报。',
  bad: [
    { text: '⟦急件⟧\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
    { text: '000012\n机密★1年\n⟦紧急⟧\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
    { text: '⟦平急⟧\n\n临川县人民政府文件\n\n临政发〔2025〕7号' },
  ],
  good: [
    '特急\n\n临川县人民政府文件\n\n临政发〔2025〕7号',
    '加急\n\n临川县人民政府文件\n\n临政发〔2025〕7号',
    '平急\n\n临川县人民政府办公室\n\n临政明电〔2025〕7号\n\n关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。',
  ],
  check(context) {
    const { head, official } = coverOf(context);
    if (!official) return [];
    const telegram = head.some(({ text }) => TELEGRAM.test(text));
    return head.flatMap((line) => {
      if (OTHER.test(line.text)) return [inLine(line, 0, line.text.length, `紧急程度写作“${line.text}”，应为“特急”或者“加急”`)];
      if (!telegram && TELEGRAM_ONLY.test(line.text)) return [inLine(line, 0, line.text.length, `“${line.text}”只用于电报，公文应标“特急”或者“加急”`)];
      return [];
    });
  },
};
