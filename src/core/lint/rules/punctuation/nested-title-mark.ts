import { foundInParagraph } from '../../found-in-paragraph.ts';
import { pairedMarksOf } from '../../paired-marks.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** < and > inside 书名号 round a title in Chinese. */
const ANGLES = /[<＜]([^<>＜＞《》\n]{2,80})[>＞]/g;

export const nestedTitleMark: TreeRule = {
  code: 'nested-title-mark',
  title: '书名号里再用双书名号',
  source: { standard: GB15834, clause: '4.15.3.5', strength: 'must' },
  severity: 'error',
  why: '书名号里面还要用书名号时，外面一层用双书名号，里面一层用单书名号。',
  bad: [
    { text: '　　按照《县政府办公室关于印发⟦《⟧临川县防汛应急预案⟦》⟧的通知》执行。', fixed: '　　按照《县政府办公室关于印发〈临川县防汛应急预案〉的通知》执行。' },
    { text: '　　按照《县政府办公室关于印发⟦<⟧临川县防汛应急预案⟦>⟧的通知》执行。', fixed: '　　按照《县政府办公室关于印发〈临川县防汛应急预案〉的通知》执行。' },
    { text: '　　按照⟦<<⟧临川县防汛应急预案⟦>>⟧执行。', fixed: '　　按照《临川县防汛应急预案》执行。' },
  ],
  good: [
    '　　按照《县政府办公室关于印发〈临川县防汛应急预案〉的通知》执行。',
    '　　执行《会计法》和《预算法》。',
    '　　当x<5且y>3时，系统报警。',
    '　　修改为“依照《临川县防汛应急预案》执行”。',
  ],
  check({ document }) {
    const found: Found[] = [];
    for (const { index, pairs, unclosed, unopened } of pairedMarksOf(document)) {
      const paragraph = document.paragraphs[index]!;
      const { text } = paragraph;
      if ([...unclosed, ...unopened].some((at) => '《》'.includes(text.charAt(at)))) continue;
      for (const pair of pairs) {
        if (pair.kind !== '《' || pair.depth !== 1) continue;
        const edits = [pair.open, pair.close].map((at, i) => ({ from: at, to: at + 1, text: '〈〉'.charAt(i) }));
        // a 《 that one quotation leaves open is no title round what the next one names
        const outer = pairs.find(({ kind, depth, open, close }) => kind === '《' && depth === 0 && open < pair.open && close > pair.close);
        const same = outer === undefined || !/[“”]/.test(text.slice(outer.open, pair.open) + text.slice(pair.close, outer.close));
        for (const edit of edits) found.push(foundInParagraph(paragraph, edit.from, edit.to, `书名号里面又用了双书名号，应为单书名号${edit.text}`, edits, same));
      }
    }
    if (/[<＜]/.test(document.text)) angles(document.paragraphs, found);
    return found;
  },
};

/** 《…<…>…》 and <<…>>. */
function angles(paragraphs: Parameters<TreeRule['check']>[0]['document']['paragraphs'], found: Found[]): void {
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    if (paragraph.kind !== 'text' || !/[<＜]/.test(text)) continue;
    for (const match of text.matchAll(ANGLES)) {
      const open = match.index;
      const close = open + match[0].length - 1;
      if (!/^[\u4e00-\u9fff]/.test(match[1]!)) continue;
      const doubled = /[<＜]/.test(text.charAt(open - 1)) && /[>＞]/.test(text.charAt(close + 1));
      const inside = text.lastIndexOf('《', open) > text.lastIndexOf('》', open) && text.includes('》', close);
      if (!doubled && !inside) continue;
      const edits = doubled
        ? [{ from: open - 1, to: open + 1, text: '《' }, { from: close, to: close + 2, text: '》' }]
        : [{ from: open, to: open + 1, text: '〈' }, { from: close, to: close + 1, text: '〉' }];
      for (const edit of edits) found.push(foundInParagraph(paragraph, edit.from, edit.to, `用了“${text.slice(edit.from, edit.to)}”，应为书名号${edit.text}`, edits));
    }
  }
}
