import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';
import { textOffset } from '../../../structure/source.ts';

const SAYS = /(?:要求|强调|指出|认为|提出|明确|决定|议定|表示|建议|希望|确定|认定|同意)$/;

export const enumerationLeadIn: TreeRule = {
  code: 'enumeration-lead-in',
  title: '分项列举的总说和分号',
  source: { standard: GB15834, clause: '4.6.3.1、B.1.3', strength: 'must' },
  severity: 'warning',
  why: '用分号隔开的并列分句，前面的总说用冒号，不用逗号；分句内部已经有逗号的，分句之间用分号，层次才清楚。',
  bad: [
    { text: '　　要抓好三件事⟦，⟧一是摸清底数，逐户登记；二是分类处置，限期整改；三是建章立制，常态管理。' },
    { text: '　　要抓好三件事：一是摸清底数，逐户登记⟦，⟧二是分类处置，限期整改⟦，⟧三是建章立制，常态管理。' },
  ],
  good: [
    '　　会议要求，一是压实责任；二是强化督导。',
    '　　要抓好三件事：一是摸清底数，逐户登记；二是分类处置，限期整改；三是建章立制，常态管理。',
    '　　要抓好三件事，一是摸清底数，二是分类处置，三是建章立制。',
    '　　抓市场，一要压实责任，谁开办谁负责；二要管好摊位，定人定岗。',
    '　　要抓好两件事。一是摸清底数，逐户登记。二是分类处置，限期整改。',
  ],
  check({ document, of }) {
    const found: Found[] = [];
    const { paragraphs } = document;
    const points = of('p').filter(({ family, marker }) => (family === 'is' || family === 'ofThem') && marker !== undefined);
    let at = 0;
    for (let i = 0; i < points.length; i++) {
      const first = points[i]!;
      if (first.value !== 1) continue;
      while (at < paragraphs.length && paragraphs[at]!.to <= first.marker!.from) at++;
      const paragraph = paragraphs[at];
      if (paragraph === undefined || paragraph.from > first.marker!.from) continue;
      const run = [first];
      for (let j = i + 1; j < points.length && points[j]!.marker!.from < paragraph.to; j++) {
        if (points[j]!.family === first.family && points[j]!.depth === first.depth && points[j]!.value === run.length + 1) run.push(points[j]!);
      }
      if (run.length < 2) continue;
      const starts = run.map(({ marker }) => textOffset(paragraph, marker!.from));
      const marks = starts.map((start) => paragraph.text.charAt(start - 1));
      const inner = starts.slice(0, -1).map((start, k) => paragraph.text.slice(start, starts[k + 1]! - 1));
      // 会议要求，一是…；二是…: what is said is set off by a comma
      const said = SAYS.test(paragraph.text.slice(Math.max(0, starts[0]! - 8), starts[0]! - 1));
      if (!said && marks[0] === '，' && marks.slice(1).every((mark) => mark === '；') && inner.every((member) => !/[。！？]/.test(member))) {
        found.push(foundInParagraph(paragraph, starts[0]! - 1, starts[0]!, '总说与用分号隔开的分项之间用了逗号，应为冒号“：”', [{ from: starts[0]! - 1, to: starts[0]!, text: '：' }], false));
      } else if (marks.slice(1).every((mark) => mark === '，') && inner.every((member) => member.includes('，') && !/[；。！？]/.test(member))) {
        for (const start of starts.slice(1)) found.push(foundInParagraph(paragraph, start - 1, start, '分项内部已有逗号，分项之间又用逗号，应为分号“；”', [{ from: start - 1, to: start, text: '；' }], false));
      }
    }
    return found;
  },
};
