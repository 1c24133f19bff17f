/** Points: enumerations inside running text, and how they nest. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlines, rowsOf, titlesOf } from './parse-support.ts';

/** Marks of one enumeration as typed; `rows` where they differ from the markers. */
interface Family {
  readonly typed: readonly string[];
  readonly markers?: readonly string[];
}

const FAMILIES: readonly Family[] = [
  { typed: ['一是', '二是', '三是'] },
  { typed: ['一是，', '二是，', '三是，'] },
  { typed: ['一要', '二要', '三要'] },
  { typed: ['一抓', '二抓', '三抓'] },
  { typed: ['一靠', '二靠', '三靠'] },
  { typed: ['一查', '二查', '三查'] },
  { typed: ['第一，', '第二，', '第三，'] },
  { typed: ['第一、', '第二、', '第三、'] },
  { typed: ['第一,', '第二,', '第三,'] },
  { typed: ['第一是', '第二是', '第三是'], markers: ['第一', '第二', '第三'] },
  { typed: ['首先，', '其次，', '再次，', '最后，'] },
  { typed: ['首先，', '其次，', '第三，'] },
  { typed: ['首先是', '其次是', '再次是'], markers: ['首先', '其次', '再次'] },
  { typed: ['首先，', '第二，', '第三，'] },
  { typed: ['首先，', '再次，'] },
  { typed: ['首先，', '最后，'] },
  { typed: ['其一，', '其二，', '其三，'] },
  { typed: ['（1）', '（2）', '（3）'] },
  { typed: ['(1)', '(2)', '(3)'] },
  { typed: ['（一）', '（二）', '（三）'] },
  { typed: ['①', '②', '③'] },
  { typed: ['1.', '2.', '3.'] },
  { typed: ['1．', '2．', '3．'] },
  { typed: ['1）', '2）', '3）'] },
  { typed: ['⑴', '⑵', '⑶'] },
];

const PROSE = ['认识要提高', '措施要跟上', '纪律要严明', '作风要过硬'];

describe('families of points', () => {
  for (const { typed, markers = typed } of FAMILIES) {
    const rows = (indent = ''): string[] => markers.map((marker) => `${indent}1 0 p ${marker}`);
    const members = typed.map((mark, i) => `${mark}${PROSE[i] ?? ''}`);

    it(`${typed.join(' ')} inside a paragraph`, () => {
      assert.deepEqual(rowsOf(`　　干部队伍建设要常抓不懈。${members.join('；')}。`), rows());
      assert.deepEqual(rowsOf(`　　干部队伍建设要常抓不懈：${members.join('。')}。`), rows());
    });

    it(`${typed.join(' ')} from the start of a paragraph`, () => {
      assert.deepEqual(rowsOf(`　　${members.join('；')}。`), rows());
    });

    it(`${typed.join(' ')} under a heading`, () => {
      assert.deepEqual(rowsOf(`一、抓队伍\n　　干部队伍建设要常抓不懈。${members.join('；')}。\n二、抓作风`), [
        '1 0 h 一、', ...markers.map((marker) => `2 1 p ${marker}`), '3 0 h 二、',
      ]);
    });
  }

  for (const { typed, markers = typed } of FAMILIES.slice(0, 17)) {
    it(`${typed.join(' ')} each opening a paragraph`, () => {
      const text = typed.map((mark, i) => `　　${mark}${PROSE[i] ?? ''}。这一点要反复讲。`).join('\n');
      assert.deepEqual(rowsOf(text), markers.map((marker, i) => `${i + 1} 0 p ${marker}`));
    });
  }

  it('with titles up to the first mark of 。；：！？', () => {
    assert.deepEqual(titlesOf('　　一是认识要提高，行动要迅速；二是措施要跟上：人财物都要到位。三是敢不敢碰硬？看行动！'), [
      'p 一是 认识要提高，行动要迅速', 'p 二是 措施要跟上', 'p 三是 敢不敢碰硬',
    ]);
  });
});

