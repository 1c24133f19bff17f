import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** 机关代字 with a year that no bracket holds: 临政发2025年7号. */
const NUMBER = /^([\u4e00-\u9fff×]{1,12}[发办函字文政委党规通电复呈请报])[ 　]*(20\d{2})年?第?0*(\d{1,4})号(?=[ 　]|$)/;

const BODY = '\n\n临川县人民政府关于做好值守工作的通知\n\n县政府各部门：\n　　请抓好落实。';

export const documentNumberBare: TreeRule = {
  code: 'document-number-bare',
  title: '发文字号的年份没有括号',
  source: { standard: GB9704, clause: '7.2.5', strength: 'must' },
  severity: 'error',
  why: '发文字号的年份用六角括号“〔〕”括入，如“〔2025〕7号”。',
  bad: [{ text: `临川县人民政府文件\n\n⟦临政发2025年7号⟧${BODY}` }, { text: `临川县人民政府文件\n\n⟦临政发2025第7号⟧${BODY}` }],
  good: [`临川县人民政府文件\n\n临政发〔2025〕7号${BODY}`, `临川县人民政府公告\n\n2025年第3号${BODY.replace('\n\n县政府各部门：', '')}`],
  check(context) {
    return coverOf(context).head.flatMap((line) => {
      const match = line.text.length > 60 ? null : NUMBER.exec(line.text);
      return match === null ? [] : [inLine(line, 0, match[0].length, `发文字号的年份没有括号，应为“${match[1]!}〔${match[2]!}〕${match[3]!}号”`)];
    });
  },
};
