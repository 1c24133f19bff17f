/** Looking for a phrase, and the sample of a file of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseLibrary } from '../../../src/core/phrases/library.ts';
import { SAMPLE_FILE, SAMPLE_TEXT } from '../../../src/core/phrases/sample.ts';
import { rankOf } from '../../../src/core/phrases/search.ts';
import { SITUATION_WORDS } from '../../../src/core/phrases/situations.ts';

const phrase = { keys: ['号召结尾', 'haozhaojiewei', 'hzjw'], does: '由形势转到号召', text: '让我们为⟨目标⟩而努力奋斗！' };

describe('search', () => {
  test('finds by name, pinyin, initials, use and text, the best first', () => {
    for (const [query, rank] of [['号召', 0], ['HZ', 0], ['haozhao', 0], ['ｈｚ', 0], ['结尾', 1], ['jiewei', 1], ['形势', 2], ['目标', 3], ['', 0], [' 号召  奋斗 ', 3]] as const) {
      assert.equal(rankOf(phrase, query), rank, query);
    }
    for (const query of ['开场', 'kc', '号召 开场']) assert.equal(rankOf(phrase, query), undefined, query);
  });
});

describe('the sample file', () => {
  test('holds phrases, nothing wrong, and explains every place', () => {
    const { phrases, problems } = parseLibrary(SAMPLE_TEXT, SAMPLE_FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(phrases.map(({ name, category, situations }) => [name, category, situations[0]]), [['点题开场', '开场', 'afterSalutation'], ['携手结尾', '结尾', 'close']]);
    for (const [word] of Object.values(SITUATION_WORDS)) assert.ok(SAMPLE_TEXT.includes(word!), word);
  });
});
