import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/core/parse.ts';
import { findIn, type Hit } from '../../../src/core/search/find.ts';
import { queryMatcher } from '../../../src/core/search/matcher.ts';
import { kindsOf, type QueryKind } from '../../../src/core/search/query.ts';
import { notice, speech, textual } from '../sample-texts.ts';

function find(text: string, query: string, kind: QueryKind = 'words'): Hit[] {
  return findIn(parse(text), queryMatcher({ kind, text: query }));
}

function found(text: string, query: string, kind: QueryKind = 'words'): string[] {
  return find(text, query, kind).map(({ span }) => text.slice(span.from, span.to));
}

describe('a phrase', () => {
  test('is found with its section, its line and what stands around it', () => {
    const [hit, ...others] = find(speech, '河没有清淤');
    assert.deepEqual(others, []);
    assert.deepEqual(hit!.path, ['一、认清形势', '（一）欠账较多']);
    assert.equal(hit!.line, 6);
    assert.equal(hit!.context, '…）欠账较多。还有三条河没有清淤。');
    assert.deepEqual(hit!.marks.map(({ from, to }) => hit!.context.slice(from, to)), ['河没有清淤']);
  });

  test('in an element is found there', () => {
    assert.deepEqual(find(notice, '云溪县人民政府办公室').map(({ path }) => path), [['标题'], ['发文机关署名']]);
    assert.deepEqual(find(notice, '县直').map(({ path }) => path), [['主送机关']]);
    assert.deepEqual(find(notice, '现通知如下').map(({ path }) => path), [[]]);
  });

  test('under a heading of an annex is found below the annex', () => {
    const text = `${notice}\n附件\n\n值班表\n\n　　一、白班\n　　值班电话要畅通。\n`;
    assert.deepEqual(find(text, '值班电话').map(({ path }) => path), [['附件 值班表', '一、白班']]);
  });

  test('reaches over hard wraps, blanks and width', () => {
    const prose = '　　各级各部门要提高政治站位，切实加强组织领导，压实工作责任，把各项任务落到实处，确保取得实效，不断提高群众的获得感幸福感安全感，把好事办好实事办实，推动全面工作上台阶。要统筹兼顾，突出重点，分类指导，一抓到底，以实际成效检验工作成果，让群众看得见、摸得着、感受得到。';
    const wrapped = `${prose.replace(/.{39}/g, '$&\n')}\n`;
    assert.deepEqual(found(wrapped, '落到实处'), ['落到实\n处']);
    assert.deepEqual(found('　　使用 ＡＩ 技术办公，Ai技术要管好。\n', 'ai技术'), ['ＡＩ 技术', 'Ai技术']);
    assert.deepEqual(found('　　落实“三重一大”制度。\n', '"三重一大"'), ['“三重一大”']);
  });

  test('of several words is a paragraph that holds them all', () => {
    const [hit, ...others] = find(speech, '后易 先通');
    assert.deepEqual(others, []);
    assert.deepEqual(hit!.marks.map(({ from, to }) => hit!.context.slice(from, to)), ['后易', '先通']);
    assert.deepEqual(found(speech, '后易 清淤'), []);
  });

  test('of which a long paragraph holds much shows a piece', () => {
    const [hit] = find(`　　${'前'.repeat(100)}要害${'后'.repeat(100)}\n`, '要害');
    assert.match(hit!.context, /^…前{10}要害后{22}…$/);
  });
});

describe('a number', () => {
  const same: readonly (readonly [string, readonly string[]])[] = [
    ['3.5亿元', ['3.5 亿元', '３．５亿元', '35000万元', '35,000万元', '三亿五千万元', '3亿5000万元', '三点五亿元', '350000000元', '3.5亿元人民币', '3.5亿多元']],
    ['12%', ['百分之十二', '12％', '百分之12', '１２%']],
    ['1200', ['一千二百', '一千二', '1,200', '1200个', '1200名']],
    ['2025年', ['二〇二五年', '二○二五年', '2025 年', '２０２５年']],
    ['12000亩', ['1.2万亩', '一万二千亩', '一万二亩']],
    ['5公里', ['5千米', '五公里']],
    ['12个', ['12个乡镇', '十二个村']],
  ];
  for (const [query, forms] of same) {
    for (const form of forms) {
      test(`${query} is ${form}, and the other way round`, () => {
        assert.equal(found(`　　全年共投入${form}，效果明显。\n`, query, 'number').length, 1);
        if (query !== '1200' && query !== '12个') assert.equal(found(`　　全年共投入${query}，效果明显。\n`, form, 'number').length, 1);
      });
    }
  }

  test('of another value or unit is another number', () => {
    for (const text of ['3.5万元', '13.5亿元', '3.55亿元', '3.5亿斤', '3.5%', '三成五', '35亿元']) assert.deepEqual(found(`　　投入${text}。\n`, '3.5亿元', 'number'), [], text);
    assert.deepEqual(found('　　提高12个百分点，增长12‰。\n', '12%', 'number'), []);
    assert.deepEqual(found('　　提高12个百分点。\n', '12个', 'number'), []);
    assert.deepEqual(found('　　“十四五”时期，统一思想，进一步提高。\n', '1', 'number'), []);
  });

  test('is taken whole, with its unit and over a wrap', () => {
    assert.deepEqual(found('　　投入 3.5 亿元，约占1/3。\n', '3.5亿元', 'number'), ['3.5 亿元']);
  });

  test('in neighbouring cells of a table is two', () => {
    assert.deepEqual(found('甲\t12\t30\n乙\t5\t1230\n', '1230', 'number'), ['1230']);
    assert.deepEqual(found('甲\t12\t30\n乙\t5\t1230\n', '30', 'number'), ['30']);
  });
});

