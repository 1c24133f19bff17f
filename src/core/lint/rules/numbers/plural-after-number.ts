import { COUNTING_CLASS } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** A number of people and a noun; words between that open another clause or another noun end it. */
const COUNTED = new RegExp(
  `(?:^|[^第${COUNTING_CLASS}\\d.])((?:\\d[\\d,]{0,6}|[${COUNTING_CLASS}几数多]{1,6})[多余]?([名位个])[^，。；：、！？“”（）\\s\\d${COUNTING_CLASS}让使把被给向对和与及在是有为将从由到跟您你我他她它咱]{1,8})$`,
);
/** 一个孩子们的乐园: one of what is behind 的. */
const ATTRIBUTE = /们(?:的|喜|爱|所|心|自|最|共|都|之)/y;

export const pluralAfterNumber: TextRule = {
  code: 'plural-after-number',
  title: '数量词后面的名词加“们”',
  source: { strength: 'language' },
  severity: 'warning',
  why: '数量词已经表明是多数，名词后不再加“们”：三名同志，不说“三名同志们”。',
  bad: [
    { text: '　　慰问⟦三名受伤的战士们⟧。' },
    { text: '　　⟦三名同志们⟧表现突出。' },
    { text: '　　选派⟦20多名干部们⟧驻村。' },
    { text: '　　⟦几位代表们⟧发言热烈。' },
    { text: '　　走访⟦50位老党员们⟧，送上慰问品。' },
  ],
  good: ['　　三名同志表现突出。', '　　同志们，这三个方面我们都要抓好。', '　　打造一个孩子们喜爱的乐园。', '　　两名教师和学生们一起参加活动。', '　　建成两个老人们的活动室。', '　　第三位同志们都认识。', '　　这两个人们熟知的故事。', '　　各位同志们辛苦了。'],
  starts: '们',
  checkAt(lintText, at) {
    const { text } = lintText;
    // 我们 他们 你们 人们 and the like stand in most texts; 同志们 only here
    if (/[我他你她它咱您人俺]/.test(text.charAt(at - 1))) return undefined;
    const start = Math.max(0, at - 20);
    const match = COUNTED.exec(text.slice(start, at));
    if (match === null) return undefined;
    const [, noun, classifier] = match;
    ATTRIBUTE.lastIndex = at;
    if (/^一[个名位]/.test(noun!) || ((classifier === '个' || /^一/.test(noun!)) && ATTRIBUTE.test(text)) || quotedAt(lintText, at)) return undefined;
    const from = at - noun!.length;
    return { from, to: at + 1, message: `“${text.slice(from, at + 1)}”已有数量词，应删去“们”`, replacement: noun!, mechanical: false };
  },
};
