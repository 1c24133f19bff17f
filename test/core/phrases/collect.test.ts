/** What is collected from a text: real moves of it, as patterns that give the text again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { GongwenDocument } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { collectPhrases, type Proposal } from '../../../src/core/phrases/collect.ts';
import { gapsOf } from '../../../src/core/phrases/frames.ts';
import { parseLibrary } from '../../../src/core/phrases/library.ts';
import { additionTo } from '../../../src/core/phrases/library-text.ts';
import { fill, parseTemplate } from '../../../src/core/phrases/notation.ts';
import { isPlain, patternOf } from '../../../src/core/phrases/pattern.ts';
import { sentencesOf } from '../../../src/core/phrases/sentences.ts';
import { specificsIn } from '../../../src/core/phrases/specifics.ts';
import { situationsOf } from '../../../src/core/phrases/situations.ts';
import { notice, speech } from '../sample-texts.ts';
import { sharedTexts } from '../shared-texts.ts';

const draft = `在全县河道整治推进会上的讲话

同志们：
　　今天，我们召开全县河道整治推进会，主要任务是贯彻落实县委、县政府部署，动员全县上下打一场硬仗。成绩来之不易，要倍加珍惜。
　　下面，我讲三点意见。
　　一、在排查上求细
　　排查要细。2024年全县排查河道12条，整改问题86个，一是位置十分重要。二是任务十分艰巨。三是要求十分严格。
　　二、在整改上求实
　　他说：“让我们一起努力奋斗！”第一，要打好清淤硬仗；第二，要打好截污硬仗。
　　三、在长效上求严
　　总之，《河道管理办法》要落到实处，把“最后一公里”打通。
　　同志们，让我们振奋精神、真抓实干，为建设水清岸绿的美丽家园而努力奋斗！
`;

const shown = (text: string): string[] => collectPhrases(parse(text)).map(({ category, body }) => `${category} ${body}`);

/** A pattern reads without problems and, filled with what was there, gives its source; what it was taken from stands in the text. */
function holds({ body, values, source, from, to, name }: Proposal, { text, paragraphs }: GongwenDocument): void {
  const template = parseTemplate(body);
  assert.deepEqual(template.problems, []);
  assert.equal(fill(template, values), source);
  assert.ok(name !== '' && from < to && to <= text.length);
  const words = paragraphs.filter((paragraph) => paragraph.from < to && from < paragraph.to).map((paragraph) => paragraph.text).join('').replace(/[^\p{L}\p{N}]/gu, '');
  for (const part of source.split('；')) assert.ok(words.includes(part.replace(/[^\p{L}\p{N}]/gu, '')), part);
}