describe('an agency', () => {
  const same: readonly (readonly string[])[] = [
    ['市发展和改革委员会', '市发展改革委', '市发改委', '市发展改革委员会'],
    ['县人力资源和社会保障局', '县人社局', '县人力资源社会保障局'],
    ['省住房和城乡建设厅', '省住建厅', '省住房城乡建设厅'],
    ['县人民政府办公室', '县政府办公室', '县政府办'],
    ['区市场监督管理局', '区市场监管局'],
    ['市卫生健康委员会', '市卫健委', '市卫生健康委'],
    ['市城乡融合发展委员会', '市城乡融合发展委'],
    ['县纪律检查委员会', '县纪委'],
    ['市机构编制委员会办公室', '市委编办', '市编办'],
  ];
  for (const names of same) {
    for (const query of names) {
      for (const name of names.filter((other) => other !== query)) {
        test(`${query} is ${name}`, () => {
          assert.deepEqual(found(`　　此项工作由${name}牵头。\n`, query, 'agency'), [name]);
        });
      }
    }
  }

  test('of another region or level is another agency', () => {
    assert.deepEqual(found('　　由省发改委、临川市发改委、县发改委负责。\n', '市发改委', 'agency'), ['市发改委']);
    assert.deepEqual(found('　　由省发改委、临川市发改委、县发改委负责。\n', '发改委', 'agency'), ['发改委', '发改委', '发改委']);
    assert.deepEqual(found('　　云溪县财政局、临川县财政局和县财政局。\n', '云溪县财政局', 'agency'), ['云溪县财政局', '县财政局']);
    assert.deepEqual(found('　　报济南市发展改革委。\n', '山东省济南市发展和改革委员会', 'agency'), ['济南市发展改革委']);
  });

  test('is no part of a longer name', () => {
    assert.deepEqual(found('　　县政府办公室、县政府办公室主任。\n', '县政府办公厅', 'agency'), []);
    assert.deepEqual(found('　　人大代表、县人大常委会、县人大机关。\n', '县人大常委会', 'agency'), ['县人大常委会', '县人大']);
  });
});

describe('what is typed', () => {
  const expected: readonly (readonly [string, readonly QueryKind[]])[] = [
    ['', []], ['　 ', []], ['压实责任', ['words']], ['3.5亿元', ['number', 'words']], ['百分之十二', ['number', 'words']], ['一千二百', ['number', 'words']],
    ['12345热线', ['words', 'number']], ['市发展改革委', ['agency', 'words']], ['云溪县财政局', ['agency', 'words']], ['国务院办公厅', ['agency', 'words']], ['市场监管局', ['agency', 'words']],
    ['加强组织领导', ['words']], ['县级以上', ['words']],
  ];
  for (const [text, kinds] of expected) test(`${text} is ${kinds.join(', ')}`, () => { assert.deepEqual(kindsOf(text), kinds); });
});

describe('whatever is looked for', () => {
  const query = fc.record({ kind: fc.constantFrom<QueryKind>('words', 'number', 'agency'), text: fc.oneof(fc.constantFrom('责任', '一', '3', '县人民政府', '. *', '(', '各 要'), fc.string({ unit: 'binary', maxLength: 6 }), textual) });

  test('nothing throws, and what is found lies in the text, in order', () => {
    fc.assert(fc.property(textual, query, (text, wanted) => {
      const hits = findIn(parse(text), queryMatcher(wanted));
      let last = -1;
      for (const { span, context, marks } of hits) {
        assert.ok(span.from > last && span.from < span.to && span.to <= text.length);
        last = span.from;
        for (const mark of marks) assert.ok(mark.from < mark.to && mark.to <= context.length);
      }
    }));
  });

  test('a piece of a paragraph is found in it, and a text that holds it is not passed over', () => {
    fc.assert(fc.property(textual, fc.nat(), fc.nat(), (text, a, b) => {
      const { paragraphs } = parse(text);
      if (paragraphs.length === 0) return;
      const whole = paragraphs[a % paragraphs.length]!.text;
      const piece = whole.slice(b % whole.length).replace(/\s+/g, '').slice(0, 8);
      if (piece === '') return;
      const matcher = queryMatcher({ kind: 'words', text: piece });
      assert.ok(matcher.mayHold(text));
      assert.ok(findIn(parse(text), matcher).length > 0);
    }));
  });

  test('takes no longer than the text is long', () => {
    for (const unit of ['一', '一千', '3,', '3.', '亿', '百分之', '发改委', '县', '” ', '县政府办']) {
      const doc = parse(unit.repeat(60_000));
      for (const wanted of [{ kind: 'words', text: unit }, { kind: 'number', text: '3.5亿元' }, { kind: 'agency', text: '市发改委' }, { kind: 'agency', text: '县政府办' }] as const) {
        const start = performance.now();
        findIn(doc, queryMatcher(wanted), 2000);
        assert.ok(performance.now() - start < 1500, `${unit} ${wanted.text}: ${performance.now() - start}`);
      }
    }
  });
});
