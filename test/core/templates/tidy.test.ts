/** What a clerk types, and what the document gets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { documentNumberText, readDocumentNumber } from '../../../src/core/templates/document-number.ts';
import { FIELDS, type FieldId } from '../../../src/core/templates/fields.ts';
import { today } from './support.ts';

function tidy(id: FieldId, answer: string): string {
  const tidied = FIELDS.find((field) => field.id === id)!.tidy(answer, today);
  return 'wrong' in tidied ? `！${tidied.wrong}` : tidied.text;
}

const CASES: readonly (readonly [FieldId, string, string])[] = [
  ['number', '临政发[2026]第07号', '临政发〔2026〕7号'],
  ['number', ' 临政发（２０２６） 7 号 ', '临政发〔2026〕7号'],
  ['number', '临政发〔2026〕7', '临政发〔2026〕7号'],
  ['number', '〔2026〕7号', '！发文字号由机关代字、年份、顺序号组成，如 ×政发〔2025〕7号'],
  ['number', '临政发〔26〕7号', '！发文字号由机关代字、年份、顺序号组成，如 ×政发〔2025〕7号'],
  ['orderNumber', '第12号', '12'],
  ['orderNumber', '012', '！令号只写数字，不补“0”'],
  ['date', '2026-03-05', '2026年3月5日'],
  ['date', '2026.3.5', '2026年3月5日'],
  ['date', '2026/3/5', '2026年3月5日'],
  ['date', '３月５日', '2026年3月5日'],
  ['date', '二〇二六年三月五日', '2026年3月5日'],
  ['date', '2026年2月29日', '！日历上没有这一天，请核对'],
  ['date', '2026年3月', '！日期要写全年、月、日，如 2026年3月5日'],
  ['date', '明天', '！日期要写全年、月、日，如 2026年3月5日'],
  ['matter', '关于加强防汛值守工作的通知', '加强防汛值守工作'],
  ['matter', '加强防汛值守工作', '加强防汛值守工作'],
  ['matter', '转发关于防汛的意见', '！模板里已有“关于”，事由里不再写“关于”'],
  ['matter', '防汛。值守', '！标题里不用句号、分号、冒号，请只写一件事'],
  ['organ', '临川市人民政府文件', '临川市人民政府'],
  ['addressee', '各县（市、区）人民政府，市政府各部门:', '各县（市、区）人民政府，市政府各部门'],
  ['addressee', '各县：各区', '！主送机关之间用顿号、逗号，末尾的冒号模板里已有'],
  ['signer', ' 郁青禾　', '郁青禾'],
  ['signer', '郁青禾，13800000000', '！这里只写姓名，不写数字和标点'],
  ['phone', '（0571）12345678', '！联系电话写数字和短横线，如 010-12345678，分机写“转”'],
  ['phone', '０５７１—12345678转801', '0571-12345678转801'],
  ['printed', '《临川市河道管理办法》', '临川市河道管理办法'],
  ['attachment', '《任务清单》。', '任务清单'],
];

describe('fields', () => {
  for (const [id, answer, expected] of CASES) {
    it(`${id}: ${answer}`, () => { assert.equal(tidy(id, answer), expected); });
  }

  it('take any text without failing, and leave what they have tidied', () => {
    fc.assert(fc.property(fc.constantFrom(...FIELDS), fc.string({ unit: fc.constantFrom(...Array.from('关于的通知《》。：，1９年月日〔〕号第 　甲')) }), (field, answer) => {
      const tidied = field.tidy(answer, today);
      if ('wrong' in tidied) return;
      assert.doesNotMatch(tidied.text, /^[\s\u3000]|[\s\u3000]$/);
    }));
  });

  it('read every number that is written as the standard says', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1900, max: 2099 }), (serial, year) => {
      const number = { code: '临政办发', year, serial };
      assert.deepEqual(readDocumentNumber(documentNumberText(number)), number);
    }));
  });
});
