import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** 机关代字, year in brackets and digits that end just before 号. */
const NUMBER = /[\u4e00-\u9fffXx×]{1,12}[〔[（(【［](?:19|20)\d{2}[〕\]）)】］]第?\d{1,5}$/;
const LEAD = /^.*?(?:根据|按照|依据|贯彻|落实|执行|转发|收到|依照|遵照|参照|见|和|与|及|对|将|以|由|的)(?=[\u4e00-\u9fffXx×])/;

export const numberBeforeTitle: TextRule = {
  code: 'number-before-title',
  title: '引用公文先写了发文字号',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '引用公文先引标题，后在圆括号里引发文字号。',
  bad: [{ text: '　　根据⟦临政发〔2025〕6号《临川县防汛应急预案》⟧，制定本方案。' }, { text: '　　按照⟦临政发〔2025〕6号文《临川县防汛应急预案》⟧要求，抓好落实。' }, { text: '　　按照⟦临政发〔2025〕6号（《临川县防汛应急预案》⟧）要求，抓好落实。' }],
  good: [
    '　　根据《临川县防汛应急预案》（临政发〔2025〕6号），制定本方案。',
    '　　《临川县防汛应急预案》（临政发〔2025〕6号）《临川县抗旱应急预案》（临政发〔2025〕7号）同时印发。',
    '　　临政发〔2025〕6号文件要求抓好落实。',
    '　　2025年第3号《公报》刊登了全文。',
  ],
  starts: '号',
  checkAt(lintText, at) {
    const { text } = lintText;
    const next = text.charCodeAt(at + 1);
    // 《, （《, or 文 … 《
    let open = at + 1;
    if (next === 0xff08 || next === 40) {
      if (text.charAt(at + 2) !== '《') return undefined;
      open = at + 2;
    } else if (next !== 0x300a) {
      if (next !== 0x6587) return undefined;
      open = text.charAt(at + 2) === '件' ? at + 3 : at + 2;
      if (text.charAt(open) !== '《') return undefined;
    }
    const number = NUMBER.exec(text.slice(Math.max(0, at - 28), at));
    if (number === null || quotedAt(lintText, at)) return undefined;
    const close = text.indexOf('》', open);
    if (close < 0 || close - open > 90) return undefined;
    const lead = LEAD.exec(number[0].slice(0, number[0].search(/[〔[（(【［]/)))?.[0].length ?? 0;
    const from = at - number[0].length + lead;
    const name = text.slice(open, close + 1);
    if (text.charAt(open - 1) === '（' || text.charAt(open - 1) === '(') return { from, to: close + 1, message: '引用公文先写了发文字号，应先写标题，后用圆括号写发文字号' };
    return { from, to: close + 1, message: '引用公文先写了发文字号，应先写标题，后用圆括号写发文字号', replacement: `${name}（${text.slice(from, at + 1)}）`, mechanical: false };
  },
};