outlines('two members or more', [
  { name: 'a first member that opens a paragraph stands alone', text: '\n　　一是待遇要提高。别的以后再说。', rows: '1 0 p 一是' },
  { name: 'so does 第一， and 一要', text: '\n　　第一，待遇要提高。\n　　会议要求，别的以后再说。\n一、抓待遇\n　　一要加薪。', rows: '1 0 p 第一，\n3 0 h 一、\n4 1 p 一要' },
  { name: 'a first member that answers a promise stands alone', text: '\n　　当前要处理好两个关系：一是快与慢的关系。别的以后再说。', rows: '1 0 p 一是' },
  { name: 'any other does not', text: '\n　　当前的困难不少，一是钱不够。别的以后再说。', rows: '' },
  { name: 'a second one without a first does not count', text: '\n　　资金还有缺口，二是人手也不够。', rows: '' },
  { name: 'nor do members that do not follow each other', text: '\n　　资金还有缺口，三是人手不够。另外，五是设备老旧。', rows: '' },
  { name: 'verbs must be the same throughout', text: '\n　　乡村要富，一抓产业，二靠科技，三看干部。', rows: '' },
]);

outlines('首先 and 最后', [
  { name: '首先 with 其次', text: '\n　　首先，要提高认识。\n　　其次，要加强领导。\n　　最后，要严明纪律。', rows: '1 0 p 首先，\n2 0 p 其次，\n3 0 p 最后，' },
  { name: '首先 with 最后 alone', text: '\n　　首先，要提高认识。\n　　最后，要严明纪律。', rows: '1 0 p 首先，\n2 0 p 最后，' },
  { name: '首先 without a second one', text: '\n　　首先，我代表县委表示祝贺。\n　　会议开得很好。', rows: '' },
  { name: '最后 behind 首先 under the next heading', text: '\n一、肯定成绩\n　　首先，我代表县委表示祝贺。\n二、鼓足干劲\n　　最后，祝大家身体健康。', rows: '1 0 h 一、\n3 0 h 二、' },
  { name: '其次 without 首先', text: '\n　　资金是关键，其次，人才也很要紧。', rows: '' },
]);

outlines('nesting by opening order', [
  {
    name: '一要 under 三是',
    text: '\n　　一是抓学习。二是抓调研。三是抓落实。一要盯进度；二要盯质量；三要盯安全。四是抓廉洁。',
    rows: '1 0 p 一是\n1 0 p 二是\n1 0 p 三是\n1 1 p 一要\n1 1 p 二要\n1 1 p 三要\n1 0 p 四是',
  },
  {
    name: '首先，其次， inside one paragraph of 一是',
    text: '\n　　一是学懂。首先，要学原文；其次，要学原理。\n　　二是弄通。\n　　三是做实。',
    rows: '1 0 p 一是\n1 1 p 首先，\n1 1 p 其次，\n2 0 p 二是\n3 0 p 三是',
  },
  {
    name: 'three deep',
    text: '\n　　第一，抓产业。一是抓农业，①稳粮；②兴牧；二是抓工业。第二，抓生态。',
    rows: '1 0 p 第一，\n1 1 p 一是\n1 2 p ①\n1 2 p ②\n1 1 p 二是\n1 0 p 第二，',
  },
  {
    name: 'what stood in one paragraph ends with it',
    text: '\n　　一是要快；二是要好。\n　　一要有人管；二要有钱办。',
    rows: '1 0 p 一是\n1 0 p 二是\n2 0 p 一要\n2 0 p 二要',
  },
  {
    name: 'a point in a later paragraph is no child of it',
    text: '\n　　首先，要快；其次，要好。\n　　第一，有人管。\n　　第二，有钱办。',
    rows: '1 0 p 首先，\n1 0 p 其次，\n2 0 p 第一，\n3 0 p 第二，',
  },
  {
    name: 'what opens paragraphs holds what they hold',
    text: '\n　　第一，抓产业。\n　　主要有两条：一是抓农业，二是抓工业。\n　　第二，抓生态。\n　　主要有两条：一是治水，二是治土。',
    rows: '1 0 p 第一，\n2 1 p 一是\n2 1 p 二是\n3 0 p 第二，\n4 1 p 一是\n4 1 p 二是',
  },
  {
    name: 'the same family at one again in a later paragraph is a new run beside the old one',
    text: '\n　　会议认为，一是要快；二是要好。\n　　会议强调，一是要稳；二是要准。',
    rows: '1 0 p 一是\n1 0 p 二是\n2 0 p 一是\n2 0 p 二是',
  },
  {
    name: 'a heading closes every point under it',
    text: '\n（一）抓产业\n　　一是抓农业。\n　　二是抓工业。\n（二）抓生态\n　　三是治水。\n　　一要治土；二要治气。',
    rows: '1 0 h （一）\n2 1 p 一是\n3 1 p 二是\n4 0 h （二）\n6 1 p 一要\n6 1 p 二要',
  },
  {
    name: 'points under a heading stand one below it',
    text: '\n一、抓产业\n（一）抓农业\n　　一是稳粮；二是兴牧。\n二、抓生态\n　　一是治水；二是治土。',
    rows: '1 0 h 一、\n2 1 h （一）\n3 2 p 一是\n3 2 p 二是\n4 0 h 二、\n5 1 p 一是\n5 1 p 二是',
  },
  {
    name: 'points in the paragraph of a run-in heading',
    text: '\n（一）抓农业。一是稳粮；二是兴牧。\n（二）抓工业。一要上项目；二要强服务。',
    rows: '1 0 h （一）\n1 1 p 一是\n1 1 p 二是\n2 0 h （二）\n2 1 p 一要\n2 1 p 二要',
  },
]);

