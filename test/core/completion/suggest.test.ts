/** What is offered where: small texts, the cursor at ▮. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { suggestionsAt, type SuggestOptions } from '../../../src/core/completion/suggest.ts';
import type { Suggestion } from '../../../src/core/completion/suggestion.ts';
import { ghostAt, wakesAt } from '../../../src/core/completion/wakes.ts';
import { contextOf } from '../../../src/core/lint/context.ts';
import { closingOfOtherGenre } from '../../../src/core/lint/rules/genre/closing-of-other-genre.ts';
import { parse } from '../../../src/core/parse.ts';
import type { OwnPhrase } from '../../../src/core/phrases/entry.ts';
import { parseTemplate } from '../../../src/core/phrases/notation.ts';
import { GENRES } from '../../../src/core/text/genres.ts';
import { keysOf } from '../../../src/pinyin/pinyin.ts';
import { textual } from '../sample-texts.ts';

const TODAY = { year: 2026, month: 11, day: 26 } as const;
const OPTIONS: SuggestOptions = { today: TODAY, keysOf };

const NOTICE = '青禾市水利局关于做好防汛工作的通知\n\n局属各单位：\n　　为做好防汛工作，现将有关事项通知如下：\n';
const REQUEST = '云溪县水利局关于解决防汛经费的请示\n\n云溪县人民政府：\n　　我县防汛经费缺口30万元，特请县政府予以解决。\n';
const SPEECH = '在全县河道整治推进会上的讲话\n\n同志们：\n　　今天的会议很重要。';
const OWN: OwnPhrase = { kind: 'own', id: 'own-1', name: '河长开场', category: '开场', file: '常用.md', does: '说明河长的责任', situations: ['headingStart'], body: '河长不是荣誉，是⟨责任⟩。' };

/** @returns text and cursor of a text with ▮ */
function split(marked: string): { text: string; at: number } {
  const at = marked.indexOf('▮');
  assert.ok(at >= 0);
  return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}

function offered(marked: string, own: readonly OwnPhrase[] = [], options: SuggestOptions = OPTIONS): Suggestion[] {
  const { text, at } = split(marked);
  return suggestionsAt(parse(text), at, own, options);
}

const top = (marked: string, count = 3): string[] => offered(marked).slice(0, count).map(({ text }) => text.trim());

