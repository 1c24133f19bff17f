/** Any text at all: plans throw nothing, lose nothing, and take time by its length. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { renumberAfter } from '../../../src/core/edit/follow.ts';
import { demote, promote } from '../../../src/core/edit/levels.ts';
import { deleteSections, moveDown, moveSections, moveUp } from '../../../src/core/edit/move.ts';
import { isNothing, type Plan } from '../../../src/core/edit/plan.ts';
import { referencesIn } from '../../../src/core/edit/references.ts';
import { renameTarget } from '../../../src/core/edit/rename.ts';
import { renumber } from '../../../src/core/edit/renumber.ts';
import { renumberPoints } from '../../../src/core/edit/renumber-points.ts';
import { pathTo, sectionAt, sectionSpan, siblingsOf } from '../../../src/core/edit/sections.ts';
import { hoverText, targetAt } from '../../../src/core/edit/targets.ts';
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { hanNumeral } from '../../../src/core/text/numerals.ts';

const PIECES: readonly string[] = [
  '一、', '二、', '三，', '四.', '（一）', '（二）', '(三)', '（ 四 ）', '1.', '2、', '3．', '（1）', '（２）', '1）', '①', '②、', '⑴', '甲、', '第一条　', '第二条之一　', '第一章　', '第二节　', '第一部分', '1.1　', '1.1.1　', '2　',
  '一是', '二是', '二是', '四是', '首先，', '最后，', '第一，', '第三，', '（1）', '见附件2', '附件1、2和附件 3', '第三部分', '前述第（二）项', '本办法第二条第（一）、（三）项', '《办法》第三条', '三点意见：', '抓好四项工作：',
  '“', '”', '《', '》', '。', '；', '：', '\n', '\n', '\n\n', '\r\n', '\t', '\f', '　　', ' ', '## ', '**', '- ', '\ud842', '𠮷', '附件', '附件1\n', '附件3\n', '\n　　附件：1.甲表\n　　　　　3.乙表\n', '— 3 —\n',
  '青溪县人民政府\n2025年3月1日\n', '特此通知。', '加强领导', '要抓好落实', '各单位要高度重视。\n',
];
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 90 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.map((piece) => `${piece}事`).join('\n')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** What no plan may lose: all but ordinals, their marks, and white space. */
const kept = (text: string): string => text.replace(/[\s0-9０-９一二三四五六七八九十百千零〇（()）、.．，：:第条章节编部分之①-⓿❶-➓㈠-㈩㊀-㊉㉑-㊿甲乙丙丁两\ufeff\u2000-\u200b]/g, '');

function made(text: string, plan: Plan): string {
  if (isNothing(plan)) {
    assert.ok(plan.why.length > 0);
    return text;
  }
  assert.ok(plan.edits.length > 0);
  let at = -1;
  for (const { from, to } of plan.edits) {
    assert.ok(from > at && to >= from && to <= text.length, 'edits in order and apart');
    at = to;
  }
  return applyEdits(text, plan.edits);
}

const sorted = (text: string): string => Array.from(kept(text)).sort().join('');

