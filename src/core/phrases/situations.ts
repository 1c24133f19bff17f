/** 用于: the Chinese words for the places of a document, as a user writes them in a file of his phrases. */
import type { MoveCategory, Situation } from './entry.ts';

/** Words for each place; the first one is the one that is written. */
export const SITUATION_WORDS: Readonly<Record<Situation, readonly string[]>> = {
  documentStart: ['文首', '空白文档', '新文档', '整篇'],
  afterTitle: ['标题后', '称谓处', '主送处'],
  afterSalutation: ['称谓后', '主送后', '首段', '开场'],
  bodyOpening: ['开头', '前言', '引言'],
  beforeHeadings: ['引出正文', '标题前', '过渡'],
  heading: ['标题', '标题处', '小标题'],
  headingStart: ['段首', '标题下', '节首'],
  enumeration: ['列举', '要点', '分项'],
  argument: ['文中', '正文', '论述'],
  headingEnd: ['节尾', '段尾', '总结'],
  close: ['结尾', '文末', '篇末'],
};

const BY_WORD: ReadonlyMap<string, Situation> = new Map(
  (Object.entries(SITUATION_WORDS) as [Situation, readonly string[]][]).flatMap(([situation, words]) => words.map((word): [string, Situation] => [word, situation])),
);

/** @returns the place that a word names, undefined when it names none */
export function situationNamed(word: string): Situation | undefined {
  return BY_WORD.get(word);
}

/** Where a phrase of each category fits when nothing is said; the categories in the order of a speech. */
export const CATEGORY_SITUATIONS: Readonly<Record<MoveCategory, readonly [Situation, ...Situation[]]>> = {
  称谓: ['afterTitle'],
  开场: ['afterSalutation'],
  成绩: ['bodyOpening', 'headingStart'],
  过渡: ['beforeHeadings', 'bodyOpening'],
  标题: ['heading'],
  定位: ['headingStart', 'argument'],
  概括: ['headingStart', 'argument'],
  列举: ['enumeration', 'headingStart'],
  论证: ['argument'],
  引用: ['argument'],
  要求: ['argument', 'headingEnd'],
  总结: ['headingEnd', 'close'],
  结尾: ['close'],
};

/** The categories that every library knows, in the order in which a speech makes its moves. */
export const CATEGORIES = Object.keys(CATEGORY_SITUATIONS) as readonly MoveCategory[];

/** Whole documents that a user keeps. */
export const WHOLE_CATEGORY = '整篇';

/** @returns where a phrase of a category fits when its file doesn't say; any place in running text for a category of the user's own */
export function situationsOf(category: string): readonly [Situation, ...Situation[]] {
  if (category === WHOLE_CATEGORY) return ['documentStart'];
  return isCategory(category) ? CATEGORY_SITUATIONS[category] : ['argument'];
}

function isCategory(category: string): category is MoveCategory {
  return Object.hasOwn(CATEGORY_SITUATIONS, category);
}
