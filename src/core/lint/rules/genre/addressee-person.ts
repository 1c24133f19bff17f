import { namesPerson } from '../../cover/addressee.ts';
import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '\n　　现将有关事项报上。\n　　妥否，请批示。';

export const addresseePerson: TreeRule = {
  code: 'addressee-person',
  title: '上行文主送领导个人',
  source: { standard: REGULATION, clause: '第十五条（五）', strength: 'must' },
  severity: 'warning',
  why: '除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。',
  bad: [
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦王县长：⟧${BODY}` },
    { text: '临川县人民政府关于提请审议《临川县饮用水水源保护条例（草案）》的议案\n\n⟦县人大常委会王主任：⟧\n　　请予审议。' },
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦县人民政府并温县长：⟧${BODY}` },
    { text: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许\n\n临川县水利局关于上半年工作情况的报告\n\n⟦王县长：⟧\n　　现将有关情况报告如下。' },
  ],
  good: [
    `临川县水利局关于解决防汛经费的请示\n\n县人民政府：${BODY}`,
    '政府工作报告\n\n各位代表：\n　　现在，我代表县人民政府向大会报告工作，请予审议。',
    '临川县水利局关于邀请出席座谈会的函\n\n江校长：\n　　请拨冗出席。',
  ],
  check(context) {
    const { genre, addressee, addresseeLines } = coverOf(context);
    const first = addresseeLines[0];
    if (first === undefined || (genre?.directions.every((direction) => direction === 'up') !== true && genre?.id !== 'bill') || !namesPerson(addressee)) return [];
    return [{ from: first.from, to: addresseeLines.at(-1)!.to, message: `${genre.name}主送领导个人，应主送机关` }];
  },
};
