/** 否定过多: the verb denies already, so that a further 不 says the opposite of what is meant (standards §5.4, 116). */
import type { WordEntry } from './entry.ts';

const HAPPENS = '发生|出现|重演|犯|反弹|发作|复发|蔓延|扩大|产生|新增|流入|返贫';

export const NEGATIONS: readonly WordEntry[] = [
  ...'防止|避免|杜绝|严防|谨防|以防'.split('|').flatMap((verb): WordEntry[] => [
    { wrong: verb, right: '再次', pattern: new RegExp(`${verb}(?!死守)[^，。；！？不]{0,20}?(?<slip>不再(?:次|度)?)(?=${HAPPENS}|[\\u4e00-\\u9fff]{2,3}[。，；])`), note: `“${verb}”已是否定，加“不”意思就反了` },
    { wrong: verb, right: '', pattern: new RegExp(`${verb}(?!死守)[^，。；！？不]{0,20}?(?<slip>不)(?=(?:${HAPPENS})(?!的|地区|过))`), note: `“${verb}”已是否定，加“不”意思就反了` },
  ]),
  ...'防止|避免'.split('|').map((verb): WordEntry => ({
    wrong: verb, pattern: new RegExp(`${verb}(?!死守)[^，。；！？不]{0,20}?(?<slip>不要)(?!紧|命|求|的|钱|脸)`), right: '', note: `“${verb}”已是否定，加“不”意思就反了`,
  })),
  { wrong: '切忌不要', right: '切忌', note: '“忌”已是否定' },
  { wrong: '切忌不可', right: '切忌', note: '“忌”已是否定' },
  { wrong: '切忌不能', right: '切忌', note: '“忌”已是否定' },
  { wrong: '切忌勿', right: '切忌', note: '“忌”已是否定' },
  { wrong: '切勿不要', right: '切勿', note: '“勿”就是不要' },
  { wrong: '难免不', right: '难免', after: '会|出|发生|犯|产生|受到|遇到|有', notAfter: '会议', note: '“难免”就是不能避免' },
  { wrong: '以免不', right: '以免', after: '出现|发生|受|被|再', note: '“免”已是否定' },
  { wrong: '严禁不得', right: '严禁', note: '“严禁”就是不准' },
  { wrong: '严禁不准', right: '严禁', note: '“严禁”就是不准' },
  { wrong: '严禁不许', right: '严禁', note: '“严禁”就是不准' },
  { wrong: '禁止不得', right: '禁止', note: '“禁止”就是不准' },
  { wrong: '禁止不准', right: '禁止', note: '“禁止”就是不准' },
];
