import * as vscode from 'vscode';
import { count, grouped, type Counts } from '../core/text/counts.ts';
import { onDidChangeSetting, showsWordCount } from './config.ts';
import type { Disposable } from './disposable.ts';
import type { Documents } from './documents.ts';
import { LANGUAGE_ID } from './language.ts';
import { createTimer } from './timer.ts';

/** What the status bar shows, for tests. */
export interface WordCount extends Disposable {
  /** Undefined while nothing is shown. */
  readonly text: string | undefined;
  readonly tooltip: string;
}

/** Delay behind an edit or a selection in milliseconds; counting 100,000 characters takes about one. */
const DELAY = 60;
const DELAY_IF_LARGE = 500;
/** In characters. */
const LARGE = 300_000;

/** 字数 of the document and of the selection in the status bar, as Word counts them. */
export function registerWordCount(documents: Documents): WordCount {
  const item = vscode.window.createStatusBarItem('gongwen.count', vscode.StatusBarAlignment.Right, 100);
  item.name = '公文字数';
  const timer = createTimer();
  const totals = new WeakMap<vscode.TextDocument, { version: number; counts: Counts }>();
  let tooltip = '';
  let shown = false;

  const totalOf = (document: vscode.TextDocument): Counts => {
    const known = totals.get(document);
    if (known?.version === document.version) return known.counts;
    const counts = count(documents.textOf(document));
    totals.set(document, { version: document.version, counts });
    return counts;
  };
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    shown = editor?.document.languageId === LANGUAGE_ID && showsWordCount(editor.document);
    if (!editor || !shown) {
      item.hide();
      return;
    }
    const total = totalOf(editor.document);
    const ranges = editor.selections.filter((selection) => !selection.isEmpty);
    const selected = ranges.length > 0 ? count(ranges.map((range) => editor.document.getText(range)).join('\n')) : undefined;
    item.text = selected ? `选中 ${grouped(selected.words)}／${grouped(total.words)} 字` : `字数 ${grouped(total.words)}`;
    tooltip = table(total, selected);
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.show();
  };
  const updateSoon = (document: vscode.TextDocument): void => {
    if (document !== vscode.window.activeTextEditor?.document || document.languageId !== LANGUAGE_ID) return;
    const large = (totals.get(document)?.counts.characters ?? 0) > LARGE;
    timer.restart(large ? DELAY_IF_LARGE : DELAY, update);
  };

  const subscriptions = vscode.Disposable.from(
    item,
    timer,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection((event) => { updateSoon(event.textEditor.document); }),
    vscode.workspace.onDidChangeTextDocument((event) => { updateSoon(event.document); }),
    // a change of language closes and opens the document
    vscode.workspace.onDidOpenTextDocument((document) => { if (document === vscode.window.activeTextEditor?.document) update(); }),
    onDidChangeSetting('statusBar.count', update),
  );
  timer.restart(0, update);
  return {
    get text() { return shown ? item.text : undefined; },
    get tooltip() { return tooltip; },
    dispose: () => { subscriptions.dispose(); },
  };
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
