import { tableOf } from '../../../text/characters.ts';
import { NTH_WORD } from '../../../text/reading-on.ts';
import { quotedAt } from '../../lint-text.ts';
import { opensClause } from '../../neighbours.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const LAST = tableOf('一二三四五六七八九十先次后');
const ORDINAL = /(?:第[一二三四五六七八九十]{1,3}|其[一二三四五六七八九]|首先|其次|再次|最后)$/;
const READS_ON = new RegExp(`^(?:${NTH_WORD}|其[一二三四五六七八九次]|[一二三四五六七八九十][、，]|最|再次)`);

export const nthOrdinalMark: TextRule = {
  code: 'nth-ordinal-mark',
  title: '“第一”“首先”后用顿号',
  source: { standard: GB15834, clause: 'B.3.1', strength: 'must' },
  severity: 'warning',
  why: '“第一、其一、首先”一类序次语后面用逗号。',
  bad: [
    { text: '　　第一⟦、⟧要摸清底数。\n　　第二⟦、⟧要分类处置。', fixed: '　　第一，要摸清底数。\n　　第二，要分类处置。' },
    { text: '　　首先⟦、⟧要摸清底数；其次⟦、⟧要分类处置；最后⟦、⟧要限期整改。', fixed: '　　首先，要摸清底数；其次，要分类处置；最后，要限期整改。' },
    { text: '　　原因有两个：其一⟦、⟧底数不清；其二⟦、⟧责任不明。', fixed: '　　原因有两个：其一，底数不清；其二，责任不明。' },
    { text: '　　第三⟦、⟧一定要限期整改。', fixed: '　　第三，一定要限期整改。' },
  ],
  good: [
    '　　第一，要摸清底数。第二，要分类处置。',
    '　　第一、二产业增速加快，第一、第二季度开局良好。',
    '　　第三、四条规定的情形除外。',
    '　　坚持质量第一、效益优先，安全第一、预防为主。',
    '　　其一、其二两处改为逗号。',
    '　　第一、最后两个环节尤其要把好关。',
    '　　最后、最难的一公里要打通。',
  ],
  starts: '、',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (LAST[text.charCodeAt(at - 1)] !== 1) return undefined;
    const match = ORDINAL.exec(text.slice(Math.max(0, at - 4), at));
    if (match === null || at + 1 >= text.length) return undefined;
    const from = at - match[0].length;
    if (!opensClause(text, from) || READS_ON.test(text.slice(at + 1, at + 7)) || quotedAt(lintText, at)) return undefined;
    return { from: at, to: at + 1, message: `“${match[0]}”后用了顿号，应为逗号“，”`, replacement: '，' };
  },
};
