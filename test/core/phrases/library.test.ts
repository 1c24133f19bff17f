/** Files of a user's own phrases: what they say, what is wrong with them, and that writing and reading agree. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { catalogue, moves } from '../../../src/core/phrases/catalogue.ts';
import { parseLibrary, type FiledPhrase } from '../../../src/core/phrases/library.ts';
import { additionTo, formatPhrase, type Kept } from '../../../src/core/phrases/library-text.ts';
import { CATEGORIES, CATEGORY_SITUATIONS, SITUATION_WORDS, situationsOf } from '../../../src/core/phrases/situations.ts';

const file = `# 结尾
## 号召结尾／号召|收尾
> 用途：由形势转到号召
> 用于：文末、节尾

同志们，让我们【振奋精神|真抓实干】，为【#实现目标】而努力奋斗！
　　【#实现目标】，人人有责。

##两行
甲
乙

＃ 自定
这一条没有名称，只有一行
- 列表里的一条
`;

const kept = ({ name, aliases, does, situations, category, body }: FiledPhrase): Kept => ({ name, ...(aliases ? { aliases } : {}), does, situations, category, body });
const messages = (text: string): string[] => parseLibrary(text, '常用.md').problems.map(({ from, to, message }) => `${text.slice(from, to)}: ${message}`);

describe('a file of phrases', () => {
  test('says name, other names, use, place, category and text', () => {
    const { phrases, problems, lastCategory } = parseLibrary(file, '常用.md');
    assert.deepEqual(problems, []);
    assert.equal(lastCategory, '自定');
    assert.deepEqual(phrases.map(kept), [
      {
        name: '号召结尾', aliases: ['号召', '收尾'], does: '由形势转到号召', situations: ['close', 'headingEnd'], category: '结尾',
        body: '同志们，让我们⟨振奋精神｜真抓实干⟩，为⟨#实现目标⟩而努力奋斗！\n　　⟨#实现目标⟩，人人有责。',
      },
      { name: '两行', does: '', situations: ['close'], category: '结尾', body: '甲\n乙' },
      { name: '这一条没有名称，只有一行', does: '', situations: ['argument'], category: '自定', body: '这一条没有名称，只有一行' },
      { name: '列表里的一条', does: '', situations: ['argument'], category: '自定', body: '列表里的一条' },
    ]);
    for (const { from, to, file: name } of phrases) {
      assert.ok(from < to && to <= file.length);
      assert.equal(name, '常用.md');
    }
    assert.equal(file.slice(phrases[1]!.from, phrases[1]!.to), '##两行\n甲\n乙');
  });

  test('may be one phrase a line; its name is the category', () => {
    const { phrases } = parseLibrary('> 摘自各年讲话\n总之，【这项工作】事关全局。\r\n\r\n　　谢谢大家！\r\n', '收束.md');
    assert.deepEqual(phrases.map(({ name, category, body }) => [name, category, body]), [
      ['总之，这项工作事关全局', '收束', '总之，⟨这项工作⟩事关全局。'], ['谢谢大家', '收束', '谢谢大家！'],
    ]);
  });

  test('may be of any line ends and open with a byte order mark', () => {
    const there = parseLibrary(file, 'a.md').phrases;
    for (const text of [file.replaceAll('\n', '\r\n'), `\ufeff${file}`]) {
      assert.deepEqual(parseLibrary(text, 'a.md').phrases.map(kept), there.map(kept));
    }
  });

  test('takes what input methods type for # and >, and both kinds of brackets', () => {
    const { phrases, problems } = parseLibrary('＃ 开场\n＃＃ 甲\n》 用于：称谓后\n＞ 用途：起笔\n⟨今天｜明天⟩【＃单位】开会', 'a.md');
    assert.deepEqual(problems, []);
    assert.deepEqual(phrases.map(kept), [{ name: '甲', does: '起笔', situations: ['afterSalutation'], category: '开场', body: '⟨今天｜明天⟩⟨#单位⟩开会' }]);
  });

  test('keeps marks behind a backslash as text', () => {
    const { phrases, problems } = parseLibrary('## 甲\\／乙\n\\# 井号\n\\【公告\\】在C:\\文稿', 'a.md');
    assert.deepEqual(problems, []);
    assert.deepEqual(phrases.map(({ name, body }) => [name, body]), [['甲／乙', '# 井号\n【公告】在C:\\文稿']]);
  });

  test('says what is wrong where it stands, and reads the rest', () => {
    assert.deepEqual(messages('## 空的\n\n## 有字\n甲'), ['## 空的: “空的”下面没有正文：名称下面另起一行写套话']);
    assert.deepEqual(messages('## 甲\n为【目标而奋斗'), ['【: “【”没有配对的“】”']);
    assert.deepEqual(messages('## 甲\n为目标】而奋斗，⟨'), ['】: “】”前面没有“【”', '⟨: “⟨”没有配对的“⟩”']);
    assert.deepEqual(messages('## 甲\n为【】而奋斗'), ['【: 空位里没有提示语']);
    assert.deepEqual(messages('## 甲\n子\n## 乙\n丑\n## 甲\n寅'), ['## 甲: 与第1行的“甲”重名，按名称插入的总是前一条']);
    assert.deepEqual(messages('#\n##\n子'), ['#: “#”后面要写分类', '##: “##”后面要写名称']);
    assert.match(messages('## 甲\n> 用于：结尾、末尾\n子').join('；'), /^末尾: “末尾”不是认识的位置，可以写：文首、标题后、/);
    assert.deepEqual(parseLibrary('## 空的\n## 甲\n为【目标而奋斗', 'a.md').phrases.map(({ body }) => body), ['为【目标而奋斗']);
  });
});

describe('places and categories', () => {
  test('have one word each, and every category fits where its moves do', () => {
    const words = Object.values(SITUATION_WORDS).flat();
    assert.equal(new Set(words).size, words.length);
    for (const category of CATEGORIES) {
      const known = moves.filter((move) => move.category === category).flatMap((move) => move.situations);
      for (const situation of CATEGORY_SITUATIONS[category]) assert.ok(known.includes(situation), `${category} ${situation}`);
    }
    for (const { category } of moves) assert.ok(CATEGORIES.includes(category));
    assert.deepEqual(situationsOf('constructor'), ['argument']);
  });
});

const anyText = fc.array(fc.constantFrom(
  '# ', '## ', '###', '＃', '> ', '》', '用于：', '用途：', '结尾', '、', '／', '|', '｜', '【', '】', '⟨', '⟩', '\\', '\n', '\r\n', '\r', '　　', ' ', '- ', '甲', '乙丙', '。', '\ufeff', '$', '}', '#',
), { maxLength: 40 }).map((parts) => parts.join(''));
const oneLine = fc.array(fc.constantFrom('甲', '乙', '丙', '／', '|', '｜', '\\', '【', '】', '#', '>', '1'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
/** Bodies in the notation: any text with slots, no blank lines around it. */
const anyBody = fc.array(fc.oneof(
  fc.constantFrom('甲。', '\n', '　　', '# ', '> ', '》', '【', '】', '|', '\\', '⟨', '⟩', '｜', '-', '用途：'),
  oneLine.map((hint) => `⟨${hint}⟩`), fc.tuple(oneLine, oneLine).map(([a, b]) => `⟨#${a}｜${b}⟩`),
), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const withoutBlankEnds = (body: string): string => body.replace(/^(?:[ \u3000]*\n)+|(?:\n[ \u3000]*)+$/g, '');
const anyPhrase = fc.record({
  name: oneLine, does: fc.constantFrom('', '用途：甲', '收尾；号召'), category: fc.constantFrom('结尾', '自定', 'a\\b', '整篇'),
  situations: fc.constantFrom<Kept['situations'][]>(['close'], ['heading', 'argument'], ['documentStart']),
  body: anyBody.map(withoutBlankEnds).filter((body) => body.trim() !== ''),
}, { noNullPrototype: true }).map((phrase): Kept => phrase);

describe('reading and writing', () => {
  test('never fail, and every phrase stands where it says', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { phrases, problems } = parseLibrary(text, '我的.md');
      let end = 0;
      for (const { from, to, name, body } of phrases) {
        assert.ok(end <= from && from < to && to <= text.length && name !== '' && body.trim() !== '');
        end = to;
      }
      for (const { from, to } of problems) assert.ok(from < to && to <= text.length);
      assert.equal(new Set(phrases.map(({ id }) => id)).size, phrases.length);
    }));
  });

  test('agree', () => {
    fc.assert(fc.property(anyPhrase, (phrase) => {
      const { phrases } = parseLibrary(`# ${phrase.category.replace('\\', '\\\\')}\n${formatPhrase(phrase)}`, 'a.md');
      assert.deepEqual(phrases.map(kept), [phrase]);
    }));
  });

  test('agree for the whole catalogue', () => {
    for (const { name, aliases, does, situations, body } of catalogue) {
      const phrase: Kept = { name, ...(aliases ? { aliases } : {}), does, situations, category: '要求', body };
      const { phrases, problems } = parseLibrary(`# 要求\n${formatPhrase(phrase)}`, 'a.md');
      assert.deepEqual([phrases.map(kept), problems], [[phrase], []]);
    }
  });

  test('add to a file without touching what stands there', () => {
    fc.assert(fc.property(anyText, fc.array(anyPhrase, { minLength: 1, maxLength: 3 }), (text, phrases) => {
      const before = parseLibrary(text, 'a.md').phrases.map(kept);
      const after = parseLibrary(text + additionTo(text, 'a.md', phrases), 'a.md').phrases.map(kept);
      assert.deepEqual(after, [...before, ...phrases]);
    }));
  });

  test('add in the line ends of the file, under its last category', () => {
    const phrase: Kept = { name: '乙', does: '', situations: ['close'], category: '结尾', body: '子\n丑' };
    assert.equal(additionTo('# 结尾\r\n## 甲\r\n子', 'a.md', [phrase]), '\r\n\r\n## 乙\r\n\r\n子\r\n丑\r\n');
    assert.equal(additionTo('', 'a.md', [phrase]), '# 结尾\n\n## 乙\n\n子\n丑\n');
    assert.equal(additionTo('# 结尾\r\n## 甲\r\n子\r', 'a.md', [phrase]), '\n\r\n## 乙\r\n\r\n子\r\n丑\r\n');
  });

  test('take linear time', () => {
    for (const part of ['【', '⟨甲', '#', '\\', '## 甲\n> 用于：', '\n', '【甲|', '> ']) {
      const begun = performance.now();
      parseLibrary(part.repeat(200_000 / part.length), 'a.md');
      assert.ok(performance.now() - begun < 2000, part);
    }
  });
});
