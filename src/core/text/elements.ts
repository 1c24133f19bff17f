/**
 * 要素: shapes of the elements as text, one table. Sources of regular expressions; each describes a whole trimmed paragraph
 * unless it says otherwise. Clauses: GB/T 9704—2012 §7 (standards with their certainty are quoted beside each).
 */
import { CLOSE_PAREN, OPEN_PAREN } from './ordinals.ts';

const YEAR = '(?:[0-9０-９]{4}|[一二][〇○零OＯ0o一二三四五六七八九]{3}|(?:二[〇○零O0]|20)[一二三四五六七八九0-9XxＸ×*＊〇○零]{2}|[XxＸ×*＊]{2,4}|_{2,}|[ 　]{2,4})';
const MONTH = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十元正]{1,3}|[XxＸ×*＊]{1,2}|_+|[ 　]{1,4})';
const SP = '[ \\u00a0\\u3000]{0,8}';

/** A date with year, month, day; Arabic as 7.3.5.4 commands, 汉字 as older texts have it, placeholders too. */
export const DATE = `${YEAR}${SP}年${SP}${MONTH}${SP}月${SP}${MONTH}${SP}[日号]`;

/** Dates that lost a part in copying, as a 成文日期 on its own line: 12月21日, 年四月十九日. */
export const LOOSE_DATE = '[0-9]{4}年[0-9]{1,2}(?:月[0-9]{0,2})?|[0-9]{1,2}月[0-9]{1,2}日|年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日';

/** 密级和保密期限 7.2.2 · 紧急程度 7.2.3 · 份号 7.2.1 */
export const SECRECY = '(?:绝密|机密|秘密)(?:[★☆].{0,8})?';
export const URGENCY = '(?:特提|特急|加急|平急)';
export const COPY_NUMBER = '\\d{6}';

const CODE = '[\\u4e00-\\u9fffXx×Ｘ\\[\\]（）()〇]{1,16}';
const NUMBER = '(?:[0-9０-９]{1,5}|[XxＸ×*＊]{1,4}|_+|[ 　]{1,4})';

/** 发文字号 7.2.5, well or badly written: the checks say what is wrong with it. */
export const DOC_NUMBER = `${CODE}${SP}[〔﹝\\[(（【［]${SP}(?:[12][0-9０-９]{3}|[XxＸ×*＊]{2,4}|[0-9]{2})年?${SP}[〕﹞\\])）】］]${SP}第?${SP}${NUMBER}${SP}(?:号|期)?`;

/** Numbers that stand alone: 第12号 (令), 2025年第3号 (公告), 〔2025〕3号. */
export const BARE_NUMBER = `[（(]?(?:[12][0-9]{3}年)?第${SP}(?:[0-9一二三四五六七八九十百〇○零]{1,6}|[XxＸ×*＊]{1,4})${SP}(?:号|期)[）)]?|[〔\\[（(](?:[12][0-9]{3})[〕\\]）)]\\s*第?${NUMBER}号`;

/** 签发人 7.2.6 */
export const SIGNER = `签${SP}发${SP}人${SP}[：:]`;

/** 附件说明 7.3.4: 附件：…; 附：… in older texts. Prefix of a paragraph. */
export const ATTACH = `附${SP}(?:件)?${SP}[：:]|附${SP}件${SP}[0-9]{1,2}${SP}[.．、：:](?=.)`;

/** 附件 7.3.7: 附件, 附件1, badly 附件一： . Prefix; what may follow is a title. */
export const ANNEX = `附${SP}(?:件|表|录|图)${SP}(?:[0-9０-９]{1,2}(?:[-—－][0-9]{1,2})?|[一二三四五六七八九十]{1,3}|[A-Z])?${SP}`;

/** 抄送机关 7.4.2 and its like in 版记. Prefix. */
export const COPY_TO = `(?:抄${SP}[送报]|分${SP}送|主${SP}送)${SP}[：:]`;

/** 印发机关和印发日期 7.4.3. Suffix. */
export const ISSUE = `${DATE}${SP}印${SP}[发制]`;

/** 出席、列席、请假 lists of minutes 10.3 and their like. Prefix. */
export const ROSTER = '(?:出席|列席|请假|缺席|主持人?|记录人?|参加人员|参会人员|会议时间|会议地点|时间|地点)[：:]';

