/** Documents whose numbers are right, made at random: what property tests rearrange. */
import fc from 'fast-check';
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { hanNumeral } from '../../../src/core/text/numerals.ts';

interface Tree {
  readonly title: string;
  readonly text: boolean;
  readonly below: readonly Tree[];
}

const TITLES = ['加强组织领导', '压实工作责任', '严格督促检查', '强化经费保障', '完善工作机制', '抓好学习宣传', '排查风险隐患', '推进项目建设', '优化营商环境', '保障粮食安全', '“放管服”改革', 'AI应用试点', '2025年重点任务'];
const SENTENCES = ['各单位要高度重视，抓好落实。', '县政府办公室负责督办。', '逐级压实责任，按月调度进展！', '任务分工见附件2。', '要做到一是一、二是二。'];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    title: fc.constantFrom(...TITLES),
    text: fc.boolean(),
    below: fc.oneof({ depthSize: 'small', maxDepth: 3, withCrossShrink: true }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}));

export interface Made {
  readonly text: string;
}

interface Style {
  readonly eol: '\n' | '\r\n';
  readonly blank: boolean;
  readonly markdown: boolean;
  readonly indent: '' | '　　';
  readonly signed: boolean;
  readonly ended: boolean;
}

const MARKERS: readonly ((value: number) => string)[] = [(n) => `${hanNumeral(n)}、`, (n) => `（${hanNumeral(n)}）`, (n) => `${n}.`, (n) => `（${n}）`];

function write(trees: readonly Tree[], { eol, blank, markdown, indent, signed, ended }: Style): string {
  const lines: string[] = ['临川县人民政府关于做好今冬工作的通知', '', '各乡镇人民政府：', `${indent}现将有关事项通知如下。`];
  let sentence = 0;
  const visit = (level: number, list: readonly Tree[]): void => {
    list.forEach(({ title, text, below }, i) => {
      if (blank) lines.push('');
      const heading = `${MARKERS[level]!(i + 1)}${title}`;
      lines.push(level === 0 && markdown ? `## ${heading}` : level === 1 && markdown ? `**${heading}**` : indent + heading + (level > 1 ? `。${SENTENCES[sentence++ % SENTENCES.length]!}` : ''));
      if (text) {
        if (blank) lines.push('');
        lines.push(indent + SENTENCES[sentence++ % SENTENCES.length]!);
      }
      if (level < 3) visit(level + 1, below);
    });
  };
  visit(0, trees);
  if (signed) lines.push('', '　　附件：1.任务分工表', '　　　　　2.联系人名单', '', '　　　　　　　　临川县人民政府', '　　　　　　　　2025年11月1日');
  return lines.join(eol) + (ended ? eol : '');
}

export const canonical: fc.Arbitrary<string> = fc.tuple(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.record<Style>({
  eol: fc.constantFrom('\n', '\r\n'), blank: fc.boolean(), markdown: fc.boolean(), indent: fc.constantFrom('', '　　'), signed: fc.boolean(), ended: fc.boolean(),
})).map(([trees, style]) => write(trees, style));

/** @returns the headings of a document in order */
export function headingsOf({ nodes }: GongwenDocument): GongwenNode[] {
  return nodes.filter(({ kind }) => kind === 'h');
}

/** @returns what a tree of headings looks like: depth and marker of each */
export function outlineOf(doc: GongwenDocument): string {
  return headingsOf(doc).map(({ depth, markerText }) => `${depth}${markerText}`).join(' ');
}
