import { bodyOf, findInBody, inParagraph, quotedIn } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

/** A closing formula at the end of a paragraph. */
const FORMULA = /(?:^|[。；，]\s*)((?:特此|专此|谨此)(通知|通报|通告|公告|报告|函告|函达|函复|函商|批复|请示|复函|决定|公布)|(此复|此令)|((?:(?:以上|上述)[^。，；]{0,8})?(?:妥否|当否|可否|是否妥当)[，,]?\s*(?:敬?请|恳请|望)[^。]{0,12})|(请予?审议))[。！；，]?$/;

/** For each formula the 文种 in which it may stand. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  通知: ['通知'], 通报: ['通报'], 通告: ['通告'], 公告: ['公告'], 报告: ['报告'], 函告: ['函'], 函达: ['函'], 函商: ['函'], 函复: ['函'], 复函: ['函'], 批复: ['批复'], 请示: ['请示'],
  决定: ['决定'], 公布: ['公告', '公报', '命令', '通告', '通报', '决定'], 此复: ['批复', '函'], 此令: ['命令'],
};
/** 公告 and 通告 announce themselves by their own names. */
const OPEN: Readonly<Record<string, true>> = { 公告: true, 通告: true };
const OPENING = /现(?:将[^。；]{0,40}?)?(公告|通告|通知|通报)如下/g;
const ASKING: readonly string[] = ['请示', '报告', '意见', '函', '议案'];
const LAST = 4;

const TAIL = '\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';
const notice = (closing: string): string => `临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　请抓好落实。\n　　${closing}${TAIL}`;

export const closingOfOtherGenre: TreeRule = {
  code: 'closing-of-other-genre',
  title: '结尾语与文种不符',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '结尾语要与文种一致：通知用“特此通知”，通告用“特此通告”，请示用“妥否，请批示”。',
  bad: [
    { text: notice('⟦特此通告⟧。') },
    { text: `临川县公安局关于渣土车限行的通告\n\n　　为改善空气质量，⟦现公告如下⟧：\n　　一、限行区域为环城路以内。\n　　二、本通告自公布之日起施行。${TAIL}` },
    { text: notice('⟦妥否，请批示⟧。') },
    { text: notice('⟦以上意见当否，请批复⟧。') },
    { text: `临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　请求解决经费三十万元，妥否，请批示。\n　　⟦特此报告⟧。${TAIL}` },
    { text: `临川县水利局关于移交档案的函\n\n县档案局：\n　　请予支持。\n　　⟦特此通知⟧。${TAIL}` },
  ],
  good: [
    notice('特此通知。'),
    notice('各地在汛期结束后要写出专题材料报县水利局。'),
    notice('请示事项要在末尾写明“妥否，请批示。”'),
    `临川县水利局关于移交档案的函\n\n县档案局：\n　　现将档案移交你局。\n　　妥否，请函复。${TAIL}`,
    `临川县水利局关于移交档案的复函\n\n县档案局：\n　　来函收悉，我局同意。\n　　此复。${TAIL}`,
  ],
  check(context) {
    const { genre } = coverOf(context);
    if (genre === undefined) return [];
    const opening = OPEN[genre.name] === undefined ? [] : findInBody(context, ['如下'], OPENING, ([word, named]) => (named === genre.name ? undefined : { message: `${genre.name}的开头写作“${word}”，与文种不符，应为“${word.replace(named!, genre.name)}”` }));
    return [...opening, ...bodyOf(context).slice(-LAST).flatMap((part) => {
      const { text } = part.paragraph;
      const tail = text.slice(-60);
      const match = FORMULA.exec(tail);
      if (match === null) return [];
      const from = text.length - tail.length + match.index + match[0].indexOf(match[1]!);
      const [, formula = '', named, other, asking, deliberation] = match;
      if (quotedIn(context, part, from)) return [];
      const word = named ?? other;
      // 报告 that asks is the matter of another rule; 意见 goes up as well as down
      const right = word !== undefined ? OWN[word]!.includes(genre.name) : asking !== undefined ? ASKING.includes(genre.name) : deliberation === undefined || ['议案', '报告', '意见', '请示'].includes(genre.name);
      return right ? [] : [inParagraph(context, part, from, from + formula.length, `${genre.name}的结尾写作“${formula}”，与文种不符`)];
    })];
  },
};
