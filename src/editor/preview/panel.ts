/** 版面预览: the panel beside the editor. Its page is src/preview. */
import * as vscode from 'vscode';
import type { DrawnPage } from '../../core/layout/pages/drawn.ts';
import { previewMessage, type FromPreview, type PagesMessage, type ToPreview } from '../../preview/messages.ts';
import type { Compositions } from '../composition.ts';
import type { Disposable } from '../disposable.ts';
import { LANGUAGE_ID } from '../language.ts';
import { loadPages } from '../pages.ts';
import { createTimer } from '../timer.ts';
import { setPage } from '../webview-page.ts';
import { baseName } from '../word/files.ts';
import { PREVIEW_PAGE } from './page.ts';
import type { Paginated, Paginations } from './paginations.ts';
import { createSync } from './sync.ts';

export const VIEW_TYPE = 'gongwen.preview';

export interface PreviewPanel extends Disposable, vscode.WebviewPanelSerializer {
  /** Shows a document beside its editor. */
  show(document: vscode.TextDocument): void;
  /** The document that is shown. */
  readonly document: vscode.TextDocument | undefined;
  /** Whether the pages are what is in front. */
  readonly isInFront: boolean;
  /** What the page was last given, and how long it took to draw what it was given, for tests. */
  readonly shown: PagesMessage | undefined;
  readonly drawn: readonly number[];
  /** Does what the page asks for. */
  receive(message: unknown): Promise<void>;
}

/** Delay behind an edit in milliseconds; a long text is laid out in more than a moment. */
const DELAY = 150;
const DELAY_IF_LARGE = 800;
/** In lines. */
const LARGE = 5000;
/** A page that does not say how wide its fonts are within so many milliseconds is shown pages all the same. */
const MEASURED = 1500;
const NOTHING = '没有打开的公文。打开一篇公文或者讲话稿，这里就显示它的版面。';

