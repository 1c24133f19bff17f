import type { GongwenDocument } from '../../../model.ts';
import { isDigit, isHan } from '../../../text/characters.ts';
import { isChinese } from '../../../text/marks.ts';
import { isQuoted } from '../../../structure/quotations.ts';
import { addressesOf } from '../../lint-text.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import { pairedMarksOf } from '../../paired-marks.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const CORNERS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

export const straightQuotationMark: TreeRule = {
  code: 'straight-quotation-mark',
  title: '直引号、直角引号',
  source: { standard: GB15834, clause: '4.8.2', strength: 'must' },
  severity: 'error',
  why: '横排的公文用弯引号“”‘’；直引号分不出前后，是西文键盘上的替代符号。',
  bad: [
    { text: '　　牢固树立⟦"⟧四个意识⟦"⟧，坚决做到⟦"⟧两个维护⟦"⟧。', fixed: '　　牢固树立“四个意识”，坚决做到“两个维护”。' },
    { text: '　　要落实“最多跑一次⟦"⟧改革，推进⟦"⟧一网通办”。', fixed: '　　要落实“最多跑一次”改革，推进“一网通办”。' },
    { text: '　　他说：“要用好⟦"⟧绣花功夫⟦"⟧，精细管理。”', fixed: '　　他说：“要用好‘绣花功夫’，精细管理。”' },
    { text: '　　开展⟦\'⟧清风行动⟦\'⟧，成效明显。', fixed: '　　开展“清风行动”，成效明显。' },
    { text: '　　深化⟦＂⟧放管服⟦＂⟧改革。', fixed: '　　深化“放管服”改革。' },
    { text: '　　深化⟦「⟧放管服⟦」⟧改革。', fixed: '　　深化“放管服”改革。' },
    { text: '　　抓好⟦"⟧十四五规划的实施。' },
  ],
  good: [
    '　　牢固树立“四个意识”，坚决做到“两个维护”。',
    '　　在页面中加入 <a href="index.html"> 标签。',
    '　　选用32"显示器，型号由采购中心确定。',
    '　　it\'s a long way, the "Belt and Road" Initiative.',
    '　　北纬30°15\'，东经120°10\'。',
  ],
  check({ document }) {
    const found: Found[] = [];
    if (/["＂「」『』]/.test(document.text)) doubles(document, found);
    if (document.text.includes("'")) singles(document, found);
    return found;
  },
};

/** A tag with an attribute, an assignment, a field of JSON. */
const CODE = /<\/?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]{0,200})?>|[A-Za-z_\u4e00-\u9fff]\s?=\s?"|"\s?:\s?[[{"\d]|^\s*[{[]/;

function nameOf(mark: string): string {
  return `${'“‘'.includes(mark) ? '前' : '后'}${'“”'.includes(mark) ? '' : '单'}引号${mark}`;
}

function doubles(document: GongwenDocument, found: Found[]): void {
  for (const { index, pairs, straightPairs, straightAlone } of pairedMarksOf(document)) {
    const paragraph = document.paragraphs[index]!;
    const { text } = paragraph;
    // what is a piece of a program is not ours to mend
    if (straightPairs.length + straightAlone.length > 0 && CODE.test(text)) continue;
    for (const { open, close, depth } of straightPairs) {
      const [left, right] = depth > 0 ? '‘’' : '“”';
      const edits = [open, close].filter((at) => '"＂'.includes(text.charAt(at))).map((at) => ({ from: at, to: at + 1, text: at === open ? left! : right! }));
      for (const edit of edits) found.push(foundInParagraph(paragraph, edit.from, edit.to, `用了直引号，应为${nameOf(edit.text)}`, edits));
    }
    for (const at of straightAlone) found.push(foundInParagraph(paragraph, at, at + 1, '用了直引号，应为弯引号，且须前后成对'));
    for (const { kind, open, close } of pairs) {
      const left = CORNERS[kind];
      if (left === undefined) continue;
      const edits = [open, close].map((at) => ({ from: at, to: at + 1, text: CORNERS[text.charAt(at)]! }));
      for (const edit of edits) found.push(foundInParagraph(paragraph, edit.from, edit.to, `用了直角引号${text.charAt(edit.from)}，应为${nameOf(edit.text)}`, edits));
    }
  }
}

/** ' beside a 汉字; an apostrophe, minutes and feet stand behind Latin letters and digits. */
function singles(document: GongwenDocument, found: Found[]): void {
  document.paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    if (paragraph.kind !== 'text' || !text.includes("'")) return;
    const addresses = addressesOf(text);
    let open = -1;
    for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
      const previous = text.charCodeAt(at - 1);
      const next = text.charCodeAt(at + 1);
      if (isQuoted(addresses, at)) continue;
      if (open < 0) {
        if (isHan(next) && !isDigit(previous) && !/[A-Za-z°]/.test(text.charAt(at - 1))) open = at;
        continue;
      }
      if (!isChinese(previous)) continue;
      const nested = isQuoted(document.quotations[index]!, open);
      const edits = [open, at].map((place) => ({ from: place, to: place + 1, text: (nested ? '‘’' : '“”').charAt(place === open ? 0 : 1) }));
      for (const edit of edits) found.push(foundInParagraph(paragraph, edit.from, edit.to, `用了直引号，应为${nameOf(edit.text)}`, edits));
      open = -1;
    }
  });
}
