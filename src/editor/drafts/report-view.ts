/** 对比报告 in an editor: read-only, what was removed and added in colours, and above each entry a way to VS Code's own diff at its place. */
import * as vscode from 'vscode';
import type { PlainDrafts } from '../../core/compare/plain.ts';
import type { Report } from '../../core/compare/report.ts';
import type { Span } from '../../core/model.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../positions.ts';

const SCHEME = 'gongwen-compare';
/** What the lenses run; the underscore keeps it out of every list of commands. */
const SHOW_DIFF = '_gongwen.drafts.showDiff';
const NAME = '两稿对比.gw';

/** What is shown of a comparison. */
export interface Shown {
  readonly report: Report;
  readonly drafts: PlainDrafts;
  readonly names: { readonly before: string; readonly after: string };
}

export interface ReportView extends Disposable {
  show(shown: Shown): Promise<vscode.TextEditor>;
}

export function createReportView(documents: Documents): ReportView {
  /** By the number in their addresses, as long as one of their documents is open. */
  const known = new Map<string, Shown>();
  let count = 0;
  let colours: Colours | undefined;
  const shownIn = ({ uri }: vscode.TextDocument): Shown | undefined => (uri.scheme === SCHEME ? known.get(uri.query) : undefined);
  const colour = (editor: vscode.TextEditor): void => {
    const shown = shownIn(editor.document);
    if (shown === undefined || !editor.document.uri.path.endsWith(NAME)) return;
    const doc = documents.get(editor.document);
    const ranges = (spans: readonly Span[]): vscode.Range[] => spans.map((span) => rangeOf(doc, span));
    colours ??= createColours();
    editor.setDecorations(colours.removed, ranges(shown.report.removed));
    editor.setDecorations(colours.added, ranges(shown.report.added));
  };
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path, query }) => {
        const shown = known.get(query);
        if (shown === undefined) return '这份对比已经关闭，请再对比一次。\n';
        return path.endsWith(NAME) ? shown.report.text : path.startsWith('/原稿') ? shown.drafts.before : shown.drafts.after;
      },
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => { editors.forEach(colour); }),
    vscode.workspace.onDidCloseTextDocument(({ uri: { scheme, query } }) => {
      const isUsed = vscode.workspace.textDocuments.some(({ isClosed, uri }) => !isClosed && uri.scheme === SCHEME && uri.query === query);
      if (scheme === SCHEME && !isUsed) known.delete(query);
    }),
    vscode.languages.registerCodeLensProvider({ scheme: SCHEME, pattern: `**/${NAME}` }, {
      provideCodeLenses: (document) => {
        const shown = shownIn(document);
        return shown === undefined ? [] : lenses(document.uri.query, shown.report);
      },
    }),
    vscode.commands.registerCommand(SHOW_DIFF, async (query: string, section: number) => {
      const shown = known.get(query);
      if (shown !== undefined) await showDiff(query, shown, section);
    }),
  );
  return {
    async show(shown) {
      const query = String(++count);
      known.set(query, shown);
      const editor = await vscode.window.showTextDocument(vscode.Uri.from({ scheme: SCHEME, path: `/${NAME}`, query }), { preview: false });
      colour(editor);
      return editor;
    },
    dispose() {
      subscriptions.dispose();
      colours?.removed.dispose();
      colours?.added.dispose();
      known.clear();
    },
  };
}

interface Colours {
  readonly removed: vscode.TextEditorDecorationType;
  readonly added: vscode.TextEditorDecorationType;
}

/** Those of VS Code's own diff, in every theme. */
function createColours(): Colours {
  return {
    removed: vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'), textDecoration: 'line-through' }),
    added: vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor('diffEditor.insertedTextBackground') }),
  };
}

function lenses(query: string, { entries }: Report): vscode.CodeLens[] {
  const lens = (line: number, title: string, section: number): vscode.CodeLens => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { command: SHOW_DIFF, title, arguments: [query, section] });
  return [lens(0, '$(diff) 两稿全文对照', -1), ...entries.map(({ line, section }) => lens(line, '$(diff) 在全文中对照', section))];
}

/** VS Code's own diff, at a section; -1 for the beginning. */
async function showDiff(query: string, { drafts, names }: Shown, section: number): Promise<void> {
  const [before, after] = [['原稿', names.before], ['现稿', names.after]].map(([what, name]) => vscode.Uri.from({ scheme: SCHEME, path: `/${what!}：${name!.replace(/\.[^.]*$/, '').replaceAll('/', '')}.gw`, query }));
  const line = drafts.places[section]?.after ?? 0;
  await vscode.commands.executeCommand('vscode.diff', before, after, `${names.before} ↔ ${names.after}`, { selection: new vscode.Range(line, 0, line, 0), preview: true });
}
