import { endsLikeTitle } from '../../../structure/titles.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB15834 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const MARK = /[。，、；：,.;:]$/;

export const titleEndMark: TreeRule = {
  code: 'title-end-mark',
  title: '标题末尾的标点',
  source: { standard: GB15834, clause: 'B.4', strength: 'usual' },
  severity: 'warning',
  why: '标题末尾通常不用标点；公文标题以文种结束，后面不加句号、逗号等。',
  bad: [
    { text: '临川县水利局关于做好值守工作的通知⟦。⟧\n\n局属各单位：\n　　请抓好落实。', fixed: '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。' },
    { text: '临川县水利局关于做好主汛期\n防汛值守工作的通知⟦。⟧\n\n局属各单位：\n　　请抓好落实。', fixed: '临川县水利局关于做好主汛期\n防汛值守工作的通知\n\n局属各单位：\n　　请抓好落实。' },
    { text: '临川县水利局关于做好值守工作的通知⟦：⟧\n\n局属各单位：\n　　请抓好落实。', fixed: '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。' },
  ],
  good: [
    '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。',
    '临川县水利局关于做好值守工作的通知（试行）\n\n局属各单位：\n　　请抓好落实。',
    '谁来守护这条河？\n\n　　县里下发了关于河道管护的通知。\n　　请抓好落实。',
    '关于做好值守工作的通知\n\n局属各单位：\n　　县政府印发了关于加强防汛工作的意见。\n　　请抓好落实。',
  ],
  check(context) {
    const last = coverOf(context).titleLines.at(-1);
    // any line may be the first of a text: only one that reads as a title is one
    const cover = coverOf(context);
    if (last === undefined || !MARK.test(last.text) || !(cover.genre !== undefined || cover.official || endsLikeTitle(cover.title))) return [];
    const mark = last.text.charAt(last.text.length - 1);
    return [inLine(last, last.text.length - 1, last.text.length, `标题末尾用了“${mark}”，应不加标点`, { replacement: '' })];
  },
};
