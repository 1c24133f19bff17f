import { COUNTING_CLASS } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** A verb of lessening, few words that bring in no other verb, a number; 降低到2倍, 下降幅度是去年的2倍 say something else. */
const REDUCED = new RegExp(
  `(?:降低|减少|下降|缩小|缩短|节约|节省|减轻|减小|减缓|减慢|回落|压缩|压减|削减|下调|下跌|减低)了?[^，。；：、！？“”,;:\\s是为的于相达超高提增升扩翻快多大长到至由从罚]{0,6}?[近约超]?(?:\\d[\\d.]{0,5}|[${COUNTING_CLASS}几数]{1,4})$`,
);
const BEHIND = /[数率镜杠速频增]|以[上下]/y;

export const reducedByTimes: TextRule = {
  code: 'reduced-by-times',
  title: '减少用倍数',
  source: { strength: 'language' },
  severity: 'error',
  why: '减少一倍就成了零，减少、降低、缩小不能用倍数，用分数或者百分数：降低50%，降到三分之一。',
  bad: [
    { text: '　　单位能耗⟦降低了2倍⟧。' },
    { text: '　　办理时间⟦缩短近三倍⟧。' },
    { text: '　　事故起数同比⟦下降1.5倍⟧。' },
    { text: '　　行政成本⟦减少开支一倍⟧多。' },
  ],
  good: [
    '　　单位能耗降低50%。', '　　城乡收入比下降到2.5倍。', '　　下降幅度是上年的2倍。', '　　减少环节，效率提高2倍。', '　　缩短时间效率提升3倍。', '　　减少应纳税款一倍以上五倍以下的罚款。', '　　处罚标准由5倍降低至3倍。', '　　收入增长2倍。',
    '　　差距缩小为1.8倍。', '　　降低10倍率设定值。',
  ],
  starts: '倍',
  checkAt(lintText, at) {
    const { text } = lintText;
    BEHIND.lastIndex = at + 1;
    if (BEHIND.test(text)) return undefined;
    const start = Math.max(0, at - 18);
    const match = REDUCED.exec(text.slice(start, at));
    if (match === null || quotedAt(lintText, at)) return undefined;
    return { from: start + match.index, to: at + 1, message: `“${match[0].slice(0, 2)}”用了倍数，应用百分数或者分数` };
  },
};
