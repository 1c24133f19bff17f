import { bodyOf, inParagraph } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { Found, TreeRule } from '../../rule.ts';

const FORMULA = /^(?:特此|专此|谨此)(通知|通报|通告|公告|报告|函告|函达|函复|批复)[。！]?$/;
const OPENED = /(通知|通报|通告|公告|报告|函告|函复|批复)如下[：:。]/;

const HEAD = '临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n';
const TAIL = '\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

export const closingDoubled: TreeRule = {
  code: 'closing-doubled',
  title: '结尾语重复',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“特此通知”只写一次；前文已有“现将……通知如下”的，也可以省去。',
  bad: [{ text: `${HEAD}　　请抓好落实。\n　　特此通知。\n　　⟦特此通知。⟧${TAIL}` }, { text: `${HEAD}　　现将有关事项通知如下：\n　　请抓好落实。\n　　⟦特此通知。⟧${TAIL}` }],
  good: [`${HEAD}　　请抓好落实。\n　　特此通知。${TAIL}`],
  check(context) {
    if (coverOf(context).genre === undefined) return [];
    const body = bodyOf(context);
    const closings = body.slice(-6).filter(({ paragraph }) => paragraph.text.length < 10 && FORMULA.test(paragraph.text));
    const found: Found[] = [];
    for (const [i, part] of closings.entries()) {
      const { text } = part.paragraph;
      if (i > 0) found.push(inParagraph(context, part, 0, text.length, `结尾语“${text}”重复，应只留一处`));
      else if (closings.length === 1) {
        const word = FORMULA.exec(text)![1]!;
        const opening = body.slice(0, 4).some(({ paragraph }) => OPENED.exec(paragraph.text)?.[1] === word);
        if (opening) found.push(inParagraph(context, part, 0, text.length, `前文已有“${word}如下”，结尾“${text}”可以省去`, { severity: 'hint' }));
      }
    }
    return found;
  },
};
