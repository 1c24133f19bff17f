import { isDigit } from '../../../text/characters.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** 图1　全县水系分布图。 a phrase and nothing else, a blank behind the number. */
const CAPTION = /^[图表][ 　]?\d{1,2}(?:[-—.]\d{1,2})?[ 　：:]+[^，。；：！？]{2,40}。$/;

export const captionFullStop: TextRule = {
  code: 'caption-full-stop',
  title: '图表说明末尾用句号',
  source: { standard: GB15834, clause: 'A.1', strength: 'must' },
  severity: 'warning',
  why: '图或表的短语式说明文字，末尾不用句号。',
  bad: [{ text: '图1　全县水系分布图⟦。⟧', fixed: '图1　全县水系分布图' }, { text: '表2-1 各乡镇任务分解表⟦。⟧', fixed: '表2-1 各乡镇任务分解表' }],
  good: ['图1　全县水系分布图', '　　表1列出了各乡镇的任务，图2标明了位置。', '　　图1 说明了问题，任务还很重。'],
  starts: '图表',
  checkAt({ text }, at) {
    if (at !== 0 || (!isDigit(text.charCodeAt(1)) && !isDigit(text.charCodeAt(2))) || !CAPTION.test(text)) return undefined;
    return { from: text.length - 1, to: text.length, message: '图表说明末尾用了句号，应删去', replacement: '' };
  },
};
