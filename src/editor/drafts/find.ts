/** 在各篇文稿中查找: asks, looks, shows. */
import * as vscode from 'vscode';
import type { Query, QueryKind } from '../../core/search/query.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import type { HitNode, HitsView } from './hits-view.ts';
import { createHitsView, OPEN_HIT } from './hits-view.ts';
import { hitOpener } from './open-hit.ts';
import { askQuery } from './query-pick.ts';
import { searchDrafts, type Found } from './search.ts';

const REMEMBERED = 'gongwen.drafts.queries';
/** So many queries are offered again. */
const MOST_REMEMBERED = 8;
/** A longer selection, in UTF-16 units, is not what one looks for. */
const LONGEST_SELECTION = 60;
const KINDS: readonly QueryKind[] = ['words', 'number', 'agency'];

/** What the command found, with the tree that shows it; for whoever runs it by name. */
export interface FindResult {
  readonly found: Found;
  /** The message that was shown where nothing was found. */
  readonly told: string | undefined;
  readonly view: Pick<HitsView, 'message' | 'tree'>;
}

export function registerFind(documents: Documents, platform: Platform, state: vscode.Memento): vscode.Disposable {
  // made with the first results: the view is not to be seen before
  let view: HitsView | undefined;
  const openHit = hitOpener(documents, platform);
  return vscode.Disposable.from(
    { dispose: () => view?.dispose() },
    vscode.commands.registerCommand('gongwen.drafts.find', async (asked?: unknown): Promise<FindResult | undefined> => {
      const query = (await queryOf(asked)) ?? (await askQuery(selected() ?? remembered(state)[0]?.text ?? '', remembered(state)));
      if (query === undefined) return undefined;
      await state.update(REMEMBERED, [query, ...remembered(state).filter(({ text, kind }) => text !== query.text || kind !== query.kind)].slice(0, MOST_REMEMBERED));
      const found = await search(query, documents, platform);
      if (found === undefined) return undefined;
      view ??= createHitsView();
      await view.show(found.documents.length > 0 ? found : undefined);
      return { found, view, told: found.documents.length === 0 ? tellNothing(found) : undefined };
    }),
    vscode.commands.registerCommand('gongwen.drafts.clear', async () => {
      if (view?.found === undefined) void vscode.window.showInformationMessage('没有查找结果可以清除。');
      else await view.show(undefined);
    }),
    vscode.commands.registerCommand(OPEN_HIT, async (node: HitNode) => {
      if (view?.found !== undefined) await openHit(node, view.found.query);
    }),
  );
}

/** What a caller asks for: a text, or one with its kind. */
async function queryOf(asked: unknown): Promise<Query | undefined> {
  if (typeof asked !== 'string' && (typeof asked !== 'object' || asked === null || !('text' in asked))) return undefined;
  const { text, kind } = typeof asked === 'string' ? { text: asked, kind: undefined } : { text: asked.text, kind: 'kind' in asked ? asked.kind : undefined };
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  return { text: text.trim(), kind: KINDS.find((one) => one === kind) ?? (await loadDesk()).kindsOf(text)[0] ?? 'words' };
}

/** @returns what is selected in the active editor, as one line; undefined when that is nothing to look for */
function selected(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).replace(/\s*\r?\n\s*/g, '').trim() ?? '';
  return text !== '' && text.length <= LONGEST_SELECTION ? text : undefined;
}

function remembered(state: vscode.Memento): Query[] {
  return state.get<Query[]>(REMEMBERED, []);
}

async function search(query: Query, documents: Documents, platform: Platform): Promise<Found | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `正在各篇文稿中查找“${query.text}”`, cancellable: true }, (progress, token) => {
    let done = 0;
    return searchDrafts(query, documents, platform, token, (share) => {
      // each report is a message to the window
      if (share - done < 0.02) return;
      progress.report({ increment: (share - done) * 100 });
      done = share;
    });
  });
}

function tellNothing({ query, searched, remarks }: Found): string {
  const where = vscode.workspace.workspaceFolders === undefined ? '打开着的公文' : '文件夹和打开着的公文';
  const message = [searched === 0 ? `${where}里没有可以查的文稿。` : `查了${searched}篇文稿，没有找到“${query.text}”。`, ...remarks].join('');
  void vscode.window.showInformationMessage(message);
  return message;
}
