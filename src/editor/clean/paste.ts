/** 粘贴并整理: a choice beside plain paste, never in its way. The text is made only when it is chosen. */
import * as vscode from 'vscode';
import { cleanChanges, cleanIndent } from '../config.ts';
import { loadDesk } from '../desk.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import { loadMarkup } from '../markup.ts';
import type { Pages } from './pages.ts';
import { tell } from './tell.ts';
import { createWaiting, type Waiting } from './waiting.ts';

const TEXT = 'text/plain';
const HTML = 'text/html';

const PASTE_KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('gongwen', 'clean');

/** What was on the clipboard, kept until the choice is made: VS Code lets go of it. */
interface Pasted {
  readonly document: vscode.TextDocument;
  /** What stands before it on its line. */
  readonly before: string;
  readonly text: string;
  readonly html: string;
}

export function registerPaste(pages: Pages): vscode.Disposable {
  const waiting = createWaiting();
  return vscode.Disposable.from(waiting, vscode.languages.registerDocumentPasteEditProvider([{ language: LANGUAGE_ID }, { language: PLAIN_TEXT }], pasteProvider(pages, waiting), {
    pasteMimeTypes: [TEXT, HTML],
    providedPasteEditKinds: [PASTE_KIND],
  }));
}

export function pasteProvider(pages: Pages, waiting: Waiting): vscode.DocumentPasteEditProvider {
  const offered = new WeakMap<vscode.DocumentPasteEdit, Pasted>();
  const complete = async (edit: vscode.DocumentPasteEdit, pasted: Pasted, token: vscode.CancellationToken): Promise<void> => {
    const { text, told } = await cleanPaste(pages, pasted);
    if (token.isCancellationRequested) return;
    edit.insertText = text;
    waiting.for(pasted.document, text, told);
  };
  return {
    async provideDocumentPasteEdits(document, ranges, transfer, context, token) {
      const text = await transfer.get(TEXT)?.asString() ?? '';
      const html = await transfer.get(HTML)?.asString() ?? '';
      const asked = context.triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
      // a word that is pasted is no reason to offer anything
      if (token.isCancellationRequested || (text === '' && html === '') || (!asked && !/\n\s*\S/.test(text.trim()))) return undefined;
      const edit = new vscode.DocumentPasteEdit(text, '粘贴并整理', PASTE_KIND);
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      const pasted: Pasted = { document, before: before(document, ranges[0]!), text, html };
      // “粘贴为…” takes an edit as it is offered; behind a plain paste nothing is made until it is chosen
      if (asked) await complete(edit, pasted, token);
      else offered.set(edit, pasted);
      return [edit];
    },
    async resolveDocumentPasteEdit(edit, token) {
      const pasted = offered.get(edit);
      if (pasted !== undefined) await complete(edit, pasted, token);
      return edit;
    },
  };
}

/**
 * 粘贴并整理 by command. In a browser no command reaches what is on the clipboard but its plain text, and VS Code's own would paste that as it is.
 * @returns whether anything was pasted
 */
export async function pasteClean(pages: Pages, editor: vscode.TextEditor): Promise<boolean> {
  if (vscode.env.uiKind === vscode.UIKind.Desktop) {
    await vscode.commands.executeCommand('editor.action.pasteAs', { kind: PASTE_KIND.value });
    return true;
  }
  const { document, selections } = editor;
  const { text, told } = await cleanPaste(pages, { document, before: before(document, selections[0]!), text: await vscode.env.clipboard.readText(), html: '' });
  const pasted = await editor.edit((builder) => {
    for (const selection of selections) builder.replace(selection, text);
  });
  if (pasted) told();
  return pasted;
}

/** What stands before a place on its line. */
function before(document: vscode.TextDocument, { start }: vscode.Range): string {
  return document.lineAt(start.line).text.slice(0, start.character);
}

/** @returns the text as it is to be put in, and a function that tells the user what was done */
async function cleanPaste(pages: Pages, pasted: Pasted): Promise<{ text: string; told: () => void }> {
  const desk = await loadDesk();
  const kinds = desk.chosenKinds(cleanChanges(pasted.document));
  const { text, dropped } = await textOf(pasted, kinds.has('markdown'));
  const result = desk.clean(text, { kinds, indent: cleanIndent(pasted.document) });
  return { text: desk.fitted(result.text, pasted.before), told: () => { void tell(pages, desk, '粘贴时整理了', result, dropped); } };
}

/** The text of the HTML, where that has more structure than the plain text, and what of the page was left out. */
async function textOf({ text, html }: Pasted, headings: boolean): Promise<{ text: string; dropped: readonly string[] }> {
  if (html === '') return { text, dropped: [] };
  return (await loadMarkup()).textOfHtml(html, { headings, plain: text }) ?? { text, dropped: [] };
}
