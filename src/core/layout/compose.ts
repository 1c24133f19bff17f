/** The tree → what stands on paper. Every character of the text that is no white space is set, in its order. */
import { annexTitleOf } from '../names.ts';
import type { GongwenDocument, GongwenNode, NodeKind, Paragraph } from '../model.ts';
import { IS } from '../structure/elements/scan.ts';
import { textOffset } from '../structure/source.ts';
import { COPY_TO, ISSUE } from '../text/elements.ts';
import { allStrayLines, printedText, strayLines } from './content.ts';
import { arrange } from './arrange.ts';
import { DEFAULT_LAYOUT, settledForm, type LayoutOptions } from './form.ts';
import type { Headline } from './headline.ts';
import { headlinesOf } from './headlines.ts';
import { setHead } from './head.ts';
import { firstPageLines } from './letter.ts';
import { missingElements, missingOfForm, type Missing } from './missing.ts';
import type { Paper, PaperParagraph, PaperTable, Role, Run } from './paper.ts';
import { withColophonTurn } from './colophon-turn.ts';
import { withWholeSentences } from './reading-copy.ts';
import { profileOf } from './reading-profile.ts';
import { withTitleLines } from './title-lines.ts';
import { withWideTables } from './wide-tables.ts';
import { cellsOf, isPiped, isSeparator } from './table.ts';

/** Lays a parsed text out. @param options where it differs from the default */
export function compose(doc: GongwenDocument, options: Partial<LayoutOptions> = {}): Paper {
  const { form: chosen, sealed, preprinted, profile: own } = { ...DEFAULT_LAYOUT, ...options };
  const form = settledForm(doc, { form: chosen, preprinted });
  const profile = profileOf(form, own);
  const missing = [...(chosen === 'auto' ? [] : missingOfForm(doc, form)), ...missingElements(doc)];
  const set = setParagraphs(doc, missing).map((block) => withTitleLines(block, profile));
  const head = setHead(set, form, profile, preprinted);
  const title = set.find((block) => block.kind === 'paragraph' && block.role === 'title');
  // 纪要 has no seal
  const arranged = arrange(head?.rest ?? set, missing, sealed && form !== 'minutes', profile);
  const paper: Paper = {
    form,
    title: title?.kind === 'paragraph' ? title.runs.map((run) => run.text).join('').replace(/\s+/g, '') : '',
    blocks: [...(head?.blocks ?? []), ...withWideTables(arranged, profile)],
    placed: head?.placed ?? [],
    firstPageLines: form === 'letter' ? firstPageLines(profile) : 0,
    firstPageNumbered: form !== 'letter',
    missing: missing.map(({ term }) => term),
    strays: allStrayLines(doc),
    marked: MARKDOWN.test(doc.text),
  };
  return withColophonTurn(form === 'readingCopy' ? withWholeSentences(paper, doc.text, profile) : paper, doc.text, profile);
}

/** `#` before a line, `**` around words. */
const MARKDOWN = /^#{1,6} |\*\*[^*\n]{1,200}\*\*/m;

/** Roles of elements; what is not here is set as text. */
const ROLE_OF: Readonly<Partial<Record<NodeKind, Role>>> = {
  copyNumber: 'copyNumber', secrecy: 'secrecy', urgency: 'urgency', org: 'org', docno: 'docno', signer: 'docno',
  title: 'title', subtitle: 'subtitle', to: 'addressee', salute: 'addressee',
  attach: 'attachment', sign: 'signature', date: 'date', note: 'note', roster: 'roster',
  annex: 'annexTitle', cc: 'copies', issue: 'issue', minor: 'minorHeading',
};

/** Elements whose lines belong together, and what stands between them: titles keep the lines that their writer gave them. */
const JOINT: Readonly<Partial<Record<Role, string>>> = { title: '\n', org: '\n', annexTitle: '\n', subtitle: '\n', signature: '\n', addressee: '', copies: '', attachment: '', roster: '　' };

