import { isPointMark } from '../../../text/marks.ts';
import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** A row of marks longer than this is drawn, not written. */
const MOST = 6;
/** Of two different marks the stronger one stays. */
const STRENGTH = '、，：；。';

export const doubledMark: TextRule = {
  code: 'doubled-mark',
  title: '点号重复',
  source: { standard: GB15834, clause: '5.1', strength: 'language' },
  severity: 'error',
  why: '两个点号不会连在一起；多出来的一般是改稿时留下的。',
  bad: [
    { text: '　　各单位要加强领导⟦，，⟧压实责任⟦。。⟧', fixed: '　　各单位要加强领导，压实责任。' },
    { text: '　　抓好水稻⟦、、⟧玉米的田间管理。', fixed: '　　抓好水稻、玉米的田间管理。' },
    { text: '　　各单位要加强领导⟦，。⟧下一步要压实责任。', fixed: '　　各单位要加强领导。下一步要压实责任。' },
    { text: '　　一要加强领导⟦；。⟧二要压实责任。', fixed: '　　一要加强领导。二要压实责任。' },
    { text: '　　群众满意不满意⟦？。⟧这是一把尺子。', fixed: '　　群众满意不满意？这是一把尺子。' },
    { text: '　　抓好水稻⟦、，⟧玉米的田间管理。' },
    { text: '　　各单位要加强领导⟦，,⟧压实责任。', fixed: '　　各单位要加强领导，压实责任。' },
  ],
  good: ['　　难道不应该吗？！这是大家的心愿！！', '　　他说：“要落实。”（掌声）大家都赞成。', '　　会议原则同意《方案》（讨论稿）。'],
  starts: '，。、；：？！',
  next: '，。、；：？！,.;:',
  checkAt({ text }, at) {
    const next = text.charCodeAt(at + 1);
    if (!isPointMark(next) && next !== 44 && next !== 46 && next !== 59 && next !== 58) return undefined;
    if (isPointMark(text.charCodeAt(at - 1))) return undefined;
    let to = at + 1;
    while (to < text.length && (isPointMark(text.charCodeAt(to)) || ',.;:'.includes(text.charAt(to)))) to++;
    return to - at > MOST ? undefined : judge(text.slice(at, to), at);
  },
};

function judge(row: string, from: number): FoundInText | undefined {
  const marks = row.replace(/,/g, '，').replace(/;/g, '；').replace(/:/g, '：').replace(/\./g, '。');
  // ？！ and ！！ are a matter of their own, 。。。 stands for ……
  if (/^[？！]+$/.test(marks) || /^。{3,}$/.test(marks) || row.includes('...')) return undefined;
  const to = from + row.length;
  const kinds = [...new Set(marks)];
  const name = kinds.length === 1 ? '重复' : '连用';
  const replacement = stays(kinds);
  return {
    from, to, message: `点号${name}“${row}”，${replacement === undefined ? '应只留一个' : `应为“${replacement}”`}`,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** @returns the mark that stays, undefined where it needs a choice */
function stays(kinds: readonly string[]): string | undefined {
  if (kinds.length === 1) return kinds[0];
  if (kinds.length > 2) return undefined;
  const [first, second] = [kinds[0]!, kinds[1]!];
  if ('？！'.includes(first)) return second === '。' || second === '，' ? first : undefined;
  // a full stop or a colon that something weaker stands before; what stands behind may be what was meant
  return second === '。' && STRENGTH.includes(first) && first !== '：' ? second : undefined;
}
