import { hanValue } from '../../../text/numerals.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const SECRECY = /^(?:密级[：:]\s*)?(?:绝密|机密|秘密)\s*[★☆*＊·]?\s*/;

export const secrecyPeriod: TreeRule = {
  code: 'secrecy-period',
  title: '保密期限的数字',
  source: { standard: GB9704, clause: '7.2.2', strength: 'must' },
  severity: 'warning',
  why: '密级和保密期限中的数字用阿拉伯数字，如“机密★1年”。',
  bad: [{ text: '000012\n机密★⟦一⟧年\n\n临川县人民政府文件\n\n临政发〔2025〕7号' }, { text: '秘密★⟦十⟧年\n加急\n\n临川县人民政府文件\n\n临政发〔2025〕7号' }],
  good: ['000012\n机密★1年\n\n临川县人民政府文件\n\n临政发〔2025〕7号', '秘密\n\n临川县人民政府文件\n\n临政发〔2025〕7号', '绝密★长期\n特急\n\n临川县人民政府文件\n\n临政发〔2025〕7号'],
  check(context) {
    return coverOf(context).head.flatMap((line) => {
      const mark = line.text.length > 16 ? null : SECRECY.exec(line.text);
      const han = mark === null ? undefined : /^[一二三四五六七八九十]{1,3}(?=个?[年月])/.exec(line.text.slice(mark[0].length))?.[0];
      if (mark === null || han === undefined) return [];
      const from = mark[0].length;
      return [inLine(line, from, from + han.length, `保密期限用了汉字数字，应为“${hanValue(han)}”`, { replacement: String(hanValue(han)), mechanical: false })];
    });
  },
};
