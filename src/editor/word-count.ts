import type * as vscode from 'vscode';
import { count, grouped, type Counts } from '../core/text/counts.ts';
import { onDidChangeSetting, showsWordCount } from './config.ts';
import type { Documents } from './documents.ts';
import { createStatusItem, type StatusItem } from './status-item.ts';

/** Delay in milliseconds; counting 100,000 characters takes about one. */
const DELAY = 60;
const DELAY_IF_LARGE = 500;
/** In characters. */
const LARGE = 300_000;

/** 字数 of the document and of the selection in the status bar, as Word counts them. */
export function registerWordCount(documents: Documents): StatusItem {
  const totals = new WeakMap<vscode.TextDocument, { version: number; counts: Counts }>();
  const totalOf = (document: vscode.TextDocument): Counts => {
    const known = totals.get(document);
    if (known?.version === document.version) return known.counts;
    const counts = count(documents.textOf(document));
    totals.set(document, { version: document.version, counts });
    return counts;
  };
  return createStatusItem({
    id: 'gongwen.count', name: '公文字数', priority: 100, markdown: true,
    delayOf: (document) => ((totals.get(document)?.counts.characters ?? 0) > LARGE ? DELAY_IF_LARGE : DELAY),
    delayOnSwitch: 0,
    statusOf({ document, selections }) {
      if (!showsWordCount(document)) return undefined;
      const total = totalOf(document);
      const ranges = selections.filter((selection) => !selection.isEmpty);
      const selected = ranges.length > 0 ? count(ranges.map((range) => document.getText(range)).join('\n')) : undefined;
      return { text: selected ? `选中 ${grouped(selected.words)}／${grouped(total.words)} 字` : `字数 ${grouped(total.words)}`, tooltip: table(total, selected) };
    },
    sources: [(update) => onDidChangeSetting('statusBar.count', update)],
  });
}

const ROWS: readonly (readonly [name: string, key: keyof Counts])[] = [
  ['字数', 'words'],
  ['字符数（不计空格）', 'characters'],
  ['字符数（计空格）', 'charactersWithSpaces'],
  ['段落数', 'paragraphs'],
  ['非中文单词', 'otherWords'],
  ['中文字符', 'eastAsian'],
];

/** The rows of Word's 字数统计, as a Markdown table. */
function table(total: Counts, selected: Counts | undefined): string {
  const head = selected ? '| 字数统计 | 选中 | 全文 |\n|:--|--:|--:|' : '| 字数统计 | 全文 |\n|:--|--:|';
  const rows = ROWS.map(([name, key]) => `| ${name} | ${selected ? `${grouped(selected[key])} | ` : ''}${grouped(total[key])} |`);
  return [head, ...rows].join('\n');
}
