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

/** A notice with annexes and references of every kind. */
export const NOTICE = `临川县水利局关于做好值守工作的通知

局属各单位：
　　值班安排见附件1，物资清单和联系方式详见附件2、3。前述第（二）项以外的，由各站自定。
　　一、加强领导
　　（一）专人负责。各站要明确专人。
　　（二）带班值守。值守要求见第二部分所列各项。
　　二、落实责任
　　任务分工按附件 2、附件3和附件1执行，不按《防汛预案》附件2执行。
　　三、严格纪律
　　第三季度逐站检查，第二批物资同时下拨。依照本通知第一条第（一）项的要求，按时到岗。

　　附件：1.值班安排表
　　　　　2.物资清单
　　　　　3.联系方式

　　　　　　　　临川县水利局
　　　　　　　　2025年8月1日

附件1

值班安排表

　　白班两人，参见附件2。

附件2

物资清单

　　沙袋。

附件3

联系方式

　　水利局。
`;
