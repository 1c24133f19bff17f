import { bodyOf, findInBody } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const DOWN = /(?<!迷)你(?:省|市|州|县|区|镇|乡|厅|局|委|办|院|校|公司|单位|部门|部|处|站|所|街道|行|会|集团|们)/g;
const POLITE = /(?<![珍宝名昂高富尊可权显华])贵(?:省|市|县|区|厅|局|委|办|院|校|公司|单位|部(?!分)|司(?!法)|会)/g;

/** Who writes is a department, a school, a company: no government or general office that may write to those below. */
const EQUAL = /我(?:局|厅|委|院|校|公司|处|站|所|会|行|中心|部)/;
const ASKS = /商请|商洽|征求|邀请|协助/;

export const formsOfAddress: TreeRule = {
  code: 'forms-of-address',
  title: '“你局”“贵局”与行文方向不符',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“你局”“你单位”只用于下行文；平行文用“贵局”“贵单位”；上行文称上级机关用全称或者规范化简称。',
  bad: [
    { text: '临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　请⟦你县⟧安排经费三十万元。\n　　妥否，请批示。' },
    { text: '临川县水利局关于上半年工作情况的报告\n\n市水利局：\n　　根据⟦贵局⟧要求，现将有关情况报告如下。' },
    { text: '临川县人民政府关于调整灌区范围的批复\n\n县水利局：\n　　⟦贵局⟧《关于调整灌区范围的请示》（临水发〔2025〕7号）收悉。' },
    { text: '临川县水利局关于移交档案的函\n\n县档案局：\n　　请⟦你局⟧予以接收。' },
  ],
  good: [
    '临川县水利局关于移交档案的函\n\n县档案局：\n　　请贵局予以接收。',
    '临川县人民政府关于调整灌区范围的批复\n\n县水利局：\n　　你局《关于调整灌区范围的请示》（临水发〔2025〕7号）收悉。',
    '临川县水利局关于招商情况的报告\n\n县人民政府：\n　　贵州客商的来信写道：“贵县山水俱佳。”',
    '临川县水利局关于上半年工作情况的报告\n\n县人民政府：\n　　工地上有一批贵重设备，是名贵单位捐赠的。',
  ],
  check(context) {
    const { genre, title } = coverOf(context);
    if (genre === undefined) return [];
    const up = genre.directions.every((direction) => direction === 'up');
    if (up) {
      return [
        ...findInBody(context, ['你'], DOWN, ([word]) => ({ message: `${genre.name}称上级机关“${word}”，应用全称或者规范化简称` })),
        ...findInBody(context, ['贵'], POLITE, ([word]) => ({ message: `${genre.name}称上级机关“${word}”，应用全称或者规范化简称` })),
      ];
    }
    // a 复函 goes down as well as across
    // a 复函 goes down as well as across; who speaks of himself as 我局 writes to his like
    if (genre.id === 'letter') {
      const equal = bodyOf(context).some(({ paragraph }) => EQUAL.test(paragraph.text)) || ASKS.test(title);
      // a 复函 answers those below as well
      if (title.endsWith('复函')) return [];
      return findInBody(context, ['你'], DOWN, ([word]) => (word === '你们' ? undefined : { message: `函称对方“${word}”，平行文一般用“贵${word.slice(1)}”`, ...(equal ? {} : { severity: 'information' as const }) }));
    }
    if (genre.id === 'reply') return findInBody(context, ['贵'], POLITE, ([word]) => ({ message: `批复称下级机关“${word}”，应为“你${word.slice(1)}”` }));
    return [];
  },
};
