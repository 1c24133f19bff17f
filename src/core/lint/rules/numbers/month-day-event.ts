import { daysOf } from '../../../text/dates.ts';
import { hanValue } from '../../../text/numerals.ts';
import { hanDigit, isAsciiDigit, isLatin } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

/** What names an event behind its day. */
const EVENT = '(?:事变|运动|惨案|事件|起义|讲话|[^，。；、“”级\\d]{0,6}?(?:大?地震|特大暴雨|暴雨灾害)|(?![万亿千百起级版小分秒公条节款章项倍元米吨平度人个]|规划)[\\u4e00-\\u9fff]{1,10}?(?:事故|专案|火灾|矿难|溃坝|洪灾|透水)|晚会|国际消费者|消费者权益|维权|大火|火灾事故|爆炸事故|重特大|重大|较大|特大|抗战|枪声|学雷锋|劳动节|国际劳动节|妇女节|儿童节|青年节|建军节|国庆节)';
const DOTTED = new RegExp(`^(“?)(\\d{1,2})([·.．•・])(\\d{1,2})(”?)(?=${EVENT})`);
const HAN_DOTTED = new RegExp(`^(“?)([一二三四五六七八九十]{1,2})([·.．•・])([一二三四五六七八九十]{1,3})(?:(”)|(?=${EVENT})|(?<=九[·.．•・]一八))`);
/** Days that are known where neither quotation marks nor a dot of their own tell them from a decimal: 5.12汶川地震. */
const KNOWN = /^(?:3.15(?!重|较|特)|9.18|5.12|12.9运|12.9学|5.4运|7.7事|5.4青|8.1建|3.5学)/;
/** Days that are known without their dot: 315晚会, 918事变. */
const BARE = /(?:315(?=”?(?:[^，。；、“”\d]{0,4}?(?:咨询|宣传|主题|系列)?活动|国际|晚会|国际消费者|消费者|维权|活动日|宣传))|918(?=”?(?:事变|纪念日|历史博物馆))|512(?=”?(?:汶川|大?地震|特大地震|防灾减灾|护士节))|129(?=”?运动)|128(?=”?(?:事变|抗战))|54(?=”?(?:运动|青年节|精神))|77(?=”?事变)|81(?=”?建军节)|71(?=”?讲话))/y;
const BARE_DAYS: Readonly<Record<string, string>> = { 315: '3·15', 918: '9·18', 512: '5·12', 129: '12·9', 128: '1·28', 54: '5·4', 77: '7·7', 81: '8·1', 71: '7·1' };
/** 一二九 and 一二八 may be read as 1·29 and 12·9. */
const AMBIGUOUS = /一二([九八一])(?=(?<=“一二[九八])”|”?(?:运动|学生运动|事变|抗战|惨案))/y;
const WITH_DOT: Readonly<Record<string, string>> = { 九: '一二·九', 八: '一·二八', 一: '一二·一' };

export const monthDayEvent: TextRule = {
  code: 'month-day-event',
  title: '月日专名的间隔号',
  source: { standard: GB15835, clause: '5.1.6、5.2.3', strength: 'must' },
  severity: 'error',
  why: '含有月日的专名用阿拉伯数字时，月日之间用间隔号，并加引号：“3·15”；用汉字数字时，只有涉及一月、十一月、十二月才用间隔号：九一八事变、“一二·九”运动。',
  bad: [
    { text: '　　铭记⟦“九·一八”⟧事变的历史。' },
    { text: '　　弘扬⟦五·四⟧运动精神。' },
    { text: '　　组织收看“⟦315⟧”晚会。' },
    { text: '　　纪念⟦一二九⟧运动。' },
    { text: '　　举办⟦3·15⟧晚会。' },
    { text: '　　深刻吸取⟦“8.12”⟧塔吊倾覆事故教训。' },
    { text: '　　⟦“9.18”⟧事变纪念活动。' },
    { text: '　　⟦5.12⟧汶川特大地震发生后，各地驰援。' },
  ],
  good: [
    '　　铭记九一八事变的历史。', '　　弘扬五四运动精神。', '　　组织收看“3·15”晚会。', '　　纪念“一二·九”运动。', '　　发生5.4级地震。', '　　“一·二八”事变以后。', '　　走访315消费户。', '　　处理129起运动伤害。', '　　增长5.4%。',
    '　　深入开展“5·12”防灾减灾日活动。', '　　分析三·二等级的差异。', '　　比重为3.15，重大项目占多数。',
  ],
  starts: '·•・.．3-9一1',
  checkAt(lintText, at) {
    const { text } = lintText;
    const code = text.charCodeAt(at);
    if (code === 0x4e00) {
      if (text.charCodeAt(at + 1) !== 0x4e8c) return undefined;
      AMBIGUOUS.lastIndex = at;
      const match = AMBIGUOUS.exec(text);
      if (match === null || hanDigit(text.charAt(at - 1)) >= 0 || /[十第]/.test(text.charAt(at - 1))) return undefined;
      const replacement = WITH_DOT[match[1]!]!;
      return found(text, at, at + 3, replacement);
    }
    if (isAsciiDigit(code)) {
      const before = text.charCodeAt(at - 1);
      if (isAsciiDigit(before) || isLatin(before) || !isAsciiDigit(text.charCodeAt(at + 1)) || /[.·第-]/.test(text.charAt(at - 1))) return undefined;
      BARE.lastIndex = at;
      const match = BARE.exec(text)?.[0];
      if (match === undefined) return undefined;
      const day = BARE_DAYS[match]!;
      return found(text, at, at + match.length, text.charAt(at - 1) === '“' ? day : `“${day}”`);
    }
    const before = text.charCodeAt(at - 1);
    if (isAsciiDigit(before) && isAsciiDigit(text.charCodeAt(at + 1))) return arabic(lintText, at);
    return hanDigit(text.charAt(at - 1)) > 0 || before === 0x5341 ? han(lintText, at) : undefined;
  },
};

