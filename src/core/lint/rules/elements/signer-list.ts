import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const SIGNER = /签\s*发\s*人\s*([：:]?)[\s\u3000]*(\S.*)$/;

export const signerList: TreeRule = {
  code: 'signer-list',
  title: '签发人的写法',
  source: { standard: GB9704, clause: '7.2.6', strength: 'practice' },
  severity: 'warning',
  why: '“签发人”后用全角冒号；有多个签发人时，姓名之间空一字，不用顿号。',
  bad: [
    { text: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许⟦、⟧江映雪', fixed: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许　江映雪' },
    { text: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许⟦，⟧江映雪', fixed: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许　江映雪' },
    { text: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人⟦:⟧温如许', fixed: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许' },
  ],
  good: ['临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许　江映雪', '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温　许　江映雪', '　　签发人：负责审定文稿的领导人员，包括主要负责人、分管负责人。'],
  check(context) {
    const { head, titleLines, official } = coverOf(context);
    if (!official || titleLines.length === 0 && head.length > 12) return [];
    const found = [];
    for (const line of head) {
      const match = SIGNER.exec(line.text);
      if (match === null || /[。；]/.test(match[2]!)) continue;
      const names = line.text.length - match[2]!.length;
      if (match[1] === ':') {
        const at = line.text.indexOf(':', match.index);
        found.push(inLine(line, at, at + 1, '“签发人”后用了半角冒号，应为全角冒号“：”', { replacement: '：' }));
      } else if (match[1] === '') found.push(inLine(line, match.index, names, '“签发人”后缺冒号，应为“签发人：”', { replacement: '签发人：' }));
      for (const mark of match[2]!.matchAll(/[\s\u3000]*[、，,；;/][\s\u3000]*/g)) {
        found.push(inLine(line, names + mark.index, names + mark.index + mark[0].length, `签发人姓名之间用了“${mark[0].trim()}”，应空一字`, { replacement: '　' }));
      }
    }
    return found;
  },
};
