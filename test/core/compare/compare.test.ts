import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareDocuments, type Comparison, type SectionChange } from '../../../src/core/compare/compare.ts';
import { heaviestRising } from '../../../src/core/compare/moves.ts';
import { parse } from '../../../src/core/parse.ts';
import { differ } from '../../../src/desk/differ.ts';
import { notice, speech, textual } from '../sample-texts.ts';

function compare(before: string, after: string): Comparison {
  return compareDocuments(parse(before), parse(after), differ);
}

function nameOf({ before, after }: Comparison, change: SectionChange): string {
  return change.after >= 0 ? after.sections[change.after]!.name : before.sections[change.before]!.name;
}

/** What became of each section that did not stay as it was: 修改 二、… */
function changes(before: string, after: string): string[] {
  const comparison = compare(before, after);
  return comparison.sections.filter(({ kind, moved, renumbered }) => kind !== 'same' || moved || renumbered)
    .map((change) => `${change.kind}${change.moved ? ' moved' : ''}${change.renumbered ? ' renumbered' : ''} ${nameOf(comparison, change)}`);
}

/** The stretches that were changed, as ⟦old → new⟧. */
function stretches(before: string, after: string): string[] {
  const comparison = compare(before, after);
  return comparison.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ kind }) => kind !== 'same').map(({ kind, before: i, after: j, changes: found }) => {
    const [own, other] = [comparison.before.doc.paragraphs[i]?.text ?? '', comparison.after.doc.paragraphs[j]?.text ?? ''];
    return kind === 'changed' ? found.map((one) => `${own.slice(one.before.from, one.before.to)} → ${other.slice(one.after.from, one.after.to)}`).join('|') : `${kind} ${own || other}`;
  });
}

const plan = `关于做好秋收工作的通知

各乡镇人民政府：
　　为做好秋收工作，现通知如下。
　　一、组织抢收
　　各乡镇要抢抓晴好天气，组织农机手跨区作业，确保9月底前完成收割任务。
　　二、安全生产
　　农机作业前要逐台检查，严禁带病作业，严禁酒后操作。
　　三、秸秆禁烧
　　（一）压实责任。实行网格化管理，村干部包片到户，巡查不留死角。
　　（二）综合利用。推广粉碎还田、打捆离田，全县利用率达到95%以上。
　　四、督导检查
　　县农业农村局每周通报一次进度，对工作滞后的乡镇予以约谈。

　　　　　　　　　　　　云溪县人民政府办公室
　　　　　　　　　　　　2025年8月20日
`;

/** The plan with pieces of it replaced. */
function changed(...pairs: (readonly [string, string])[]): string {
  return pairs.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, plan);
}

function sectionOf(from: string, to: string): string {
  return plan.slice(plan.indexOf(from), plan.indexOf(to));
}

const third = sectionOf('　　三、', '　　四、');
const second = sectionOf('　　二、', '　　三、');