describe('the next ordinal', () => {
  const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['一、 → 二、', `${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮`, '二、'],
    ['（一） → （二）', `${NOTICE}　　一、压实责任\n　　（一）专人值守。每天报告。\n　　▮`, '（二）'],
    ['1. → 2.', `${NOTICE}　　一、压实责任\n　　（一）专人值守\n　　1.定人。\n　　▮`, '2.'],
    ['items between ；', `${NOTICE}　　（一）专人值守；\n　　（二）每天报告；\n　　▮`, '（三）'],
    ['behind the last item the level above', `${NOTICE}　　一、压实责任\n　　（一）专人值守；\n　　（二）每天报告。\n　　▮`, '二、'],
    ['articles run on through chapters', '青禾市河道管理办法\n\n第一章　总则\n第一条　为了管好河道，制定本办法。\n第二章　管理职责\n▮', '第二条'],
    ['第四条', '青禾市河道管理办法\n\n第三条　甲。\n第四条　乙。\n▮', '第五条'],
    ['一是 → 二是', '　　要抓好三件事。一是先难后易；▮', '二是'],
    ['一是 → 二是, a paragraph each', `${SPEECH}\n　　一是位置重要。\n　　▮`, '二是'],
    ['二要 → 三要', '　　一要快，二要稳，▮', '三要'],
    ['首先 → 其次', `${SPEECH}首先，要抓紧。▮`, '其次，'],
    ['第一， → 第二，', `${SPEECH}第一，要抓紧。▮`, '第二，'],
    ['② → ③', '　　①甲；②乙；▮', '③'],
    ['（１） keeps its width', `${NOTICE}　　（１）定人；\n　　▮`, '（２）'],
    ['1.2 → 1.3', '青禾市防汛预案\n\n1　总则\n1.1　目的\n为了防汛。\n1.2　依据\n有关规定。\n▮', '1.3'],
    ['一level down below a heading where others have such ones', `${NOTICE}　　一、压实责任\n　　（一）定人。\n　　（二）定岗。\n　　二、备足物资\n　　▮`, '（一）'],
    ['the first heading behind 如下：', `${NOTICE}　　▮`, '一、'],
    ['the first heading where points of the whole text are promised', `${SPEECH}下面，我讲两点意见：\n　　▮`, '一、'],
    ['the first point behind a promise', `${SPEECH}要抓好三件事：▮`, '一是'],
    ['in an annex', '青禾市水利局关于印发方案的通知\n\n局属各单位：\n　　现印发给你们。\n\n　　　　　　　　青禾市水利局\n　　　　　　　　2025年8月1日\n\n附件\n\n防汛方案\n\n　　一、目标\n　　（一）总目标。安全度汛。\n　　▮', '（二）'],
  ];
  for (const [name, text, expected] of cases) it(name, () => { assert.equal(top(text, 1)[0], expected); });

  it('a kept promise puts the next one behind', () => {
    const text = `${SPEECH}下面，我讲两点意见。\n　　一、甲\n　　说明。\n　　二、乙\n　　说明。\n　　▮`;
    assert.ok(!top(text, 1).includes('三、'), top(text).join(' | '));
  });

  it('has the indent of its like where none is typed', () => {
    assert.equal(offered(`${NOTICE}　　一、压实责任\n　　专人值守。\n▮`)[0]!.text, '　　二、');
    assert.equal(offered(`${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮`)[0]!.text, '二、');
  });

  it('replaces what has been typed of it', () => {
    const [first] = offered(`${NOTICE}　　一、压实责任\n　　专人值守。\n　　二▮`);
    assert.deepEqual([first!.text, first!.filter], ['二、', '二、']);
    assert.equal(split(`${NOTICE}　　一、压实责任\n　　专人值守。\n　　二▮`).at - first!.from, 1);
  });
});

