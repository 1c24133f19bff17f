/** Whether a plain text is a 公文, on strong evidence only: better to miss one than to take a novel for one. */
import type { GongwenDocument, GongwenNode } from './model.ts';
import { KIND_TERMS } from './glossary.ts';
import { nameOf, plainText } from './names.ts';
import { parse } from './parse.ts';
import { isHan, isSpace } from './text/characters.ts';
import { GENRE_ENDING, SPEECH_ENDINGS, STRONG_TITLE_ENDING, TITLE_ENDING, TITLE_TAIL } from './text/genres.ts';
import { COMMON_WORDS, QUESTIONS, TELLING_WORDS, UNOFFICIAL_START, UNOFFICIAL_TITLE_ENDING } from './text/official-words.ts';
import type { Family } from './text/ordinals.ts';

export interface Detection {
  readonly is: boolean;
  /** What speaks for it, in Chinese, a clause each. */
  readonly evidence: readonly string[];
}

/** So much of a text is looked at, in UTF-16 units. */
export const DETECTION_LENGTH = 20_000;

const TITLE = new RegExp(`(?:${STRONG_TITLE_ENDING})${TITLE_TAIL}$`);
const ANY_TITLE = new RegExp(`(?:${TITLE_ENDING})${TITLE_TAIL}$`);
const SPEECH = new RegExp(`^(?:${SPEECH_ENDINGS.join('|')})`);
/** A title says more than its ending: 在…上的讲话, 关于…的通知, ××公司会议纪要. */
const TITLE_LEAST = 5;
/** What is addressed: organs and people, not the label of a field (测试环境：). */
const ADDRESSEE = /各|有关|人民政府|[委局厅部院办府署社站司团会校厂行]$|委员会|公司|[省市县区州盟旗镇乡村街道]$|单位$|代表|同志|委员|先生|女士|领导|来宾|朋友|老师|同学/;
const LABEL = /^(?:测试|参与|主办|承办|主送|抄送|责任|牵头|建设|施工|监理|使用|联系|所属)?(?:单位|部门|公司|项目|地点|时间|会议|机构)$/;

/** Ordinals that hardly any text but an official one is built with; 第一章 is a novel's too, 1. anybody's. */
const TELLING: ReadonlySet<string> = new Set<Family>(['part', 'article', 'han', 'hanParen']);

/** @param text only its first 20,000 UTF-16 units are looked at */
export function detect(text: string): Detection {
  const start = text.length > DETECTION_LENGTH ? text.slice(0, DETECTION_LENGTH) : text;
  if (!isChinese(start)) return { is: false, evidence: [] };
  const doc = parse(start);
  const evidence = [...titleEvidence(doc), ...headingEvidence(doc)];
  return { is: evidence.length > 0, evidence: [...new Set(evidence)] };
}

/** A 标题 or 副标题 that ends in a 文种 or 讲话, together with 文号, 主送 or 称谓. */
function titleEvidence(doc: GongwenDocument): string[] {
  const company = doc.roots.find((node) => node.kind === 'docno' || node.kind === 'salute' || (node.kind === 'to' && isAddressee(nameOf(doc, node))));
  if (company === undefined) return [];
  // a 发文字号 is telling enough for the title of any printed text: 办法, 答复
  const shape = company.kind === 'docno' ? ANY_TITLE : TITLE;
  const ending = titlesOf(doc).map((title) => (title.length < TITLE_LEAST ? null : shape.exec(title))).find((found) => found !== null)?.[0];
  // a speech may quote in every paragraph; a story that opens with somebody's 通知 talks on behind it
  if (ending === undefined || (!SPEECH.test(ending) && isStory(doc))) return [];
  return [`标题以“${ending}”结尾`, `${KIND_TERMS[company.kind].chinese}“${nameOf(doc, company)}”`];
}