describe('two drafts', () => {
  test('that are the same have no changes', () => {
    for (const text of [plan, speech, notice, '']) assert.deepEqual(changes(text, text), []);
  });

  test('that differ by line ends, blanks and hard wraps alone have none', () => {
    assert.deepEqual(changes(plan, plan.replaceAll('\n', '\r\n')), []);
    assert.deepEqual(changes(plan, plan.replaceAll('　　', '').replaceAll('\n', '\n\n')), []);
    const prose = '各级各部门要统筹兼顾、突出重点、分类指导、一抓到底，以实际成效检验工作成果，让群众看得见、摸得着、感受得到，'.repeat(4);
    const page = `各级各部门：\n　　${prose}把好事办好。\n`;
    assert.deepEqual(changes(page, page.replace(/[^\n]{30}/g, '$&\n')), []);
  });

  test('a word and a number that were changed are told in their section', () => {
    const after = changed(['9月底前', '9月20日前'], ['95%以上', '96.5%以上'], ['约谈', '通报批评']);
    assert.deepEqual(changes(plan, after), ['changed 一、组织抢收', 'changed （二）综合利用', 'changed 四、督导检查']);
    assert.deepEqual(stretches(plan, after), ['底 → 20日', '95% → 96.5%', '约谈 → 通报批评']);
  });

  test('a section that was put in is new, and those behind it are renumbered', () => {
    const after = changed(['　　二、安全', '　　二、技术服务\n　　农技人员要进村入户，指导群众适时收获、科学晾晒。\n　　三、安全'], ['三、秸秆', '四、秸秆'], ['四、督导', '五、督导']);
    assert.deepEqual(changes(plan, after), ['added 二、技术服务', 'same renumbered 三、安全生产', 'same renumbered 四、秸秆禁烧', 'same renumbered 五、督导检查']);
    assert.deepEqual(changes(after, plan), ['removed 二、技术服务', 'same renumbered 二、安全生产', 'same renumbered 三、秸秆禁烧', 'same renumbered 四、督导检查']);
  });

  test('a section that was moved is moved with all below it, not gone and new', () => {
    const after = changed([second + third, third.replace('三、', '二、') + second.replace('二、', '三、')]);
    assert.deepEqual(changes(plan, after), ['same renumbered 二、秸秆禁烧', 'same moved renumbered 三、安全生产']);
  });

  test('a section that was moved below another one is moved', () => {
    const after = changed([second, ''], ['三、秸秆', '二、秸秆'], ['四、督导', '三、督导'], ['　　三、督导', `${second.replace('二、安全生产\n　　', '（三）安全生产。')}　　三、督导`]);
    assert.deepEqual(changes(plan, after), ['same renumbered 二、秸秆禁烧', 'changed moved renumbered （三）安全生产', 'same renumbered 三、督导检查']);
  });

  test('a section that was cut, put behind another one and not renumbered is moved, be it no section any more', () => {
    const after = changed([second, ''], ['\n\n　　　　　　　　　　　　云溪', `\n${second}\n　　　　　　　　　　　　云溪`]);
    assert.ok(parse(after).nodes.every(({ markerText }) => markerText !== '二、'), 'it is a section still: the case tells nothing');
    const comparison = compare(plan, after);
    assert.deepEqual(changes(plan, after), ['away 二、安全生产', 'changed 四、督导检查']);
    assert.deepEqual(comparison.sections.map(({ removedWords, addedWords }) => removedWords + addedWords).filter((words) => words > 0), []);
    assert.deepEqual(changes(after, plan), ['gathered 二、安全生产', 'changed 四、督导检查']);
  });

  test('a section that was put one level lower where it stands is renumbered', () => {
    const after = changed(['　　二、安全生产', '　　（一）安全生产'], ['三、秸秆', '二、秸秆'], ['四、督导', '三、督导']);
    assert.deepEqual(changes(plan, after), ['same renumbered （一）安全生产', 'same renumbered 二、秸秆禁烧', 'same renumbered 三、督导检查']);
  });

  test('a section with another title and much the same text is the same section', () => {
    assert.deepEqual(changes(plan, changed(['二、安全生产', '二、严守安全底线'], ['逐台检查', '逐台检修'])), ['changed 二、严守安全底线']);
  });

  test('a section with the same title and another text is the same section', () => {
    assert.deepEqual(changes(plan, changed(['农机作业前要逐台检查，严禁带病作业，严禁酒后操作。', '粮食烘干点须配齐灭火器材，专人看管用电线路。'])), ['changed 二、安全生产']);
  });

  test('a paragraph that was moved to another section is moved', () => {
    const sentence = '　　粮食烘干点须配齐灭火器材，专人看管用电线路。\n';
    assert.deepEqual(stretches(changed(['　　三、', `${sentence}　　三、`]), changed(['　　二、', `${sentence}　　二、`])), [
      'moved 粮食烘干点须配齐灭火器材，专人看管用电线路。', 'away 粮食烘干点须配齐灭火器材，专人看管用电线路。',
    ]);
  });

  test('points that open paragraphs are renumbered, not rewritten', () => {
    const points = '　　一、要求\n　　一是抓早。早谋划、早部署、早落实。\n　　二是抓实。重实际、办实事、求实效。\n';
    const after = points.replace('一是', '二是').replace('二是抓实', '三是抓实').replace('　　二是抓早', '　　一是抓严。严标准、严纪律、严考核。\n　　二是抓早');
    const { sections } = compare(points, after);
    assert.deepEqual(sections.flatMap(({ paragraphs }) => paragraphs.map(({ kind, renumbered }) => `${kind}${renumbered ? ' renumbered' : ''}`)), ['same', 'added', 'same renumbered', 'same renumbered']);
  });

  test('elements are compared with what stands around them', () => {
    assert.deepEqual(changes(plan, changed(['秋收工作的通知', '秋收秋种工作的通知'], ['8月20日', '8月22日'], ['各乡镇人民政府：\n　　为做好', '各乡镇人民政府：\n　　为切实做好'])), ['changed 文首', 'changed 正文开头', 'changed 文尾']);
  });

  test('a stray line above the first element changes 文首, which stays what it is', () => {
    assert.deepEqual(changes(plan, `传阅件之二\n\n${plan}`), ['changed 文首']);
    assert.deepEqual(changes(`传阅件之二。\n\n${plan}`, plan), ['changed 文首']);
  });

  test('the share is that of what was changed', () => {
    const [change] = compare('　　一、甲\n　　一二三四五六七八九十\n　　二、乙\n', '　　一、甲\n　　一二三四五六七八九零\n　　二、乙\n').sections.filter(({ kind }) => kind === 'changed');
    assert.equal(change!.removedWords, 1);
    assert.equal(change!.addedWords, 1);
    assert.ok(Math.abs(change!.share - 2 / 26) < 0.001, String(change!.share));
  });
});

