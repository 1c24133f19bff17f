import { isHan, tableOf } from '../../../text/characters.ts';
import type { Paragraph } from '../../../model.ts';
import type { Role } from '../../context.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** So long a paragraph with so many sentences is prose beyond doubt. */
const LEAST = 40;
const SENTENCES = /[。！？；][^。！？；]{0,200}$/;
const CLAUSES = /，[^，]{4,}，[^，]{4,}$/;
/** 首行缩进 of two 汉字, in columns. */
const INDENT = 4;
const ENDS = tableOf('。！？：；…”’）》—.!?:;');

export const missingEndMark: TreeRule = {
  code: 'missing-end-mark',
  title: '段末没有标点',
  source: { standard: GB15834, clause: '4.1.3', strength: 'language' },
  severity: 'warning',
  why: '句子末尾要有句号、问号或叹号；段末没有标点，一般是打漏了，或者话没有说完。',
  bad: [
    { text: '　　各单位要提高认识，加强领导。要坚持问题导向，逐项对账销号，确保年底前全面完成各项整改任务⟦⟧\n　　各乡镇要抓好落实。', fixed: '　　各单位要提高认识，加强领导。要坚持问题导向，逐项对账销号，确保年底前全面完成各项整改任务。\n　　各乡镇要抓好落实。' },
    { text: '　　各单位要提高认识，加强领导。要坚持问题导向，逐项对账销号，确保年底前全面完成各项整改任务⟦，⟧\n　　各乡镇要抓好落实。' },
  ],
  good: [
    '　　各单位要提高认识，加强领导。要坚持问题导向，逐项对账销号，确保年底前全面完成各项整改任务。\n　　各乡镇要抓好落实。',
    '　　一、坚持问题导向，逐项对账销号，确保年底前全面完成各项整改任务\n　　各乡镇要抓好落实。',
    '　　各单位要提高认识，加强领导。要坚持问题导向，逐项对账销号，确保年底前全面完成',
  ],
  check({ document, roles }) {
    const open = document.paragraphs.filter((paragraph, i) => ENDS[paragraph.text.charCodeAt(paragraph.text.length - 1)] !== 1 && isProse(paragraph, roles[i]!));
    if (open.length === 0) return [];
    const prose = document.paragraphs.filter((paragraph, i) => isProse(paragraph, roles[i]!));
    // in a text that leaves its marks off, or whose lines are cut, nothing is told by one that is missing
    if (open.length * 8 > prose.length + 8) return [];
    const byStart = new Map(document.paragraphs.map((paragraph, i) => [paragraph, i]));
    return open.flatMap((paragraph): Found[] => {
      const next = document.paragraphs[byStart.get(paragraph)! + 1];
      const { text } = paragraph;
      const last = text.charCodeAt(text.length - 1);
      // the last paragraph is still being written
      if (next === undefined || paragraph.indent < INDENT || ((next.kind !== 'text' || next.indent < INDENT) && roles[byStart.get(paragraph)! + 1] === 'body')) return [];
      if (/[，、]$/.test(text)) return [foundInParagraph(paragraph, text.length - 1, text.length, `段末用了“${text.slice(-1)}”，应为句号“。”`, [{ from: text.length - 1, to: text.length, text: '。' }], false)];
      if (!isHan(last)) return [];
      const { to } = paragraph;
      return [{ from: to, to, message: '段末没有标点，应有句号“。”', fix: { edits: [{ from: to, to, text: '。' }], mechanical: true } }];
    });
  },
};

/** A heading may have clauses of its own, so it takes a whole sentence to show that a paragraph which opens with one goes on in prose. */
function isProse({ text, kind }: Paragraph, role: Role): boolean {
  if (kind !== 'text' || text.length < LEAST || (role !== 'body' && role !== 'heading')) return false;
  return (SENTENCES.test(text) && text.includes('，')) || (role === 'body' && CLAUSES.test(text));
}