describe('any text', () => {
  it('is renumbered without a loss, and again there is nothing to do with its headings', () => {
    fc.assert(fc.property(anyText, (text) => {
      const doc = parse(text);
      assert.equal(kept(made(text, renumber(doc))), kept(text));
      assert.equal(kept(made(text, renumberPoints(doc))), kept(text));
      for (const reference of referencesIn(doc)) {
        assert.ok(reference.from <= reference.number.from && reference.number.to <= reference.to);
        hoverText(doc, reference);
      }
    }), { numRuns: 400, plugins: [fc.interruptAfterTimeLimit(500)] });
  });

  it('is rearranged without a loss', () => {
    fc.assert(fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), (text, a, b, c) => {
      const doc = parse(text);
      const { nodes } = doc;
      const offset = c % (text.length + 1);
      sectionAt(doc, offset);
      targetAt(doc, offset);
      if (nodes.length === 0) return;
      const some = [nodes[a % nodes.length]!, nodes[b % nodes.length]!];
      for (const plan of [promote(doc, some), demote(doc, some), moveUp(doc, some), moveDown(doc, some), ...(['before', 'inside', 'after'] as const).map((where) => moveSections(doc, some, nodes[c % nodes.length]!, where))]) {
        assert.equal(sorted(made(text, plan)), sorted(text));
      }
      made(text, deleteSections(doc, some));
      for (const node of some) {
        made(text, renameTarget(doc, node, '三、新的名称'));
        const { from, to } = sectionSpan(doc, node);
        assert.ok(from <= node.from && node.to <= to);
        if (node.kind === 'h') assert.ok(siblingsOf(doc, node).includes(node));
        assert.ok(pathTo(doc, node)?.at(-1)?.children.includes(node) ?? doc.roots.includes(node));
      }
    }), { numRuns: 400, plugins: [fc.interruptAfterTimeLimit(500)] });
  });

  it('follows a change without a loss', () => {
    fc.assert(fc.property(anyText, anyText, fc.nat(), fc.nat(60), (text, put, at, length) => {
      const from = at % (text.length + 1);
      const changed = text.slice(0, from) + put.slice(0, 40) + text.slice(from + length);
      assert.equal(kept(made(changed, renumberAfter(parse(text), parse(changed)))), kept(changed));
    }), { numRuns: 300, plugins: [fc.interruptAfterTimeLimit(500)] });
  });
});

describe('time', () => {
  const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n');
  const headings = (doc: GongwenDocument): GongwenNode[] => doc.nodes.filter(({ kind }) => kind === 'h');
  const TEXTS: Readonly<Record<string, (count: number) => string>> = {
    'one long list': (count) => lines(count, (i) => `${hanNumeral((i % 390) + 1)}、甲事，见第${hanNumeral((i % 90) + 1)}部分。`),
    'lists that begin anew': (count) => lines(count, (i) => `（${hanNumeral((i % 9) + 1)}）甲事，前述第（二）项。`),
    'annexes': (count) => `　　附件：1.甲\n${lines(count, (i) => `　　　　　${i % 90 + 2}.乙，见附件${i % 9}、附件1、2、3`)}\n\n${lines(count, (i) => `附件${i % 99}\n\n甲表\n`)}`,
    'points': (count) => lines(count, (i) => `抓好三项工作：一是甲；三是乙；三是丙；（1）丁；（3）戊。我讲${'两三四五'.charAt(i % 4)}点意见。`),
    'numbers alone': (count) => '第一'.repeat(count * 4),
    'joined numbers': (count) => `第${'（一）、'.repeat(count * 3)}`,
  };
  for (const [name, make] of Object.entries(TEXTS)) {
    it(`grows with the length: ${name}`, () => {
      const timed = (count: number): number => {
        const text = make(count);
        const doc = parse(text);
        const all = headings(doc);
        const some = all.filter((_, i) => i % 2 === 1);
        const changed = parse(text.slice(0, 4) + '\n' + text.slice(4));
        let best = Infinity;
        for (let run = 0; run < 2; run++) {
          const start = process.cpuUsage();
          made(text, renumber(doc));
          made(text, renumberPoints(doc));
          renumberAfter(doc, changed);
          for (const sections of [all, some]) {
            made(text, promote(doc, sections));
            made(text, demote(doc, sections));
            made(text, moveUp(doc, sections));
            made(text, deleteSections(doc, sections));
            if (all.length > 0) for (const where of ['before', 'inside', 'after'] as const) made(text, moveSections(doc, sections, all[0]!, where));
          }
          const { user, system } = process.cpuUsage(start);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      timed(50);
      const [few, many] = [timed(60), timed(480)];
      // eight times as much: quadratic would take sixty-four times
      assert.ok(many < Math.max(few, 2) * 28 + 30, `${few} ${many}`);
    });
  }
});
