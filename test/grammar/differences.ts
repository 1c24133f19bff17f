/** Known differences between grammar and tree, file by file: line, marker, who sees it, and why (Reason in agreement.ts). */
export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // the quotation before it is never closed, so that 二是 has no 一是 outside it
  'grammar/quotations.gw': ['4 二是 grammar: no sequence'],
  // a fence
  'markdown.gw': ['38 一、 grammar: row', '39 二、 grammar: row'],
  // a 目录 without leaders
  'regulation.gw': ['8 第一章 grammar: row', '9 第二章 grammar: row', '10 第一节 grammar: row', '11 第二节 grammar: row', '12 第三章 grammar: row'],
  // 第三、⏎四部分
  'wrapped.gw': ['19 第三、 grammar: no sequence'],
  'D2-城管系统动员讲话.txt': [
    // …万⏎一是雨天
    '20 一是 grammar: wrapped',
    '26 三要 tree: split marker',
    '35 四是 tree: split marker',
  ],
  // the only 一是, and nothing promises a second one
  'D3-机关作风整顿讲话.txt': ['8 一是 grammar: no sequence'],
  'D8-聊天助手起草的讲话.txt': [
    '48 一、 grammar: row',
    '49 二、 grammar: row',
    '50 三、 grammar: row',
    // closes the speech, no 首先 before it
    '64 最后， grammar: no sequence',
  ],
  'speech.txt': ['56 三要 tree: split marker'],
};
