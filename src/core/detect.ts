/** Whether a plain text is a 公文, on strong evidence only: better to miss one than to take a novel for one. */
import type { GongwenDocument, GongwenNode } from './model.ts';
import { KIND_TERMS } from './glossary.ts';
import { nameOf, plainText } from './names.ts';
import { parse } from './parse.ts';
import { isHan, isSpace } from './text/characters.ts';
import { STRONG_TITLE_ENDING, TITLE_ENDING, TITLE_TAIL } from './text/genres.ts';
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
  return { is: evidence.length > 0, evidence };
}

/** A 标题 or 副标题 that ends in a 文种 or 讲话, together with 文号, 主送 or 称谓. */
function titleEvidence(doc: GongwenDocument): string[] {
  const company = doc.roots.find((node) => node.kind === 'docno' || node.kind === 'salute' || (node.kind === 'to' && isAddressee(nameOf(doc, node))));
  if (company === undefined) return [];
  // a 发文字号 is telling enough for the title of any printed text: 办法, 答复
  const shape = company.kind === 'docno' ? ANY_TITLE : TITLE;
  const titles = doc.roots.filter((node) => node.kind === 'title' || node.kind === 'subtitle').map((node) => plainText(doc, node).replace(/[\s#*]/g, ''));
  const ending = titles.map((title) => (title.length < TITLE_LEAST ? null : shape.exec(title))).find((found) => found !== null)?.[0];
  if (ending === undefined) return [];
  return [`标题以“${ending}”结尾`, `${KIND_TERMS[company.kind].chinese}“${nameOf(doc, company)}”`];
}

function isAddressee(name: string): boolean {
  return ADDRESSEE.test(name) && !LABEL.test(name);
}

/** Two headings in sequence, in a text that is neither a story nor a page of Markdown. */
function headingEvidence(doc: GongwenDocument): string[] {
  if (isMarkdown(doc.text) || isStory(doc)) return [];
  const pair = pairIn(doc, doc.roots);
  return pair === undefined ? [] : [`相连的层次标题“${pair[0].markerText}”“${pair[1].markerText}”`];
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
