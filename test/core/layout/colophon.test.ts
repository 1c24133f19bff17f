import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compose } from '../../../src/core/layout/compose.ts';
import { colophonOf } from '../../../src/core/layout/colophon.ts';
import type { Form } from '../../../src/core/layout/form.ts';
import { TEXT_AREA } from '../../../src/core/layout/geometry.ts';
import type { Page } from '../../../src/core/layout/pages/page.ts';
import { paginate } from '../../../src/core/layout/pages/paginate.ts';
import type { PaperTurn } from '../../../src/core/layout/paper.ts';
import { STANDARD_PROFILE } from '../../../src/core/layout/profile.ts';
import { parse } from '../../../src/core/parse.ts';

const COLOPHON = '抄送：县委办公室，县人大常委会办公室。\n青溪县人民政府办公室　　2025年6月4日印发\n';
const bottom = STANDARD_PROFILE.margins.top + TEXT_AREA.height;

function laid(lines: number, form: Form = 'plain'): { turn: PaperTurn | undefined; pages: readonly Page[] } {
  const text = `青溪县人民政府关于值班的通知\n\n各乡镇：\n${'　　请值好班。\n'.repeat(lines)}\n青溪县人民政府\n2025年6月3日\n\n${COLOPHON}`;
  const paper = compose(parse(text), { form });
  return { turn: paper.blocks.find((block) => block.kind === 'turn'), pages: paginate(paper, text, STANDARD_PROFILE).pages };
}

const numbered = (page: Page | undefined): boolean => page!.items.some((item) => item.kind === 'line' && item.block === -1);

describe('版记', () => {
  it('is the last blocks of a text, what lists 【待补】 aside', () => {
    const { blocks } = compose(parse(`青溪县人民政府关于值班的通知\n\n各乡镇：\n　　请值好班。\n\n${COLOPHON}`));
    const span = colophonOf(blocks)!;
    assert.deepEqual(blocks.slice(span.from, span.to).map((block) => (block.kind === 'paragraph' ? block.role : block.kind)), ['copies', 'issue']);
    assert.ok(span.to < blocks.length);
    assert.equal(colophonOf(compose(parse('关于值班的通知\n\n各乡镇：\n　　请值好班。\n')).blocks), undefined);
  });

  it('stands on page 2 where the text ends on page 1 (7.4)', () => {
    const { turn, pages } = laid(2);
    assert.deepEqual(turn, { kind: 'turn', to: 'even', landscape: false, numbered: true });
    assert.deepEqual(pages.map(numbered), [true, true]);
  });

  it('stands on the even page on which the text ends, where there is room', () => {
    const { turn, pages } = laid(26);
    assert.equal(turn, undefined);
    assert.equal(pages.length, 2);
  });

  it('leaves a page blank where there is none, and neither has a number (7.5)', () => {
    const { turn, pages } = laid(36);
    assert.deepEqual(turn, { kind: 'turn', to: 'even', landscape: false, numbered: false });
    assert.equal(pages.length, 4);
    assert.deepEqual(pages[2]!.items, []);
    assert.equal(numbered(pages[3]), false);
  });

  it('stands at the foot of its page before annexes too, where a writer has put it', () => {
    const text = `青溪县人民政府关于值班的通知\n\n各乡镇：\n　　请值好班。\n\n　　附件：值班表\n\n青溪县人民政府\n2025年6月3日\n\n${COLOPHON}\n附件\n\n值班表\n\n　　轮流值班。\n`;
    const { pages } = paginate(compose(parse(text)), text, STANDARD_PROFILE);
    assert.equal(pages.length, 2);
    const rules = pages[0]!.items.filter((item) => item.kind === 'rule');
    assert.deepEqual(rules.map(({ thickness }) => thickness), [0.35, 0.25, 0.35]);
    assert.ok(Math.abs(rules[2]!.top - bottom) < 0.5, String(rules[2]!.top));
  });

  it('ends with a thick rule on the lower edge of 版心, a thin one parts its elements (7.4.1)', () => {
    for (const lines of [2, 26, 36]) {
      const rules = laid(lines).pages.at(-1)!.items.filter((item) => item.kind === 'rule');
      assert.deepEqual(rules.map(({ thickness }) => thickness), [0.35, 0.25, 0.35]);
      assert.ok(Math.abs(rules[2]!.top - bottom) < 0.5, String(rules[2]!.top));
    }
  });

  it('of 信函 has no rules and needs no even page (10.1)', () => {
    const { turn, pages } = laid(2, 'letter');
    assert.equal(turn, undefined);
    const last = pages[0]!.items.find((item) => item.kind === 'line' && item.pieces.some(({ text }) => text.endsWith('印发')))!;
    assert.ok(Math.abs(last.top + last.height - bottom) < 0.5, String(last.top));
    assert.ok(!pages[0]!.items.some((item) => item.kind === 'rule' && item.top > 200 && item.red !== true));
  });
});
