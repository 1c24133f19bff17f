import { hanNumeral } from '../../../text/numerals.ts';
import { isAsciiDigit, isLatin } from '../../../text/quantities.ts';
import { addressAt, quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

/** Words that begin with 一. */
const WORD_OF_ONE = /1(?:系列|律(?!师)|方面|定(?![量额位价])|致(?![力癌])|般(?!配)|切(?![片割])|直(?![径流播])|旦|贯|并|把手|心1意|带1路|如既往|揽子|窝蜂|刀切|盘棋|股脑|丝不苟|视同仁|目了然|票否决)/y;
const WEEKDAY = /星期([1-7])(?:(?=\d{1,2}[时点:：])|(?![\d个次天节场回人趟轮小课堂班:：.—～-]))/y;

export const digitsInFixedWord: TextRule = {
  code: 'digits-in-fixed-word',
  title: '固定词语里用阿拉伯数字',
  source: { standard: GB15835, clause: '4.2.3', strength: 'must' },
  severity: 'warning',
  why: '干支、固定词语里的数字是语素，应采用汉字：一律、一方面、星期五。',
  bad: [{ text: '　　每⟦星期5⟧下午为集中学习时间。' }, { text: '　　⟦1律⟧不得外出。' }, { text: '　　⟦1方面⟧要抓进度，另⟦1方面⟧要保质量。' }, { text: '　　出台⟦1系列⟧措施。' }],
  good: ['　　每星期五下午为集中学习时间。', '　　一律不得外出。', '　　聘请11律师团队成员参加。', '　　一方面要抓进度，另一方面要抓质量。', '　　从3个方面着手。', '　　选聘1律师。', '　　每星期5个工作日。', '　　每星期3次例会。', '　　安装1直流屏。'],
  starts: '1星',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (text.charCodeAt(at) !== 49) {
      WEEKDAY.lastIndex = at;
      const match = WEEKDAY.exec(text);
      if (match === null || quotedAt(lintText, at)) return undefined;
      const day = match[1] === '7' ? '日' : hanNumeral(Number(match[1]));
      return { from: at, to: at + 3, message: `“${match[0]}”用了阿拉伯数字，应为“星期${day}”`, replacement: `星期${day}`, mechanical: false };
    }
    const before = text.charCodeAt(at - 1);
    if (isAsciiDigit(text.charCodeAt(at + 1)) || isAsciiDigit(before) || isLatin(before) || /[第.,，、·\-—～/+〔]/.test(text.charAt(at - 1))) return undefined;
    WORD_OF_ONE.lastIndex = at;
    const word = WORD_OF_ONE.exec(text)?.[0];
    if (word === undefined || quotedAt(lintText, at) || addressAt(lintText, at)) return undefined;
    const replacement = word.replace(/1/g, '一');
    return { from: at, to: at + word.length, message: `固定词语“${word}”用了阿拉伯数字，应为“${replacement}”`, replacement, mechanical: false };
  },
};
