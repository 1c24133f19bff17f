/** Elements: each kind on its own and in its place; covers and what they print; annexes; Markdown. */
import { outlines } from './parse-support.ts';

outlines('head', [
  {
    name: 'title, 主送 and body',
    text: '\n关于做好秋粮收储工作的通知\n\n各乡镇人民政府，县直各单位：\n　　现将有关事项通知如下。',
    rows: '1 0 title -\n3 0 to -',
  },
  {
    name: 'red head, number, title over two lines, 主送',
    text: '\n青溪县人民政府文件\n\n青政发〔2025〕8号\n\n青溪县人民政府\n关于加强河道采砂管理的通知\n\n各乡镇人民政府：\n　　现将有关事项通知如下。',
    rows: '1 0 org -\n3 0 docno -\n5 0 title -\n8 0 to -',
  },
  {
    name: '份号, 密级, 紧急程度 have no node; 签发人 has one',
    text: '\n000012\n秘密★1年\n特急\n青溪县人民政府文件\n青政〔2025〕21号　　　　　　签发人：张远山\n\n青溪县人民政府关于解决抗旱经费的请示\n\n市人民政府：\n　　今年入夏以来，我县持续干旱。',
    rows: '4 0 org -\n5 0 docno -\n5 0 signer -\n7 0 title -\n9 0 to -',
  },
  {
    name: '令 with its number',
    text: '\n青溪县人民政府令\n第12号\n\n　　《青溪县城市绿化管理办法》已经县人民政府常务会议通过，现予公布，自2025年5月1日起施行。\n\n　　　　　　县长　张远山\n　　　　　　2025年4月2日',
    rows: '1 0 org -\n2 0 docno -\n6 0 sign -\n7 0 date -',
  },
  {
    name: '题注 in brackets under the title',
    text: '\n青溪县人民代表大会常务委员会关于加强饮用水水源保护的决定\n（2025年3月28日青溪县第十八届人民代表大会常务委员会第二十次会议通过）\n\n　　为了保护饮用水水源，作如下决定：\n　　一、加强源头保护。\n　　二、加强执法监督。',
    rows: '1 0 title -\n2 0 subtitle -\n5 0 h 一、\n6 0 h 二、',
  },
  {
    name: '副标题 with a dash, date and speaker: a node a line',
    text: '\n凝心聚力　真抓实干\n——在全县经济工作会议上的讲话\n（2025年1月8日）\n青溪县县长　张远山\n\n同志们：\n　　今天的会议很重要。',
    rows: '1 0 title -\n2 0 subtitle -\n3 0 subtitle -\n4 0 subtitle -\n6 0 salute -',
  },
  {
    name: 'date, speaker and remark under a title: the speaker is no title, though notes stand below',
    text: '\n在全县经济工作会议上的讲话\n（2025年1月8日）\n青溪县县长　张远山\n（根据录音整理）\n\n同志们：\n　　今天的会议很重要。',
    rows: '1 0 title -\n2 0 subtitle -\n3 0 subtitle -\n4 0 subtitle -\n6 0 salute -',
  },
  {
    name: '称谓 of several segments',
    text: '\n在青年干部座谈会上的讲话\n\n尊敬的各位领导，各位来宾，青年朋友们：\n　　大家好！\n　　同志们：我再讲一句。',
    rows: '1 0 title -\n3 0 salute -',
  },
  {
    name: '主送 of persons in a reply to deputies',
    text: '\n关于县人大第18号建议的答复\n\n李秋水、王青山等代表：\n　　你们提出的建议收悉。',
    rows: '1 0 title -\n3 0 to -',
  },
  {
    name: 'title and 主送 on one line are two nodes of it',
    text: '\n青溪县人民政府办公室关于做好防汛工作的通知各乡镇人民政府，县直各单位：\n　　现将有关事项通知如下。',
    rows: '1 0 title -\n1 0 to -',
  },
  {
    name: '主送 of offices and sections',
    text: '\n关于做好值班工作的通知\n\n机关各科室、各乡镇人民政府办公室：\n　　请按时到岗。',
    rows: '1 0 title -\n3 0 to -',
  },
]);

outlines('tail', [
  {
    name: '附件说明 over two lines, 署名, 日期, 附注, 版记',
    text: `
关于报送年度总结的通知

各乡镇人民政府：
　　请于月底前报送。
　　特此通知。

　　附件：1.报送要求
　　　　　2.总结模板

　　　　　　　　　　　　青溪县人民政府办公室
　　　　　　　　　　　　2025年12月1日
　　（此件公开发布）

抄送：县委办公室，县人大常委会办公室。
青溪县人民政府办公室　　　　2025年12月1日印发`,
    rows: '1 0 title -\n3 0 to -\n7 0 attach -\n10 0 sign -\n11 0 date -\n12 0 note -\n14 0 cc -\n15 0 issue -',
  },
  {
    name: 'two signers on two lines, and two on one',
    text: '\n关于联合开展路域环境整治的通知\n\n各乡镇人民政府：\n　　请认真组织实施。\n\n　　青溪县交通运输局　　青溪县公安局\n　　青溪县城市管理局\n　　2025年6月3日',
    rows: '1 0 title -\n3 0 to -\n6 0 sign -\n7 0 sign -\n8 0 date -',
  },
  {
    name: 'dates in 汉字',
    text: '\n关于同意设立工业园区的批复\n\n青山镇人民政府：\n　　同意设立青山工业园区。\n　　此复。\n\n　　　　青溪县人民政府\n　　　　二〇二五年六月三日',
    rows: '1 0 title -\n3 0 to -\n7 0 sign -\n8 0 date -',
  },
  {
    name: 'a date with placeholders',
    text: '\n关于做好值班工作的通知\n\n各乡镇人民政府：\n　　请按时到岗。\n\n　　　　××县人民政府办公室\n　　　　××××年×月×日',
    rows: '1 0 title -\n3 0 to -\n6 0 sign -\n7 0 date -',
  },
  {
    name: 'signer and date on one line are two nodes of it',
    text: '\n关于做好值班工作的通知\n\n各乡镇人民政府：\n　　请按时到岗。\n\n青溪县人民政府办公室　2025年6月3日',
    rows: '1 0 title -\n3 0 to -\n6 0 sign -\n6 0 date -',
  },
  {
    name: 'a date in the middle of a sentence is none',
    text: '\n关于做好值班工作的通知\n\n各乡镇人民政府：\n　　2025年6月3日，县政府召开常务会议。\n　　截至2025年6月3日，各项工作已经完成。',
    rows: '1 0 title -\n3 0 to -',
  },
]);