const REACH = 16;

function arabic(lintText: Parameters<typeof quotedAt>[0], at: number): FoundInText | undefined {
  const { text } = lintText;
  let from = isAsciiDigit(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
  const before = text.charCodeAt(from - 1);
  if (isAsciiDigit(before) || isLatin(before) || /[.·-]/.test(text.charAt(from - 1))) return undefined;
  if (text.charAt(from - 1) === '“') from--;
  const match = DOTTED.exec(text.slice(from, at + REACH));
  if (match === null) return undefined;
  const [whole, open, month, dot, day, close] = match;
  if (Number(day) < 1 || Number(day) > daysOf(Number(month))) return undefined;
  const marked = open === '“';
  const right = `${month!}·${day!}`;
  // “5.12汶川地震”: the quotation reaches over the event too
  if (marked !== (close === '”')) return marked && dot !== '·' ? found(text, from + 1, from + whole.length, right) : undefined;
  if (marked) return dot === '·' ? undefined : found(text, from, from + whole.length, `“${right}”`);
  const quoted = quotedAt(lintText, from);
  if (dot === '·' ? quoted : !KNOWN.test(text.slice(from, from + REACH))) return undefined;
  return found(text, from, from + whole.length, quoted ? right : `“${right}”`);
}

function han({ text }: Parameters<typeof quotedAt>[0], at: number): FoundInText | undefined {
  let from = at - 1;
  if (/[十一二]/.test(text.charAt(from - 1))) from--;
  if (hanDigit(text.charAt(from - 1)) >= 0 || /[第十]/.test(text.charAt(from - 1))) return undefined;
  if (text.charAt(from - 1) === '“') from--;
  const match = HAN_DOTTED.exec(text.slice(from, at + REACH));
  if (match === null) return undefined;
  const [whole, open, month, , day, close] = match;
  if (close === undefined ? open !== '' : open === '') return undefined;
  const number = hanValue(month!);
  // 一·二八, 一二·九, 一一·三〇 are right, and the month of 一二 is December
  if (/^[一二三四五六七八九]$|^十$/.exec(month!) === null || number === 1 || dayOf(day!) < 1 || dayOf(day!) > daysOf(number)) return undefined;
  // 三·三制, 五·四级 name no day
  if (/[制级等]/.test(text.charAt(from + whole.length))) return undefined;
  return found(text, from, from + whole.length, `${open!}${number === 10 ? '十' : month!}${day!}${close ?? ''}`);
}

/** @returns the day that 汉字 name, digit by digit (一八) or as a number (十八) */
function dayOf(text: string): number {
  const value = hanValue(text);
  if (value > 0) return value;
  return text.length === 2 ? hanDigit(text.charAt(0)) * 10 + hanDigit(text.charAt(1)) : 0;
}

function found(text: string, from: number, to: number, replacement: string): FoundInText {
  return { from, to, message: `月日专名“${text.slice(from, to).replace(/[“”]/g, '')}”的写法不合规范，应为“${replacement.replace(/[“”]/g, '')}”${/^“\d/.test(replacement) ? '，并加引号' : ''}`, replacement, mechanical: false };
}