describe('elements', () => {
  it('主送机关 by the 文种 and the organ', () => {
    assert.equal(top('青禾市人民政府关于做好防汛工作的通知\n▮', 1)[0], '各县（市、区）人民政府，市政府各部门、各直属机构：');
    assert.equal(top('青禾市水利局关于做好防汛工作的通知\n\n▮', 1)[0], '各处室、所属各单位：');
    assert.equal(top('云溪县水利局关于解决防汛经费的请示\n▮', 1)[0], '云溪县人民政府：');
    assert.ok(offered('青禾市人民政府关于禁止捕鱼的通告\n▮').every(({ kind, text }) => kind !== 'addressee' && !text.startsWith('⟨同志们')));
  });

  it('称谓 below the title of a speech', () => {
    assert.deepEqual(top('在全县河道整治推进会上的讲话\n▮', 2), ['同志们：', '各位领导、同志们：']);
  });

  it('the first sentence below 主送机关 and below 称谓', () => {
    assert.match(top('青禾市水利局关于做好防汛工作的通知\n\n局属各单位：\n▮', 1)[0]!, /通知如下：$/);
    assert.match(top('青禾市水利局关于印发《防汛办法》的通知\n\n局属各单位：\n▮', 1)[0]!, /现印发给你们/);
    assert.match(top('在全县河道整治推进会上的讲话\n\n同志们：\n▮', 1)[0]!, /今天，我们隆重召开/);
  });

  it('结语 by the 文种', () => {
    assert.ok(top(`${REQUEST}　　▮`).includes('妥否，请批示。'));
    assert.ok(top('青禾市水利局关于学生公交的复函\n\n市教育局：\n　　来函收悉。经研究，同意开通。\n　　▮').includes('特此函复。'));
    assert.ok(top('青禾市水利局关于商请协助的函\n\n市教育局：\n　　请予协助。\n　　▮').includes('专此函达，请予函复。'));
  });

  it('no 结语 is one that the proof-reader finds wrong for its 文种', () => {
    for (const genre of GENRES) {
      for (const closing of genre.closings) {
        const text = `青禾市人民政府关于防汛工作的${genre.endings[0]!}\n\n局属各单位：\n　　有关情况如下。\n　　${closing.replace(/⟨([^｜⟩]*)[^⟩]*⟩/g, '$1')}\n\n　　　　　　　　青禾市人民政府\n　　　　　　　　2025年8月1日\n`;
        assert.deepEqual(closingOfOtherGenre.check(contextOf(parse(text))), [], `${genre.name}: ${closing}`);
        assert.deepEqual(parseTemplate(closing).problems, []);
      }
    }
  });

  it('附件说明, with the names of the annexes that there are', () => {
    assert.ok(top(`${REQUEST}　　资金测算见附件。\n　　妥否，请批示。\n　　▮`).includes('附件：'));
    const [first] = offered(`${REQUEST}　　妥否，请批示。\n　　▮\n\n　　　　云溪县水利局\n　　　　2025年8月1日\n\n附件1\n\n测算表\n\n附件2\n\n分工表\n`).filter(({ text }) => text.includes('附件：'));
    assert.match(first!.text, /^附件：1\.测算表\n　+2\.分工表$/);
  });

  it('nothing of the end where the body goes on below, and nothing that stands there already', () => {
    const end = '\n　　附件：分工表\n\n　　　　　　　　　　　　　　青禾市水利局\n　　　　　　　　　　　　　　2025年8月1日\n\n附件\n\n分工表\n';
    const endings = (text: string): string[] => offered(text).filter(({ kind }) => kind === 'closing' || kind === 'element').map(({ kind }) => kind);
    assert.deepEqual(endings(`${NOTICE}　　一、压实责任\n　　专人值守。\n\n▮\n　　二、备足物资\n　　见附件。\n${end}`), []);
    assert.deepEqual(endings(`${NOTICE}　　一、压实责任\n　　专人值守，分工见附件。\n▮\n${end}`).filter((kind) => kind === 'element'), []);
  });

  it('署名 at the right, then 成文日期, then 版记', () => {
    const sign = offered(`${REQUEST}　　妥否，请批示。\n\n▮`).find(({ text }) => text.trim() === '云溪县水利局')!;
    assert.match(sign.text, /^　{10,}云溪县水利局$/);
    assert.equal(top(`${REQUEST}　　妥否，请批示。\n\n　　　　　　　　　　　　　　　　　　云溪县水利局\n▮`, 1)[0], '2026年11月26日');
    assert.ok(top(`${REQUEST}　　妥否，请批示。\n\n　　　　　　　　　　　　　　　　　　云溪县水利局\n　　　　　　　　　　　　　　　　　　2025年8月1日\n\n▮`).some((text) => text.startsWith('抄送：')));
  });
});

