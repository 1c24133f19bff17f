import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** So far back the “ is looked for. */
const REACH = 400;
const ENDS = '。！？…';
/** 引文 that is whole: 说：“…。” */
const INTRODUCES = /[：:]$/;
/** Behind a quotation that is part of the sentence: 把“……”作为. */
const READS_ON = /^(?:的|作为|当作|当成|写入|纳入|列为|列入|贯穿|融入|落到|等(?!待|到|我|你|他))/;
const NOUN_BEHIND = /^的(?:状况|局面|问题|现象|要求|精神|理念|思想|原则|目标|工作|做法|思路|方针|态度|作风|格局|氛围|观念|意识|说法|话|教导|指示|论述|定位|规定|承诺|口号|标准|责任|机制)/;
const TAKES = /(?:把|将|以|用|按照|根据|本着|坚持|贯彻|落实|树立|践行|弘扬|发扬|秉持|提出|做到|实现)$/;

export const markAtQuotationEnd: TextRule = {
  code: 'mark-at-quotation-end',
  title: '引号内外的句末点号',
  source: { standard: GB15834, clause: 'B.2.1', strength: 'must' },
  severity: 'error',
  why: '引文完整、独立使用，或者自带问号叹号的，点号留在引号内，引号外不再用；引文是句子的一部分的，引号内不用句号，引号外按需要用。',
  bad: [
    { text: '　　他强调：“要守住底线。”⟦。⟧', fixed: '　　他强调：“要守住底线。”' },
    { text: '　　牢记“生命重于泰山⟦。⟧”。' },
    { text: '　　大家都在问“路什么时候通？”⟦。⟧', fixed: '　　大家都在问“路什么时候通？”' },
    { text: '　　牢记“生命重于泰山⟦。⟧”，抓好安全生产。' },
    { text: '　　把“生命重于泰山⟦。⟧”作为第一准则。' },
    { text: '　　有人问“路什么时候通？”⟦，⟧大家都说不清。' },
    { text: '　　要改变“旺季人挤人、淡季没有人⟦。⟧”的状况。' },
  ],
  good: [
    '　　他强调：“要守住底线。”',
    '　　牢记“生命重于泰山”。',
    '　　“学然后知不足。”这句话讲得很有道理。',
    '　　古人说：“学然后知不足。”为把学习抓好，要定制度。',
    '　　他说：“路要早修。”的确如此。',
    '　　会上响起“加油！”“加油！”的喊声。',
    '　　老人说：“水来了！”等待多年的心愿实现了。',
  ],
  starts: '”',
  checkAt({ text }, at) {
    const inner = text.charAt(at - 1);
    if (!ENDS.includes(inner)) return undefined;
    const outer = text.charAt(at + 1);
    if (outer === '。') return atEnd(text, at, inner);
    if (outer === '，' || outer === '；' || outer === '、') return inside(at, inner, outer);
    if (inner !== '。' || !READS_ON.test(text.slice(at + 1, at + 5))) return undefined;
    const open = openOf(text, at);
    // “……。”的局面: what 的 puts before a noun is no sentence of its own, unless it is brought in as one
    const attribute = NOUN_BEHIND.test(text.slice(at + 1, at + 6)) && !INTRODUCES.test(text.charAt(open - 1)) && open > 0;
    if (open < 0 || !(attribute || TAKES.test(text.slice(Math.max(0, open - 4), open)))) return undefined;
    return innerMark(at, inner);
  },
};

function atEnd(text: string, at: number, inner: string): FoundInText | undefined {
  const open = openOf(text, at);
  if (inner === '…') return undefined;
  if (inner !== '。' || (open >= 0 && INTRODUCES.test(text.slice(0, open).slice(-1)))) {
    return { from: at + 1, to: at + 2, message: `引号内已有“${inner}”，引号外又用了句号，应删去外面的句号`, replacement: '' };
  }
  return innerMark(at, inner);
}

function inside(at: number, inner: string, outer: string): FoundInText | undefined {
  // “加油！”、“快跑！” and an ellipsis that stands for words left out
  if (inner === '…' || outer === '、') return undefined;
  if (inner === '。') return { ...innerMark(at, inner), severity: 'warning' };
  return { from: at + 1, to: at + 2, message: `引号内已有“${inner}”，引号外不再用“${outer}”`, replacement: '', mechanical: false, severity: 'warning' };
}

/** Not made without a look: it stands in somebody's words. */
function innerMark(at: number, inner: string): FoundInText {
  return { from: at - 1, to: at, message: `引文是句子的一部分，引号内不用“${inner}”，应删去`, replacement: '', mechanical: false };
}

function openOf(text: string, at: number): number {
  const start = Math.max(0, at - REACH);
  const open = text.slice(start, at).lastIndexOf('“');
  return open < 0 ? -1 : start + open;
}
