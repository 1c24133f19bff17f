import { isDigit, isHan } from '../../../text/characters.ts';
import { FULL_WIDTH, isChinese, isClosingMark } from '../../../text/marks.ts';
import type { Role } from '../../context.ts';
import { addressAt, type LintText } from '../../lint-text.ts';
import { before, behind, behindBlanks, endsBracketedOrdinal, endsOrdinal, isNumeral } from '../../neighbours.ts';
import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const NAMES: Readonly<Record<string, string>> = { ',': '逗号', '.': '句号', ';': '分号', ':': '冒号', '?': '问号', '!': '叹号' };
/** Other half-width marks so near before a point show that the paragraph was typed with them. */
const NEAR = 60;
const HALF_COMMA = /[\u4e00-\u9fff][,;:]/;
/** Ordinals that other rules look after: 一是, 二要. */
const ORDINAL_IS = '是要';

/** Elements whose colon is looked after with the element. */
const COLON_ROLES: ReadonlySet<Role> = new Set<Role>(['to', 'cc', 'attach', 'annex', 'signer']);

export const halfWidthMark: TextRule = {
  code: 'half-width-mark',
  title: '汉字后用半角点号',
  source: { standard: GB15834, clause: '5.1.1', strength: 'must' },
  severity: 'error',
  why: '中文里的逗号、句号、分号、冒号、问号、叹号各占一个字位，半角的是西文的标点。',
  bad: [
    { text: '　　各单位要加强领导⟦,⟧压实责任，确保任务完成。', fixed: '　　各单位要加强领导，压实责任，确保任务完成。' },
    { text: '　　各单位要加强领导⟦, ⟧压实责任，确保任务完成。', fixed: '　　各单位要加强领导，压实责任，确保任务完成。' },
    { text: '　　这项工作由县水利局牵头，年底前完成⟦.⟧', fixed: '　　这项工作由县水利局牵头，年底前完成。' },
    { text: '　　各乡镇要加强巡查⟦,⟧发现隐患立即上报⟦.⟧县应急局要及时处置。', fixed: '　　各乡镇要加强巡查，发现隐患立即上报。县应急局要及时处置。' },
    { text: '　　今年完成投资8.6亿元⟦,⟧增长12.5%⟦,⟧其中技改投资占三成。', fixed: '　　今年完成投资8.6亿元，增长12.5%，其中技改投资占三成。' },
    { text: '　　现将有关事项通知如下⟦:⟧', fixed: '　　现将有关事项通知如下：' },
    { text: '　　群众为什么不满意⟦?⟧问题就出在作风上。', fixed: '　　群众为什么不满意？问题就出在作风上。' },
    { text: '　　群众为什么不满意⟦???⟧问题就出在作风上。', fixed: '　　群众为什么不满意？？？问题就出在作风上。' },
    { text: '　　推动GDP⟦,⟧税收和就业同步增长。', fixed: '　　推动GDP，税收和就业同步增长。' },
  ],
  good: [
    '　　会议于上午9:30开始，15:40结束，完成投资1,200万元，增长3.5%。',
    '　　请登录www.example.gov.cn/tz,下载表格，或者发送至bgs@example.com。',
    '　　请将材料命名为“单位名称.docx”后报送。',
    '　　系统提示“Error: file not found, please try again.”时，应立即上报。',
    '　　按照三:七的比例分担。',
    '　　[1]张三.论公文[M].北京:人民出版社,2020:12.',
  ],
  starts: ',.;:?!',
  checkAt(lintText, at) {
    const { text } = lintText;
    const mark = text.charAt(at);
    let end = before(text, at);
    let from = at;
    // 汉字 , with blanks before the mark
    if (text.charCodeAt(end) === 32 && end === at - 1) {
      end = before(text, end);
      if (text.charCodeAt(end) === 32 || !isHan(text.charCodeAt(end))) return undefined;
      from = end + 1;
    }
    if (end < 0 || !isTextBefore(text, end)) return undefined;
    const last = '?!'.includes(mark) ? runEnd(text, at) : at + 1;
    const blanks = behindBlanks(text, last);
    const next = behind(text, blanks);
    if (!(mark === '.' ? endsSentence(text, at, end, next) : pauses(text, at, end, next, blanks))) return undefined;
    if (addressAt(lintText, at) || isOtherRules(lintText, at, end)) return undefined;
    return found(lintText, text.slice(at, last), from, last, blanks);
  },
};

