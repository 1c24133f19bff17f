/** Any string: no throw, nothing lost, clean stays clean, linear time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CHANGE_KINDS } from '../../../src/core/clean/changes.ts';
import { clean } from '../../../src/core/clean/clean.ts';
import { cleaned } from './support.ts';

const arbitrary = fc.array(fc.constantFrom(
  '# ', '## ', '### ', '**', '__', '*', '_', '- ', '+ ', '1. ', '2) ', '> ', '`', '```', '~~', '| ', ' | ', '|---|---|', '---', '[', '](https://a.example/x)', '![', '\\', '\\*', '<br>', '&nbsp;', '• ',
  '\n', '\n', '\n\n', '\r\n', '\t', ' ', '　', '\u200b', '\u00a0', '\ufeff', '\u00ad', '\u200d', '\f', '\v',
  '一、', '（一）', '(二)', '1.', '1、', '第一，', '一是', '首先，', ',', '.', ':', ';', '?', '(', ')', '"', "'", '“', '”', '，', '。', '……',
  '— 3 —', '4', '5', '第6页', '展开>>', '来源：县政府网', '时间：2025年', '更多范文请关注公众号', '全县河道整治工作简报', '附件1', '同志们：', '各县人民政府：', '抄送：市委',
  '加强领导', '要', '压实责任，确保完成全年各项工作任务', '各级各部门要认真贯彻落实上级关于安全生产的决策部', 'AI', 'Windows 10', '2025年3月5日', '3.5亿元', '😀', '𠮷',
), { maxLength: 50 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('loses nothing that is not listed, and stays as it is when it is cleaned again', () => {
    fc.assert(fc.property(arbitrary, fc.constantFrom('keep', 'add', 'remove' as const), (text, indent) => { cleaned(text, { indent }); }), { numRuns: 500 });
  });

  test('of any characters at all too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => { cleaned(text); }), { numRuns: 150 });
  });

  test('is changed only in the ways that are chosen', () => {
    fc.assert(fc.property(arbitrary, fc.subarray([...CHANGE_KINDS]), (text, kinds) => {
      const { changes } = cleaned(text, { kinds: new Set(kinds) });
      for (const kind of changes.keys()) assert.ok(kinds.includes(kind), kind);
    }), { numRuns: 150 });
  });

  test('in a part of it is changed nowhere else', () => {
    fc.assert(fc.property(arbitrary, arbitrary, arbitrary, (above, middle, below) => {
      const text = `${above}\n${middle}\n${below}`;
      const within = { from: above.length + 1, to: above.length + 1 + middle.length };
      const { edits, text: after } = cleaned(text, { within });
      for (const { from, to } of edits) assert.ok(from >= within.from && to <= within.to);
      assert.ok(after.startsWith(`${above}\n`) && after.endsWith(`\n${below}`));
    }), { numRuns: 150 });
  });
});

describe('hostile texts of 30,000 characters take linear time', () => {
  const many = (unit: string): string => unit.repeat(Math.ceil(30_000 / unit.length));
  const texts: Readonly<Record<string, string>> = {
    'stars': many('*'), 'open emphasis': many('**a '), 'brackets': many('['), 'links': many('[a]('), 'images': many('!['), 'backticks': many('`a``b```c'), 'escapes': many('\\*'),
    'strokes': `a|b\n-|-\n${many('|')}`, 'dashes': `a|b\n${many('-')}`, 'quotes': many('> '), 'bullets': many('- a\n'), 'headings': many('# a\n## b\n'), 'fences': many('```\n'),
    'page numbers': many('— 1 —\n甲乙\n'), 'buttons': many('展开全文'), 'button lines': many('打印关闭下载复制打印关闭下载复制x\n'), 'blank lines': many('\n'), 'tabs': many('\t'), 'blanks': many('各 '), 'brackets of Chinese': many('甲('),
    'marks of no width': many('甲\u200b'), 'half-width marks': many('甲,'), 'entities': many('&nbsp;'), 'straight quotes': many('"甲'), 'wraps': many('各级各部门要认真贯彻落实上级关于安全生产的决\n'),
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const start = performance.now();
      clean(text);
      const took = performance.now() - start;
      assert.ok(took < 3000, `${Math.round(took)} ms`);
    });
  }
});