export function createPreviewPanel(compositions: Compositions, paginations: Paginations, extension: vscode.Uri): PreviewPanel {
  let panel: vscode.WebviewPanel | undefined;
  let document: vscode.TextDocument | undefined;
  /** Whether the page listens; a panel behind another one has none. */
  let ready = false;
  /** Fonts for which the page was asked to measure. */
  let fonts = '';
  let pages: readonly DrawnPage[] = [];
  let shown: PagesMessage | undefined;
  let drawn: number[] = [];
  let revision = 0;
  /** Of the last update: one that waited may be late. */
  let latest = 0;
  const timer = createTimer();
  const post = (message: ToPreview): void => { if (ready) void panel?.webview.postMessage(message); };
  const sync = createSync(post);

  const update = async (): Promise<void> => {
    const turn = ++latest;
    const wanted = document;
    if (panel === undefined || !ready) return;
    if (wanted === undefined) {
      pages = [];
      shown = undefined;
      sync.show(undefined, revision);
      panel.title = '版面预览';
      post({ type: 'empty', reason: NOTHING });
      return;
    }
    if (compositions.isGoingOn(wanted)) {
      timer.restart(DELAY, () => void update());
      return;
    }
    const [functions, paginated] = await Promise.all([loadPages(), paginations.of(wanted)]);
    if (turn !== latest) return;
    const families = functions.familiesOf(paginated.options.profile.fonts);
    if (JSON.stringify(families) !== fonts) {
      fonts = JSON.stringify(families);
      post({ type: 'fonts', families });
      timer.restart(MEASURED, () => void update());
      return;
    }
    send(functions, wanted, paginated);
  };
  const send = (functions: Awaited<ReturnType<typeof loadPages>>, wanted: vscode.TextDocument, paginated: Paginated): void => {
    const next = paginated.pagination.pages.map(functions.drawnPage);
    const changed = functions.changedPages(pages, next).map((index) => ({ index, page: next[index]! }));
    const name = baseName(wanted.uri);
    const message: PagesMessage = {
      type: 'pages', revision: revision + 1, name, form: functions.FORM_NAMES[paginated.form], uri: wanted.uri.toString(), count: next.length, changed, remarks: functions.placesOfRemarks(paginated.pagination),
    };
    const isNews = changed.length > 0 || shown === undefined || JSON.stringify({ ...message, revision }) !== JSON.stringify({ ...shown, changed });
    if (isNews) {
      revision++;
      pages = next;
      shown = message;
      if (panel !== undefined) panel.title = `版面预览：${name}`;
      post(message);
    }
    sync.show({ document: wanted, paginated, placeAt: (offset) => functions.placeAt(paginated.lines, offset) }, revision);
  };
  const updateSoon = (): void => { timer.restart(document !== undefined && document.lineCount > LARGE ? DELAY_IF_LARGE : DELAY, () => void update()); };
  const follow = (next: vscode.TextDocument | undefined): void => {
    if (next === document) return;
    document = next;
    timer.restart(0, () => void update());
  };

  const does: { readonly [T in FromPreview['type']]: (message: Extract<FromPreview, { type: T }>) => unknown } = {
    ready() {
      ready = true;
      fonts = '';
      pages = [];
      shown = undefined;
      return update();
    },
    // a change of widths is heard below
    widths: ({ widths }) => (paginations.setWidths(fonts, widths) ? undefined : update()),
    goto: (message) => sync.goTo(message),
    scrolled: (message) => { sync.scrolled(message); },
    run: ({ command }) => vscode.commands.executeCommand(command === 'form' ? 'gongwen.layout.form' : 'gongwen.preview.print'),
    drawn({ milliseconds }) { drawn = [...drawn.slice(-999), milliseconds]; },
  };
  const receive = async (value: unknown): Promise<void> => {
    const message = previewMessage(value);
    if (message !== undefined) await (does[message.type] as (message: FromPreview) => unknown)(message);
  };
  const adopt = (made: vscode.WebviewPanel): void => {
    panel = made;
    ready = false;
    made.webview.onDidReceiveMessage(receive);
    made.onDidChangeViewState(() => { if (!made.visible) ready = false; });
    made.onDidDispose(() => {
      if (panel !== made) return;
      panel = undefined;
      shown = undefined;
      ready = false;
    });
    setPage(made.webview, extension, PREVIEW_PAGE);
  };

  const listening = vscode.Disposable.from(
    timer,
    sync,
    paginations.onDidChange(() => { timer.restart(0, () => void update()); }),
    vscode.workspace.onDidChangeTextDocument((event) => { if (event.document === document) updateSoon(); }),
    vscode.window.onDidChangeActiveTextEditor((editor) => { if (editor?.document.languageId === LANGUAGE_ID) follow(editor.document); }),
    // a change of language closes and opens the document
    vscode.workspace.onDidOpenTextDocument((opened) => { if (opened.languageId === LANGUAGE_ID && opened === vscode.window.activeTextEditor?.document) follow(opened); }),
    vscode.workspace.onDidCloseTextDocument((closed) => { if (closed === document) follow(vscode.window.visibleTextEditors.find((editor) => editor.document !== closed && editor.document.languageId === LANGUAGE_ID)?.document); }),
  );
  return {
    show(wanted) {
      follow(wanted);
      if (panel === undefined) adopt(vscode.window.createWebviewPanel(VIEW_TYPE, '版面预览', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }));
      else panel.reveal(undefined, true);
    },
    async deserializeWebviewPanel(restored, state) {
      if (panel !== undefined) {
        restored.dispose();
        return;
      }
      const active = vscode.window.activeTextEditor?.document;
      document ??= active?.languageId === LANGUAGE_ID ? active : await documentOf(state);
      adopt(restored);
    },
    get document() { return panel === undefined ? undefined : document; },
    get isInFront() { return panel?.active === true; },
    get shown() { return shown; },
    get drawn() { return drawn; },
    receive,
    dispose() {
      listening.dispose();
      panel?.dispose();
    },
  };
}

/** @param state what the page kept; anything */
async function documentOf(state: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string' ? state.uri : '';
  if (uri === '') return undefined;
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    // it is gone, or was never saved
    return undefined;
  }
}