const COPIES = new RegExp(`^${COPY_TO}`);
const ITEM = /^\s*(?:附\s*件?\s*[：:]?\s*)?[0-9０-９]{1,2}\s*[.．、]/;

function setParagraphs(doc: GongwenDocument, missing: readonly Missing[]): (PaperParagraph | PaperTable)[] {
  const blocks: (PaperParagraph | PaperTable)[] = [];
  const nodes = doc.nodes.filter((node) => node.kind === 'h' || ROLE_OF[node.kind] !== undefined);
  const headlines = headlinesOf(doc);
  let nextNode = 0;
  let nextMissing = 0;
  let at = 0;
  let annexTitleTo = -1;
  const addMissingUpTo = (offset: number): void => {
    for (; nextMissing < due.length && due[nextMissing]!.at <= offset; nextMissing++) blocks.push(placeholder(due[nextMissing]!));
  };
  const due = [...missing].sort((a, b) => a.at - b.at);

  for (let i = 0; i < doc.paragraphs.length; i++) {
    const paragraph = doc.paragraphs[i]!;
    for (const line of strayLines(doc, at, paragraph.from)) blocks.push({ kind: 'paragraph', role: 'flush', runs: [{ text: line }], from: at });
    addMissingUpTo(paragraph.from);
    at = paragraph.to;
    if (paragraph.kind === 'row') {
      let last = i;
      while (rowGoesOn(doc, last)) last++;
      blocks.push({ kind: 'table', ...cellsOf(doc.paragraphs.slice(i, last + 1).map(({ text }) => text)), from: paragraph.from });
      i = last;
      at = doc.paragraphs[last]!.to;
      while (nextNode < nodes.length && nodes[nextNode]!.from < at) nextNode++;
      continue;
    }
    const here: GongwenNode[] = [];
    while (nextNode < nodes.length && nodes[nextNode]!.from < paragraph.to) here.push(nodes[nextNode++]!);
    const opened = here.length > 0 ? here : goesOn(nodes[nextNode - 1], paragraph) ? [nodes[nextNode - 1]!] : [];
    if (opened.length === 0) {
      blocks.push(plain(doc, paragraph, paragraph.from < annexTitleTo ? 'annexTitle' : paragraph.kind === 'text' ? 'body' : 'flush'));
    } else if (opened[0]!.kind === 'h') {
      blocks.push(heading(doc, paragraph, headlines.get(opened[0]!)!));
    } else {
      elements(doc, paragraph, opened, blocks);
      const annex = opened.find((node) => node.kind === 'annex');
      if (annex !== undefined && here.length > 0) annexTitleTo = annexTitleOf(doc, annex).at(-1)?.to ?? -1;
    }
  }
  for (const line of strayLines(doc, at, doc.text.length)) blocks.push({ kind: 'paragraph', role: 'flush', runs: [{ text: line }], from: at });
  addMissingUpTo(Infinity);
  return blocks;
}

/** @returns whether the table goes on behind the paragraph at `at`: with no other text between, no other kind of rows, and no new head with its dashes behind a blank line */
function rowGoesOn(doc: GongwenDocument, at: number): boolean {
  const [row, next, second] = doc.paragraphs.slice(at, at + 3);
  if (row === undefined || next?.kind !== 'row' || strayLines(doc, row.to, next.from).length > 0 || isPiped(row.text) !== isPiped(next.text)) return false;
  return next.firstLine - row.lastLine === 1 || second?.kind !== 'row' || !isSeparator(second.text);
}

function goesOn(node: GongwenNode | undefined, paragraph: Paragraph): boolean {
  return node !== undefined && node.kind !== 'h' && node.to > paragraph.from;
}

function plain(doc: GongwenDocument, paragraph: Paragraph, role: Role): PaperParagraph {
  return { kind: 'paragraph', role, runs: [{ text: printedText(doc, paragraph, 0, paragraph.text.length) }], from: paragraph.from };
}

