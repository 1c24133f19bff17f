import { bodyOf, inParagraph } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const FORMULA = /^(?:(?:特此|专此|谨此)(?:通知|通报|通告|公告|报告|函告|函达|函复|函商|批复|请示|复函)|此复|此令|(?:妥否|当否|可否|是否妥当)[，,]?(?:敬?请|恳请)[^。；，]{2,12}|以上(?:请示|报告|意见)(?:妥否|当否)?[，,][^。；]{2,20}|(?:特此|专此)(?:函达|函告|函商|函复|报告|请示)[，,][^。；]{2,14}|请予审议)([，；、,;]?)$/;

const HEAD = '临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　请抓好落实。\n';
const TAIL = '\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

export const closingFullStop: TreeRule = {
  code: 'closing-full-stop',
  title: '结尾语没有句号',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“特此通知”“妥否，请批示”等结尾语是一个句子，末尾用句号。',
  bad: [
    { text: `${HEAD}　　特此通⟦知⟧${TAIL}`, fixed: `${HEAD}　　特此通知。${TAIL}` },
    { text: `${HEAD}　　特此通知⟦，⟧${TAIL}`, fixed: `${HEAD}　　特此通知。${TAIL}` },
    { text: `临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　请求解决经费三十万元。\n　　妥否，请批⟦示⟧${TAIL}`, fixed: `临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　请求解决经费三十万元。\n　　妥否，请批示。${TAIL}` },
  ],
  good: [`${HEAD}　　特此通知。${TAIL}`, `${HEAD}　　此致\n　　敬礼！${TAIL}`],
  check(context) {
    if (coverOf(context).genre === undefined) return [];
    return bodyOf(context).slice(-4).flatMap((part) => {
      const { text } = part.paragraph;
      const match = text.length > 40 ? null : FORMULA.exec(text);
      if (match === null) return [];
      const mark = match[1]!;
      if (mark !== '') return [inParagraph(context, part, text.length - 1, text.length, `结尾语末尾用了“${mark}”，应为句号“。”`, { replacement: '。' })];
      return [inParagraph(context, part, text.length - 1, text.length, '结尾语末尾没有句号，应加“。”', { replacement: `${text.charAt(text.length - 1)}。` })];
    });
  },
};