describe('collecting', () => {
  test('finds opening, turn, headings and points of one build, summary and close', () => {
    assert.deepEqual(shown(draft), [
      '开场 今天，我们召开⟨会议名称⟩，主要任务是贯彻落实⟨党委、政府⟩部署，动员⟨全县⟩上下打一场硬仗。',
      '成绩 成绩来之不易，要倍加珍惜。',
      '过渡 下面，我讲⟨三｜两｜四｜五⟩点意见。',
      '标题 在⟨排查⟩上求⟨细⟩',
      '列举 一是⟨位置⟩十分⟨重要⟩；二是⟨任务⟩十分⟨艰巨⟩；三是⟨要求⟩十分⟨严格⟩。',
      '列举 第一，要打好⟨清淤⟩硬仗；第二，要打好⟨截污⟩硬仗。',
      '总结 总之，《⟨文件名称⟩》要落到实处，把“⟨关键词⟩”打通。',
      '结尾 同志们，让我们振奋精神、真抓实干，为建设水清岸绿的美丽家园而努力奋斗！',
    ]);
  });

  test('finds what brings in the matter of a notice', () => {
    const text = '××市人民政府关于开展检查的通知\n\n各县人民政府：\n　　为做好检查工作，根据《安全生产法》，现将有关事项通知如下：\n　　一、检查内容\n　　（一）查制度。\n　　（二）查现场。\n';
    assert.deepEqual(shown(text), ['过渡 为做好检查工作，根据《⟨文件名称⟩》，现将有关事项通知如下：']);
  });

  test('proposes nothing of elements, furniture, quotations and laws', () => {
    assert.deepEqual(shown('第 1 页 共 3 页\n总之\n— 2 —\n'), []);
    assert.deepEqual(shown('他指出：“总之，这项工作要抓好抓实抓到位。”\n“让我们为实现目标而努力奋斗！”\n'), []);
    assert.deepEqual(shown('××条例\n\n第一条　为了加强管理，制定本条例。\n第二条　单位应当：\n（一）加强安全管理的工作；\n（二）加强消防管理的工作。\n'), []);
  });

  test('gives each pattern once, under a name of its own', () => {
    const proposals = collectPhrases(parse(`${draft}${draft}`));
    assert.equal(new Set(proposals.map(({ body }) => body)).size, proposals.length);
    assert.equal(new Set(proposals.map(({ name }) => name)).size, proposals.length);
  });

  const own: readonly [string, string][] = [['draft', draft], ['speech', speech], ['notice', notice]];
  for (const [name, text] of [...own, ...sharedTexts('corpus', 'drafts', 'seed')]) {
    test(`gives patterns that hold: ${name}`, () => {
      const document = parse(text);
      const proposals = collectPhrases(document);
      for (const proposal of proposals) holds(proposal, document);
      assert.deepEqual(collectPhrases(document), proposals);
      // what is kept is read again without problems
      const kept = proposals.map(({ name: called, does, category, body }) => ({ name: called, does, category, situations: situationsOf(category), body }));
      const { phrases, problems } = parseLibrary(additionTo('', '收集.md', kept), '收集.md');
      assert.deepEqual([phrases.map(({ body }) => body), problems], [proposals.map(({ body }) => body), []]);
    });
  }

  test('of any text gives patterns that hold', () => {
    const parts = fc.constantFrom('同志们：', '今天我们召开会议，', '下面讲三点意见：', '一、', '二、', '（一）', '一是', '二是', '三是', '第一，', '第二，', '在', '上下功夫', '加强', '工作', '要', '。', '！', '；', '，', '\n', '　　', '总之，', '让我们为', '而努力奋斗', '“', '”', '《', '》', '⟨', '⟩', '｜', '2025年', '3个', '#', '县委、县政府');
    fc.assert(fc.property(fc.array(parts, { maxLength: 60 }).map((all) => all.join('')), (text) => {
      const document = parse(text);
      for (const { body, values, source } of collectPhrases(document)) {
        const template = parseTemplate(body);
        assert.deepEqual(template.problems, []);
        assert.equal(fill(template, values), source);
      }
    }));
  });

  test('takes linear time', () => {
    for (const part of ['一是甲乙十分重要。二是丙丁十分重大。\n', '召开', '“', '总之，甲。', '1', '两个', '（一）在甲乙上求细\n（二）在丙丁上求实\n', '《甲》', '县委', '今天甲乙丙市']) {
      const begun = performance.now();
      collectPhrases(parse(`同志们：\n${part.repeat(50_000 / part.length)}`));
      assert.ok(performance.now() - begun < 3000, part);
    }
  });
});