function heading(doc: GongwenDocument, paragraph: Paragraph, { role, to, centered }: Headline): PaperParagraph {
  const { text } = paragraph;
  const runs: Run[] = [];
  if (to > 0) runs.push({ text: printedText(doc, paragraph, 0, to), ...(role === 'body' ? { font: 'hei' } : {}) });
  if (to < text.length) runs.push({ text: printedText(doc, paragraph, to, text.length), ...(to > 0 && role !== 'body' ? { font: 'fang' } : {}) });
  return { kind: 'paragraph', role, runs, from: paragraph.from, ...(centered && to === text.length ? { centered } : {}) };
}

/** The elements of one paragraph; two may share a line (标题 and 主送机关, 署名 and 成文日期). */
function elements(doc: GongwenDocument, paragraph: Paragraph, nodes: readonly GongwenNode[], blocks: (PaperParagraph | PaperTable)[]): void {
  let from = 0;
  for (const [i, node] of nodes.entries()) {
    const next = nodes[i + 1];
    const to = next === undefined ? paragraph.text.length : textOffset(paragraph, next.from);
    const text = printedText(doc, paragraph, from, to).trim();
    from = to;
    const role = roleOf(node, text);
    const above = blocks.at(-1);
    const joint = JOINT[role];
    const opensAnew = role === 'attachment' && ITEM.test(text);
    if (above?.kind === 'paragraph' && above.role === role && above.runs.length === 1 && node.from < paragraph.from && joint !== undefined && !opensAnew) {
      const before = above.runs[0]!.text;
      const between = joint === '　' && /[，、,]$/.test(before) ? '' : joint;
      blocks[blocks.length - 1] = { ...above, runs: [{ text: before + between + text }] };
    } else if (node.kind === 'signer' && above?.kind === 'paragraph' && above.role === 'docno' && above.runs.length === 1) {
      blocks[blocks.length - 1] = { ...above, runs: signedFor(above.runs[0]!.text, text, node.from) };
    } else if (node.kind === 'signer') {
      blocks.push({ kind: 'paragraph', role, runs: signedFor('', text, node.from), from: i === 0 ? paragraph.from : node.from });
    } else {
      blocks.push({ kind: 'paragraph', role, runs: [{ text: role === 'issue' ? parted(text) : text }], from: i === 0 ? paragraph.from : node.from, ...(node.kind === 'annex' ? { newPage: true } : {}) });
    }
  }
}

function roleOf(node: GongwenNode, text: string): Role {
  if (node.kind === 'annex' && IS.annexLabel.test(text)) return 'annexLabel';
  // 主送机关 that found no room on the first page stands in 版记 and is set as 抄送机关 is (7.4.2)
  return node.kind === 'roster' && COPIES.test(text) ? 'copies' : ROLE_OF[node.kind]!;
}

/** 发文字号, where it shares the line, with 签发人 behind it, whose names are in 楷体 (7.2.6). */
function signedFor(number: string, signer: string, from: number): Run[] {
  const names = signer.search(/[：:]/) + 1;
  return [{ text: `${number}\t${signer.slice(0, names)}` }, { text: signer.slice(names), font: 'kai', from: from + names }];
}

const BEFORE_ISSUE = new RegExp(`[\\s\\u3000]+(?=${ISSUE}$)`);

/** 印发机关 stands left, 印发日期 right (7.4.3). */
function parted(text: string): string {
  return text.replace(BEFORE_ISSUE, '\t');
}

function placeholder({ kind, term, at }: Missing): PaperParagraph {
  const role = kind === 'sign' || kind === 'date' || kind === 'to' || kind === 'subtitle' || kind === 'org' ? ROLE_OF[kind]! : 'docno';
  return { kind: 'paragraph', role, runs: [{ text: `【待补：${term}】${kind === 'to' ? '：' : ''}` }], from: at, missing: true };
}
