import { endsInGenre } from '../../../structure/titles.ts';
import { plainText } from '../../../names.ts';
import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const OFFICE = '(?:市长|县长|省长|区长|镇长|乡长|州长|旗长|局长|厅长|部长|主任|书记|院长|行长|校长|主席|总理|秘书长|检察长|署长|司长|处长|常委|董事长|总经理)';
/** 王县长, 尊敬的李书记, 县长李某某, 温如许同志. */
const PERSON = new RegExp(`^(?:尊敬的)?[\\u4e00-\\u9fff×]{0,12}${OFFICE}(?:[\\u4e00-\\u9fff×]{2,3})?$|^(?:尊敬的)?[\\u4e00-\\u9fff×]{2,4}同志$|并[\\u4e00-\\u9fff×]{1,8}${OFFICE}$`);

const BODY = '\n　　现将有关事项报上。\n　　妥否，请批示。';

export const addresseePerson: TreeRule = {
  code: 'addressee-person',
  title: '上行文主送领导个人',
  source: { standard: REGULATION, clause: '第十五条（五）', strength: 'must' },
  severity: 'warning',
  why: '除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。',
  bad: [
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦王县长：⟧${BODY}` },
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦县人民政府并温县长：⟧${BODY}` },
    { text: '临川县水利局文件\n\n临水发〔2025〕7号　　　　签发人：温如许\n\n临川县水利局关于上半年工作情况的报告\n\n⟦王县长：⟧\n　　现将有关情况报告如下。' },
  ],
  good: [
    `临川县水利局关于解决防汛经费的请示\n\n县人民政府：${BODY}`,
    '政府工作报告\n\n各位代表：\n　　现在，我代表县人民政府向大会报告工作，请予审议。',
    '临川县水利局关于邀请出席座谈会的函\n\n江校长：\n　　请拨冗出席。',
  ],
  check(context) {
    const { genre, addressee, addresseeLines, title, date } = coverOf(context);
    if (genre?.directions.every((direction) => direction === 'up') === true) {
      const first = addresseeLines[0];
      if (first === undefined || !addressee.split(/[、，,；;]/).some((name) => PERSON.test(name))) return [];
      return [{ from: first.from, to: addresseeLines.at(-1)!.to, message: `${genre.name}主送领导个人，应主送机关` }];
    }
    // a 报告 to a person looks like one that is read out; its number or its signature tells that it is sent
    const salute = context.of('salute')[0];
    if (salute === undefined || (context.of('docno').length + context.of('org').length === 0 && (date === undefined || !title.includes('关于'))) || !/(?:请示|报告)$/.test(title) || /工作报告$|述职报告$/.test(title) || !endsInGenre(title)) return [];
    const person = plainText(context.document, salute).replace(/[：:]$/, '');
    return PERSON.test(person) && !/^各位|们$/.test(person) ? [{ from: salute.from, to: salute.to, message: '上行文主送领导个人，应主送机关' }] : [];
  },
};