outlines('worked examples', [
  { name: '1.修路；2.架桥。 and 3.通水。', text: '\n　　1.修路；2.架桥。\n　　3.通水。', rows: '1 0 p 1.\n1 0 p 2.\n2 0 p 3.' },
  { name: 'the same under a heading', text: '\n（一）办实事\n　　1.修路；2.架桥。\n　　3.通水。\n（二）解难事', rows: '1 0 h （一）\n2 1 p 1.\n2 1 p 2.\n3 1 p 3.\n4 0 h （二）' },
  {
    name: '一是 whose text holds a fresh 一是…；二是… and goes on with 二是',
    text: '\n　　一是抓整改。对照清单，一是查原因；二是定措施。\n　　二是抓提升。',
    rows: '1 0 p 一是\n1 1 p 一是\n1 1 p 二是\n2 0 p 二是',
  },
  {
    name: 'the same in one paragraph',
    text: '\n　　一是抓整改，对照清单，一是查原因；二是定措施。二是抓提升。',
    rows: '1 0 p 一是\n1 1 p 一是\n1 1 p 二是\n1 0 p 二是',
  },
]);

outlines('inline marks', [
  { name: 'of a heading with one run in it', text: '\n（一）压实责任。要做到：（1）有人管；（2）有钱办。\n（二）严格考核。', rows: '1 0 h （一）\n1 1 p （1）\n1 1 p （2）\n2 0 h （二）' },
  { name: 'the one that opens the paragraph too', text: '\n　　（1）有人管；（2）有钱办；（3）有章循。', rows: '1 0 p （1）\n1 0 p （2）\n1 0 p （3）' },
  { name: 'references to items are none', text: '\n　　有第（一）项、第（二）项情形的，按照本条第（三）项处理。', rows: '' },
  { name: 'a lone bracket is none', text: '\n　　全县村（1）级、镇（2）级组织要带头。', rows: '' },
  { name: 'decimals are none', text: '\n　　增长1.5%，比上年提高2.3个百分点；3.6亿元已经到位。', rows: '' },
]);

describe('a marker over a wrap', () => {
  it('counts on the line where it starts', () => {
    const text = `　　做好群众工作是看家本领，最要紧的有这么几条，各位一定要记牢做实：一
要能听得进不同的意见，不能一听到刺耳的话就拉下脸来转身走人，这样不好；二
要能坐得住冷板凳，把一家一户的难处摸清楚，把一条一款的政策讲明白了；三要
能耍得开嘴皮子，把道理说到群众的心坎里去，让大家心服口服地跟着一起干；四
要能吃得了苦，越是艰苦的地方越要去，越是困难的时候越要往前面站。
`;
    assert.deepEqual(titlesOf(text).map((row) => row.slice(0, 12)), ['p 一要 能听得进不同的', 'p 二要 能坐得住冷板凳', 'p 三要 能耍得开嘴皮子', 'p 四要 能吃得了苦，越']);
    assert.deepEqual(rowsOf(text), ['1 0 p 一要', '2 0 p 二要', '3 0 p 三要', '4 0 p 四要']);
  });
});
