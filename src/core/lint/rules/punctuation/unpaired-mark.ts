import type { GongwenDocument } from '../../../model.ts';
import { addressesOf } from '../../lint-text.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import { pairedMarksOf, type PairedMarks } from '../../paired-marks.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { isQuoted } from '../../../structure/quotations.ts';
import { GB15834 } from '../../sources.ts';

const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”', '”': '“', '‘': '’', '’': '‘', '（': '）', '）': '（', '(': '）', ')': '（', '《': '》', '》': '《', '〈': '〉', '〉': '〈',
  '〔': '〕', '〕': '〔', '【': '】', '】': '【', '「': '」', '」': '「', '『': '』', '』': '『',
};
const NAMES: Readonly<Record<string, string>> = { '“': '引号', '‘': '引号', '「': '引号', '『': '引号', '（': '括号', '〔': '括号', '【': '括号', '《': '书名号', '〈': '书名号' };

/** A pair that a line break cuts (a title over two lines) closes within so many paragraphs. */
const NEAR = 3;
/** A clause is underlined no further, in UTF-16 units. */
const LONGEST_CLAUSE = 30;
/** A term in quotation marks is hardly longer. */
const TWINS = 10;
/** Running text without 点号 that is shorter is a scrap of a form or a table. */
const SCRAP = 14;

export const unpairedMark: TreeRule = {
  code: 'unpaired-mark',
  title: '引号、括号、书名号不成对',
  source: { standard: GB15834, clause: '4.8.2、4.9.2、4.15.2', strength: 'must' },
  severity: 'error',
  why: '引号、括号、书名号成对使用，缺了一半，读者分不清引文、注释和书名到哪里为止。连着几段的引文每段开头用前引号、最后一段末尾才用后引号，不算不成对。',
  bad: [
    { text: '　　要落实⟦“三重一大制度⟧，严格执行集体决策程序。' },
    { text: '　　各县⟦（市、区要抓好落实⟧，各部门要密切配合。' },
    { text: '　　按照⟦《临川县防汛应急预案的要求⟧，做好准备。' },
    { text: '　　由县住房城乡建设局⟦（以下简称县住建局负责⟧。' },
    { text: '　　按照临川县防汛应急预案⟦》⟧的要求，做好准备。' },
    { text: '　　各县⟦（市、区要抓好⟧：1）排查；2）整改。' },
    { text: '　　深化⟦”⟧放管服⟦“⟧改革。', fixed: '　　深化“放管服”改革。' },
    { text: '　　深化⟦”⟧放管服”改革。' },
    { text: '　　深化“放管服⟦“改革⟧。' },
    { text: '　　贯彻“一岗双责⟦“⟧，落实“党政同责”。', fixed: '　　贯彻“一岗双责”，落实“党政同责”。' },
  ],
  good: [
    '　　要落实“三重一大”制度（以下简称“制度”），执行《临川县防汛应急预案》。',
    '　　老书记讲过一段话：\n　　“规矩要早说，说了大家才好遵守。\n　　“话说出口，就要算数。”\n　　这两句话至今管用。',
    '　　修改为：“第三条　县人民政府负责本行政区域内的工作。\n　　乡镇人民政府负责具体实施。”',
    '　　要求如下：1)按时报送；2)分类整理；a)一式两份。',
    '　　其中1）类项目3个，2）类项目5个，第1）步申报。',
    '　　全程分为1）、2）、3）三档。',
    '　　共分三类（即1）甲类；2）乙类；3）丙类）。',
    '　　It’s the teachers’ office.',
  ],
  check({ document, roles }) {
    const found: Found[] = [];
    const all = pairedMarksOf(document);
    all.forEach((marks, i) => {
      const { index, unclosed, unopened, reversed } = marks;
      if (unclosed.length === 0 && unopened.length === 0 && reversed.length === 0) return;
      const paragraph = document.paragraphs[index]!;
      const { text } = paragraph;
      if (roles[index] === 'body' && text.length < SCRAP && !/[，。；：]/.test(text)) return;
      for (const at of reversed) {
        const mark = text.charAt(at);
        const right = PARTNERS[mark]!;
        found.push(foundInParagraph(paragraph, at, at + 1, `引号方向反了，应为${right}`, [{ from: at, to: at + 1, text: right }]));
      }
      const addresses = addressesOf(text);
      for (const at of withoutTwins(text, unclosed, '“', false)) {
        if (isQuoted(addresses, at) || closesLater(document, all, i, text.charAt(at))) continue;
        found.push(foundInParagraph(paragraph, at, clauseEnd(text, at), `只有前半个${nameOf(text.charAt(at))}，应有后半个 ${PARTNERS[text.charAt(at)]!} 与它成对`));
      }
      for (const at of withoutTwins(text, unopened, '”', true)) {
        if (isQuoted(addresses, at) || opensBefore(document, all, i, text.charAt(at))) continue;
        found.push(foundInParagraph(paragraph, at, at + 1, `只有后半个${nameOf(PARTNERS[text.charAt(at)]!)}，应有前半个 ${PARTNERS[text.charAt(at)]!} 与它成对`));
      }
    });
    return found;
  },
};