describe('phrases and names', () => {
  it('by first characters, name, 拼音 and initials', () => {
    for (const typed of ['成绩属', '承上启', 'chengshang', 'csqx']) {
      const [first] = offered(`${SPEECH}\n　　${typed}▮`);
      assert.match(first!.text, /^成绩属于过去/, typed);
      assert.ok(first!.filter.startsWith(typed));
    }
  });

  it('the user’s own come with the catalogue', () => {
    assert.equal(offered(`${SPEECH}\n　　河长不▮`, [OWN])[0]!.text, OWN.body);
    assert.ok(offered(`${SPEECH}\n　　一、认清形势\n　　▮`, [OWN]).slice(0, 4).some(({ text }) => text.endsWith(OWN.body)));
  });

  it('headings of the catalogue take the ordinal that is next', () => {
    const all = offered(`${SPEECH}\n　　一、认清形势\n　　说明。\n　　▮`).map(({ text }) => text);
    assert.ok(all.some((text) => text.startsWith('二、围绕大局')), all.slice(0, 6).join('|'));
    assert.ok(offered(`${SPEECH}\n　　一、认清形势\n　　说明。\n　　二、▮`).some(({ text }) => text.startsWith('围绕大局')));
  });

  it('names of the document once their beginning is typed', () => {
    assert.ok(top(`${NOTICE}　　由青禾市▮`).includes('青禾市水利局'));
    assert.ok(top(`${NOTICE}　　根据《河道管理办法》，要抓实“清四乱”。\n　　按照《河▮`).includes('河道管理办法'));
    assert.ok(top(`${NOTICE}　　根据《河道管理办法》，要抓实“清四乱”。\n　　继续做好“清▮`).includes('清四乱'));
    assert.ok(top(`${NOTICE}　　请县委书记李明同志牵头。\n　　请县委▮`).includes('县委书记李明同志'));
  });

  it('whole documents in an empty one', () => {
    assert.ok(offered('▮').slice(0, 5).every(({ kind }) => kind === 'document'));
  });

  it('what the editor lists itself is left to it', () => {
    const options = { ...OPTIONS, snippetsListed: true };
    for (const marked of ['▮', `${SPEECH}\n　　▮`, `${SPEECH}\n　　cj▮`, `${SPEECH}\n　　承上▮`]) assert.deepEqual(offered(marked, [], options).filter(({ kind, detail }) => kind === 'document' || /（讲话|（过渡|（成绩/.test(detail)), [], marked);
    assert.ok(offered(`${SPEECH}▮`, [], options).some(({ text }) => text.startsWith('成绩属于过去')));
  });
});

