/**
 * One English word for each Chinese term, and one Chinese term for each word of the model: identifiers, the outline and
 * messages take them from here. Elements: GB/T 9704—2012 §7; ordinals: 7.3.3 and GB/T 15834—2011 B.3.
 */
import type { NodeKind } from './model.ts';
import type { Family } from './text/ordinals.ts';

/** A kind of node as it is called in Chinese and, in full, in English. */
export interface Term {
  readonly chinese: string;
  readonly english: string;
}

export const KIND_TERMS: Readonly<Record<NodeKind, Term>> = {
  copyNumber: { chinese: '份号', english: 'copy number' },
  secrecy: { chinese: '密级和保密期限', english: 'security classification' },
  urgency: { chinese: '紧急程度', english: 'urgency' },
  org: { chinese: '发文机关标志', english: 'name of the issuing organ' },
  docno: { chinese: '发文字号', english: 'document number' },
  signer: { chinese: '签发人', english: 'approving official' },
  title: { chinese: '标题', english: 'title' },
  subtitle: { chinese: '题注', english: 'subtitle' },
  salute: { chinese: '称谓', english: 'salutation' },
  to: { chinese: '主送机关', english: 'addressee' },
  closing: { chinese: '结语', english: 'closing formula' },
  attach: { chinese: '附件说明', english: 'list of annexes' },
  sign: { chinese: '发文机关署名', english: 'signature' },
  date: { chinese: '成文日期', english: 'date' },
  note: { chinese: '附注', english: 'note' },
  annex: { chinese: '附件', english: 'annex' },
  roster: { chinese: '人员名单', english: 'roster' },
  cc: { chinese: '抄送机关', english: 'copies to' },
  issue: { chinese: '印发机关和印发日期', english: 'printing organ and date' },
  h: { chinese: '层次标题', english: 'heading' },
  p: { chinese: '要点', english: 'point' },
  minor: { chinese: '小标题', english: 'unnumbered heading' },
  dash: { chinese: '列项', english: 'dash item' },
};

/** Families of ordinals (层次序数 and 序次语). The Chinese term is the family's first member. */
export const FAMILY_TERMS: Readonly<Record<Family, Term>> = {
  part: { chinese: '第一部分', english: 'part' },
  volume: { chinese: '第一编', english: 'volume' },
  chapter: { chinese: '第一章', english: 'chapter' },
  section: { chinese: '第一节', english: 'section' },
  article: { chinese: '第一条', english: 'article' },
  han: { chinese: '一、', english: 'Chinese numeral' },
  hanParen: { chinese: '（一）', english: 'Chinese numeral in brackets' },
  hanParenGlyph: { chinese: '㈠', english: 'bracketed Chinese numeral as one character' },
  hanCircled: { chinese: '㊀', english: 'circled Chinese numeral' },
  digitDot: { chinese: '1.', english: 'digits with a point' },
  digitDotGlyph: { chinese: '⒈', english: 'digits with a point as one character' },
  decimal: { chinese: '1.1', english: 'decimal' },
  digitParen: { chinese: '（1）', english: 'digits in brackets' },
  digitParenGlyph: { chinese: '⑴', english: 'bracketed digits as one character' },
  digitHalfParen: { chinese: '1）', english: 'digits with a closing bracket' },
  circled: { chinese: '①', english: 'circled digits' },
  stem: { chinese: '甲、', english: 'heavenly stem' },
  is: { chinese: '一是', english: 'numeral with 是' },
  verb: { chinese: '一要', english: 'numeral with a verb' },
  nth: { chinese: '第一，', english: 'ordinal with 第' },
  first: { chinese: '首先，', english: 'first, next, last' },
  ofThem: { chinese: '其一，', english: 'ordinal with 其' },
};

/** The remaining terms of the domain, Chinese → the word that identifiers use. */
export const TERMS: Readonly<Record<string, string>> = {
  公文: 'gongwen',
  要素: 'element',
  文种: 'genre',
  版头: 'masthead',
  版记: 'colophon',
  自然段: 'paragraph',
  层次序数: 'ordinal',
  序次语: 'point ordinal',
  目录: 'contents',
  字数: 'words',
  套话: 'phrase',
  承诺: 'promise',
  节: 'section',
  引用: 'reference',
  附件页: 'annex page',
  升级: 'promote',
  降级: 'demote',
  重新编号: 'renumber',
  编号组: 'run',
  建议: 'suggestion',
  灰字: 'ghost text',
  空位: 'slot',
  句式: 'frame',
  用于: 'situation',
  分类: 'category',
  收集套话: 'collect',
  整理: 'clean',
  断行: 'hard wrap',
  页眉: 'running head',
  页面杂物: 'furniture',
  段首空格: 'indent',
  明细: 'removed',
  本单位资料: 'unit',
  机关代字: 'code',
  发文顺序号: 'serial',
  行文方向: 'direction',
  语速: 'rate',
  试讲: 'rehearsal',
  目标篇幅: 'target',
  规范化简称: 'short form',
  数量: 'amount',
  原稿: 'before',
  现稿: 'after',
  移动: 'moved',
  改号: 'renumbered',
};
