import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

export const stackedQuestionMark: TextRule = {
  code: 'stacked-question-mark',
  title: '问号、叹号叠用',
  source: { standard: GB15834, clause: '4.2.3.3、4.3.3.3、4.3.3.4', strength: 'must' },
  severity: 'error',
  why: '问号、叹号叠用最多三个，公文里一般不叠用；既疑问又感叹的，先用问号，后用叹号。',
  bad: [
    { text: '　　难道这样的教训还不够吗⟦？？？？⟧', fixed: '　　难道这样的教训还不够吗？' },
    { text: '　　这样的教训怎么能忘⟦！？⟧', fixed: '　　这样的教训怎么能忘？！' },
  ],
  good: ['　　难道这样的教训还不够吗？！', '　　让我们共同努力！！'],
  starts: '？！',
  checkAt({ text }, at) {
    if (!'？！'.includes(text.charAt(at + 1) || ' ') || '？！'.includes(text.charAt(at - 1) || ' ')) return undefined;
    let to = at + 1;
    while ('？！'.includes(text.charAt(to) || ' ')) to++;
    const row = text.slice(at, to);
    const both = row.includes('？') && row.includes('！');
    const right = both ? '？！' : row.charAt(0);
    if (row.length > 3) return { from: at, to, message: `“${row}”叠用了${row.length}个，应为“${right}”`, replacement: right };
    return row === '！？' ? { from: at, to, message: '先用了叹号后用问号，应为“？！”', replacement: '？！', severity: 'warning' } : undefined;
  },
};
