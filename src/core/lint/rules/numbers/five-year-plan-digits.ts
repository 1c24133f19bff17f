import { hanNumeral } from '../../../text/numerals.ts';
import { isAsciiDigit, isLatin } from '../../../text/quantities.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const PLAN = /1([0-6])[·.．]?[5五](?=”?(?:规划|时期|期间|以来|开局|收官|末期|初期|发展规划))/y;
const PLAN_HAN = /十(?:([一二三四五六])(?:[·.．]?5|[·.．]五)|([1-6])[·.．]?[5五])(?=”?(?:规划|时期|期间|以来|开局|收官|末期|初期))/y;

export const fiveYearPlanDigits: TextRule = {
  code: 'five-year-plan-digits',
  title: '“十四五”写成阿拉伯数字',
  source: { standard: GB15835, clause: '4.2.3', strength: 'must' },
  severity: 'error',
  why: '五年规划的简称是固定词语，应采用汉字数字：“十四五”规划。',
  bad: [{ text: '　　编制“⟦145⟧”规划。' }, { text: '　　⟦145⟧期间完成改造。' }, { text: '　　谋划“⟦15五⟧”时期重点项目。' }, { text: '　　“⟦十四5⟧”期间新建道路20公里。' }],
  good: ['　　编制“十四五”规划。', '　　规划用地145亩，期间不得变更。', '　　编号2145规划图。', '　　使用A145规划底图。', '　　完成145项，规划调整3项。', '　　“十五五”规划编制启动。'],
  starts: '1十',
  checkAt(lintText, at) {
    const { text } = lintText;
    const han = text.charCodeAt(at) !== 49;
    const before = text.charCodeAt(at - 1);
    if (isAsciiDigit(before) || isLatin(before) || /[.第-]/.test(text.charAt(at - 1))) return undefined;
    const pattern = han ? PLAN_HAN : PLAN;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const replacement = `十${han && match[1] !== undefined ? match[1] : (match[2] ?? match[1]) === '0' ? '' : hanNumeral(Number(match[2] ?? match[1]))}五`;
    return { from: at, to: at + match[0].length, message: `“${match[0]}”用了阿拉伯数字，应为“${replacement}”`, replacement, mechanical: false };
  },
};
