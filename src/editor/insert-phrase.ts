import * as vscode from 'vscode';
import type { LanguageChoices } from './language-choices.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

/** A phrase as the contributed snippet file holds it. */
interface Snippet {
  /** Chinese name, full pinyin, initials, and the same of other names. */
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
}

interface PhraseItem extends vscode.QuickPickItem {
  readonly snippet?: Snippet;
}

/**
 * 插入套话: the phrases for those whose Ctrl+Space belongs to the input method. Found by Chinese name, pinyin, initials or
 * what they do. Called with a name (from a key binding), it inserts that phrase at once.
 */
export function registerInsertPhrase(choices: LanguageChoices): vscode.Disposable {
  return vscode.commands.registerCommand('gongwen.insertPhrase', async (name?: unknown) => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const snippets = await loadSnippets();
    const chosen = typeof name === 'string' ? named(snippets, name) : await pick(snippets);
    if (!chosen) return;
    // who puts a 套话 into a plain text, a new one above all, writes a 公文
    if (document.languageId === PLAIN_TEXT) {
      choices.remember(document, 'gongwen');
      await choices.setLanguage(document, LANGUAGE_ID);
    }
    // the editor may have been closed meanwhile, or another one may be at the front
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.uri.toString() !== document.uri.toString()) return;
    await editor.insertSnippet(new vscode.SnippetString(chosen.body.join('\n')));
  });
}

/** The file is generated from the catalogue and holds the pinyin too; it is evaluated on first use. */
async function loadSnippets(): Promise<Readonly<Record<string, Snippet>>> {
  const file = await import('../../snippets/gongwen.json');
  return file.default;
}

/** A key binding may name anything, 'constructor' too. */
function named(snippets: Readonly<Record<string, Snippet>>, name: string): Snippet | undefined {
  return Object.hasOwn(snippets, name) ? snippets[name] : undefined;
}

async function pick(snippets: Readonly<Record<string, Snippet>>): Promise<Snippet | undefined> {
  const items = Object.entries(snippets).map(([name, snippet]) => itemOf(name, snippet));
  const whole = items.filter((item) => item.snippet?.isFileTemplate);
  const phrases = items.filter((item) => !item.snippet?.isFileTemplate);
  const chosen = await vscode.window.showQuickPick<PhraseItem>([separator('套话'), ...phrases, separator('整篇公文'), ...whole], {
    title: '插入套话',
    placeHolder: '输入名称、拼音、拼音首字母或用途',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.snippet;
}

function itemOf(name: string, snippet: Snippet): PhraseItem {
  const others = snippet.prefix.filter((prefix) => prefix !== name);
  return { label: name, description: others.join(' '), detail: snippet.description, snippet };
}

function separator(label: string): PhraseItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