function titlesOf(doc: GongwenDocument): string[] {
  return doc.roots.filter((node) => node.kind === 'title' || node.kind === 'subtitle').map((node) => plainText(doc, node).replace(/[\s#*]/g, ''));
}

function isAddressee(name: string): boolean {
  return ADDRESSEE.test(name) && !LABEL.test(name);
}

/** Two headings in sequence, in company: recipes, notes and stories number their parts too. */
function headingEvidence(doc: GongwenDocument): string[] {
  if (isMarkdown(doc.text) || isStory(doc) || saysOtherwise(doc)) return [];
  const company = headingCompany(doc);
  const pair = company === undefined ? undefined : pairIn(doc, doc.roots);
  return company === undefined || pair === undefined ? [] : [`相连的层次标题“${pair[0].markerText}”“${pair[1].markerText}”`, company];
}

/** 关于…的通告 */
const FORMAL_TITLE = new RegExp(`关于.+的(${GENRE_ENDING})${TITLE_TAIL}$`);

/** What makes headings those of a 公文: its title, or its words. */
function headingCompany(doc: GongwenDocument): string | undefined {
  const ending = titlesOf(doc).map((title) => FORMAL_TITLE.exec(title)?.[1]).find((found) => found !== undefined);
  if (ending !== undefined) return `标题以“${ending}”结尾`;
  const [first, second] = officialWords(doc.text.slice(0, WORDS_LENGTH));
  return second === undefined ? undefined : `用语如“${first!}”“${second}”`;
}

const OFFICIAL = new RegExp([...TELLING_WORDS, ...COMMON_WORDS].join('|'), 'g');
/** Words are counted in the beginning, in UTF-16 units: a long table may follow. */
const WORDS_LENGTH = 3_000;
/** Official prose has 15 to 100 of its words in 1,000 characters, other prose hardly ever more than 5. */
const LEAST_WORDS = 0.014;
/** A short draft shows two different ones, a longer text more; one at least has to be telling. */
const LEAST_DIFFERENT = 2;
const SHORT = 200;
const LATIN_WORD = /[A-Za-z]{2,}/g;

/** @returns the different official words of a text; none when they are few, stand thin, or among the Latin ones of a text about software */
function officialWords(text: string): string[] {
  const words = text.match(OFFICIAL) ?? [];
  const latin = text.match(LATIN_WORD)?.length ?? 0;
  const different = [...new Set(words)];
  if (words.length < text.length * LEAST_WORDS || words.length * 2 < latin) return [];
  const enough = different.length >= LEAST_DIFFERENT + Number(text.length > SHORT) && different.some((word) => TELLING_WORDS.includes(word));
  return enough ? different : [];
}

const UNOFFICIAL_TITLE = new RegExp(`(?:${UNOFFICIAL_TITLE_ENDING})(?:[）)】\\]]|${TITLE_TAIL})$`);
const UNOFFICIAL_PARAGRAPH = new RegExp(`^(?:${UNOFFICIAL_START})`);
const EXAM_HEADING = new RegExp(`^(?:${QUESTIONS})`);
/** Titles stand in the first few paragraphs, above the first heading. */
const HEAD_LENGTH = 5;
const TITLE_MOST = 60;

/** A title that no 公文 bears (购物清单), or paragraphs that none has (甲方：, 摘要：, 一、选择题). */
function saysOtherwise(doc: GongwenDocument): boolean {
  const headings = doc.nodes.filter((node) => node.kind === 'h');
  const end = headings[0]?.from ?? doc.text.length;
  const head = doc.paragraphs.slice(0, HEAD_LENGTH).filter(({ from, text }) => from < end && text.length <= TITLE_MOST);
  return (
    head.some(({ text }) => UNOFFICIAL_TITLE.test(text.replace(/[\s#*《》〈〉]/g, ''))) ||
    doc.paragraphs.some(({ text }) => UNOFFICIAL_PARAGRAPH.test(text)) ||
    headings.some((node) => EXAM_HEADING.test(plainText(doc, node.title)))
  );
}

function pairIn(doc: GongwenDocument, nodes: readonly GongwenNode[]): [GongwenNode, GongwenNode] | undefined {
  let before: GongwenNode | undefined;
  for (const node of nodes) {
    const inner = pairIn(doc, node.children);
    if (inner !== undefined) return inner;
    if (node.kind !== 'h' || !TELLING.has(node.family ?? '') || !hasWords(doc, node)) continue;
    if (before !== undefined && before.family === node.family && before.value + 1 === node.value) return [before, node];
    before = node;
  }
  return undefined;
}

/** （一） alone on a line parts the chapters of a story. */
function hasWords(doc: GongwenDocument, node: GongwenNode): boolean {
  return plainText(doc, node.title).length >= 2;
}

/** Chinese prose: 汉字 are half of all that is no white space. */
function isChinese(text: string): boolean {
  let han = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (!isSpace(code)) others++;
  }
  return han >= 10 && han >= others;
}

const MARKDOWN = /^#{1,6} |^(?:```|~~~)|\]\(\S+\)|^[-*+] \[[ xX]\]|^\|.*\|\s*$/gm;

function isMarkdown(text: string): boolean {
  return (text.match(MARKDOWN)?.length ?? 0) >= 2;
}

/** A paragraph that is talk: it opens with a quotation (but for that of a statute), or hands over to one (他说：“…). */
const TALK = /^[“「"](?![第（(一二三四五六七八九十\d])|[说道问答喊叫笑骂][：:，]\s*[“「"]?/;

/** Stories talk in many of their paragraphs. */
function isStory(doc: GongwenDocument): boolean {
  const texts = doc.paragraphs.filter((paragraph) => paragraph.kind === 'text');
  const talk = texts.filter(({ text }) => TALK.test(text)).length;
  return texts.length >= 5 && talk * 6 > texts.length;
}
