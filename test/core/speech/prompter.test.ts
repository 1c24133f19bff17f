/** Reading from large type: what is shown, where one is, how fast one speaks, how long it still takes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/core/parse.ts';
import { autoPlace, autoToggled, paceOf, paceText, pauseOrGoOn, prompterOf, readAtEnd, readSoFar, secondsLeft, turnedTo, type Prompter } from '../../../src/core/speech/prompter.ts';
import { spokenParagraphs, spokenWords } from '../../../src/core/speech/spoken.ts';
import { secondsOn, startWatch, toggled } from '../../../src/core/speech/stopwatch.ts';

const SPEECH = `在全县河道整治推进会上的讲话
（2025年9月3日）
郁青禾

同志们：
　　今天的会议很重要。下面，我讲两点意见。
　　（鼓掌）
　　一、认清形势
　　还有三条河没有清淤。
　　二、突出重点
　　要抓好两件事。

附件

任务表

　　一、任务另发。
`;

/** Three paragraphs of 100 字, read from the moment 0 on. */
function begun(): Prompter {
  const paragraphs = [0, 1, 2].map((i) => ({ text: '字'.repeat(100), heading: false, words: 100, before: 100 * i }));
  return pauseOrGoOn(prompterOf(paragraphs, 0), 0);
}

describe('what is read from', () => {
  it('is what is said, by paragraphs: no title, stage direction or annex', () => {
    const doc = parse(SPEECH);
    const paragraphs = spokenParagraphs(doc);
    assert.deepEqual(paragraphs.map(({ text, heading }) => [text, heading]), [
      ['同志们：', false], ['今天的会议很重要。下面，我讲两点意见。', false], ['一、认清形势', true], ['还有三条河没有清淤。', false], ['二、突出重点', true], ['要抓好两件事。', false],
    ]);
    const last = paragraphs.at(-1)!;
    assert.equal(last.before + last.words, spokenWords(doc));
  });

  it('is what is selected of it', () => {
    const doc = parse(SPEECH);
    const paragraphs = spokenParagraphs(doc, SPEECH.indexOf('下面'), SPEECH.indexOf('没有清淤'));
    assert.deepEqual(paragraphs.map(({ text }) => text), ['下面，我讲两点意见。', '一、认清形势', '还有三条河']);
  });

  it('has as many 字 as the length of the speech says, wherever it is cut', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('一、', '同志们：', '（掌声）', '附件', '\n', '　', '甲', '。', 'a'), { maxLength: 40 }), fc.nat(60), fc.nat(60), (parts, from, to) => {
      const doc = parse(parts.join(''));
      const paragraphs = spokenParagraphs(doc, from, to);
      assert.equal(paragraphs.reduce((sum, { words }) => sum + words, 0), spokenWords(doc, from, to));
      paragraphs.forEach(({ words, before }, i) => {
        assert.ok(words > 0);
        assert.equal(before, i === 0 ? 0 : paragraphs[i - 1]!.before + paragraphs[i - 1]!.words);
      });
    }));
  });
});

describe('the clock', () => {
  it('leaves out what is a pause', () => {
    let watch = startWatch(1000);
    assert.equal(secondsOn(watch, 4000), 3);
    watch = toggled(watch, 4000);
    assert.equal(secondsOn(watch, 60_000), 3);
    watch = toggled(watch, 60_000);
    assert.equal(secondsOn(watch, 62_000), 5);
  });

  it('stands until the speaker begins', () => {
    const paragraphs = [{ text: '字', heading: false, words: 1, before: 0 }];
    const waiting = prompterOf(paragraphs, 0);
    assert.equal(secondsOn(waiting.watch, 9000), 0);
    assert.equal(secondsOn(pauseOrGoOn(waiting, 9000).watch, 12_000), 3);
  });
});

describe('the pace', () => {
  it('is that of what lies behind the last turn, however long one is at the next paragraph', () => {
    const second = turnedTo(begun(), 1, 30_000);
    assert.deepEqual(readSoFar(second), { words: 100, seconds: 30 });
    assert.equal(paceOf(second), 200);
    // 200 字 are left at 200 a minute: a minute, of which 12 seconds are gone
    assert.equal(secondsLeft(second, 42_000, 200), 48);
  });

  it('is not said of too short a time, of no speech, of what went on by itself', () => {
    assert.equal(paceOf(begun()), undefined);
    assert.equal(paceOf(turnedTo(begun(), 1, 9000)), undefined);
    assert.equal(paceOf(turnedTo(begun(), 2, 12_000)), undefined);
    assert.equal(paceOf(autoToggled(turnedTo(begun(), 1, 30_000), 30_000)), undefined);
  });

  it('stands beside what is left, at the pace or at the one that is set, and what that means for the target', () => {
    assert.equal(paceText(begun(), 0, 100, undefined), '按 100 字/分 · 还要约3分 · 预计共3分');
    const second = turnedTo(begun(), 1, 30_000);
    assert.equal(paceText(second, 30_000, 100, 3), '约 200 字/分 · 还要约1分 · 预计共2分，比目标少1分30秒');
    assert.equal(paceText(second, 30_000, 100, 1.5), '约 200 字/分 · 还要约1分 · 预计共2分，合目标');
    assert.equal(paceText(turnedTo(begun(), 2, 100_000), 300_000, 100, 1), '约 120 字/分 · 到末尾了 · 预计共5分，比目标多4分');
  });

  it('at the end is that of all for who is at the last paragraph, else of what lies behind the last turn', () => {
    assert.deepEqual(readAtEnd(turnedTo(begun(), 1, 30_000), 50_000), { words: 100, seconds: 30 });
    assert.deepEqual(readAtEnd(turnedTo(begun(), 2, 60_000), 90_000), { words: 300, seconds: 90 });
  });
});

describe('what goes on by itself', () => {
  it('goes at the rate that is set, and stops with the clock', () => {
    const auto = autoToggled(begun(), 0);
    assert.equal(autoPlace(begun(), 0, 200), undefined);
    assert.deepEqual(autoPlace(auto, 15_000, 200), { index: 0, part: 0.5 });
    assert.deepEqual(autoPlace(auto, 45_000, 200), { index: 1, part: 0.5 });
    assert.deepEqual(autoPlace(auto, 900_000, 200), { index: 2, part: 1 });
    assert.deepEqual(autoPlace(pauseOrGoOn(auto, 15_000), 900_000, 200), { index: 0, part: 0.5 });
  });

  it('goes on from where the speaker turns to', () => {
    const auto = turnedTo(autoToggled(begun(), 0), 2, 15_000);
    assert.deepEqual(autoPlace(auto, 15_000, 200), { index: 2, part: 0 });
    assert.deepEqual(autoPlace(turnedTo(auto, 9, 16_000), 30_000, 200), { index: 2, part: 0.5 });
    assert.equal(turnedTo(auto, -3, 20_000).index, 0);
  });
});
