/** Texts to measure on: built from the corpus where it is there, and from a clean 通知 written for this purpose. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '../src/core/parse.ts';
import { hanNumeral } from '../src/core/text/numerals.ts';

export interface BenchText {
  readonly name: string;
  readonly text: string;
  /** The same text as Markdown: headings by depth, a blank line between paragraphs. */
  readonly markdown: string;
}

/** Sizes in bytes of UTF-8. */
export const SIZES: readonly (readonly [string, number])[] = [['8 KB', 8_000], ['100 KB', 100_000], ['0.85 MB', 850_000]];

const CORPUS = path.resolve('../shared/corpus');

/** @returns every text of every size; those of the corpus only where it is there (a line says so where it is not) */
export function benchTexts(): BenchText[] {
  const texts: BenchText[] = [];
  const corpus = corpusText();
  if (corpus === undefined) console.log('../shared/corpus is not here: measured on the 通知 alone');
  for (const [size, bytes] of SIZES) {
    if (corpus !== undefined) texts.push(benchText(`corpus ${size}`, upTo(corpus, bytes)));
    texts.push(benchText(`通知 ${size}`, upTo(notices(bytes), bytes)));
  }
  return texts;
}

/** The spoken example of the shared facts, as it is: hard-wrapped, half-width marks, so full of what linters find. */
export function seedText(times: number): BenchText | undefined {
  const file = path.resolve('../shared/seed/speech.txt');
  return fs.existsSync(file) ? benchText(`seed × ${times}`, fs.readFileSync(file, 'utf8').repeat(times)) : undefined;
}

function benchText(name: string, text: string): BenchText {
  return { name, text, markdown: asMarkdown(text) };
}

/** Whole documents of the corpus one after the other, in an order that mixes kinds and lengths. */
function corpusText(): string | undefined {
  if (!fs.existsSync(CORPUS)) return undefined;
  const files = fs.readdirSync(CORPUS).filter((f) => f.endsWith('.txt')).sort();
  const step = 37;
  const mixed = files.map((_, i) => files[(i * step) % files.length]!);
  return mixed.map((f) => fs.readFileSync(path.join(CORPUS, f), 'utf8')).join('\n');
}

/** @returns the text cut at a line end so that it has at most that many bytes; a copy of its own in memory */
function upTo(text: string, bytes: number): string {
  const cut = Buffer.from(text, 'utf8').subarray(0, bytes).toString('utf8').replace(/\uFFFD$/, '');
  return Buffer.from(cut.slice(0, cut.lastIndexOf('\n') + 1)).toString('utf8');
}

/** @returns a clean 通知 of about so many characters, cut at a line end */
export function noticeOf(characters: number): string {
  const text = notices(characters * 3);
  return text.slice(0, text.lastIndexOf('\n', characters) + 1);
}

/** A clean 通知 of four levels, as long as asked for: sections with running numbers. */
function notices(bytes: number): string {
  const parts = ['青禾市人民政府办公室关于做好年度重点工作的通知\n\n各县（区）人民政府，市政府各部门、各直属机构：\n　　为做好年度重点工作，经市政府同意，现将有关事项通知如下：\n'];
  let size = 0;
  for (let i = 1; size < bytes; i++) {
    const section = `　　${hanNumeral(((i - 1) % 90) + 1)}、抓好第${i}项重点任务\n${NOTICE_SECTION}`;
    parts.push(section);
    size += Buffer.byteLength(section);
  }
  parts.push('　　特此通知。\n\n　　附件：重点任务分工表\n\n　　　　　　　　　　　　　　　　青禾市人民政府办公室\n　　　　　　　　　　　　　　　　　2025年3月12日\n　　（此件公开发布）\n');
  return parts.join('');
}

const NOTICE_SECTION = `　　（一）明确工作目标。坚持问题导向、结果导向，聚焦群众反映集中的事项，力争年底前全部办结，确保任务不落空、责任不悬空。
　　1.摸清底数。各单位要对所辖范围逐一排查，建立台账，实行销号管理，每月25日前报送进展情况。
　　（1）数据要准确，一项一项核对到人；
　　（2）进度要真实，做到账实相符。
　　2.细化措施。对照《青禾市年度重点工作方案》（青政办发〔2025〕3号），结合实际制定实施细则。
　　（二）压实工作责任。主要负责同志要亲自抓，分管负责同志要具体抓。一是建立周调度制度，及时研究解决问题；二是建立月通报制度，对进展缓慢的予以通报；三是建立季考核制度，考核结果与年度评优挂钩。
　　各牵头单位要会同配合单位主动作为，不等不靠，遇到困难及时报告，“有问题不过夜，有矛盾不上交”，把工作做在前面，把实事办在群众心坎上。
`;

/** Headings as `#` by their depth, each paragraph a block. */
export function asMarkdown(text: string): string {
  const doc = parse(text);
  const depths = new Map<number, number>();
  for (const node of doc.nodes) if (node.kind === 'h' || node.kind === 'title') depths.set(node.from, node.kind === 'title' ? 1 : Math.min(6, node.depth + 2));
  return doc.paragraphs.map((p) => {
    const depth = depths.get(p.from);
    return depth === undefined ? p.text : `${'#'.repeat(depth)} ${p.text}`;
  }).join('\n\n');
}