/** 附注 7.3.6: a bracket of its own line. */
export const BRACKETED = `[${OPEN_PAREN}〔\\[［](?:[^${OPEN_PAREN}${CLOSE_PAREN}]|[${OPEN_PAREN}][^${OPEN_PAREN}${CLOSE_PAREN}]*[${CLOSE_PAREN}])*[${CLOSE_PAREN}〕\\]］]`;

const PEOPLE = '同志|代表|委员|朋友|女士|先生|来宾|领导|同学|老师|同事|乡亲|战友|嘉宾|家长|校友|院士|青年|侨胞|同胞|常委|议员|阁下|部长|主席|总统|总理|殿下|书记|教授|博士|专家|校长|院长|市长|县长|省长|主任|秘书长|大家|选手|教练员|官兵|指战员|记者|职工|网友|成员|大家.{0,3}好|你们好|您好|师傅|全体.{1,10}';

/** Ends of a segment of a 称谓: 同志们, 各位代表, 青年朋友们. */
export const SALUTATION_END = `(?:${PEOPLE})们?`;
/** Beginnings of a segment of a 称谓 that may end in anything: 尊敬的…, 各位…. */
export const SALUTATION_START = '(?:尊敬|敬爱|亲爱)的|各位|全体|女士|先生';

/** Closing formulas on a line of their own (standards §2.5). */
export const CLOSING = '(?:特此(?:通知|通报|通告|公告|报告|函告|函复|函达|批复|请示|证明|说明)|专此(?:报告|函达|函复)|此复|此致|此令|妥否|当否|可否|以上(?:请示|报告|意见|妥否)|请予审议|盼复|敬请函复|请函复).{0,30}';

/** Ends of the names of organs and offices, for 署名 and 发文机关标志. */
export const ORGAN_ENDING = [
  '政府', '国务院', '办公厅', '办公室', '委员会', '人大常委会', '常委会', '党委', '党组', '市委', '省委', '县委', '区委', '工委', '纪委', '监委', '委', '局', '厅', '部', '署', '办',
  '院', '法院', '检察院', '公安局', '支队', '大队', '总队', '中心', '公司', '集团', '银行', '学校', '大学', '学院', '中学', '小学', '幼儿园', '医院', '研究所', '所', '站', '处', '科',
  '协会', '学会', '联合会', '联合社', '联社', '工会', '妇联', '团委', '总会', '基金会', '商会', '社区', '街道', '居委会', '村委会', '镇', '乡', '村', '县', '市', '指挥部', '领导小组', '小组', '大会', '会议', '主席团', '管理处', '军委', '总局', '总署', '海关', '机关', '单位', '社', '馆', '台', '网', '队', '厂', '矿', '店', '园', '组',
].join('|');

/** Titles of persons who sign: 部长 王某某, 市长　李某. */
export const OFFICE = '(?:总理|主席|部长|省长|市长|县长|区长|州长|乡长|镇长|局长|厅长|主任|署长|行长|院长|检察长|会长|校长|书记|董事长|总经理|秘书长|司令员|委员长|总监|关长|社长|台长|馆长|所长|处长|科长|队长|站长|村长|代表|负责人)';

/** Words at the start of a line that make it an element wherever a hard wrap would put it. */
const ELEMENT_START = new RegExp(`^(?:${ATTACH}|${COPY_TO}|${SIGNER}|${ROSTER}|${ANNEX}$|${DATE}$|.*${ISSUE}$)`);

/** @param line a trimmed line; @returns whether it opens an element, so that no hard-wrapped paragraph runs on into it */
export function startsElement(line: string): boolean {
  const code = line.charCodeAt(0);
  // 附 抄 签 出 列 请 缺 主 记 分 参 会 时 地, digits, brackets and 二 一 X × open the elements listed; all else ends in 印发
  if (line.length > 200) return false;
  if (code < 0x4e00 || '附抄签出列请缺主记分参会时地二一'.includes(line.charAt(0))) return ELEMENT_START.test(line);
  return /印\s*[发制]$/.test(line) && ELEMENT_START.test(line);
}
