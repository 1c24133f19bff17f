/** Headings: which ordinals belong to a sequence, and how deep they stand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlines, rowsOf, titlesOf } from './parse-support.ts';

/** Each system by its first three members. */
const SYSTEMS: readonly (readonly [string, string, string])[] = [
  ['第一部分', '第二部分', '第三部分'], ['第一编', '第二编', '第三编'], ['第一章', '第二章', '第三章'], ['第一节', '第二节', '第三节'], ['第一条', '第二条', '第三条'],
  ['一、', '二、', '三、'], ['（一）', '（二）', '（三）'], ['(一)', '(二)', '(三)'], ['1.', '2.', '3.'], ['1．', '2．', '3．'], ['1、', '2、', '3、'],
  ['（1）', '（2）', '（3）'], ['(1)', '(2)', '(3)'], ['1）', '2）', '3）'], ['1)', '2)', '3)'], ['①', '②', '③'], ['⑴', '⑵', '⑶'], ['㈠', '㈡', '㈢'], ['甲、', '乙、', '丙、'],
  ['第1条', '第2条', '第3条'], ['第1章', '第2章', '第3章'], ['１．', '２．', '３．'], ['（１）', '（２）', '（３）'], ['⒈', '⒉', '⒊'], ['㊀', '㊁', '㊂'], ['❶', '❷', '❸'],
];

describe('systems of headings', () => {
  for (const marks of SYSTEMS) {
    it(marks.join(' '), () => {
      const text = (indent: string, space: string): string => marks.map((mark) => `${indent}${mark}${space}加强领导\n　　要压实责任。\n`).join('');
      const rows = marks.map((mark, i) => `${i * 2 + 1} 0 h ${mark}`);
      assert.deepEqual(rowsOf(text('', '')), rows);
      assert.deepEqual(rowsOf(text('　　', '')), rows);
      assert.deepEqual(rowsOf(text('  ', '　')), rows);
      assert.deepEqual(rowsOf(text('\t', ' ')), rows);
    });
  }

  it('decimal', () => {
    assert.deepEqual(titlesOf('1　总则\n1.1　目的\n为了规范管理。\n1.1.1　依据\n1.2　范围\n2　职责\n2.1　主管部门'), [
      'h 1 总则', 'h 1.1 目的', 'h 1.1.1 依据', 'h 1.2 范围', 'h 2 职责', 'h 2.1 主管部门',
    ]);
    assert.deepEqual(rowsOf('1　总则\n1.1　目的\n1.1.1　依据\n1.2　范围\n2　职责\n2.1　主管部门'), [
      '1 0 h 1', '2 1 h 1.1', '3 2 h 1.1.1', '4 1 h 1.2', '5 0 h 2', '6 1 h 2.1',
    ]);
  });
});

describe('titles of headings', () => {
  it('end at the first mark of 。；：！？', () => {
    assert.deepEqual(titlesOf('（一）强化责任。各部门要主动认领。\n（二）强化协同：加强会商；信息共享。\n（三）强化督查！要动真格。\n（四）怎么考核？看群众口碑。\n（五）强化保障；落实经费'), [
      'h （一） 强化责任', 'h （二） 强化协同', 'h （三） 强化督查', 'h （四） 怎么考核', 'h （五） 强化保障',
    ]);
  });

  it('hold no blanks around the mark', () => {
    assert.deepEqual(titlesOf('　　一、　总体要求\n　　二、 主要任务 \n'), ['h 一、 总体要求', 'h 二、 主要任务']);
  });

  it('hold the marks in their own text', () => {
    assert.deepEqual(titlesOf('一、落实（一）（二）两类责任\n二、抓好“一是一、二是二”的作风建设\n三、处理好1.5倍与2倍的关系'), [
      'h 一、 落实（一）（二）两类责任', 'h 二、 抓好“一是一、二是二”的作风建设', 'h 三、 处理好1.5倍与2倍的关系',
    ]);
  });
});