describe('whatever is compared', () => {
  /** Drafts of the same office: sections of few titles and bodies, so that much is alike. */
  const draft = fc.array(fc.record({
    title: fc.constantFrom('组织领导', '安全生产', '督导检查', '经费保障', '加强组织领导', '宣传引导'),
    body: fc.constantFrom('', '　　各乡镇要抢抓晴好天气，组织农机手跨区作业。\n', '　　严禁带病作业，严禁酒后操作。\n　　落实到人。\n', '　　县财政局安排补助资金300万元。\n', '　　县财政局安排补助资金500万元，专款专用。\n', '　　落实到人。\n'),
  }), { maxLength: 8 }).map((sections) => sections.map(({ title, body }, i) => `　　${'一二三四五六七八'.charAt(i)}、${title}\n${body}`).join(''));
  const any = fc.oneof(draft, textual);

  test('a text has no changes against itself', () => {
    fc.assert(fc.property(any, (text) => {
      assert.ok(compare(text, text).sections.every(({ kind, moved, renumbered }) => kind === 'same' && !moved && !renumbered));
    }));
  });

  test('every paragraph of both texts is told once, and every section', () => {
    fc.assert(fc.property(any, any, (before, after) => {
      const comparison = compare(before, after);
      const paragraphs = comparison.sections.flatMap((section) => section.paragraphs);
      const own = paragraphs.filter(({ kind }) => kind !== 'moved').map((change) => change.before).filter((i) => i >= 0);
      const other = paragraphs.filter(({ kind }) => kind !== 'away').map((change) => change.after).filter((i) => i >= 0);
      const all = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
      assert.deepEqual(own.sort((a, b) => a - b), all(comparison.before.doc.paragraphs.length));
      assert.deepEqual(other, all(comparison.after.doc.paragraphs.length));
      assert.deepEqual(comparison.sections.map((section) => section.after).filter((j) => j >= 0), all(comparison.after.sections.length));
      assert.deepEqual(comparison.sections.map((section) => section.before).filter((i) => i >= 0).sort((a, b) => a - b), all(comparison.before.sections.length));
    }));
  });

  test('what was changed gives either text back', () => {
    fc.assert(fc.property(any, any, (before, after) => {
      const comparison = compare(before, after);
      const without = (text: string, spans: readonly { from: number; to: number }[]): string => {
        let result = '';
        let at = 0;
        for (const { from, to } of spans) {
          assert.ok(from >= at && to >= from && to <= text.length);
          result += text.slice(at, from);
          at = to;
        }
        return (result + text.slice(at)).replace(/[\s\u200b\ufeff]+/g, '');
      };
      for (const { kind, before: i, after: j, changes: found } of comparison.sections.flatMap(({ paragraphs }) => paragraphs)) {
        if (kind !== 'changed') continue;
        const [own, other] = [comparison.before.units[i]!, comparison.after.units[j]!];
        const body = (text: string, from: number, spans: readonly { from: number; to: number }[]): string => without(text.slice(from), spans.map((span) => ({ from: span.from - from, to: span.to - from })));
        assert.equal(body(comparison.before.doc.paragraphs[i]!.text, own.bodyFrom, found.map((one) => one.before)), body(comparison.after.doc.paragraphs[j]!.text, other.bodyFrom, found.map((one) => one.after)));
      }
    }));
  });

  test('the other way round, what was added is removed', () => {
    fc.assert(fc.property(any, any, (before, after) => {
      const [there, back] = [compare(before, after), compare(after, before)];
      const pairs = (sections: readonly SectionChange[], turned: boolean): string[] => sections.map((section) => (turned ? `${section.after} ${section.before}` : `${section.before} ${section.after}`)).sort();
      assert.deepEqual(pairs(back.sections, true), pairs(there.sections, false));
      const words = (sections: readonly SectionChange[]): [number, number] => [sections.filter(({ kind }) => kind === 'added').length, sections.filter(({ kind }) => kind === 'removed').length];
      assert.deepEqual(words(back.sections), words(there.sections).reverse());
    }));
  });

  test('a section of its own words that was moved is told as moved', () => {
    const sections = ['组织抢收', '安全生产', '秸秆禁烧', '督导检查', '宣传引导', '技术服务'].map((title, i) => `${title}\n　　${title}的要求是${'甲乙丙丁戊己庚辛壬癸'.charAt(i).repeat(12)}。\n`);
    const text = (order: readonly number[]): string => order.map((index, at) => `　　${'一二三四五六'.charAt(at)}、${sections[index]!}`).join('');
    fc.assert(fc.property(fc.nat(5), fc.nat(5), (from, to) => {
      const order = [0, 1, 2, 3, 4, 5];
      order.splice(to, 0, ...order.splice(from, 1));
      const { sections: found } = compare(text([0, 1, 2, 3, 4, 5]), text(order));
      assert.ok(found.every(({ kind }) => kind === 'same'));
      assert.equal(found.filter(({ moved }) => moved).length, from === to ? 0 : 1);
    }));
  });

  test('the heaviest sections stay', () => {
    assert.deepEqual(heaviestRising([1, 2, 0], [1, 1, 1]), [true, true, false]);
    assert.deepEqual(heaviestRising([1, 2, 0], [1, 1, 5]), [false, false, true]);
    assert.deepEqual(heaviestRising([], []), []);
  });
});

