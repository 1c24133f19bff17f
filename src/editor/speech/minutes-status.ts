import * as vscode from 'vscode';
import { isSpeech } from '../../core/genre-of.ts';
import { onDidChangeSetting, showsMinutes, speakingRate } from '../config.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import { createTimer } from '../timer.ts';
import { selectedSpans } from './spoken-document.ts';
import type { Targets } from './targets.ts';

/** What the status bar shows, for tests. */
export interface MinutesStatus extends Disposable {
  /** Undefined while nothing is shown. */
  readonly text: string | undefined;
  readonly tooltip: string;
}

/** Delay behind an edit or a selection in milliseconds; a long text is parsed in more than a moment. */
const DELAY = 150;
const DELAY_IF_LARGE = 800;
/** In lines. */
const LARGE = 5000;

/** Minutes of a speech and what is left to its target, beside the 字数. Of other documents only those with a target have it. */
export function registerMinutesStatus(documents: Documents, targets: Targets): MinutesStatus {
  const item = vscode.window.createStatusBarItem('gongwen.minutes', vscode.StatusBarAlignment.Right, 99);
  item.name = '公文讲话时长';
  item.command = 'gongwen.speech.target';
  const timer = createTimer();
  let tooltip = '';
  let shown = false;
  /** Of the last update: one that waited for the desk may be late. */
  let latest = 0;

  const hide = (): void => {
    shown = false;
    item.hide();
  };
  const update = async (): Promise<void> => {
    const update = ++latest;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID || !showsMinutes(editor.document)) {
      hide();
      return;
    }
    const target = targets.of(editor.document);
    const doc = documents.get(editor.document);
    if (target === undefined && !isSpeech(doc)) {
      hide();
      return;
    }
    const desk = await loadDesk();
    if (update !== latest) return;
    const rate = speakingRate();
    const words = desk.spokenWords(doc);
    const spans = selectedSpans(doc, editor);
    const selected = spans.length === 0 ? undefined : spans.reduce((sum, { from, to }) => sum + desk.spokenWords(doc, from, to), 0);
    item.text = desk.lengthText({ words, selected, target }, rate);
    tooltip = table(desk, desk.spokenParts(doc), words, rate, target === undefined ? '' : desk.targetText(target));
    item.tooltip = new vscode.MarkdownString(tooltip);
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
    vscode.window.onDidChangeActiveTextEditor(() => { timer.restart(0, () => void update()); }),
    vscode.window.onDidChangeTextEditorSelection((event) => { updateSoon(event.textEditor.document); }),
    vscode.workspace.onDidChangeTextDocument((event) => { updateSoon(event.document); }),
    // a change of language closes and opens the document
    vscode.workspace.onDidOpenTextDocument((document) => { if (document === vscode.window.activeTextEditor?.document) timer.restart(0, () => void update()); }),
    targets.onDidChange(() => void update()),
    onDidChangeSetting('statusBar.minutes', () => void update()),
    onDidChangeSetting('speech.rate', () => void update()),
  );
  timer.restart(0, () => void update());
  return {
    get text() { return shown ? item.text : undefined; },
    get tooltip() { return tooltip; },
    dispose: () => { subscriptions.dispose(); },
  };
}

/** Minutes of each part, as a Markdown table. */
function table(desk: Desk, parts: ReturnType<Desk['spokenParts']>, words: number, rate: number, target: string): string {
  const row = (name: string, count: number): string => `| ${name.replace(/[\\|]/g, '\\$&')} | ${count} | ${desk.minutesText(count, rate)} |`;
  return [
    '| 部分 | 字数 | 时长 |', '|:--|--:|--:|',
    ...parts.map((part) => row(part.name, part.words)),
    row('全文', words),
    '',
    `按每分钟 ${rate} 字计，标题、落款等不念的不算。${target === '' ? '' : `目标篇幅 ${target}。`}单击设定目标篇幅。`,
  ].join('\n');
}
