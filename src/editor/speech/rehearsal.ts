import * as vscode from 'vscode';
import type { Span } from '../../core/model.ts';
import type { Stopwatch } from '../../core/speech/stopwatch.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { offsetAt } from '../positions.ts';
import { gongwenEditor, selectedSpans } from './spoken-document.ts';
import { tell, type Read } from './tell.ts';

/** 试讲: a clock beside the text, from which the speaker's own 语速 is found. */
export interface Rehearsal extends Disposable {
  start(): Promise<void>;
  stop(): Promise<void>;
  pause(): void;
  /** What the status bar shows; undefined while nobody rehearses. */
  readonly text: string | undefined;
}

interface Run {
  readonly document: vscode.TextDocument;
  readonly desk: Desk;
  /** What is read: what was selected at the start, else the whole. */
  readonly part: Span | undefined;
  readonly cursor: number;
  readonly watch: Stopwatch;
}

/** Who has clicked along up to here, of all that is to be read, has read it all. */
const NEARLY_ALL = 0.95;

/** @param now a clock in milliseconds */
export function createRehearsal(documents: Documents, now: () => number = Date.now): Rehearsal {
  const item = vscode.window.createStatusBarItem('gongwen.rehearsal', vscode.StatusBarAlignment.Right, 98);
  item.name = '公文试讲';
  item.command = 'gongwen.speech.pause';
  item.tooltip = '边讲边把光标点到讲到的地方，就能看到语速。单击暂停或继续；讲完用“结束试讲”。';
  let run: Run | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const secondsOf = ({ desk, watch }: Run): number => desk.secondsOn(watch, now());
  const textOf = (current: Run): string => {
    const seconds = secondsOf(current);
    const time = `试讲 ${current.desk.clockText(seconds)}`;
    if (current.watch.pausedAt !== undefined) return `${time}（已暂停）`;
    const words = wordsToCursor(documents, current);
    return words === undefined || seconds < current.desk.MEASURABLE ? time : `${time} · 约 ${current.desk.rateOf(words, seconds)} 字/分`;
  };
  const show = (): void => {
    if (run !== undefined) item.text = textOf(run);
  };
  const set = (next: Run | undefined): void => {
    run = next;
    clearInterval(ticking);
    void vscode.commands.executeCommand('setContext', 'gongwen.rehearsing', next !== undefined);
    if (next === undefined) {
      item.hide();
      return;
    }
    show();
    item.show();
    ticking = setInterval(show, 1000);
  };
  const closing = vscode.workspace.onDidCloseTextDocument((document) => {
    if (document !== run?.document) return;
    set(undefined);
    void vscode.window.showInformationMessage('试讲的文稿已经关闭，这次试讲不计。');
  });

  return {
    async start() {
      const desk = await loadDesk();
      if (run !== undefined) {
        void vscode.window.showInformationMessage('正在试讲。先用“结束试讲”结束，再重新开始。');
        return;
      }
      const editor = gongwenEditor();
      if (editor === undefined) return;
      const doc = documents.get(editor.document);
      const [part] = selectedSpans(doc, editor);
      if (desk.spokenWords(doc, part?.from, part?.to) === 0) {
        void vscode.window.showInformationMessage(`${part === undefined ? '文稿里' : '选中的部分里'}没有要念的文字：标题、落款、附件、表格都不算。`);
        return;
      }
      set({ document: editor.document, desk, part, cursor: offsetAt(doc, editor.selection.active), watch: desk.startWatch(now()) });
    },
    pause() {
      if (run === undefined) {
        void vscode.window.showInformationMessage('没有在试讲。用“开始试讲”开始。');
        return;
      }
      run = { ...run, watch: run.desk.toggled(run.watch, now()) };
      show();
    },
    async stop() {
      if (run === undefined) {
        void vscode.window.showInformationMessage('没有在试讲。用“开始试讲”开始。');
        return;
      }
      const current = run;
      const seconds = secondsOf(current);
      set(undefined);
      const read = await whatWasRead(documents, current, seconds);
      if (read !== undefined) await tell(current.desk, read, seconds);
    },
    get text() { return run === undefined ? undefined : textOf(run); },
    dispose() {
      clearInterval(ticking);
      closing.dispose();
      item.dispose();
    },
  };
}

/** An editor is gone with its tab; the document that is read may be shown in another one. */
function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** @returns 字 from where the reading began to the cursor; undefined when the speaker does not click along */
function wordsToCursor(documents: Documents, { document, desk, part, cursor }: Run): number | undefined {
  const selection = editorOf(document)?.selection;
  if (selection?.isEmpty !== true) return undefined;
  const doc = documents.get(document);
  const at = offsetAt(doc, selection.active);
  const words = at === cursor ? 0 : desk.spokenWords(doc, part?.from, part === undefined ? at : Math.min(at, part.to));
  return words > 0 ? words : undefined;
}

/** What is selected at the end, what was selected at the start, else the whole; asked where the cursor stands in the midst. */
async function whatWasRead(documents: Documents, current: Run, seconds: number): Promise<Read | undefined> {
  const { document, desk, part } = current;
  const doc = documents.get(document);
  const editor = editorOf(document);
  const [selected] = editor === undefined ? [] : selectedSpans(doc, editor);
  const span = selected ?? part;
  const all: Read = { name: span === undefined ? '全文' : '选中部分', words: desk.spokenWords(doc, span?.from, span?.to) };
  const toCursor = selected === undefined ? wordsToCursor(documents, current) : undefined;
  if (toCursor === undefined || toCursor > all.words * NEARLY_ALL) return all;
  const describe = ({ words }: Read): string => `${words} 字，每分钟 ${desk.rateOf(words, seconds)} 字`;
  const choices = [all, { name: '讲到光标处', words: toCursor }].map((read) => ({ label: read.name, description: describe(read), read }));
  const chosen = await vscode.window.showQuickPick(choices, { title: `结束试讲：用时${desk.durationText(seconds)}`, placeHolder: '刚才讲了多少', ignoreFocusOut: true });
  if (chosen === undefined) void vscode.window.showInformationMessage('没有选讲了多少，这次试讲不计。');
  return chosen?.read;
}