describe('long drafts', () => {
  /** A draft of about 100 KB in UTF-8 of 200 sections, its words made by a number. */
  function long(seed: number): string {
    let state = seed;
    const next = (most: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * most);
    };
    const words = Array.from({ length: 400 }, () => String.fromCharCode(0x4e00 + next(3000), 0x4e00 + next(3000)));
    const sentence = (): string => `${Array.from({ length: 12 }, () => words[next(words.length)]!).join('')}。`;
    return Array.from({ length: 200 }, (_, i) => `　　${i + 1}.${words[next(words.length)]!}${words[next(words.length)]!}\n　　${Array.from({ length: 7 }, sentence).join('')}\n`).join('');
  }

  /** Generous: a quiet machine needs a fifth. */
  const LIMIT = 1500;
  const cases: readonly (readonly [string, () => string, () => string])[] = [
    ['with a word changed in each paragraph', () => long(1), () => long(1).replace(/(.{30}).{4}(.{30})/g, '$1改了几字$2')],
    ['without anything in common', () => long(1), () => long(2)],
    ['in reverse', () => long(1), () => long(1).split(/(?=　　\d)/).reverse().join('')],
    ['of one paragraph each', () => `　　${'甲乙'.repeat(16_000)}。\n`, () => `　　${'乙丙甲'.repeat(11_000)}。\n`],
    ['of headings alone', () => '　　一、甲\n'.repeat(5_000), () => '　　一、乙\n'.repeat(5_000)],
    ['of the same short lines', () => '甲乙丙\n丁戊\n'.repeat(6_000), () => '丁戊\n甲乙丙\n己\n'.repeat(5_000)],
    ['of ordinals in a hurry', () => '一、二、（一）1.'.repeat(4_000), () => '（一）\n1.\n一、\n'.repeat(4_000)],
  ];
  for (const [name, before, after] of cases) {
    test(`${name} are compared in no time`, () => {
      const [own, other] = [parse(before()), parse(after())];
      const start = performance.now();
      compareDocuments(own, other, differ);
      const took = performance.now() - start;
      assert.ok(took < LIMIT, `${took.toFixed(0)} ms`);
    });
  }
});
