/** 查找结果: documents, and in each its hits with their sections. */
import * as vscode from 'vscode';
import type { Hit } from '../../core/search/find.ts';
import type { Disposable } from '../disposable.ts';
import { baseName } from '../word/files.ts';
import type { Found, FoundDocument } from './search.ts';

const VIEW = 'gongwen.hits';
/** What is clicked is opened by this; the underscore keeps it out of every list of commands. */
export const OPEN_HIT = '_gongwen.drafts.openHit';
/** Of more documents the hits are shown when one asks. */
const EXPANDED = 30;

export interface HitNode {
  readonly document: FoundDocument;
  readonly hit: Hit;
}
export type Node = FoundDocument | HitNode;

export interface HitsView extends Disposable {
  /** What is shown, undefined for nothing. */
  readonly found: Found | undefined;
  readonly message: string | undefined;
  /** Shows results; undefined takes the view away. */
  show(found: Found | undefined): Promise<void>;
  /** For who asks what stands in the tree. */
  readonly tree: vscode.TreeDataProvider<Node>;
}

export function createHitsView(): HitsView {
  const changed = new vscode.EventEmitter<undefined>();
  let found: Found | undefined;
  const tree: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node === undefined ? [...found?.documents ?? []] : 'hits' in node ? node.hits.map((hit) => ({ document: node, hit })) : []),
    getParent: (node) => ('hits' in node ? undefined : node.document),
    getTreeItem: (node) => ('hits' in node ? documentItem(node, found?.documents ?? []) : hitItem(node)),
  };
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree });
  return {
    tree,
    get found() { return found; },
    get message() { return view.message; },
    async show(next) {
      found = next;
      if (next === undefined) delete view.message;
      else view.message = summaryOf(next);
      changed.fire(undefined);
      await vscode.commands.executeCommand('setContext', 'gongwen.hasHits', next !== undefined);
      if (next !== undefined) await vscode.commands.executeCommand(`${VIEW}.focus`);
    },
    dispose() {
      view.dispose();
      changed.dispose();
    },
  };
}

/** @returns what was found, in a sentence, and what was left out */
function summaryOf({ query, documents, remarks }: Found): string {
  const count = documents.reduce((sum, { hits }) => sum + hits.length, 0);
  return [`“${query.text}”：${documents.length}篇文稿，${count}处。`, ...remarks].join('');
}

function documentItem({ uri, title, hits }: FoundDocument, all: readonly FoundDocument[]): vscode.TreeItem {
  // drafts of one text bear one title: their files' names tell them apart
  const isVersion = all.filter((other) => other.title === title).length > 1;
  const item = new vscode.TreeItem(isVersion ? baseName(uri) : title, all.length <= EXPANDED ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  const where = vscode.workspace.asRelativePath(uri);
  item.description = `${isVersion ? title : where}　${hits.length}处`;
  item.tooltip = `${title}\n${where}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = uri;
  item.contextValue = 'document';
  return item;
}

function hitItem(node: HitNode): vscode.TreeItem {
  const { context, marks, path, line } = node.hit;
  const item = new vscode.TreeItem({ label: context, highlights: marks.map(({ from, to }) => [from, to]) }, vscode.TreeItemCollapsibleState.None);
  // a hit in a heading is that heading already
  item.description = (path.at(-1) === context ? path.slice(0, -1) : path).join(' › ');
  item.tooltip = `${[...path, `第${line + 1}行`].join(' › ')}\n${context}`;
  item.command = { command: OPEN_HIT, title: '打开', arguments: [node] };
  item.contextValue = 'hit';
  return item;
}
