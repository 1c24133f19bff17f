import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GongwenDocument } from '../../../src/core/model.ts';
import { outlineTree } from '../../../src/core/outline.ts';
import { parse } from '../../../src/core/parse.ts';
import { identified } from '../../../src/core/section-ids.ts';
import { figures, flat, fullTitle, isSpoken, marksOfNumbers, outlineAsText, sectionHolding, wholeFigures, type Section } from '../../../src/core/section-tree.ts';
import { notice, speech, textual } from '../sample-texts.ts';

const OPTIONS = { depth: 0, points: true, minor: false, dashes: false };

function sectionsOf(doc: GongwenDocument, before: readonly Section[] = []): Section[] {
  return identified(outlineTree(doc, OPTIONS), before, 'doc');
}

/** Ids by name. */
function idsOf(sections: readonly Section[]): Map<string, string> {
  return new Map(flat(sections).map(({ name, id }) => [name, id]));
}

/** The ids in a text and in what became of it: by the name before and the name after. */
function ids(before: string, after: string): { was: (name: string) => string | undefined; is: (name: string) => string | undefined } {
  const old = sectionsOf(parse(before));
  const was = idsOf(old);
  const is = idsOf(sectionsOf(parse(after), old));
  return { was: (name) => was.get(name), is: (name) => is.get(name) };
}

describe('ids of sections', () => {
  it('are names on the way, so that they are the same when a document is opened again', () => {
    assert.deepEqual([...idsOf(sectionsOf(parse(speech))).entries()].slice(3, 6), [
      ['一、认清形势', 'doc/h 认清形势'],
      ['（一）欠账较多', 'doc/h 认清形势/h 欠账较多'],
      ['（二）时间较紧', 'doc/h 认清形势/h 时间较紧'],
    ]);
  });

  it('stay while a section is renumbered', () => {
    const { was, is } = ids(speech, speech.replace('二、突出重点', '三、突出重点').replace('　　一、认清', '　　一、新的开头\n　　新的内容。\n　　二、认清'));
    assert.equal(is('二、认清形势'), was('一、认清形势'));
    assert.equal(is('（一）欠账较多'), was('（一）欠账较多'));
    assert.equal(is('三、突出重点'), was('二、突出重点'));
  });

  it('stay while a title is being typed, and those below it too', () => {
    const { was, is } = ids(speech, speech.replace('认清形势', '认清形势，坚定'));
    assert.equal(is('一、认清形势，坚定'), was('一、认清形势'));
    assert.equal(is('（二）时间较紧'), was('（二）时间较紧'));
  });

  it('stay when a section is moved under another one', () => {
    const moved = speech.replace('　　（一）欠账较多。还有三条河没有清淤。\n', '').replace('（二）时间', '（一）时间').replace('二是先通后畅。\n', '二是先通后畅。\n　　（一）欠账较多。还有三条河没有清淤。\n');
    const { was, is } = ids(speech, moved);
    assert.equal(is('（一）欠账较多'), was('（一）欠账较多'));
    assert.equal(is('（一）时间较紧'), was('（二）时间较紧'));
  });

  it('are never given twice, whatever the texts', () => {
    fc.assert(fc.property(textual, textual, (one, other) => {
      const first = sectionsOf(parse(one));
      for (const sections of [first, sectionsOf(parse(other), first), sectionsOf(parse(one + other), first)]) {
        const all = flat(sections).map(({ id }) => id);
        assert.equal(new Set(all).size, all.length);
      }
    }), { numRuns: 300 });
  });

  it('take linear time for thousands of the same name', () => {
    const doc = parse(`　　一、抓落实\n　　落实。\n`.repeat(5000));
    const start = performance.now();
    const before = sectionsOf(doc);
    const after = sectionsOf(doc, before);
    assert.ok(performance.now() - start < 1000);
    assert.deepEqual(idsOf(after), idsOf(before));
  });
});

describe('what the tree shows', () => {
  it('figures: length, share and, of a speech, minutes', () => {
    assert.equal(figures(1234, { words: 10_000, rate: 200 }), '1,234字 12% 6分');
    assert.equal(figures(1234, { words: 10_000, rate: undefined }), '1,234字 12%');
    assert.equal(figures(3, { words: 10_000, rate: 200 }), '3字 不到1% 不到1分');
    assert.equal(figures(0, { words: 0, rate: undefined }), '0字 0%');
    assert.equal(wholeFigures({ words: 12_345, rate: 200 }), '12,345字 1小时2分');
    assert.equal(isSpoken(parse(speech)), true);
    assert.equal(isSpoken(parse(notice)), false);
  });

  it('titles in full where the name is shortened', () => {
    const doc = parse('　　一、坚持问题导向和目标导向，持续推进全县农村人居环境整治提升五年行动\n　　要做好。\n');
    const [section] = sectionsOf(doc);
    assert.match(section!.name, /…$/);
    assert.equal(fullTitle(doc, section!.node), '一、坚持问题导向和目标导向，持续推进全县农村人居环境整治提升五年行动');
  });

  it('the section at the cursor; the indent belongs to it', () => {
    const doc = parse(speech);
    const sections = sectionsOf(doc);
    const at = (text: string, by = 0): string | undefined => sectionHolding(doc, sections, speech.indexOf(text) + by)?.name;
    assert.equal(at('三条河'), '（一）欠账较多');
    assert.equal(at('　　（二）时间'), '（二）时间较紧');
    assert.equal(at('　　二、突出'), '二、突出重点');
    assert.equal(at('要抓好两件事'), '二、突出重点');
    assert.equal(at('二是先通'), '二是先通后畅');
    assert.equal(at('今天的会议'), '同志们');
    assert.equal(sectionHolding(doc, [], 3), undefined);
    assert.equal(sectionHolding(doc, sections, speech.length)?.name, '二、突出重点');
  });

  it('marks where a promise is unkept or a number is off, and no others', () => {
    const doc = parse(speech);
    const sections = sectionsOf(doc);
    const mark = (code: string, text: string): { code: string; from: number } => ({ code, from: speech.indexOf(text) });
    const marks = marksOfNumbers(doc, sections, [mark('promise-kept', '两点意见'), mark('ordinal-sequence', '（二）'), mark('promise-kept', '两件事'), mark('point-sequence', '二是'), mark('heading-end-stop', '（一）')]);
    assert.deepEqual([...marks].map(([{ name }, found]) => `${name}: ${found.map(({ code }) => code).join()}`), [
      '同志们: promise-kept', '（二）时间较紧: ordinal-sequence', '二、突出重点: promise-kept', '二是先通后畅: point-sequence',
    ]);
  });

  it('the outline as text', () => {
    const sections = sectionsOf(parse(speech));
    assert.equal(outlineAsText(sections.slice(3)), '一、认清形势\n　　（一）欠账较多\n　　（二）时间较紧\n二、突出重点\n　　一是先难后易\n　　二是先通后畅\n');
  });
});
