/** Opens a draft at a hit. The text may have changed since: the hit is looked for again. */
import * as vscode from 'vscode';
import type { Hit } from '../../core/search/find.ts';
import type { Query } from '../../core/search/query.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { rangeOf } from '../positions.ts';
import { baseName, messageOf } from '../word/files.ts';
import { openWord } from '../word/open.ts';
import type { HitNode } from './hits-view.ts';
import { isWordFile } from './read-draft.ts';

/** @returns a function that opens hits */
export function hitOpener(documents: Documents, platform: Platform): (node: HitNode, query: Query) => Promise<void> {
  /** Drafts that Word files became, as long as they are open: a second hit opens no second one. */
  const drafts = new Map<string, vscode.TextDocument>();
  const documentOf = async (uri: vscode.Uri): Promise<vscode.TextDocument> => {
    if (!isWordFile(uri)) return vscode.workspace.openTextDocument(uri);
    const known = drafts.get(uri.toString());
    if (known?.isClosed === false) return known;
    const { document } = await openWord(uri, platform);
    drafts.set(uri.toString(), document);
    return document;
  };
  return async ({ document: { uri }, hit }, query) => {
    try {
      const document = await documentOf(uri);
      const editor = await vscode.window.showTextDocument(document, { preview: !isWordFile(uri) });
      const { findIn, queryMatcher } = await loadDesk();
      const doc = documents.get(document);
      const now = nearest(findIn(doc, queryMatcher(query)), hit);
      if (now === undefined) {
        void vscode.window.showInformationMessage(`“${query.text}”已经不在这篇文稿里了：查找以后改过。可以再查一次。`);
        return;
      }
      const range = rangeOf(doc, now.span);
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      void vscode.window.showErrorMessage(`“${baseName(uri)}”没有打开：${messageOf(error)}。`);
    }
  };
}

/** The same words nearest to where they were, else any answer nearest to there. */
function nearest(hits: readonly Hit[], wanted: Hit): Hit | undefined {
  const distance = ({ line, context }: Hit): number => Math.abs(line - wanted.line) + (context === wanted.context ? 0 : 1e6);
  return hits.reduce<Hit | undefined>((best, hit) => {
    if (hit.span.from === wanted.span.from && hit.context === wanted.context) return hit;
    return best !== undefined && (best.span.from === wanted.span.from && best.context === wanted.context || distance(best) <= distance(hit)) ? best : hit;
  }, undefined);
}
