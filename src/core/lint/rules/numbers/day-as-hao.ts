import { isAsciiDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

const NUMBERED = /号(?:楼|文|线|院|车|令|公告|通知|机|台|井|库|桥|站|门|岗|点|区|仓|地块|病|厅|馆|路|船|舱|池|炉|矿|标段|公路|提案|议案|建议)/y;

export const dayAsHao: TextRule = {
  code: 'day-as-hao',
  title: '日期用“号”',
  source: { strength: 'practice' },
  severity: 'information',
  why: '书面语的日期用“日”：3月5日；“号”是口语。',
  bad: [{ text: '　　定于⟦3月5号⟧召开会议。' }],
  good: ['　　定于3月5日召开会议。', '　　3月5号楼完成封顶。', '　　传达5号文件精神。'],
  starts: '号',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at - 1))) return undefined;
    const match = /(?:1[0-2]|0?[1-9])月(?:0?[1-9]|[12]\d|3[01])$/.exec(text.slice(Math.max(0, at - 5), at));
    NUMBERED.lastIndex = at;
    if (match === null || NUMBERED.test(text) || quotedAt(lintText, at)) return undefined;
    const from = at - match[0].length;
    return { from, to: at + 1, message: `日期“${match[0]}号”用了口语的“号”，书面语用“日”`, replacement: `${match[0]}日`, mechanical: false };
  },
};
