/** Whether a PDF was set in other fonts than its layout asks for: who converts it says nothing of that. */
import type { Profile } from '../../core/layout/profile.ts';

/**
 * Fonts that come with systems and with LibreOffice and stand in for fonts that are not there: the beginning of their
 * PostScript names, by which a PDF calls them, and names by which a layout may ask for them, the one that is shown first.
 * What is not in this table is not spoken of: of most fonts nobody knows both names.
 */
const STAND_INS: readonly (readonly [beginning: string, name: string, ...names: string[]])[] = [
  ['NotoSansCJK', 'Noto Sans CJK', '思源黑体'],
  ['NotoSerifCJK', 'Noto Serif CJK', '思源宋体'],
  ['SourceHanSans', '思源黑体', 'Source Han Sans', 'Noto Sans CJK'],
  ['SourceHanSerif', '思源宋体', 'Source Han Serif', 'Noto Serif CJK'],
  ['DroidSansFallback', 'Droid Sans Fallback'],
  ['WenQuanYi', '文泉驿', 'WenQuanYi'],
  ['MicrosoftYaHei', '微软雅黑', 'Microsoft YaHei'],
  ['PingFang', '苹方', 'PingFang'],
  ['Hiragino', '冬青黑体', 'Hiragino'],
  ['DengXian', '等线', 'DengXian'],
  ['DejaVu', 'DejaVu'],
  ['Liberation', 'Liberation'],
];

/** Subsets are told apart by six letters before the name (ISO 32000-1, 9.6.4). */
const BASE_FONT = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\](){}%]+)/g;

/** @returns the PostScript names of the fonts in a PDF that does not pack its objects, as LibreOffice's do not */
export function fontsIn(pdf: Uint8Array): string[] {
  return [...new Set([...new TextDecoder('latin1').decode(pdf).matchAll(BASE_FONT)].map(([, name]) => name!))];
}

/** @returns sentences in plain Chinese; none where no font is known to stand in */
export function fontRemarks(pdf: Uint8Array, { fonts }: Profile): string[] {
  const wanted = [...new Set(Object.values(fonts).map(({ name }) => name))];
  const used = fontsIn(pdf);
  const strangers = STAND_INS.filter(([beginning, ...names]) => used.some((name) => name.startsWith(beginning)) && !wanted.some((font) => names.some((name) => font.startsWith(name))));
  if (strangers.length === 0) return [];
  const shown = [...new Set(strangers.map(([, name]) => name))].join('、');
  return [`PDF 里有的字是用 ${shown} 印的，版式要的字体是${wanted.join('、')}：电脑上没有装全，或者字体里没有这些字。`];
}
