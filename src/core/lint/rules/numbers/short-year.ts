import { isAsciiDigit, isLatin } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

/** What stands behind 年 of a date and not behind a stretch of years (20年底蕴, 30年初心). */
const DATED =
  /年(?:底(?![蕴子气色片部线层座册数价细板])|末(?![尾端位梢流])|初(?![步始心次级中衷任具见显露成定创建现试高小])|度(?![假过日汛])|上半年|下半年|全年|第?[一二三四1-4]季度|同期|工作(?:总结|计划|报告|要点|安排)|(?:0?[1-9]|1[0-2])(?:月(?!龄)|[—～至-](?:[1-9]|1[0-2])月))/y;
/** 截至22年, 从22年起, 较22年增长: what stands before or behind makes it a date. */
const SINCE = /(?:截至|截止|截止到|截至到)$/;
const FROM = /(?:自|从)$/;
const THAN = /(?:较|比|与|和)$/;
const SINCE_BEHIND = /年(?![前后间来内多以])/y;
const FROM_BEHIND = /年(?:起|开始|以来)/y;
const THAN_BEHIND = /年(?:增长|增加|下降|减少|提高|上升|降低|相比|翻)/y;
/** Before a stretch of years: 工作22年, 有期徒刑10年6月. */
const LASTING =
  /(?:工作|任职|历时|长达|从业|服役|党龄|工龄|教龄|徒刑|刑期|刑|经过|持续|连续|坚持|期限|租期|任期|期|服务|运行|整整|最近|过去|延长|至今|未来|今后|[满近约达逾超足共隔过了前后这每用再第〔〕’'.·—～~/-])$/;

export const shortYear: TextRule = {
  code: 'short-year',
  title: '年份简写为两位',
  source: { standard: GB15835, clause: '5.1.4', strength: 'must' },
  severity: 'warning',
  why: '四位数字的年份不应简写为两位：“22年底”应写作“2022年底”。',
  bad: [
    { text: '　　截至⟦22年⟧底，全县建成农村公路300公里。' },
    { text: '　　⟦23年⟧3月启动改造。' },
    { text: '　　比⟦21年⟧增长6%。' },
    { text: '　　自⟦22年⟧起施行。' },
    { text: '　　⟦24年⟧度考核结果已经公布。' },
    { text: '　　⟦24年⟧1-6月完成投资2亿元。', also: ['range-mark'] },
    { text: '　　⟦98年⟧上半年完成搬迁。' },
  ],
  good: [
    '　　截至2022年底，全县建成农村公路300公里。', '　　在基层工作22年，任劳任怨。', '　　比20年前增长6倍。', '　　学校有着60年底蕴。', '　　判处有期徒刑10年6月。', '　　承包期再延长30年底数清楚。',
    '　　历时15年末端治理初见成效。', '　　依据国发〔2022〕22年度计划执行。', '　　坚持10年度汛无事故。', '　　第10年底收回投资。', '　　30年初心不改。', '　　经营20年初见成效。', '　　2019—20年度经费已经结清。', '　　从20年的实践看，成效明显。',
  ],
  starts: '年',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at - 1)) || !isAsciiDigit(text.charCodeAt(at - 2))) return undefined;
    const before = text.charCodeAt(at - 3);
    if (isAsciiDigit(before) || isLatin(before)) return undefined;
    const lead = text.slice(Math.max(0, at - 8), at - 2);
    if (LASTING.test(lead) || !isDate(text, at, lead) || quotedAt(lintText, at)) return undefined;
    const short = text.slice(at - 2, at);
    const year = `${Number(short) < 50 ? '20' : '19'}${short}年`;
    return { from: at - 2, to: at + 1, message: `年份“${short}年”简写为两位，应为“${year}”`, replacement: year, mechanical: false };
  },
};

function isDate(text: string, at: number, lead: string): boolean {
  const behind = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  return behind(DATED) || (SINCE.test(lead) && behind(SINCE_BEHIND)) || (FROM.test(lead) && behind(FROM_BEHIND)) || (THAN.test(lead) && behind(THAN_BEHIND));
}
