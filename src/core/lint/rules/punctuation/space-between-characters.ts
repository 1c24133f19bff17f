import { isHan, isSpace, SPACE_CLASS } from '../../../text/characters.ts';
import { HAN_NUMERAL_CLASS } from '../../../text/numerals.ts';
import { SURNAMES } from '../../../text/surnames.ts';
import { isChineseMark, isClosingMark, isOpeningMark, isPointMark } from '../../../text/marks.ts';
import { quotedAt, type LintText } from '../../lint-text.ts';
import type { FoundInText, TextRule } from '../../rule.ts';

/** A wider gap parts columns, or paragraphs that lost their line break. */
const MOST = 2;
/** 第一条 总则, 附件1 …: a blank behind the mark that opens a paragraph is right. */
const OPENING_ORDINAL = new RegExp(`^(?:[#>*_${SPACE_CLASS}-]{0,6})(?:第[${HAN_NUMERAL_CLASS}0-9]{1,6}(?:编|章|节|条|款|部分|讲|课|题|单元)(?:之[一二三四五六七八九十])?|附件?|附[表录图注]|[${HAN_NUMERAL_CLASS}]{1,3}|[图表])$`);
/** Dates and names before what a 题注 says. */
const DATE_BEFORE = /^[^，。；]{0,6}\d{4}年\d{1,2}月\d{1,2}日$/;
const CITED = new RegExp(`[${HAN_NUMERAL_CLASS}0-9）)][条款项]$`);
/** Words of one or two characters between blanks are names: 张　三, 张三 李四. */
const NAME_LENGTH = 4;
/** Behind a name: 张 三同志, 李 明任组长. */
const BEHIND_NAME = /^[\u4e00-\u9fff](?:同志|先生|女士|任|为|等|的|在|率|主持|担任|[、，。；（）])/;
/** A heading with its text on the same line is no longer. */
const LONGEST_TITLE = 60;
/** Prose shows by its marks; a scrap of a table may end with a full stop. */
const PROSE = /[，；]|。./;
/** Words of a sentence; a title has none. */
const CLAUSE_WORD = /(?<![理自缘事来])由[\u4e00-\u9fff]{2,10}(?:统一|负责|牵头|组织)|可以(?:拨打|登录|向|到|通过|在|凭)/;
const SHORTEST = 16;
const SENTENCE_END = /[。！？；：”）]$/;

export const spaceBetweenCharacters: TextRule = {
  code: 'space-between-characters',
  title: '汉字之间、汉字与标点之间的空格',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '中文不用空格分词；正文里汉字之间、汉字与标点之间的空格一般是复制、转换时留下的，排出来字距不匀。',
  bad: [
    { text: '　　各单位要加强⟦ ⟧领导，压实责任，确保完成全年任务。', fixed: '　　各单位要加强领导，压实责任，确保完成全年任务。' },
    { text: '　　各单位要加强领导⟦ ⟧，压实责任，⟦ ⟧确保完成全年任务。', fixed: '　　各单位要加强领导，压实责任，确保完成全年任务。' },
    { text: '　　要加强⟦ ⟧领导，压实责任，确保完成全年任务。', fixed: '　　要加强领导，压实责任，确保完成全年任务。' },
    { text: '　　要落实“⟦ ⟧四个最严⟦ ⟧”要求，守住食品安全底线。' },
    { text: '　　各单位要加强⟦　⟧领导，压实责任，确保完成全年任务。', fixed: '　　各单位要加强领导，压实责任，确保完成全年任务。' },
  ],
  good: [
    '　　第一条 为了加强管理，制定本办法。',
    '　　《临川县养犬管理办法》第十条　养犬人应当文明养犬，及时清理粪便。',
    '　　一、提高认识 各单位要深刻认识做好这项工作的重要意义，压实责任。',
    '　　第十二条之一　县人民政府应当建立健全制度，加强检查。',
    '　　由张 三同志任组长，李　四同志任副组长，统一负责。',
    '　　组长：张　三、李 明，副组长：王　五。',
    '　　各单位要在2025年 3 月底前，用 GIS 系统完成标绘。',
    '　　签发人：张　三　　李　四',
    '2025年3月5日 临川县第十八届人民代表大会第四次会议通过，自公布之日起施行。',
    '　　会议指出，全年任务已经完成。　　会议强调，要抓好下一步工作。',
    '凝心聚力 真抓实干 奋力谱写教育强县新篇章',
    '　　张三 李四等同志，受到县委、县政府的表彰。',
    '　　张三 李四 王五 赵六，以上四名同志为先进个人。',
  ],
  starts: ' 　\u00a0',
  checkAt(lintText, at) {
    const { text, role } = lintText;
    const previous = text.charCodeAt(at - 1);
    if (!isHan(previous) && !isChineseMark(previous)) return undefined;
    let to = at + 1;
    while (isSpace(text.charCodeAt(to))) to++;
    const next = text.charCodeAt(to);
    if (to - at > (text.charCodeAt(at) === 0x3000 ? 1 : MOST) || (!isHan(next) && !isChineseMark(next))) return undefined;
    if (role !== 'body' && role !== 'heading' && role !== 'closing') return undefined;
    return isHan(previous) && isHan(next) ? betweenWords(lintText, at, to) : besideMark(lintText, at, to);
  },
};

