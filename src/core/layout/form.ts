/** 公文格式: the forms in which a document is printed. GB/T 9704—2012 clause 7 and the 特定格式 of clause 10. */
import { genreOf } from '../genre-of.ts';
import type { GongwenDocument, NodeKind } from '../model.ts';
import { STANDARD_PROFILE, type Profile } from './profile.ts';

export type Form =
  /** Without 版头: a draft, a speech. */
  | 'plain'
  /** 文件: with 版头 (7.2). */
  | 'document'
  /** 信函 (10.1) */
  | 'letter'
  /** 命令（令） (10.2) */
  | 'order'
  /** 纪要 (10.3) */
  | 'minutes'
  /** 大字版: a speech in large type to be read out. No standard; practice. */
  | 'readingCopy';

/** What forms are called. */
export const FORM_NAMES: Readonly<Record<Form, string>> = { plain: '无版头', document: '文件', letter: '信函', order: '命令（令）', minutes: '纪要', readingCopy: '大字版' };

/** How a text is to be laid out: what its user, its office and its own form say. */
export interface LayoutOptions {
  readonly profile: Profile;
  /** `auto` asks the text. */
  readonly form: Form | 'auto';
  /** Whether room is left for a seal (7.3.5.1) or 署名 and 日期 stand as in an unsealed document (7.3.5.2). */
  readonly sealed: boolean;
  /** 套打: the paper has 发文机关标志 and the red line already; their place is left free. */
  readonly preprinted: boolean;
}

export const DEFAULT_LAYOUT: LayoutOptions = { profile: STANDARD_PROFILE, form: 'auto', sealed: true, preprinted: false };

/** Ends of marks that belong to one form alone. */
const BY_MARK: readonly (readonly [mark: RegExp, form: Form])[] = [
  [/文件$/, 'document'],
  [/令$/, 'order'],
  [/纪要$/, 'minutes'],
];

/** 第12号, 2025年第3号: 令号 and its like (10.2), no 发文字号. */
const ORDER_NUMBER = /^[（(]?(?:\d{4}年)?第/;

/** @returns the form that a text asks for by what it holds: its mark, the number under it, its 文种 */
export function formOf(doc: GongwenDocument): Form {
  const text = (kind: NodeKind): string | undefined => {
    const node = doc.nodes.find((found) => found.kind === kind);
    return node && doc.text.slice(node.from, node.to).replace(/\s+/g, '');
  };
  const mark = text('org');
  if (mark === undefined) return 'plain';
  const named = BY_MARK.find(([pattern]) => pattern.test(mark));
  if (named !== undefined) return named[1];
  const number = text('docno') ?? '';
  if (ORDER_NUMBER.test(number)) return 'order';
  // an organ's name alone stands over a 文件 too (7.2.4); 函 is told by its title or its number: 青政函〔2025〕3号
  return genreOf(doc)?.id === 'letter' || number.includes('函') ? 'letter' : 'document';
}

/** @returns the form in which a text is laid out: the one that was chosen, except that 套打 keeps to the special form that the text asks for, as a letter has a letterhead too */
export function settledForm(doc: GongwenDocument, { form, preprinted }: Pick<LayoutOptions, 'form' | 'preprinted'>): Form {
  if (form !== 'auto' && !(form === 'document' && preprinted)) return form;
  const asked = formOf(doc);
  return form === 'document' && asked === 'plain' ? form : asked;
}