describe('when it speaks by itself', () => {
  const wakes = (marked: string, own: readonly OwnPhrase[] = []): boolean => {
    const { text, at } = split(marked);
    return wakesAt(parse(text), at, own, TODAY);
  };
  const ghost = (marked: string): string | undefined => {
    const { text, at } = split(marked);
    return ghostAt(parse(text), at, TODAY);
  };

  it('where something is due', () => {
    for (const text of ['青禾市人民政府关于做好防汛工作的通知\n▮', '在会上的讲话\n\n同志们：\n▮', '　　要抓好两件事。一是先难后易；▮', `${SPEECH}\n　　成绩▮`, `${SPEECH}成绩属▮`, `${REQUEST}　　妥否▮`, `${SPEECH}要抓好三件事：▮`]) assert.ok(wakes(text), text);
    assert.ok(wakes(`${NOTICE}　　河长▮`, [OWN]));
  });

  it('not in prose, not in an empty document, not before text', () => {
    for (const text of ['▮', `${NOTICE}　　各单位要认真▮`, `${NOTICE}　　各单位要认真组织。▮`, `${NOTICE}　　成绩▮`, `${SPEECH}成▮`, '　　要抓好两件事。一是先难后易；▮二是先通后畅。', `${SPEECH}会议时间：▮`]) assert.ok(!wakes(text), text);
  });

  it('no element that stands below already, and no 署名 of what nobody signs', () => {
    const labels = (marked: string): string[] => offered(marked).slice(0, 4).map(({ label }) => label);
    const body = `${NOTICE}　　一、压实责任\n　　请各站认真落实，名单见附件。\n`;
    assert.ok(labels(`${body}▮`).some((label) => label.startsWith('附件')));
    const rest = labels(`${body}▮\n\n　　附件：名单\n\n　　　　　　青禾市水利局\n　　　　　　2026年1月1日\n`);
    assert.ok(rest.every((label) => !label.startsWith('附件') && label !== '青禾市水利局'), rest.join());
    const { text, at } = split('青禾市水利局防汛工作会议纪要\n\n　　会议要求，各站要抓好落实。\n▮');
    assert.ok(!wakesAt(parse(text), at, [], TODAY));
  });

  it('the next ordinal as ghost text', () => {
    assert.equal(ghost(`${NOTICE}　　一、压实责任\n　　专人值守。\n▮`), '　　二、');
    assert.equal(ghost(`${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮`), '二、');
    assert.equal(ghost(`${NOTICE}　　一、压实责任\n　　▮`), '二、');
    assert.equal(ghost(`${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮\n　　三、备足物资\n　　要备足。\n`), '二、');
  });

  it('none where it stands already, where the text ends, in prose', () => {
    for (const text of [
      `${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮\n　　二、备足物资\n　　要备足。\n`,
      `${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮\n　　特此通知。\n`,
      `${NOTICE}　　一、压实责任\n　　专人值守。\n　　▮\n\n　　　　　　　　　　青禾市水利局\n　　　　　　　　　　2025年8月1日\n`,
      `${NOTICE}　　一、压实责任\n　　请认真贯彻执行。\n\n▮`,
      `${NOTICE}　　一、压实责任\n　　专人▮`, '▮', '同志们：\n▮',
      '青禾市河道管理办法\n\n第一条　为了管好河道，制定本办法。\n第二条　本办法自2026年1月1日起施行。\n▮', `${SPEECH}\n　　要抓好三项工作：\n　　第一，要快。\n　　第二，要稳。\n　　第三，要好。\n▮`,
    ]) assert.equal(ghost(text), undefined, text);
    assert.equal(ghost(`${SPEECH}\n　　要抓好三项工作：\n　　第一，要快。\n　　第二，要稳。\n▮`), '　　第三，');
  });

  it('nothing beside a page number; the form feed before a heading is no indent', () => {
    for (const line of ['— 3 —▮', '—▮ 3 —']) {
      const { text, at } = split(`${NOTICE}　　一、加强领导\n${line}\n`);
      assert.equal(ghostAt(parse(text), at, TODAY), undefined);
      assert.equal(wakesAt(parse(text), at, [], TODAY), false);
    }
    const { text, at } = split(`${NOTICE}\f　　一、加强领导\n　　要压实责任。\n▮`);
    assert.equal(ghostAt(parse(text), at, TODAY), '　　二、');
  });

  it('but where a promise asks for it, before the end too', () => {
    assert.equal(ghost(`${SPEECH}下面，我讲三点意见。\n　　一、甲\n　　说明。\n　　二、乙\n　　说明。\n　　▮\n　　特此报告。\n`), '三、');
  });
});

describe('whatever the text', () => {
  it('nothing throws, nothing is offered twice, what is replaced stands before the cursor', () => {
    fc.assert(fc.property(textual, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const offset = Math.floor(share * text.length);
      const doc = parse(text);
      const found = suggestionsAt(doc, offset, [OWN], OPTIONS);
      assert.equal(new Set(found.map((one) => one.text.trim())).size, found.length);
      for (const { from, filter, text: inserted } of found) {
        assert.ok(from <= offset && from >= 0);
        assert.ok(inserted !== '');
        assert.ok(filter.toLowerCase().startsWith(text.slice(from, offset).toLowerCase()), `${filter} does not begin with ${text.slice(from, offset)}`);
      }
      wakesAt(doc, offset, [OWN], TODAY);
      ghostAt(doc, offset, TODAY);
    }), { numRuns: 150, interruptAfterTimeLimit: 1500 });
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['一是', '《办法', '“甲', '同志', '附件：1.甲\n', '一、甲\n', '（', '三个方面：', '　', '我讲三点意见，', '青溪县人民政府\n']) {
      const text = piece.repeat(100_000 / piece.length);
      const doc = parse(text);
      const start = process.cpuUsage();
      suggestionsAt(doc, text.length, [], OPTIONS);
      wakesAt(doc, text.length, [], TODAY);
      ghostAt(doc, text.length, TODAY);
      const { user, system } = process.cpuUsage(start);
      assert.ok((user + system) / 1000 < 500, `${piece}: ${((user + system) / 1000).toFixed(0)} ms`);
    }
  });
});
