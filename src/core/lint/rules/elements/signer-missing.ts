import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** No line has more blanks. */
const BLANKS = 80;
const BODY = '临川县水利局关于解决防汛物资缺口的请示\n\n县人民政府：\n　　请求解决防汛物资经费。\n　　妥否，请批示。';

export const signerMissing: TreeRule = {
  code: 'signer-missing',
  title: '上行文没有签发人',
  source: { standard: REGULATION, clause: '第九条（六）、第二十二条', strength: 'must' },
  severity: 'warning',
  why: '上行文应当标注签发人姓名；编了发文字号的请示、报告，签发人与发文字号编排在同一行。',
  bad: [{ text: `临川县水利局文件\n\n⟦临水发〔2025〕7号⟧\n\n${BODY}` }],
  good: [
    `临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许\n\n${BODY}`,
    BODY,
    '临川县水利局文件\n\n临水发〔2025〕7号\n\n临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。',
  ],
  check(context) {
    const { genre, head, old } = coverOf(context);
    if (old || genre?.directions.every((direction) => direction === 'up') !== true) return [];
    if (context.of('signer').length > 0 || head.some(({ text }) => /签\s*发\s*人/.test(text))) return [];
    const mark = context.of('docno')[0] ?? context.of('org')[0];
    if (mark === undefined) return [];
    // to the end of the line, where the name belongs
    const blanks = /^[ \u3000\t]*/.exec(context.document.text.slice(mark.to, mark.to + BLANKS))![0].length;
    return [{ from: mark.from, to: mark.to + blanks, message: `${genre.name}是上行文，未标注签发人，应在发文字号同一行标“签发人：”和姓名` }];
  },
};
