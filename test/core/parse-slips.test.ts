/** What writers do while they write: a slip in one line must not take away what stands above or below it. */
import { outlines } from './parse-support.ts';

outlines('headings that begin with a year', [
  {
    name: 'stay when the next section has its own 1.',
    text: '\n一、回顾\n1.2024年完成情况\n2.2025年完成情况\n3.存在问题\n二、打算\n1.抓项目',
    rows: '1 0 h 一、\n2 1 h 1.\n3 1 h 2.\n4 1 h 3.\n5 0 h 二、\n6 1 h 1.',
  },
]);

outlines('quotation marks the wrong way round', [
  {
    name: '”…“ in two paragraphs',
    text: '\n一、认识\n要打通”最后一公里“问题。\n二、重点\n要解决”急难愁盼“问题。\n三、责任',
    rows: '1 0 h 一、\n3 0 h 二、\n5 0 h 三、',
  },
  {
    name: '“…“ and later ”…”',
    text: '\n一、认识\n要解决“最后一公里“问题。\n二、重点\n要解决”急难愁盼”问题。\n三、责任',
    rows: '1 0 h 一、\n3 0 h 二、\n5 0 h 三、',
  },
  {
    name: 'a forgotten ” and a stray one some paragraphs later',
    text: '\n一、认识\n他说：“要抓紧。\n二、重点\n要做好。\n三、责任\n要解决急难愁盼”问题。\n四、保障',
    rows: '1 0 h 一、\n3 0 h 二、\n5 0 h 三、\n7 0 h 四、',
  },
  {
    name: 'a statute that is quoted still hides its own ordinals',
    text: '\n一、将第二条修改为：\n“第二条　下列事项适用本办法：\n（一）清淤；\n（二）护岸。”\n二、删去第三条。',
    rows: '1 0 h 一、\n5 0 h 二、',
  },
]);

outlines('drafts without marks at line ends are not hard-wrapped', [
  {
    name: '一是 to 四是 of about equal length',
    text: '\n一、成绩\n一是改造老旧小区12个，惠及群众三千多户\n二是新建农村公路30公里，打通断头路五条\n三是建成污水处理站8座，覆盖全部建制镇\n四是新增公园绿地20亩，改善了人居环境\n二、问题',
    rows: '1 0 h 一、\n2 1 p 一是\n3 1 p 二是\n4 1 p 三是\n5 1 p 四是\n6 0 h 二、',
  },
  {
    name: 'a body that is set in',
    text: '\n一、成绩\n    改造老旧小区12个，惠及群众三千多户\n    新建农村公路30公里，打通断头路五条\n    建成污水处理站8座，覆盖全部建制镇\n    新增公园绿地20亩，改善了人居环境\n二、问题\n三、打算',
    rows: '1 0 h 一、\n6 0 h 二、\n7 0 h 三、',
  },
  {
    name: 'lines that end in commas',
    text: '\n一、成绩\n改造老旧小区十二个惠及群众三千多户，\n新建农村公路三十公里打通断头路五条，\n建成污水处理站八座，覆盖全部建制镇，\n新增公园绿地二十亩，改善了人居环境，\n二、问题\n三、打算',
    rows: '1 0 h 一、\n6 0 h 二、\n7 0 h 三、',
  },
]);

outlines('an ordinal that is left over above the title', [
  {
    name: 'leaves the head as it is',
    text: '\n1.\n关于做好防汛工作的通知\n各县人民政府：\n一、认识',
    rows: '1 0 h 1.\n2 0 title -\n3 0 to -\n4 0 h 一、',
  },
]);
