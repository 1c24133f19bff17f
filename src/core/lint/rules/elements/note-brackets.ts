import { coverOf } from '../../cover/cover.ts';
import { inLine, type Line } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

const WORDS = /^(?:此件|本件|联系人|联系电话|联系方式|\(?此文)|(?:公开发布|主动公开|依申请公开|不予公开|不公开|发至[县乡].{0,4}级?)$/;
const OPENS = '（(〔[［【';
const CLOSES = '）)〕]］】';
/** Longest 附注. */
const LENGTH = 80;

const BODY = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n';

function look(line: Line): Found[] {
  const { text } = line;
  const open = OPENS.includes(text.charAt(0));
  const close = CLOSES.includes(text.charAt(text.length - 1));
  const inner = text.slice(open ? 1 : 0, close ? -1 : undefined);
  if (!WORDS.test(inner.replace(/[。；]$/, ''))) return [];
  if (!open && !close) return [inLine(line, 0, text.length, '附注没有加圆括号，应为“（……）”', { replacement: `（${text.replace(/。$/, '')}）` })];
  const found: Found[] = [];
  // half-width ones are the matter of a rule of their own
  if (open && !'（('.includes(text.charAt(0))) found.push(inLine(line, 0, 1, `附注用了“${text.charAt(0)}”，应为全角圆括号“（”`, { replacement: '（' }));
  if (!open) found.push(inLine(line, 0, 1, '附注缺前括号，应为“（”'));
  if (close && !/[）)]$/.test(text)) found.push(inLine(line, text.length - 1, text.length, `附注用了“${text.charAt(text.length - 1)}”，应为全角圆括号“）”`, { replacement: '）' }));
  if (!close) {
    const end = /[）)][。；]$/.test(text);
    found.push(end ? inLine(line, text.length - 1, text.length, '附注括号后用了句号，应不加标点', { replacement: '' }) : inLine(line, text.length - 1, text.length, '附注缺后括号，应为“）”'));
  }
  return found;
}

export const noteBrackets: TreeRule = {
  code: 'note-brackets',
  title: '附注的括号',
  source: { standard: GB9704, clause: '7.3.6', strength: 'must' },
  severity: 'error',
  why: '附注居左空二字加圆括号编排在成文日期下一行，公文用全角圆括号。',
  bad: [
    { text: `${BODY}　　⟦此件公开发布⟧`, fixed: `${BODY}　　（此件公开发布）` },
    { text: `${BODY}　　⟦【⟧此件公开发布⟦】⟧`, fixed: `${BODY}　　（此件公开发布）` },
    { text: `${BODY}　　（此件公开发布）⟦。⟧`, fixed: `${BODY}　　（此件公开发布）` },
    { text: `${BODY}　　⟦联系人：温如许，联系电话：0000-6612345⟧`, fixed: `${BODY}　　（联系人：温如许，联系电话：0000-6612345）` },
  ],
  good: [
    `${BODY}　　（此件公开发布）`,
    `${BODY}　　（联系人：温如许，联系电话：0000-6612345）`,
    `${BODY}　　（联系人：温如许　联系电话：0000-6612345）`,
    '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n　　联系人：温如许，联系电话：0000-6612345。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日',
  ],
  check(context) {
    const { lines, end, date, official, old } = coverOf(context);
    if (date === undefined || old || !official) return [];
    const at = lines.indexOf(date.line);
    return lines.slice(at + 1, Math.min(end, at + 4)).filter(({ text }) => text.length <= LENGTH).flatMap(look);
  },
};
