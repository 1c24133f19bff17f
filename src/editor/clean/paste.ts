/** 粘贴并整理: a choice beside plain paste, never in its way. The text is made only when it is chosen. */
import * as vscode from 'vscode';
import { cleanChanges, cleanIndent } from '../config.ts';
import { loadDesk } from '../desk.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import { loadMarkup } from '../markup.ts';
import type { Pages } from './pages.ts';
import { tell } from './tell.ts';

const TEXT = 'text/plain';
const HTML = 'text/html';

export const PASTE_KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('gongwen', 'clean');

/** HTML that says so much less than its plain text was not read well. */
const LEAST_SHARE = 0.8;

/** What was on the clipboard, kept until the choice is made: VS Code lets go of it. */
interface Pasted {
  readonly document: vscode.TextDocument;
  readonly before: string;
  readonly text: string;
  readonly html: string;
}

export function registerPaste(pages: Pages): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider([{ language: LANGUAGE_ID }, { language: PLAIN_TEXT }], pasteProvider(pages), {
    pasteMimeTypes: [TEXT, HTML],
    providedPasteEditKinds: [PASTE_KIND],
  });
}

export function pasteProvider(pages: Pages): vscode.DocumentPasteEditProvider {
  const waiting = new WeakMap<vscode.DocumentPasteEdit, Pasted>();
  return {
    async provideDocumentPasteEdits(document, ranges, transfer, context, token) {
      const text = await transfer.get(TEXT)?.asString() ?? '';
      const html = await transfer.get(HTML)?.asString() ?? '';
      if (token.isCancellationRequested || (text === '' && html === '')) return undefined;
      // a word that is pasted is no reason to offer anything
      if (context.only === undefined && !/\n\s*\S/.test(text.trim())) return undefined;
      const start = ranges[0]?.start ?? new vscode.Position(0, 0);
      const edit = new vscode.DocumentPasteEdit(text, '粘贴并整理', PASTE_KIND);
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      waiting.set(edit, { document, before: document.lineAt(start.line).text.slice(0, start.character), text, html });
      return [edit];
    },
    async resolveDocumentPasteEdit(edit, token) {
      const pasted = waiting.get(edit);
      if (pasted === undefined) return edit;
      const desk = await loadDesk();
      const kinds = desk.chosenKinds(cleanChanges(pasted.document));
      const { text, dropped } = await textOf(pasted, kinds.has('markdown'));
      if (token.isCancellationRequested) return edit;
      const result = desk.clean(text, { kinds, indent: cleanIndent(pasted.document) });
      edit.insertText = desk.fitted(result.text, pasted.before);
      void tell(pages, desk, '粘贴时整理了', result, dropped);
      return edit;
    },
  };
}

/** The text of the HTML, where that has more structure than the plain text, and what of the page was left out. */
async function textOf({ text, html }: Pasted, headings: boolean): Promise<{ text: string; dropped: readonly string[] }> {
  if (html === '') return { text, dropped: [] };
  const read = (await loadMarkup()).textOfHtml(html, { headings });
  if (read === undefined) return { text, dropped: [] };
  const length = (words: string): number => words.replace(/\s+/g, '').length;
  return length(read.text) + length(read.dropped.join('')) < LEAST_SHARE * length(text) ? { text, dropped: [] } : read;
}