/** Whether a paragraph is prose: asked once for each, however many blanks it holds. */
const known = new WeakMap<LintText, boolean>();

function isProse(lintText: LintText): boolean {
  let prose = known.get(lintText);
  if (prose === undefined) {
    prose = lintText.text.length >= SHORTEST && PROSE.test(lintText.text) && SENTENCE_END.test(lintText.text.slice(-1));
    known.set(lintText, prose);
  }
  return prose;
}

function betweenWords(lintText: LintText, from: number, to: number): FoundInText | undefined {
  const { text } = lintText;
  const head = text.slice(Math.max(0, from - 24), from);
  if (from <= 24 && (OPENING_ORDINAL.test(head) || DATE_BEFORE.test(head))) return undefined;
  // a title and, behind a blank, the text below it; an article that is cited and its words
  if (lintText.role === 'heading' && !PROSE.test(text.slice(0, Math.min(from, LONGEST_TITLE))) && !CLAUSE_WORD.test(text.slice(0, Math.min(from, LONGEST_TITLE)))) return undefined;
  if (CITED.test(head)) return undefined;
  if (!isProse(lintText) || quotedAt(lintText, from)) return undefined;
  const left = wordBefore(text, from);
  const right = wordBehind(text, to);
  // a list of names, one blank after another
  if ((left.length <= NAME_LENGTH && left.blank) || (left.length < NAME_LENGTH && left.length === from && SURNAMES.includes(text.charAt(0))) || (right.length <= NAME_LENGTH && right.blank)) return undefined;
  if (left.length === 1 || right.length === 1) return undefined;
  if (SURNAMES.includes(text.charAt(from - 1)) && BEHIND_NAME.test(text.slice(to, to + 4))) return undefined;
  return { from, to, message: '汉字之间有空格，应删去', replacement: '' };
}

/** 汉字 back to the blank or mark before; `blank` where it is a blank. */
function wordBefore(text: string, from: number): { length: number; blank: boolean } {
  let at = from - 1;
  while (at >= 0 && from - at <= NAME_LENGTH + 1 && isHan(text.charCodeAt(at))) at--;
  return { length: from - 1 - at, blank: at >= 0 && isSpace(text.charCodeAt(at)) };
}

function wordBehind(text: string, from: number): { length: number; blank: boolean } {
  let at = from;
  while (at < text.length && at - from <= NAME_LENGTH && isHan(text.charCodeAt(at))) at++;
  return { length: at - from, blank: at >= text.length || isSpace(text.charCodeAt(at)) };
}

function besideMark(lintText: LintText, from: number, to: number): FoundInText | undefined {
  const { text } = lintText;
  const previous = text.charCodeAt(from - 1);
  const next = text.charCodeAt(to);
  const inside = (isHan(previous) && (isPointMark(next) || isClosingMark(next))) || (isHan(next) && (isOpeningMark(previous) || (isPointMark(previous) && text.charCodeAt(from) !== 0x3000)));
  if (!inside || !isProse(lintText)) return undefined;
  // （一） 开展, 一、 总体要求, 组长： 张三 stand at the head of their paragraph or of a list of names
  if (isPointMark(previous) && (text.charAt(from - 1) === '：' || (text.charAt(from - 1) === '、' && from <= 5))) return undefined;
  // （  ） to be filled in
  if (isOpeningMark(previous) && isClosingMark(next)) return undefined;
  return { from, to, message: '汉字与标点之间有空格，应删去', replacement: '' };
}
