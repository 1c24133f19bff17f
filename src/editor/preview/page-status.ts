import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import { onDidChangeSetting, showsPage } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { LANGUAGE_ID } from '../language.ts';
import { loadPages } from '../pages.ts';
import { offsetAt } from '../positions.ts';
import { createTimer } from '../timer.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { Paginations } from './paginations.ts';

/** What the status bar shows, for tests. */
export interface PageStatus extends Disposable {
  /** Undefined while nothing is shown. */
  readonly text: string | undefined;
  readonly tooltip: string;
}

/** Delay behind an edit or a selection in milliseconds; a long text is laid out in more than a moment. */
const DELAY = 200;
const DELAY_IF_LARGE = 1000;
/** In lines. */
const LARGE = 5000;

/** Page and line of the cursor. */
export function registerPageStatus(compositions: Compositions, paginations: Paginations, layouts: Pick<Layouts, 'remark'>): PageStatus {
  const item = vscode.window.createStatusBarItem('gongwen.page', vscode.StatusBarAlignment.Right, 101);
  item.name = '公文页码';
  item.command = 'gongwen.preview';
  const timer = createTimer();
  let shown = false;
  let tooltip = '';
  /** Of the last update: one that waited may be late. */
  let latest = 0;

  const hide = (): void => {
    shown = false;
    item.hide();
  };
  const update = async (): Promise<void> => {
    const turn = ++latest;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID || !showsPage(editor.document)) {
      hide();
      return;
    }
    if (compositions.isGoingOn(editor.document)) {
      updateSoon(editor.document);
      return;
    }
    const [pages, { doc, form, lines, options, pagination }, remark = ''] = await Promise.all([loadPages(), paginations.of(editor.document), layouts.remark(editor.document)]);
    if (turn !== latest) return;
    const place = pages.placeAt(lines, offsetAt(doc, editor.selection.active));
    const page = place && pagination.pages[place.page];
    const line = place && page?.items[place.item];
    if (page === undefined || line?.kind !== 'line') {
      hide();
      return;
    }
    item.text = `约 第 ${page.number} 页 ${pages.lineNumber(page, line, options.profile)}/${page.lines} 行`;
    tooltip = `共 ${pagination.pages.length} 页。版式：${options.profile.name}；格式：${pages.FORM_NAMES[form]}。${remark}排版以 Word 为准。单击打开版面预览。`;
    item.tooltip = tooltip;
    shown = true;
    item.show();
  };
  const updateSoon = (document: vscode.TextDocument): void => {
    if (document !== vscode.window.activeTextEditor?.document || document.languageId !== LANGUAGE_ID) return;
    timer.restart(document.lineCount > LARGE ? DELAY_IF_LARGE : DELAY, () => void update());
  };

  const subscriptions = vscode.Disposable.from(
    item,
    timer,
    // where one leaves one 公文 for none, the old place is not to stay; pages wait until the editor stands
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === LANGUAGE_ID) updateSoon(editor.document);
      else void update();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { updateSoon(textEditor.document); }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { updateSoon(document); }),
    // a change of language closes and opens the document
    vscode.workspace.onDidOpenTextDocument((document) => { if (document === vscode.window.activeTextEditor?.document) timer.restart(0, () => void update()); }),
    paginations.onDidChange(() => void update()),
    onDidChangeSetting('statusBar.page', () => void update()),
  );
  timer.restart(DELAY, () => void update());
  return {
    get text() { return shown ? item.text : undefined; },
    get tooltip() { return tooltip; },
    dispose: () => { subscriptions.dispose(); },
  };
}
