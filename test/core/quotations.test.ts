/** Quotations: what stands in them numbers nothing, and an open one hides nothing but its own paragraph. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Paragraph } from '../../src/core/model.ts';
import { isQuoted, quotationsOf } from '../../src/core/structure/quotations.ts';
import { signalsOf } from '../../src/core/structure/signals.ts';
import { parse } from '../../src/core/parse.ts';
import { outlines } from './parse-support.ts';

/** The text with every quoted character replaced by 引. */
function masked(text: string): string {
  const paragraphs: readonly Paragraph[] = parse(text).paragraphs;
  const quotations = quotationsOf(paragraphs, signalsOf(text, paragraphs), () => false);
  return paragraphs.map((p, i) => Array.from(p.text, (char, at) => (isQuoted(quotations[i]!, at) ? '引' : char)).join('')).join('\n');
}

const STRETCHES: Readonly<Record<string, readonly [text: string, masked: string]>> = {
  'double': ['他说：“要快。”大家同意。', '他说：引引引引引大家同意。'],
  'several': ['“快”与“好”都要。', '引引引与引引引都要。'],
  'single inside double': ['“他说‘要快’，我同意”。', '引引引引引引引引引引引引。'],
  'straight': ['他说"要快"了。', '他说引引引引了。'],
  'corner brackets': ['「要快」与『要好』都要。', '引引引引与引引引引都要。'],
  'book title': ['按照《一、二类水库管理办法》办。', '按照引引引引引引引引引引引引办。'],
  'an open one to the end of its paragraph': ['他说：“要快。\n大家同意。', '他说：引引引引\n大家同意。'],
  'an open straight one to the end of its paragraph': ['他说："要快。\n大家同意。', '他说：引引引引\n大家同意。'],
  'straight quotes never pair over paragraphs': ['他说："要快。\n要好。"大家同意。', '他说：引引引引\n要好。引引引引引引'],
  'over paragraphs, each opened again': ['他说：“要快。\n“要好。\n“要省。”大家同意。', '他说：引引引引\n引引引引\n引引引引引大家同意。'],
  'over paragraphs, closed at the end': ['他说：“要快。\n要好。\n要省。”大家同意。', '他说：引引引引\n引引引\n引引引引大家同意。'],
  'an open single one hides nothing': ['他说：‘要快。', '他说：‘要快。'],
  'an open book title hides nothing': ['按照《办法执行。', '按照《办法执行。'],
  'a closing one alone hides nothing': ['要快”，大家同意。', '要快”，大家同意。'],
};

describe('quoted stretches', () => {
  for (const [name, [text, expected]] of Object.entries(STRETCHES)) {
    it(name, () => { assert.equal(masked(text), expected); });
  }
});

outlines('while a writer types “', [
  {
    name: 'the headings below stay',
    text: '\n一、提高认识\n　　群众说得好：“安全\n二、压实责任\n　　一是有人管；二是有钱办。\n三、严格考核',
    rows: '1 0 h 一、\n3 0 h 二、\n4 1 p 一是\n4 1 p 二是\n5 0 h 三、',
  },
  {
    name: 'the ordinals behind it in its paragraph are quoted',
    text: '\n一、提高认识\n　　群众说得好：“一是账目要上墙，二是印章要锁好。\n二、压实责任',
    rows: '1 0 h 一、\n3 0 h 二、',
  },
  {
    name: 'the ordinals before it are not',
    text: '\n　　一是抓账目；二是抓印章，群众说：“三是抓干部。',
    rows: '1 0 p 一是\n1 0 p 二是',
  },
  {
    name: 'a whole quotation in a later paragraph does not close it',
    text: '\n一、提高认识\n　　群众说得好：“安全\n二、压实责任\n　　各级要做到“三个到位”。\n三、严格考核',
    rows: '1 0 h 一、\n3 0 h 二、\n5 0 h 三、',
  },
  {
    name: 'a whole quotation that opens a later paragraph does not close it',
    text: '\n一、提高认识\n　　群众说得好：“安全\n二、压实责任\n　　“三个到位”要落地。\n三、严格考核',
    rows: '1 0 h 一、\n3 0 h 二、\n5 0 h 三、',
  },
  {
    name: 'nor does it hide them from two of them',
    text: '\n一、提高认识\n　　群众说：“安全\n　　专家说：“生命\n二、压实责任\n三、严格考核',
    rows: '1 0 h 一、\n4 0 h 二、\n5 0 h 三、',
  },
]);

outlines('quotations over paragraphs', [
  {
    name: 'each opens with “, the last one closes',
    text: '\n一、听取意见\n　　老支书说了两条：“一是规矩要早说。\n　　“二是说了要算数。”\n　　我听了很受启发。一是要听；二是要改。\n二、抓好整改',
    rows: '1 0 h 一、\n4 1 p 一是\n4 1 p 二是\n5 0 h 二、',
  },
  {
    name: 'closed again at the end, headings in it are quoted',
    text: '\n一、新增一章：\n　　“第二章　登记\n　　第三条　登记应当及时。\n　　第四条　注销应当公告。”\n二、本决定自公布之日起施行。',
    rows: '1 0 h 一、\n5 0 h 二、',
  },
]);
