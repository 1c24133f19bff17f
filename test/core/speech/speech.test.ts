/** What is read out, how long it takes, what is left to a target. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSpeech } from '../../../src/core/genre-of.ts';
import { parse } from '../../../src/core/parse.ts';
import { skeletons } from '../../../src/core/phrases/catalogue.ts';
import { fill, parseTemplate } from '../../../src/core/phrases/notation.ts';
import { clockText, durationText, isSpeakable, rateOf } from '../../../src/core/speech/minutes.ts';
import { spokenParts, spokenWords } from '../../../src/core/speech/spoken.ts';
import { isTarget, leftText, lengthText, readTarget, targetText, type Target } from '../../../src/core/speech/target.ts';

const said = (text: string): number => spokenWords(parse(text));

const SPEECH = `在全县河道整治推进会上的讲话
（2025年9月3日）
郁青禾

同志们：
　　今天的会议很重要。下面，我讲两点意见。
　　一、认清形势
　　还有三条河没有清淤。
　　二、突出重点
　　要抓好两件事。
`;

describe('what is read out', () => {
  it('is the text from the 称谓 on', () => {
    // 同志们：4, 今天…意见。19, 一、认清形势 6, 还有…。10, 二、突出重点 6, 要抓好两件事。7
    assert.equal(said(SPEECH), 4 + 19 + 6 + 10 + 6 + 7);
    assert.equal(said(SPEECH.slice(SPEECH.indexOf('同志们'))), said(SPEECH));
  });

  it('is no 要素 on the paper: head, 主送, 附件说明, 署名, date, note, annex', () => {
    const body = '　　为做好防汛工作，现将有关事项通知如下：\n　　一、压实责任\n　　二、加强值守\n';
    const document = `临川市水利局文件\n\n临水发〔2025〕3号\n\n临川市水利局关于做好防汛工作的通知\n\n局属各单位：\n${body}\n　　附件：值守表\n\n　　　　　　　　临川市水利局\n　　　　　　　　2025年8月1日\n　　（此件公开发布）\n\n附件\n\n值守表\n\n　　一、值守人员名单另发。\n`;
    assert.equal(said(document), 19 + 6 + 6);
  });

  it('is no table, no page number and no stage direction', () => {
    assert.equal(said(`${SPEECH}　　（鼓掌）\n`), said(SPEECH));
    assert.equal(said(`${SPEECH}\n— 3 —\n`), said(SPEECH));
    assert.equal(said(`${SPEECH}\n| 河名 | 长度 |\n|---|---|\n| 青岚河 | 3 |\n`), said(SPEECH));
    // in the midst of a sentence a bracket is said
    assert.equal(said(SPEECH.replace('两件事', '两件（大）事')), said(SPEECH) + 3);
  });

  it('adds up over any cuts between lines', () => {
    const texts = [SPEECH, ...skeletons.map(({ body }) => fill(parseTemplate(body)))];
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(fc.nat(60)), (text, picks) => {
      const doc = parse(text);
      const cuts = [0, ...picks.map((pick) => doc.lineStarts[pick % doc.lineStarts.length]!), text.length].sort((a, b) => a - b);
      const sum = cuts.slice(1).reduce((total, cut, i) => total + spokenWords(doc, cuts[i], cut), 0);
      assert.equal(sum, spokenWords(doc));
    }));
  });

  it('never fails, and is never more than all that stands there', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('一、', '同志们：', '（掌声）', '附件', '\n', '　', '甲', '。', 'a', '2025年8月1日', '— 1 —') }), fc.nat(40), fc.nat(40), (text, from, to) => {
      const words = spokenWords(parse(text), from, to);
      assert.ok(words >= 0 && words <= Math.max(0, to - from) + 1);
    }));
  });

  it('is counted quickly however many sections ask', () => {
    const text = `同志们：\n${'　　一、抓好落实\n　　要抓好落实，不能松懈。\n'.repeat(20_000)}`;
    const doc = parse(text);
    spokenWords(doc);
    const start = performance.now();
    for (const from of doc.lineStarts) spokenWords(doc, from, text.length);
    const took = performance.now() - start;
    assert.ok(took < 1000, `${took} ms`);
  });
});

describe('parts of a speech', () => {
  it('are its opening and its highest sections, with all that is said in them', () => {
    assert.deepEqual(spokenParts(parse(SPEECH)), [{ name: '开头', words: 23 }, { name: '一、认清形势', words: 16 }, { name: '二、突出重点', words: 13 }]);
  });

  it('are its points where it has no headings', () => {
    const speech = '在座谈会上的讲话\n\n同志们：\n　　我谈两点想法。\n　　第一，坚定信心。大家要有信心。\n　　第二，狠抓落实。一要抓细，二要抓实。\n';
    assert.deepEqual(spokenParts(parse(speech)).map(({ name }) => name), ['开头', '第一，坚定信心', '第二，狠抓落实']);
    assert.deepEqual(spokenParts(parse('同志们：\n　　大家好。\n')), []);
  });

  it('add up to the whole', () => {
    for (const { name, body } of skeletons) {
      const doc = parse(fill(parseTemplate(body)));
      const parts = spokenParts(doc);
      if (parts.length > 0) assert.equal(parts.reduce((sum, { words }) => sum + words, 0), spokenWords(doc), name);
    }
  });
});

describe('a speech', () => {
  it('is known by its 称谓 or its title', () => {
    for (const { name, genre, body } of skeletons) assert.equal(isSpeech(parse(fill(parseTemplate(body)))), genre === '讲话', name);
    assert.ok(isSpeech(parse('在全县防汛会议上的讲话\n\n　　今天开会。\n')));
    assert.ok(isSpeech(parse('2025年述职报告（初稿）\n\n　　一年来，我尽职尽责。\n')));
    assert.ok(!isSpeech(parse('关于修订管理办法的说明\n\n　　现将有关情况说明如下。\n')));
    assert.ok(!isSpeech(parse('　　今天天气不错。\n')));
  });
});

describe('times and rates', () => {
  it('are told as people tell them', () => {
    assert.deepEqual([0, 45, 60, 192, 3600, 3900].map(durationText), ['0秒', '45秒', '1分', '3分12秒', '1小时', '1小时5分']);
    assert.deepEqual([0, 59.9, 192, 3909].map(clockText), ['00:00', '00:59', '03:12', '1:05:09']);
    assert.equal(rateOf(640, 192), 200);
    assert.equal(rateOf(640, 0), 0);
    assert.deepEqual([59, 60, 400, 401].map(isSpeakable), [false, true, true, false]);
  });
});

describe('a target', () => {
  const cases: readonly (readonly [string, Target | undefined])[] = [
    ['12分钟', { minutes: 12 }], ['12分', { minutes: 12 }], ['１２ 分', { minutes: 12 }], ['十五分钟', { minutes: 15 }], ['12', { minutes: 12 }], ['12分半', { minutes: 12.5 }],
    ['1小时', { minutes: 60 }], ['一个半小时', { minutes: 90 }], ['1小时半', { minutes: 90 }], ['1小时20分', { minutes: 80 }],
    ['3000字', { words: 3000 }], ['3,000字', { words: 3000 }], ['三千字', { words: 3000 }], ['3000', { words: 3000 }], ['200', { words: 200 }],
    ['', undefined], ['半', undefined], ['0', undefined], ['0分钟', undefined], ['很长', undefined], ['12点', undefined], ['20小时', undefined], ['-3', undefined], ['999999字', undefined],
  ];
  for (const [text, target] of cases) it(`“${text}”`, () => { assert.deepEqual(readTarget(text), target); });

  it('is read back as it is shown', () => {
    for (const [, target] of cases) if (target !== undefined) assert.deepEqual(readTarget(targetText(target)), target);
  });

  it('is told from anything else that may be stored', () => {
    fc.assert(fc.property(fc.anything(), (value) => { if (isTarget(value)) assert.ok(targetText(value).length > 1); }));
    for (const [, target] of cases) assert.equal(isTarget(target), target !== undefined);
    for (const value of [{ minutes: -1 }, { words: '3' }, { minutes: 601 }, {}, null, []]) assert.ok(!isTarget(value));
  });

  it('tells what is left', () => {
    assert.deepEqual([1800, 2350, 2500, 2800, 14_800].map((words) => leftText(words, { minutes: 12 }, 200)), ['还差 600 字', '正合适', '正合适', '超 2 分', '超 1 小时 2 分']);
    assert.deepEqual([2400, 3000, 3300].map((words) => leftText(words, { words: 3000 }, 200)), ['还差 600 字', '正合适', '超 300 字']);
  });

  it('stands behind the minutes', () => {
    const length = { words: 2400, selected: undefined, target: undefined };
    assert.equal(lengthText(length, 200), '约 12 分');
    assert.equal(lengthText({ ...length, words: 50 }, 200), '不到 1 分');
    assert.equal(lengthText({ ...length, target: { words: 3000 } }, 200), '约 12 分 · 还差 600 字');
    assert.equal(lengthText({ ...length, selected: 410, target: { minutes: 10 } }, 200), '选中 2 分／12 分 · 超 2 分');
  });
});