/** Where the other half may have been left out: somewhere up to the end of the clause. */
function clauseEnd(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && to - at < LONGEST_CLAUSE && !'，。；：！？'.includes(text.charAt(to))) to++;
  return to;
}

/** “文明“ and ”文明”: of two like marks round a few words one faces the wrong way, the other is right. */
function withoutTwins(text: string, places: readonly number[], mark: string, keepFirst: boolean): readonly number[] {
  if (places.length < 2) return places;
  const dropped = new Set<number>();
  for (let i = 1; i < places.length; i++) {
    const [left, right] = [places[i - 1]!, places[i]!];
    if (text.charAt(left) !== mark || text.charAt(right) !== mark || right - left > TWINS || dropped.has(left) || /[，。；：“”]/.test(text.slice(left + 1, right))) continue;
    dropped.add(keepFirst ? right : left);
  }
  return places.filter((at) => !dropped.has(at));
}

function nameOf(open: string): string {
  return NAMES[open] ?? '括号';
}

/** Whether a later paragraph closes the pair: a quotation of several paragraphs (4.8.3.5), a title over two lines. */
function closesLater(document: GongwenDocument, all: readonly PairedMarks[], i: number, mark: string): boolean {
  const { index } = all[i]!;
  const close = PARTNERS[mark]!;
  for (let j = i + 1; j < all.length && all[j]!.index <= index + NEAR; j++) {
    if (holds(document, all[j]!, all[j]!.unopened, close)) return true;
  }
  return mark === '“' && (document.quotations[index + 1]?.[0] === 0) && !closedAtStart(document, index + 1);
}

/** Whether an earlier paragraph opened the pair. */
function opensBefore(document: GongwenDocument, all: readonly PairedMarks[], i: number, mark: string): boolean {
  const { index } = all[i]!;
  const open = PARTNERS[mark]!;
  for (let j = i - 1; j >= 0 && all[j]!.index >= index - NEAR; j--) {
    if (holds(document, all[j]!, all[j]!.unclosed, open)) return true;
  }
  return mark === '”' && document.quotations[index]?.[0] === 0;
}

function holds(document: GongwenDocument, marks: PairedMarks, places: readonly number[], mark: string): boolean {
  const { text } = document.paragraphs[marks.index]!;
  return places.some((at) => text.charAt(at) === mark || (mark === '（' && text.charAt(at) === '(') || (mark === '）' && text.charAt(at) === ')'));
}

/** Whether the quotation at the start of a paragraph is its own: “…” */
function closedAtStart(document: GongwenDocument, index: number): boolean {
  const { text } = document.paragraphs[index]!;
  const [, to] = document.quotations[index]!;
  return text.startsWith('“') && to! < text.length && text.charAt(to! - 1) === '”' || /^[《‘「『]/.test(text);
}