outlines('levels', [
  {
    name: 'the four of the standard and one below',
    text: `
　　一、总体要求
　　（一）指导思想
　　1.坚持安全第一。
　　（1）压实责任。
　　①党政同责。
　　②一岗双责。
　　（2）严格监管。
　　2.坚持预防为主。
　　（二）工作目标
　　二、主要任务`,
    rows: '1 0 h 一、\n2 1 h （一）\n3 2 h 1.\n4 3 h （1）\n5 4 h ①\n6 4 h ②\n7 3 h （2）\n8 2 h 2.\n9 1 h （二）\n10 0 h 二、',
  },
  {
    name: '部分, 章, 节, 条',
    text: `
第一章　总则
第一条　为了规范管理，制定本办法。
第二条　本办法适用于全县。
第二章　管理
第一节　登记
第三条　登记应当及时。
第二节　注销
第四条　注销应当公告。
第三章　附则
第五条　本办法自公布之日起施行。`,
    rows: '1 0 h 第一章\n2 1 h 第一条\n3 1 h 第二条\n4 0 h 第二章\n5 1 h 第一节\n6 2 h 第三条\n7 1 h 第二节\n8 2 h 第四条\n9 0 h 第三章\n10 1 h 第五条',
  },
  {
    name: 'items under articles restart in each',
    text: `
第一条　申请人应当具备下列条件：
（一）年满十八周岁；
（二）无不良记录。
第二条　有下列情形之一的，不予受理：
（一）材料不齐的；
（二）超过期限的。`,
    rows: '1 0 h 第一条\n2 1 h （一）\n3 1 h （二）\n4 0 h 第二条\n5 1 h （一）\n6 1 h （二）',
  },
  {
    name: '1. right under 一、, （1） right under 四、',
    text: `
　　三、任务分工
　　1.交通部门负责道路。
　　2.水利部门负责河道。
　　四、保障措施
　　（1）经费保障。
　　（2）人员保障。`,
    rows: '1 0 h 三、\n2 1 h 1.\n3 1 h 2.\n4 0 h 四、\n5 1 h （1）\n6 1 h （2）',
  },
  {
    name: '第一部分 above 一、',
    text: `
第一部分　工作回顾
　　一、主要成绩
　　二、主要问题
第二部分　工作安排
　　一、总体要求
　　二、重点任务`,
    rows: '1 0 h 第一部分\n2 1 h 一、\n3 1 h 二、\n4 0 h 第二部分\n5 1 h 一、\n6 1 h 二、',
  },
]);

outlines('what does not follow on', [
  { name: '二、四、五、: the author’s slip', text: '\n一、总体要求\n二、主要任务\n四、保障措施\n五、工作要求', rows: '1 0 h 一、\n2 0 h 二、\n3 0 h 四、\n4 0 h 五、' },
  { name: '一、三、: the text is no numeral phrase', text: '\n一、总体要求\n三、加强组织领导', rows: '1 0 h 一、\n2 0 h 三、' },
  { name: '（一）（二）（二）: a number twice', text: '\n一、工作目标\n（一）近期目标\n（二）中期目标\n（二）远期目标\n二、工作要求', rows: '1 0 h 一、\n2 1 h （一）\n3 1 h （二）\n4 1 h （二）\n5 0 h 二、' },
  { name: '1.3.4.', text: '\n1.修路。\n3.架桥。\n4.通水。', rows: '1 0 h 1.\n2 0 h 3.\n3 0 h 4.' },
  { name: 'a run that starts at three', text: '\n　　三、抓好春耕生产\n　　要不误农时。\n　　四、抓好森林防火\n　　要严防死守。', rows: '1 0 h 三、\n3 0 h 四、' },
  { name: 'a run that starts at （五）, with items', text: '\n（五）抓好道路养护\n1.国道。\n2.省道。\n（六）抓好桥梁管护', rows: '1 0 h （五）\n2 1 h 1.\n3 1 h 2.\n4 0 h （六）' },
  { name: 'a run that starts at 7.', text: '\n7.完善制度。\n8.加强培训。', rows: '1 0 h 7.\n2 0 h 8.' },
  { name: 'a run that starts at 第九条', text: '\n第九条　登记应当及时。\n第十条　注销应当公告。', rows: '1 0 h 第九条\n2 0 h 第十条' },
]);

outlines('slips of form', [
  { name: '一. 二.', text: '\n一.总体要求\n二.主要任务', rows: '1 0 h 一.\n2 0 h 二.' },
  { name: '一． 二．', text: '\n一．总体要求\n二．主要任务', rows: '1 0 h 一．\n2 0 h 二．' },
  { name: '（一）、 （二）、', text: '\n（一）、总体要求\n（二）、主要任务', rows: '1 0 h （一）、\n2 0 h （二）、' },
  { name: '(1)、 (2)、', text: '\n(1)、修路\n(2)、架桥', rows: '1 0 h (1)、\n2 0 h (2)、' },
  { name: '二， between 一、 and 三、', text: '\n一、总体要求\n二，主要任务\n三、工作要求', rows: '1 0 h 一、\n2 0 h 二，\n3 0 h 三、' },
  { name: '(二) between （一） and （三）', text: '\n（一）修路\n(二)架桥\n（三）通水', rows: '1 0 h （一）\n2 0 h (二)\n3 0 h （三）' },
  { name: '2、 between 1. and 3．', text: '\n1.修路\n2、架桥\n3．通水', rows: '1 0 h 1.\n2 0 h 2、\n3 0 h 3．' },
  { name: 'blanks inside the bracket', text: '\n（ 一 ）修路\n（ 二 ）架桥', rows: '1 0 h （一）\n2 0 h （二）' },
]);

