import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue, moves, skeletons } from '../../src/core/phrases/catalogue.ts';
import { describe as describeEntry } from '../../src/core/phrases/entry.ts';
import { fill, parseTemplate, slots } from '../../src/core/phrases/notation.ts';
import { GENRES } from '../../src/core/text/genres.ts';

/** The moves found in the model speech, in its order. */
const speechMoves = [
  'salutation', 'season-opening', 'year-review', 'special-mention', 'credit', 'turn', 'announce', 'h1-know', 'h1-act',
  'define', 'number-summary', 'n-very', 'plain-speech', 'as-roles', 'role-by-role', 'from-to', 'matters-to',
  'example-chain', 'if-else', 'must-not-only', 'n-demands', 'small-things', 'sum-up', 'frame-task', 'effort-on',
  'quote-classic', 'quote-leader', 'three-links', 'three-grasps', 'with-parallel', 'four-points', 'put-down', 'bears-on',
  'hope',
];

const genres = GENRES.map((genre) => genre.name);

const doubled = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('phrase catalogue', () => {
  it('has every move of the speech, each with its lines', () => {
    const taken = moves.filter((move) => move.lines).map((move) => move.id);
    assert.deepEqual(speechMoves.filter((id) => !taken.includes(id)), []);
    for (const { id, lines } of moves) for (const [first, last] of lines ?? []) assert.ok(first <= last, id);
  });

  it('has a skeleton for every 文种 and for a speech', () => {
    for (const genre of [...genres, '讲话']) assert.ok(skeletons.some((s) => s.genre === genre && s.name === genre), genre);
    for (const { name, genre } of skeletons) assert.ok(genre === '讲话' || genres.includes(genre), name);
  });

  it('names each entry once', () => {
    assert.deepEqual(doubled(catalogue.map((entry) => entry.id)), []);
    assert.deepEqual(doubled(catalogue.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])])), []);
  });

  it('says where a phrase comes from', () => {
    const said = (id: string) => catalogue.filter((entry) => entry.id === id).map(describeEntry);
    assert.deepEqual(said('h1-know'), ['【一级标题：认识类】一级标题，讲认识：为什么要做（取自讲话第25行）']);
    assert.deepEqual(said('if-else'), ['【正反对照】从正反两面讲做好与做不好的后果（取自讲话第44—46、51—52行）']);
    assert.deepEqual(said('thanks'), ['【致谢】向听众致谢，讲话结束（依通行写法）']);
  });

  for (const entry of catalogue) {
    describe(entry.name, () => {
      const template = parseTemplate(entry.body);
      const text = fill(template);

      it('is written in sound notation, each slot with a hint', () => {
        assert.deepEqual(template.problems, []);
        for (const { hint } of slots(template)) assert.match(hint, /[\p{Script=Han}×]/u);
      });

      it('has full-width punctuation only, the point of 1. aside', () => {
        assert.deepEqual(text.replace(/^(　*(?:附件：)?\d)\./gmu, '$1').match(/[!-/:-@[-`{-~\t ]/g), null);
      });

      it('indents by two U+3000', () => {
        for (const line of text.split('\n')) assert.doesNotMatch(line, /^　(?![×　])|\s$/u);
      });

      it('pairs its quotation marks and brackets', () => {
        const pairs = text.match(/[“”《》（）〔〕]/g) ?? [];
        const open: string[] = [];
        for (const mark of pairs) {
          if ('“《（〔'.includes(mark)) open.push(mark);
          else assert.equal('”》）〕'.indexOf(mark), '“《（〔'.indexOf(open.pop() ?? ''));
        }
        assert.deepEqual(open, []);
      });

      it('keeps nothing particular to the model speech', () => {
        assert.doesNotMatch(text, /疫情|十四五|首强市|20\d\d|XX|主席|总书记|全市办公室|办公室工作/u);
      });
    });
  }
});
