/** What holds of every change of the outline, of canonical documents, of real ones and of any text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { demote, promote } from '../../../src/core/edit/levels.ts';
import { deleteSections, moveDown, moveSections, moveUp, type Where } from '../../../src/core/edit/move.ts';
import { isNothing, type Plan } from '../../../src/core/edit/plan.ts';
import { renumber } from '../../../src/core/edit/renumber.ts';
import { sectionSpan } from '../../../src/core/edit/sections.ts';
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { canonical, headingsOf, outlineOf } from './canonical.ts';

const BOUNDED: fc.Parameters<unknown> = { numRuns: 200, plugins: [fc.interruptAfterTimeLimit(700)] };
const WHERES: readonly Where[] = ['before', 'inside', 'after'];

function made(text: string, plan: Plan): string | undefined {
  if (isNothing(plan)) {
    assert.match(plan.why, /^[^。]+$/);
    return undefined;
  }
  assert.ok(plan.edits.length > 0);
  let at = -1;
  for (const { from, to } of plan.edits) {
    assert.ok(from > at && to >= from && to <= text.length, 'edits in order and apart');
    at = to;
  }
  const after = applyEdits(text, plan.edits);
  if (plan.select !== undefined) assert.ok(plan.select.from <= plan.select.to && plan.select.to <= after.length);
  return after;
}

/** Paragraphs without their ordinals, sorted: what no change of the outline loses. */
function paragraphs(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.replace(/^[\s#*]*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)/, '').replace(/附件\d/g, '附件')).sort();
}

const picked = fc.tuple(canonical, fc.nat(), fc.nat(), fc.constantFrom(...WHERES));

function pick(text: string, at: number): { doc: GongwenDocument; node: GongwenNode } | undefined {
  const doc = parse(text);
  const headings = headingsOf(doc);
  return headings.length === 0 ? undefined : { doc, node: headings[at % headings.length]! };
}

/** The heading at the place that a plan selects. */
function selected(doc: GongwenDocument, plan: Plan): GongwenNode {
  assert.ok(!isNothing(plan) && plan.select !== undefined);
  const node = headingsOf(doc).find(({ from }) => from === plan.select!.from);
  assert.ok(node !== undefined, 'the selection is a heading');
  return node;
}

describe('canonical documents', () => {
  it('are in order: renumbering has nothing to do', () => {
    fc.assert(fc.property(canonical, (text) => {
      assert.ok(isNothing(renumber(parse(text))));
    }), BOUNDED);
  });

  it('promote then demote gives the same text, demote then promote too', () => {
    let both = 0;
    for (const [first, second] of [[promote, demote], [demote, promote]] as const) {
      fc.assert(fc.property(canonical, fc.nat(), (text, at) => {
        const { doc, node } = pick(text, at)!;
        const plan = first(doc, [node]);
        const there = made(text, plan);
        if (there === undefined) return;
        const back = parse(there);
        const again = made(there, second(back, [selected(back, plan)]));
        if (again === undefined) return;
        both++;
        assert.equal(again, text);
      }), BOUNDED);
    }
    assert.ok(both > 20);
  });

  it('up then down gives the same text', () => {
    let both = 0;
    fc.assert(fc.property(canonical, fc.nat(), (text, at) => {
      const { doc, node } = pick(text, at)!;
      const plan = moveUp(doc, [node]);
      const there = made(text, plan);
      if (there === undefined) return;
      const back = parse(there);
      assert.equal(made(there, moveDown(back, [selected(back, plan)])), text);
      both++;
    }), BOUNDED);
    assert.ok(both > 15);
  });

  it('a move keeps every paragraph and leaves the numbers in order', () => {
    let moves = 0;
    fc.assert(fc.property(picked, ([text, at, to, where]) => {
      const { doc, node } = pick(text, at)!;
      const target = headingsOf(doc)[to % headingsOf(doc).length]!;
      const plan = moveSections(doc, [node], target, where);
      const after = made(text, plan);
      if (after === undefined) return;
      moves++;
      assert.deepEqual(paragraphs(after), paragraphs(text));
      assert.equal(after.length - after.replace(/\n/g, '').length, text.length - text.replace(/\n/g, '').length);
      const moved = parse(after);
      assert.equal(headingsOf(moved).length, headingsOf(doc).length, outlineOf(moved));
      const further = renumber(moved);
      assert.ok(isNothing(further), JSON.stringify(further));
      assert.equal(selected(moved, plan).to - selected(moved, plan).from > 0, true);
    }), BOUNDED);
    assert.ok(moves > 25);
  });

  it('a deletion takes the section with all below it, and nothing else', () => {
    fc.assert(fc.property(canonical, fc.nat(), (text, at) => {
      const { doc, node } = pick(text, at)!;
      const after = made(text, deleteSections(doc, [node]))!;
      const { from, to } = sectionSpan(doc, node);
      const gone = paragraphs(text.slice(from, to));
      const left = paragraphs(text);
      for (const line of gone) if (line !== '') left.splice(left.indexOf(line), 1);
      const filled = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');
      assert.deepEqual(filled(paragraphs(after)), filled(left));
      assert.ok(isNothing(renumber(parse(after))));
    }), BOUNDED);
  });
});
