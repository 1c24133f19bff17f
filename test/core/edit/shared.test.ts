/** What holds of real documents and written drafts, where they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { demote, promote } from '../../../src/core/edit/levels.ts';
import { moveDown, moveSections, moveUp } from '../../../src/core/edit/move.ts';
import { isNothing, type Plan } from '../../../src/core/edit/plan.ts';
import { referencesIn } from '../../../src/core/edit/references.ts';
import { renumber } from '../../../src/core/edit/renumber.ts';
import { renumberPoints } from '../../../src/core/edit/renumber-points.ts';
import { contextOf } from '../../../src/core/lint/context.ts';
import { ordinalSequence } from '../../../src/core/lint/rules/structure/ordinal-sequence.ts';
import { sequenceStart } from '../../../src/core/lint/rules/structure/sequence-start.ts';
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { sharedTexts } from '../shared-texts.ts';
import { headingsOf } from './canonical.ts';

const TEXTS = sharedTexts('corpus', 'drafts', 'seed').map(([name, text]): [string, GongwenDocument] => [name, parse(text)]);

const shapeOf = ({ nodes }: GongwenDocument): string => nodes.map(({ kind, depth, family }) => `${kind}${depth}${family ?? ''}`).join(' ');
const kindsOf = ({ nodes }: GongwenDocument): string => nodes.map(({ kind }) => kind).sort().join(' ');
/** Letters and numbers alone, one form of each. */
const folded = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
/** The text without its ordinals and numbers of references. */
const withoutNumbers = (text: string): string => text.replace(/[\s0-9０-９一二三四五六七八九十百零千（()）、.．，：:*#两第条章节①-⑳]/g, '');

const made = ({ text }: GongwenDocument, plan: Plan): string | undefined => (isNothing(plan) ? undefined : applyEdits(text, plan.edits));

describe('real texts', { skip: TEXTS.length === 0 }, () => {
  it('renumbered: again there is nothing to do, kinds and depths stay, no number changes where lint finds the numbers right', () => {
    let changed = 0;
    for (const [name, doc] of TEXTS) {
      const plan = renumber(doc);
      const after = made(doc, plan);
      if (after === undefined || isNothing(plan)) continue;
      changed++;
      const again = parse(after);
      assert.ok(isNothing(renumber(again)), name);
      assert.equal(shapeOf(again), shapeOf(doc), name);
      const context = contextOf(doc);
      const faulty = [...ordinalSequence.check(context), ...sequenceStart.check(context)].length > 0;
      if (!faulty) for (const { from, to, text } of plan.edits) assert.equal(folded(text), folded(doc.text.slice(from, to)), name);
    }
    assert.ok(changed <= 20, `${changed} texts`);
  });

  it('points renumbered: again there is nothing to do', () => {
    for (const [name, doc] of TEXTS) {
      const after = made(doc, renumberPoints(doc));
      if (after !== undefined) assert.ok(isNothing(renumberPoints(parse(after))), name);
    }
  });

  it('moved up and down, raised and lowered: the same text; moved anywhere: no paragraph is lost', () => {
    let both = 0;
    TEXTS.forEach(([name, doc], i) => {
      const headings = headingsOf(doc);
      if (headings.length < 2 || doc.text.length > 60_000) return;
      const orderly = isNothing(renumber(doc));
      const node = headings[(i * 7) % headings.length]!;
      for (const [first, second] of [[moveUp, moveDown], [promote, demote], [demote, promote]] as const) {
        const plan = first(doc, [node]);
        const there = made(doc, plan);
        if (there === undefined || isNothing(plan)) continue;
        assert.equal(withoutNumbers(there).length, withoutNumbers(doc.text).length, name);
        const back = parse(there);
        const same = headingsOf(back).find(({ from }) => from === plan.select!.from);
        // names that come to stand above the date are read as 署名: another text for the parser
        if (same === undefined || kindsOf(back) !== kindsOf(doc) || !orderly) continue;
        const again = made(back, second(back, [same]));
        if (again === undefined) continue;
        both++;
        assert.equal(again, doc.text, `${name} ${first.name} ${node.markerText}`);
      }
      const target: GongwenNode = headings[(i * 11 + 3) % headings.length]!;
      const moved = made(doc, moveSections(doc, [node], target, (['before', 'inside', 'after'] as const)[i % 3]!));
      if (moved !== undefined) assert.deepEqual(moved.split('\n').map(withoutNumbers).sort(), doc.text.split('\n').map(withoutNumbers).sort(), name);
    });
    assert.ok(both > 60, String(both));
  });

  it('what they refer to is there', () => {
    let known = 0;
    let unknown = 0;
    for (const [, doc] of TEXTS) for (const { target } of referencesIn(doc)) {
      if (target === undefined) unknown++;
      else known++;
    }
    assert.ok(known >= 140 && unknown <= 4, `${known} ${unknown}`);
  });
});
