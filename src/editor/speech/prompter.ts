/** 大字试讲: a speech in large type, with a clock. Its page is src/preview/prompter.ts. */
import * as vscode from 'vscode';
import type { GongwenDocument } from '../../core/model.ts';
import { isSize, prompterMessage, SIZES, type FromPrompter, type SpeechMessage } from '../../preview/prompter-messages.ts';
import { speakingRate } from '../config.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { setPage } from '../webview-page.ts';
import { baseName } from '../word/files.ts';
import { PROMPTER_PAGE } from './prompter-page.ts';
import { gongwenEditor, selectedSpans } from './spoken-document.ts';
import type { Targets } from './targets.ts';
import { tell } from './tell.ts';

export interface PrompterPanel extends Disposable {
  /** Shows the active speech, or what is selected of it. */
  show(): Promise<void>;
  /** What the page was given; undefined while nobody reads from it. For tests. */
  readonly shown: SpeechMessage | undefined;
  /** Does what the page asks for. */
  receive(message: unknown): Promise<void>;
}

type Read = Extract<FromPrompter, { type: 'turned' | 'ended' }>;

const SIZE_KEY = 'gongwen.prompter.size';

/** @param extension where the extension's files are */
export function createPrompter(documents: Documents, targets: Targets, memento: vscode.Memento, extension: vscode.Uri): PrompterPanel {
  let panel: vscode.WebviewPanel | undefined;
  let shown: SpeechMessage | undefined;
  let last: Read | undefined;
  let desk: Desk | undefined;

  /** Says how fast it was, once. */
  const conclude = async (read: Read | undefined, all: boolean): Promise<void> => {
    if (desk === undefined || read === undefined) return;
    if (read.auto) void vscode.window.showInformationMessage(`试讲用时${desk.durationText(read.seconds)}。自动滚动过，没有量语速。`);
    else if (read.words === 0) void vscode.window.showInformationMessage('还没有讲完一段，量不出语速。讲完一段，按 ↓ 到下一段。');
    else await tell(desk, { name: all ? '全文' : '讲过的段落', words: read.words }, read.seconds);
  };
  const close = (): void => {
    const closing = panel;
    panel = undefined;
    shown = undefined;
    last = undefined;
    closing?.dispose();
  };
  const receive = async (value: unknown): Promise<void> => {
    const message = prompterMessage(value);
    if (message === undefined || shown === undefined) return;
    if (message.type === 'ready') await panel?.webview.postMessage(shown);
    else if (message.type === 'size') {
      shown = { ...shown, size: message.size };
      await memento.update(SIZE_KEY, message.size);
    } else if (message.type === 'turned') last = message;
    else {
      const { before, words } = shown.paragraphs.at(-1)!;
      close();
      await conclude(message, message.words === before + words);
    }
  };
  return {
    async show() {
      const editor = gongwenEditor();
      if (editor === undefined) return;
      desk = await loadDesk();
      const doc = documents.get(editor.document);
      const [part] = selectedSpans(doc, editor);
      const paragraphs = desk.spokenParagraphs(doc, part?.from, part?.to);
      if (paragraphs.length === 0) {
        void vscode.window.showInformationMessage(`${part === undefined ? '文稿里' : '选中的部分里'}没有要念的文字：标题、落款、附件、表格都不算。`);
        return;
      }
      const target = targets.of(editor.document);
      const size = memento.get<unknown>(SIZE_KEY);
      close();
      shown = {
        type: 'speech', title: titleOf(doc), paragraphs, rate: speakingRate(),
        target: target !== undefined && 'minutes' in target && part === undefined ? target.minutes : undefined, size: isSize(size) ? size : SIZES.usual,
      };
      // the clock goes on while another tab is in front
      const made = vscode.window.createWebviewPanel('gongwen.prompter', `大字试讲：${baseName(editor.document.uri)}`, vscode.ViewColumn.Active, { retainContextWhenHidden: true });
      panel = made;
      made.webview.onDidReceiveMessage(receive);
      made.onDidDispose(() => {
        if (panel !== made) return;
        const read = last;
        close();
        // a tab that is closed at once was opened by mistake
        if (read !== undefined && read.words > 0) void conclude(read, false);
      });
      setPage(made.webview, extension, PROMPTER_PAGE);
    },
    get shown() { return shown; },
    receive,
    dispose: close,
  };
}

function titleOf({ nodes, text }: GongwenDocument): string {
  const title = nodes.find(({ kind }) => kind === 'title');
  return title === undefined ? '' : text.slice(title.from, title.to).replace(/\s+/g, '');
}