describe('frames', () => {
  const framed = (...texts: string[]): string | undefined => {
    const gaps = gapsOf(texts, false);
    return gaps === undefined ? undefined : patternOf(texts[0]!, gaps[0]!).body;
  };

  test('are what phrases of one build share', () => {
    assert.equal(framed('在参谋辅政上狠下功夫', '在督促检查上狠下功夫'), '在⟨参谋辅政⟩上狠下功夫');
    assert.equal(framed('以党建引领促治理', '以改革创新促发展'), '以⟨党建引领⟩促⟨治理⟩');
    assert.equal(framed('加强组织领导', '加强督促检查', '加强宣传引导'), '加强⟨组织领导⟩');
  });

  test('are no shared topics, parts of words or numbers', () => {
    assert.equal(framed('加快农业发展', '推进农业改革'), undefined);
    assert.equal(framed('坚决维护稳定', '坚持依法办事', '坚守为民初心'), undefined);
    assert.equal(framed('将第三条修改为', '将第五条修改为'), undefined);
    assert.equal(framed('甲', '甲'), undefined);
  });

  test('leave the same of each text', () => {
    const word = fc.constantFrom('在', '上', '加强', '建设', '管理', '以', '促', '甲乙', '丙丁', '发展', '“', '”', '，', '3', '二');
    fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join('')), { minLength: 2, maxLength: 4 }), (texts) => {
      const gaps = gapsOf(texts, false);
      if (gaps === undefined) return;
      const rest = texts.map((text, i) => gaps[i]!.reduceRight((left, { from, to }) => `${left.slice(0, from)}…${left.slice(to)}`, text));
      assert.equal(new Set(rest).size, 1, rest.join(' '));
    }));
  });
});

describe('what is particular', () => {
  const body = (text: string): string => patternOf(text, specificsIn(text)).body;

  test('becomes slots', () => {
    assert.equal(body('2025年3月5日，全市完成投资120亿元，增长8.5%。'), '⟨××××年×月×日⟩，⟨全市⟩完成投资⟨数量⟩，增长⟨数量⟩。');
    assert.equal(body('在市委、市政府领导下，李某某同志主持召开第三次工作推进会。'), '在⟨党委、政府⟩领导下，⟨×××⟩同志主持召开⟨会议名称⟩。');
    assert.equal(body('《关于××的意见》（×政发〔2025〕3号）已经××省人民政府同意。'), '《⟨文件名称⟩》（⟨×发〔××××〕×号⟩）已经××省人民政府同意。');
    assert.equal(body('经省发展改革委员会批准，纪念建校70周年。'), '经⟨单位名称⟩批准，纪念建校⟨数量⟩。');
  });

  test('is not what everybody knows', () => {
    assert.equal(body('增强“四个意识”，推进安全生产，全局工作向好，行政区政府负责。'), '增强“四个意识”，推进安全生产，全局工作向好，行政区政府负责。');
  });

  test('of any sentence gives it again', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('《', '》', '“', '”', '（', '）', '召开', '会议', '市', '委', '县政府', '王', '同志', '第三', '届', '三个', '方面', '2025年', '5月', '1日', '3.5', '%', '，', '。', '全省', '委员会', '〔2025〕3号'), { maxLength: 20 }).map((all) => all.join('')), (text) => {
      const { body: pattern, values } = patternOf(text, specificsIn(text));
      assert.ok(isPlain(text));
      assert.equal(fill(parseTemplate(pattern), values), text);
    }));
  });
});

describe('a long line', () => {
  test('is looked through in linear time', () => {
    for (const part of ['3个', '《甲》', '召开', '召开甲乙', '“', '县委', '甲乙丙丁', '王某同志', '2025年', '第三次', '（', '　']) {
      const begun = performance.now();
      specificsIn(part.repeat(200_000 / part.length));
      assert.ok(performance.now() - begun < 2000, part);
    }
  });
});

describe('sentences', () => {
  const of = (text: string): string[] => {
    const { paragraphs, quotations } = parse(text);
    return sentencesOf(paragraphs[0]!.text, quotations[0]!).map(({ from, to }) => paragraphs[0]!.text.slice(from, to));
  };

  test('end outside of quotations, or with a saying', () => {
    assert.deepEqual(of('　　甲说：“乙。丙！”丁。戊？己'), ['甲说：“乙。丙！”丁。', '戊？', '己']);
    assert.deepEqual(of('“有朋自远方来，不亦乐乎。”今天，我们相聚。'), ['“有朋自远方来，不亦乐乎。”', '今天，我们相聚。']);
  });
});