function found({ text }: LintText, marks: string, from: number, end: number, blanks: number): FoundInText {
  const full = marks.replace(/[,.;:?!]/g, (mark) => FULL_WIDTH[mark]!);
  const to = blanks < text.length ? blanks : end;
  const name = NAMES[marks.charAt(0)]!;
  // 买买提.艾力: a point between two names is no full stop
  const sure = marks !== '.' || to === text.length || blanks > end || HALF_COMMA.test(text.slice(Math.max(0, end - 1 - NEAR), end - 1));
  return { from, to, message: sure ? `用了半角${name}“${marks}”，应为全角的“${full}”` : `用了半角点“${marks}”，应为句号“${full}”（在人名中应为间隔号“·”）`, replacement: full, mechanical: sure };
}

/** @returns offset behind a run of ? and ! */
function runEnd(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 63 || text.charCodeAt(i) === 33) i++;
  return i;
}

/** A 汉字 or a closing mark before the mark, or what may stand for one: digits, Latin letters, per cent. */
function isTextBefore(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isHan(code) || isClosingMark(code)) return true;
  if (code === 0xff1f || code === 0xff01 || code === 0x2026) return true;
  return code < 128 ? /[A-Za-z0-9%)"']/.test(text.charAt(end)) : code === 0xff05 || code === 0x2103;
}

function pauses(text: string, at: number, end: number, next: number, blanks: number): boolean {
  const last = text.charCodeAt(end);
  const code = text.charCodeAt(next);
  const mark = text.charAt(at);
  if (isHan(last) || isClosingMark(last)) {
    if (mark === '!' && text.charAt(next) === '[') return false;
    if (mark === ':' && (text.startsWith('//', next) || (isNumeral(last) && isNumeral(code)))) return false;
    // :) and the like
    return !(mark !== ',' && next === at + 1 && /[)(]/.test(text.charAt(next)) && text.charAt(next) !== '(');
  }
  if (last === 41 || last === 34 || last === 39) return isHan(text.charCodeAt(end - 1)) && (Number.isNaN(code) || isChinese(code) || blanks > at + 1);
  // a number or a word of Latin letters: Chinese has to go on behind it
  const latin = !isDigit(last) && last !== 37;
  // “AI and Law,” Nature: the mark of an English title
  if (latin && (code === 0x201d || code === 0x2019)) return false;
  return (isHan(code) || (isChinese(code) && code !== 0x2014 && code !== 0x2026)) && !(latin && mark === ':' && blanks > at + 1) && next - at <= 3;
}

function endsSentence(text: string, at: number, end: number, next: number): boolean {
  const last = text.charCodeAt(end);
  if (!isHan(last) && !isClosingMark(last) && !(last === 34 && isHan(text.charCodeAt(end - 1)))) return false;
  if (text.charAt(at + 1) === '.' || text.charAt(at - 1) === '.') return false;
  const code = text.charCodeAt(next);
  return Number.isNaN(code) || isHan(code) || '“‘《（”’'.includes(text.charAt(next));
}

/** Ordinals (一， 1， （一）. 一是，) and the colons of elements (附件: 抄送:) have rules of their own. */
function isOtherRules({ text, role }: LintText, at: number, end: number): boolean {
  if (COLON_ROLES.has(role) && text.charAt(at) === ':') return true;
  if (endsOrdinal(text, end + 1) || endsBracketedOrdinal(text, end + 1)) return true;
  return ORDINAL_IS.includes(text.charAt(end)) && text.charAt(at) !== '.' && endsOrdinal(text, end);
}
