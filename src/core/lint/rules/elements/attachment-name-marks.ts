import { LIST_NUMBER } from '../../../text/numerals.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BEFORE = new RegExp(String.raw`^(?:附\s*件?\s*(?:${LIST_NUMBER})?\s*[：:、.．]?\s*)?(?:(?:${LIST_NUMBER})\s*[、.．：:]\s*)?`);
const NAMED = /^《([^《》]+)》(?=[。；，、;,.]*$)/;

const NOTICE = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n';
const SIGNED = '\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

export const attachmentNameMarks: TreeRule = {
  code: 'attachment-name-marks',
  title: '附件说明中的书名号',
  source: { standard: GB9704, clause: '7.3.4', strength: 'practice' },
  severity: 'warning',
  why: '附件说明只写附件名称，名称不加书名号。',
  bad: [{ text: `${NOTICE}　　附件：⟦《临川县防汛应急预案》⟧${SIGNED}` }, { text: `${NOTICE}　　附件：1.⟦《临川县防汛应急预案》⟧\n　　　　　2.物资清单${SIGNED}` }],
  good: [`${NOTICE}　　附件：关于修订《临川县防汛应急预案》的说明${SIGNED}`, `${NOTICE}　　附件：《临川县防汛应急预案》修订说明${SIGNED}`],
  check(context) {
    const { attach, old, genre } = coverOf(context);
    if (old || genre === undefined) return [];
    return attach.flatMap((line) => {
      const at = BEFORE.exec(line.text)![0].length;
      const named = NAMED.exec(line.text.slice(at));
      return named === null ? [] : [inLine(line, at, at + named[0].length, `附件名称“${named[0]}”加了书名号，应为“${named[1]!}”`, { replacement: named[1]!, mechanical: false })];
    });
  },
};
