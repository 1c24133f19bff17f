/** What looks like an ordinal and is none, and what looks like none and is one, each in a document of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hanNumeral } from '../../src/core/text/numerals.ts';
import { outlines, rowsOf } from './parse-support.ts';

outlines('numerals that read on', [
  {
    name: '三、四季度 before the real 三、',
    text: `
　　一、上半年工作情况
　　全县经济平稳运行。
　　二、存在的主要问题
　　三、四季度经济工作要点另行印发。
　　三、下一步工作打算
　　抓好落实。`,
    rows: '1 0 h 一、\n3 0 h 二、\n5 0 h 三、',
  },
  {
    name: '三、四季度 where the run stands at 一',
    text: `
　　一、上半年工作情况
　　三、四季度经济工作要点另行印发。
　　二、下一步工作打算`,
    rows: '1 0 h 一、\n3 0 h 二、',
  },
  {
    name: '三、四季度 where nothing goes on from it',
    text: `
　　一、上半年工作情况
　　二、存在的主要问题
　　三、四季度是全年的关键，要抓紧抓实。`,
    rows: '1 0 h 一、\n2 0 h 二、',
  },
  {
    name: '三、四季度 is a heading when the run goes on from it',
    text: `
　　一、上半年工作情况
　　二、存在的主要问题
　　三、四季度工作打算
　　四、需要解决的几个问题`,
    rows: '1 0 h 一、\n2 0 h 二、\n3 0 h 三、\n4 0 h 四、',
  },
  {
    name: '五、六月份 right behind 四、 at the end of a draft',
    text: `
　　三、抓好防汛备汛
　　四、抓好隐患排查
　　五、六月份雨水集中，各村要提前转移危房里的群众`,
    rows: '1 0 h 三、\n2 0 h 四、',
  },
  {
    name: '一、二号机组 before the real 一、',
    text: `
　　一、二号机组已并网。
　　一、抓好电力保供
　　二、抓好煤炭储备`,
    rows: '2 0 h 一、\n3 0 h 二、',
  },
  {
    name: '一、二号桥 under a heading of another system',
    text: `
　　（一）加快建设进度
　　一、二号桥今年建成通车。
　　（二）加强质量管理`,
    rows: '1 0 h （一）\n3 0 h （二）',
  },
  {
    name: '一、两个 and 二、三线城市',
    text: `
　　一、看清市场形势
　　二、三线城市需求回落。
　　二、调整经营思路
　　一、两个项目可以先放一放。`,
    rows: '1 0 h 一、\n3 0 h 二、',
  },
  {
    name: '十四五、十五五 is no numeral at all',
    text: `
　　一、发展成就
　　十四五、十五五时期，我市要迈上新台阶。
　　二、奋斗目标`,
    rows: '1 0 h 一、\n3 0 h 二、',
  },
  {
    name: '五一、国庆 is no numeral at all',
    text: `
　　四、值班安排
　　五一、国庆假期安排如下，请各科室遵照执行。
　　五、工作要求`,
    rows: '1 0 h 四、\n3 0 h 五、',
  },
  {
    name: '（2024）3号文件 is the year of a number',
    text: `
　　（1）对照检查
　　（2024）3号文件要求各地自查。
　　（2）抓好整改`,
    rows: '1 0 h （1）\n3 0 h （2）',
  },
  {
    name: '一、二、三 in the middle of a sentence',
    text: `
　　一、分级负责
　　全县水库分为一、二、三类，三、四季度各查一次。
　　二、定期检查`,
    rows: '1 0 h 一、\n3 0 h 二、',
  },
]);

outlines('digits behind a point', [
  {
    name: '3.5万亿元 before the real 3.',
    text: `
　　一、主要任务
　　1.扩大投资。
　　2.促进消费。
　　3.5万亿元投资已经落地。
　　3.稳定外贸。`,
    rows: '1 0 h 一、\n2 1 h 1.\n3 1 h 2.\n5 1 h 3.',
  },
  {
    name: '3.5万元 where the run wants a three and no other comes',
    text: `
　　一、经费保障
　　1.统筹安排。
　　2.专款专用。
　　3.5万元用于购置设备。
　　二、纪律要求`,
    rows: '1 0 h 一、\n2 1 h 1.\n3 1 h 2.\n5 0 h 二、',
  },
  {
    name: '2024.5.1前 is a date',
    text: `
　　1.完成摸底。
　　2024.5.1前完成全部整改任务。
　　2.完成整改。
　　2025.3.1前组织验收。`,
    rows: '1 0 h 1.\n3 0 h 2.',
  },
  {
    name: '2.1前 and 3.15 are days of the year',
    text: `
　　1.制定方案。
　　2.1前报县政府。
　　2.组织实施。
　　3.15活动期间集中宣传。
　　3.总结验收。`,
    rows: '1 0 h 1.\n3 0 h 2.\n5 0 h 3.',
  },
  {
    name: '1.2024年 opens a run',
    text: `
　　一、工作回顾
　　1.2024年全市工作情况。成绩来之不易。
　　2.2025年全市工作打算。任务更加繁重。`,
    rows: '1 0 h 一、\n2 1 h 1.\n3 1 h 2.',
  },
  {
    name: '2.2025年 goes on from one',
    text: `
　　1.前三年工作。
　　2.2025年工作。
　　3.今后的打算。`,
    rows: '1 0 h 1.\n2 0 h 2.\n3 0 h 3.',
  },
  {
    name: '3.5吨 at the start of a paragraph, no list near',
    text: `
　　一、基本情况
　　3.5吨以上货车禁止通行。
　　2.8公里路段需要改造。
　　二、主要困难`,
    rows: '1 0 h 一、\n4 0 h 二、',
  },
  {
    name: '24小时 and 100户 are no ordinals',
    text: `
　　1.加强值守。
　　24小时不断人。
　　2.加强巡查。
　　100户以上的村要有专人。`,
    rows: '1 0 h 1.\n3 0 h 2.',
  },
]);

outlines('words that hold an ordinal', [
  {
    name: '一是一、二是二',
    text: `
　　同志们干工作要实事求是，一是一、二是二，不许含糊。
　　一是一，二是二，账要算清。`,
    rows: '',
  },
  {
    name: '第一季度, 第一书记, 第一位, 第一时间, 第二产业',
    text: `
　　第一季度，全县完成投资三成；第二季度，完成过半。
　　第一书记要住村，把群众放在第一位，第一时间解决问题。
　　第二产业增长平稳，第一产业稳中有进。`,
    rows: '',
  },
  {
    name: '其一生, 其一言一行',
    text: `
　　其一生清贫，群众至今怀念。
　　干部的一举一动群众都看着，其一言一行都是导向；其二话不说就干的劲头更可贵。`,
    rows: '',
  },
  {
    name: '一要素, 一要点, 二要领',
    text: `
　　抓投入，一要素保障不能断；抓产出，二要领要记牢。`,
    rows: '',
  },
  {
    name: '统一要求, 唯一要, 万一是, 之一是 and 之二是',
    text: `
　　各单位按照统一要求推进，唯一要记住的是安全，二要记住的没有。
　　任务之一是清淤，任务之二是护坡。
　　防汛工作万一是雨夜出险怎么办，二是人手不够怎么办，都要想到。`,
    rows: '',
  },
  {
    name: '一抓到底',
    text: `
　　作风问题要一抓到底，抓出成效，形成常态。`,
    rows: '',
  },
  {
    name: 'colloquial ordinals keep a promise but are no points',
    text: `
　　好干部有两个标准：第一个标准是干净，第二个标准是担当。一个是想干事，一个是能干事。`,
    rows: '',
  },
  {
    name: '第一公交公司, 一、二分公司 in a list of names',
    text: `
　　会议听取了汇报。
出席：张远山、李秋水
列席：县交通局、第一公交公司、第二公交公司
　　　一、二分公司负责人`,
    rows: '',
  },
]);

outlines('words of an enumeration without their company', [
  {
    name: '最后， alone',
    text: `
　　一是要快，二是要好。
　　最后，我再强调一点纪律。`,
    rows: '1 0 p 一是\n1 0 p 二是',
  },
  {
    name: '最后， alone behind 第一，第二，',
    text: `
　　第一，认识要到位。
　　第二，措施要到位。
　　会议开得很好。
　　最后，祝大家工作顺利。`,
    rows: '1 0 p 第一，\n2 0 p 第二，',
  },
  {
    name: '首先， alone',
    text: `
　　首先，我代表县委向大家表示慰问。
　　下面，我讲几点意见，供大家参考。`,
    rows: '',
  },
  {
    name: '一是 alone inside a paragraph that promises nothing',
    text: `
　　人才流失的原因还有很多，比如一是待遇偏低，这里不再展开。`,
    rows: '',
  },
  {
    name: 'a call in the middle of a speech is no 称谓',
    text: `
在全县安全生产工作会议上的讲话

同志们：
　　今天的会议很重要。
　　同志们！安全生产责任重于泰山。
　　同志们，让我们行动起来！`,
    rows: '1 0 title -\n3 0 salute -',
  },
]);

outlines('marks in places that number nothing', [
  {
    name: 'in quotation marks',
    text: `
　　一、听取群众意见
　　群众说：“一是缺老师，二是缺宿舍，三是缺校车。”
　　有人提出：“（1）修路；（2）架桥。”
　　二、回应群众关切
　　公司章程写着“一、二、三，安全第一”。`,
    rows: '1 0 h 一、\n4 0 h 二、',
  },
  {
    name: 'in a table of tabs',
    text: `
　　一、任务分工
序号	任务	单位
一、	清淤	水利局
二、	护坡	交通局
　　二、完成时限`,
    rows: '1 0 h 一、\n5 0 h 二、',
  },
  {
    name: 'in a table of two columns',
    text: `
　　一、任务分工
序号	桥名
1.	柳坪桥
2.	一号桥
3.	二号桥
　　二、完成时限`,
    rows: '1 0 h 一、\n6 0 h 二、',
  },
  {
    name: 'in a table of bars',
    text: `
## 一、任务分工

| 序号 | 任务 |
|---|---|
| 1. | 清淤 |
| 2. | 护坡 |

## 二、完成时限
`,
    rows: '1 0 h 一、\n8 0 h 二、',
  },
  {
    name: 'in a fence',
    text: `
## 一、先看后改

\`\`\`
一、先看水色
二、再看排口
\`\`\`

## 二、边改边看
`,
    rows: '1 0 h 一、\n8 0 h 二、',
  },
  {
    name: 'in a 目录 with leaders',
    text: `
目　录
一、总则………………1
二、职责………………3
三、附则………………8

　　一、总则
　　二、职责
　　三、附则`,
    rows: '6 0 h 一、\n7 0 h 二、\n8 0 h 三、',
  },
  {
    name: 'in a 目录 without leaders, up to where its first entry comes again',
    text: `
目录
一、评分原则
二、评分内容
三、结果运用

一、评分原则
　　坚持公开、公平、公正。
二、评分内容
　　共五项。
三、结果运用
　　纳入年度考核。`,
    rows: '6 0 h 一、\n8 0 h 二、\n10 0 h 三、',
  },
  {
    name: 'in a 目录 whose leaders are one ellipsis',
    text: `
目录
一、总则……1
二、附则……9

　　一、制定目的
　　二、施行日期`,
    rows: '5 0 h 一、\n6 0 h 二、',
  },
  {
    name: 'behind 附件：',
    text: `
关于开展农贸市场整治的通知

各乡镇人民政府：
　　现将有关事项通知如下。
　　一、压实责任
　　二、按时报送

　　附件：1.任务分工表
　　　　　2.评分办法

　　　　　　　　　　　　　　青溪县商务局
　　　　　　　　　　　　　　2025年4月8日`,
    rows: '1 0 title -\n3 0 to -\n5 0 h 一、\n6 0 h 二、\n8 0 attach -\n11 0 sign -\n12 0 date -',
  },
]);

outlines('what does look unlike a heading and is one', [
  { name: '1．', text: '\n　　1．加强领导。\n　　2．加强督查。', rows: '1 0 h 1．\n2 0 h 2．' },
  { name: '１．', text: '\n　　１．加强领导。\n　　２．加强督查。', rows: '1 0 h １．\n2 0 h ２．' },
  { name: '（１）', text: '\n　　（１）加强领导。\n　　（２）加强督查。', rows: '1 0 h （１）\n2 0 h （２）' },
  { name: '一，', text: '\n　　一，总体要求\n　　二，主要任务', rows: '1 0 h 一，\n2 0 h 二，' },
  { name: '㈠', text: '\n　　㈠加强领导。\n　　㈡加强督查。', rows: '1 0 h ㈠\n2 0 h ㈡' },
  { name: '①', text: '\n　　①加强领导。\n　　②加强督查。', rows: '1 0 h ①\n2 0 h ②' },
  { name: '一要, a point', text: '\n　　一要提高认识。\n　　二要狠抓落实。', rows: '1 0 p 一要\n2 0 p 二要' },
  { name: '一是, a point', text: '\n　　一是提高认识。\n　　二是狠抓落实。', rows: '1 0 p 一是\n2 0 p 二是' },
  { name: '第一， a point', text: '\n　　第一，提高认识。\n　　第二，狠抓落实。', rows: '1 0 p 第一，\n2 0 p 第二，' },
  { name: '一百零一、', text: '\n　　一百、罚则\n　　一百零一、附则', rows: '1 0 h 一百、\n2 0 h 一百零一、' },
]);

describe('long lists', () => {
  it('are numbered to the end in 汉字', () => {
    const values = Array.from({ length: 120 }, (_, i) => i + 1);
    const text = values.map((n) => `　　${hanNumeral(n)}、办好一件实事。`).join('\n');
    assert.deepEqual(rowsOf(text), values.map((n) => `${n} 0 h ${hanNumeral(n)}、`));
  });

  it('are numbered to the end in digits, a sentence each', () => {
    const values = Array.from({ length: 130 }, (_, i) => i + 1);
    const text = values.map((n) => `${n}.进一步简化办事流程，压缩办理时限。`).join('\n');
    assert.deepEqual(rowsOf(text), values.map((n) => `${n} 0 h ${n}.`));
  });
});