outlines('covers and what they print', [
  {
    name: '印发…的通知: numbering starts afresh under the printed title',
    text: `
青溪县人民政府关于印发农村公路养护办法的通知
青政发〔2025〕9号

各乡镇人民政府：
　　现将《农村公路养护办法》印发给你们，请抓好落实。
　　一、抓好学习
　　二、抓好宣传

　　　　青溪县人民政府
　　　　2025年6月3日

农村公路养护办法

　　一、总体要求
　　（一）坚持建管并重。
　　二、主要任务`,
    rows: '1 0 title -\n2 0 docno -\n4 0 to -\n6 0 h 一、\n7 0 h 二、\n9 0 sign -\n10 0 date -\n12 0 annex -\n14 0 h 一、\n15 1 h （一）\n16 0 h 二、',
  },
  {
    name: '公布…的令 with a statute that has its own 题注',
    text: `
青溪县人民政府令
第13号

　　《青溪县停车场管理办法》已经县政府常务会议通过，现予公布。

　　　　县长　张远山
　　　　2025年7月1日

青溪县停车场管理办法
（2025年6月20日青溪县人民政府第40次常务会议通过）

第一章　总则
第一条　为了加强停车场管理，制定本办法。
第二章　附则
第二条　本办法自公布之日起施行。`,
    rows: '1 0 org -\n2 0 docno -\n6 0 sign -\n7 0 date -\n9 0 annex -\n10 0 subtitle -\n12 0 h 第一章\n13 1 h 第一条\n14 0 h 第二章\n15 1 h 第二条',
  },
  {
    name: '附件1, 附件2: a node each, their own titles give none, numbering starts afresh',
    text: `
关于开展市场整治的通知

各乡镇人民政府：
　　一、时间安排
　　二、任务分工

　　附件：1.任务清单
　　　　　2.评分办法

　　　　青溪县商务局
　　　　2025年4月8日

附件1

任务清单

　　一、清理占道
　　二、规范摊位

附件2

评分办法

　　一、评分原则
　　二、评分内容`,
    rows: '1 0 title -\n3 0 to -\n4 0 h 一、\n5 0 h 二、\n7 0 attach -\n10 0 sign -\n11 0 date -\n13 0 annex -\n17 0 h 一、\n18 0 h 二、\n20 0 annex -\n24 0 h 一、\n25 0 h 二、',
  },
  {
    name: 'a single 附件',
    text: `
关于报送情况的函

县财政局：
　　现将有关情况函告如下。

　　附件：支出明细表

　　　　青溪县水利局
　　　　2025年4月8日

附件

支出明细表`,
    rows: '1 0 title -\n3 0 to -\n6 0 attach -\n8 0 sign -\n9 0 date -\n11 0 annex -',
  },
  {
    name: 'a page that gives the title twice: the one nearest the text',
    text: `
关于做好秋粮收储工作的通知
来源：县政府网站
发布日期：2025年9月1日

关于做好秋粮收储工作的通知

各乡镇人民政府：
　　现将有关事项通知如下。`,
    rows: '5 0 title -\n7 0 to -',
  },
]);

outlines('Markdown', [
  {
    name: '# is the title, ## and ### hold ordinals of their own',
    text: `
# 在全县防汛工作会议上的讲话

**同志们：**

## 一、认清形势

### （一）雨情复杂

### （二）工情脆弱

## 二、压实责任

- **一是**强值守
- **二是**强巡查
`,
    rows: '1 0 title -\n3 0 salute -\n5 0 h 一、\n7 1 h （一）\n9 1 h （二）\n11 0 h 二、\n13 1 p 一是\n14 1 p 二是',
  },
  {
    name: 'ordinals in bold',
    text: '\n**一、总体要求**\n\n坚持以人为本。\n\n**二、主要任务**\n\n**（一）修路**\n\n**（二）架桥**',
    rows: '1 0 h 一、\n5 0 h 二、\n7 1 h （一）\n9 1 h （二）',
  },
  {
    name: 'ordinals in bold inside a paragraph',
    text: '\n要做到两点：**一是**强责任，**二是**强落实。',
    rows: '1 0 p 一是\n1 0 p 二是',
  },
  {
    name: 'a numbered list',
    text: '\n## 一、办三件实事\n\n1. 修路\n2. 架桥\n3. 通水\n\n## 二、解两个难题',
    rows: '1 0 h 一、\n3 1 h 1.\n4 1 h 2.\n5 1 h 3.\n7 0 h 二、',
  },
  {
    name: 'headings without ordinals, bullets, rules and quotes give no node',
    text: '\n## 一、总体要求\n\n### 基本原则\n\n- 坚持以人为本\n- 坚持系统观念\n\n---\n\n> 安全重于泰山。\n\n## 二、主要任务',
    rows: '1 0 h 一、\n12 0 h 二、',
  },
]);
