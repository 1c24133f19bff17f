import { CLASSIFIERS, isAsciiDigit, isLatin, numberStart } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Units that 百 and 千 open (千米, 千瓦, 百分点) and words (百年大计, 千里之外). */
const OTHER_UNIT = /[十百千](?:米|克|瓦|卡|帕|赫|伏|安|焦|字节|里|分|年|禧|岛|古|姿|方百|兆|比特|乏|牛|升|强|日|佳|大|校|企|村|家企|人计划|字文|家姓|倍镜|公顷|字|吨|立方米|平方米|平方公里|辆|头标箱|标箱)/y;
/** The rest of the number: 百 in 3千5百, 零8 in 1百零8, 多万. */
const REST = /(?:\d百(?:\d十)?\d?|\d十\d?|零?\d{1,2})?[多余几]?[万亿]?/y;
const BEHIND = new RegExp(`(?:${CLASSIFIERS}|项|条|点|类|批|斤|美元|美金|[，。；、）])`, 'y');

export const digitsWithSmallUnit: TextRule = {
  code: 'digits-with-small-unit',
  title: '阿拉伯数字与“十”“百”“千”连用',
  source: { standard: GB15835, clause: '5.3', strength: 'must' },
  severity: 'warning',
  why: '阿拉伯数字后面只能用“万”“亿”作单位，不能用“十”“百”“千”：4千人应写作4000人或者四千人。',
  bad: [
    { text: '　　带动⟦4千⟧人就业。' },
    { text: '　　帮扶困难群众⟦3百⟧户。' },
    { text: '　　总投资⟦5千多万⟧元。' },
    { text: '　　到位资金⟦2.5千万⟧元。' },
    { text: '　　登记⟦1百零8⟧人。' },
    { text: '　　覆盖⟦3千5百⟧户。' },
    { text: '　　种植1万⟦3千⟧亩。' },
  ],
  good: [
    '　　带动4000人就业。', '　　带动四千人就业。', '　　总投资5000多万元。', '　　新建500千伏变电站。', '　　装机30千瓦的电站。', '　　提高3百分点以上。', '　　入选2025百强企业。', '　　距县城3千米。',
    '　　推进“5+百千”工程。', '　　办好2025十件实事。', '　　下载速率为5千兆。', '　　第20十项任务。',
  ],
  starts: '十百千',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at - 1))) return undefined;
    const from = numberStart(text, at);
    const number = text.slice(from, at);
    const unit = text.charAt(at);
    const before = text.charAt(from - 1);
    // 3千5百 is found at its 千
    if (!/^[1-9]\d{0,2}(?:\.\d{1,2})?$/.test(number) || (unit === '十' && number.length > 1) || isLatin(text.charCodeAt(from - 1)) || /[第.,+×·\-/年千“”]/.test(before)) return undefined;
    // 7、8百户 is an approximate number with a mark of its own
    if (before === '、' && isAsciiDigit(text.charCodeAt(from - 2))) return undefined;
    OTHER_UNIT.lastIndex = at;
    if (OTHER_UNIT.test(text)) return undefined;
    REST.lastIndex = at + 1;
    const rest = REST.exec(text)![0];
    const to = at + 1 + rest.length;
    BEHIND.lastIndex = to;
    if ((rest === '' || !/[多余万亿\d]/.test(rest)) && !BEHIND.test(text)) return undefined;
    if (quotedAt(lintText, at)) return undefined;
    const value = valueOf(number, unit, rest, before);
    return {
      from, to, message: `“${text.slice(from, to)}”里阿拉伯数字与“${unit}”连用，应${value === undefined ? '全用阿拉伯数字或者全用汉字数字' : `为“${value}”或者全用汉字数字`}`,
      ...(value === undefined ? {} : { replacement: value, mechanical: false }),
    };
  },
};

/** @returns the number in Arabic digits, undefined where it isn't plain */
function valueOf(number: string, unit: string, rest: string, before: string): string | undefined {
  if (before === '万' || before === '亿') return undefined;
  const value = Math.round(Number(number) * VALUES[unit]! * 100) / 100;
  if (/^[多余]?[万亿]?$/.test(rest)) return `${value}${rest}`;
  const tail = /^零?(\d)$/.exec(rest);
  return tail?.[1] !== undefined && rest.startsWith('零') ? String(value + Number(tail[1])) : undefined;
}
