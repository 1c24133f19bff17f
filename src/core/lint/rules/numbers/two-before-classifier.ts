import { isHan } from '../../../text/characters.ts';
import { hanDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

const CLASSIFIER = /二(?:个|项(?![式目])|种(?!子)|名(?!单)|位(?!数|于)|家|份(?!额)|张|辆|座|件套?(?!衫))/y;

export const twoBeforeClassifier: TextRule = {
  code: 'two-before-classifier',
  title: '量词前用“二”',
  source: { strength: 'language' },
  severity: 'information',
  why: '量词前一般用“两”：两个、两项；序数、小数、分数用“二”。',
  bad: [{ text: '　　抓好⟦二个⟧关键环节。' }, { text: '　　完成⟦二项⟧任务。' }],
  good: ['　　抓好两个关键环节。', '　　第二项任务。', '　　三分之二个人参加。', '　　十二个单位。', '　　一、二项工作。', '　　第一款二项规定。'],
  starts: '二',
  checkAt(lintText, at) {
    const { text } = lintText;
    CLASSIFIER.lastIndex = at;
    if (!CLASSIFIER.test(text)) return undefined;
    const before = text.charAt(at - 1);
    if (!isHan(text.charCodeAt(at - 1)) || hanDigit(before) >= 0 || /[第十百千万点之款条其不星期周]/.test(before) || quotedAt(lintText, at)) return undefined;
    return { from: at, to: at + 2, message: `量词“${text.charAt(at + 1)}”前用了“二”，应为“两”`, replacement: `两${text.charAt(at + 1)}`, mechanical: false };
  },
};