outlines('sequences', [
  {
    name: 'run on under the next parent',
    text: '\n一、农业\n（一）种植业\n（二）养殖业\n二、工业\n（三）制造业\n（四）建筑业\n三、服务业\n（五）旅游业',
    rows: '1 0 h 一、\n2 1 h （一）\n3 1 h （二）\n4 0 h 二、\n5 1 h （三）\n6 1 h （四）\n7 0 h 三、\n8 1 h （五）',
  },
  {
    name: 'articles run on through chapters',
    text: '\n第一章　总则\n第一条　为了安全。\n第二章　罚则\n第二条　依法处罚。',
    rows: '1 0 h 第一章\n2 1 h 第一条\n3 0 h 第二章\n4 1 h 第二条',
  },
  {
    name: 'restart at one under the next parent',
    text: '\n一、农业\n1.种植业。\n2.养殖业。\n二、工业\n1.制造业。\n2.建筑业。',
    rows: '1 0 h 一、\n2 1 h 1.\n3 1 h 2.\n4 0 h 二、\n5 1 h 1.\n6 1 h 2.',
  },
  {
    name: 'restart at one at the same depth',
    text: '\n一、上半年工作\n二、存在的问题\n　　下面汇报下半年的打算。\n一、抓项目\n二、抓招商',
    rows: '1 0 h 一、\n2 0 h 二、\n4 0 h 一、\n5 0 h 二、',
  },
  {
    name: 'a deeper system stands under the heading it opens in',
    text: '\n一、总体要求\n二、重点任务\n（一）修路\n（二）架桥',
    rows: '1 0 h 一、\n2 0 h 二、\n3 1 h （一）\n4 1 h （二）',
  },
  {
    name: 'the first level may be any system',
    text: '\n　　（一）修路\n　　1.硬化。\n　　2.亮化。\n　　（二）架桥',
    rows: '1 0 h （一）\n2 1 h 1.\n3 1 h 2.\n4 0 h （二）',
  },
  {
    name: 'prose between the members counts for nothing',
    text: '\n一、总体要求\n　　坚持以人为本。\n\n　　统筹发展和安全。\n二、主要任务\n',
    rows: '1 0 h 一、\n5 0 h 二、',
  },
]);

outlines('references and quotations', [
  {
    name: 'a reference opens a paragraph',
    text: `
第一条　为了规范处罚，制定本规定。
第九十九条规定：“情节严重的，从重处罚。”
第三条、第四条所称的机关，是指县级以上机关。
第五条第二款的处罚，由县级机关决定。
第二条　本规定适用于全省。`,
    rows: '1 0 h 第一条\n5 0 h 第二条',
  },
  {
    name: 'a decision that amends a statute',
    text: `
　　一、将第三条修改为：“第三条　登记机关应当及时登记。
　　“第四条　注销应当公告。”
　　二、删去第五条。
　　三、增加一条，作为第六条：“第六条　有下列情形之一的，不予登记：
　　“（一）材料不齐的；
　　“（二）超过期限的。”
　　本决定自公布之日起施行。`,
    rows: '1 0 h 一、\n3 0 h 二、\n4 0 h 三、',
  },
  {
    name: 'the article itself quoted as a paragraph of its own',
    text: `
　　一、第三条修改为：
　　“第三条　登记机关应当及时登记。”
　　二、第四条修改为：
　　“第四条　注销应当公告。”`,
    rows: '1 0 h 一、\n3 0 h 二、',
  },
  {
    name: '（一）项目概况, （二）和谐发展, （三）条件成熟 refer to nothing',
    text: '\n（一）项目概况\n（二）和谐发展\n（三）条件成熟。已经开工。\n（四）条例修订\n（一）项、（二）和（三）项所列情形。\n（二）条规定的情形。',
    rows: '1 0 h （一）\n2 0 h （二）\n3 0 h （三）\n4 0 h （四）',
  },
  {
    name: '（一）、（二）项 refers',
    text: '\n（一）材料不齐的；\n（二）超过期限的。\n（一）、（二）项所列情形，应当书面告知。',
    rows: '1 0 h （一）\n2 0 h （二）',
  },
]);

describe('half-typed text', () => {
  it('keeps the headings above', () => {
    const whole = '一、总体要求\n（一）指导思想\n（二）工作目标\n二、主要任务\n1.修路。\n2.架桥。';
    for (let end = 0; end <= whole.length; end++) {
      const typed = whole.slice(0, end);
      const done = typed.split('\n').length - 1;
      assert.deepEqual(rowsOf(typed).slice(0, done), rowsOf(whole).slice(0, done), JSON.stringify(typed));
    }
  });

  it('has a heading with a mark alone', () => {
    assert.deepEqual(rowsOf('一、总体要求\n二、'), ['1 0 h 一、', '2 0 h 二、']);
    assert.deepEqual(rowsOf('一、总体要求\n（一）'), ['1 0 h 一、', '2 1 h （一）']);
    assert.deepEqual(rowsOf('一、总体要求\n1.'), ['1 0 h 一、', '2 1 h 1.']);
  });
});
