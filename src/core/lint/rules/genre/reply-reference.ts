import { bodyOf, inParagraph } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const RECEIVED = /收悉|悉。|收到|来函|来文|来电|《[^》]*(?:请示|函|报告)》|请示|商请/;
const DATE_OR_NUMBER = /[〔[（(【［]\s*(?:19|20)?\d{2}|\d{4}年\d{1,2}月/;

const reply = (opening: string): string => `临川县人民政府关于调整灌区范围的批复\n\n县水利局：\n　　${opening}同意调整灌区范围。\n　　此复。\n\n　　　　　　　　临川县人民政府\n　　　　　　　　2025年8月1日`;

export const replyReference: TreeRule = {
  code: 'reply-reference',
  title: '批复、复函没有引述来文',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '批复、复函开头引来文标题、发文字号并写“收悉”，使人知道答复的是哪一件。',
  bad: [{ text: reply('⟦经研究，同意调整灌区范围。⟧').replace('⟧同意调整灌区范围。', '⟧') }, { text: reply('⟦你局《关于调整灌区范围的请示》收悉⟧。') }],
  good: [reply('你局《关于调整灌区范围的请示》（临水发〔2025〕7号）收悉。经研究，现批复如下：'), reply('你局2025年7月2日来文收悉。')],
  check(context) {
    const { genre, title, date } = coverOf(context);
    const reply = genre?.id === 'reply';
    if (!reply && !(genre?.id === 'letter' && title.endsWith("复函"))) return [];
    const body = bodyOf(context);
    const first = body[0];
    if (first === undefined || date === undefined || context.roles[first.index] !== 'body') return [];
    const { text } = first.paragraph;
    const end = text.indexOf('。');
    const opening = body.slice(0, 2).map(({ paragraph }) => paragraph.text.slice(0, 300)).join('');
    const to = end < 0 ? text.length : end;
    if (!RECEIVED.test(opening)) return [inParagraph(context, first, 0, end < 0 ? to : to + 1, `${reply ? '批复' : '复函'}开头没有引述来文，应写“《……》（……号）收悉”`, reply ? {} : { severity: 'information' })];
    if (/《[^》]*》[^（(《]{0,6}收悉/.test(opening) && !DATE_OR_NUMBER.test(opening.slice(0, opening.indexOf('收悉')))) {
      return [inParagraph(context, first, 0, to, '引述来文没有发文字号，一般在标题后用圆括号写明', { severity: 'information' })];
    }
    return [];
  },
};
