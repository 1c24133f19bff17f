import * as vscode from 'vscode';
import type { LanguageChoices } from './language-choices.ts';
import { loadDesk } from './desk.ts';
import type { Documents } from './documents.ts';
import { insertSnippet } from './phrases/insert.ts';
import type { LocatedPhrase, PhraseLibrary } from './phrases/library.ts';
import { loadPinyin } from './pinyin.ts';

/** A phrase as the contributed snippet file holds it, or as it would hold one of the user's own. */
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
 * 插入套话: the phrases for those whose Ctrl+Space belongs to the input method, the user's own first. Found by Chinese name, pinyin,
 * initials or what they do. Called with a name (from a key binding), it inserts that phrase at once; one's own goes before a built-in one.
 */
export function registerInsertPhrase(documents: Documents, choices: LanguageChoices, library: PhraseLibrary): vscode.Disposable {
  return vscode.commands.registerCommand('gongwen.insertPhrase', async (name?: unknown) => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const [snippets, own] = await Promise.all([loadSnippets(), library.located(document)]);
    const chosen = typeof name === 'string' ? await ownNamed(own, name) ?? named(snippets, name) : await pick(snippets, own);
    if (chosen) await insertSnippet(documents, choices, document, chosen.body.join('\n'));
  });
}

async function ownNamed(own: readonly LocatedPhrase[], name: string): Promise<Snippet | undefined> {
  const phrase = own.find((one) => one.name === name || one.aliases?.includes(name) === true);
  return phrase === undefined ? undefined : snippetOf(phrase);
}

async function snippetOf({ name, aliases = [], does, body, owner, category }: LocatedPhrase): Promise<Snippet> {
  const [{ parseTemplate, preview, snippetBody }, { keysOf }] = await Promise.all([loadDesk(), loadPinyin()]);
  const template = parseTemplate(body);
  return {
    prefix: keysOf([name, ...aliases]),
    body: snippetBody(template).split('\n'),
    description: `【${category}】${does === '' ? preview(template).replace(/\s+/g, ' ').slice(0, 80) : does}（${owner}）`,
  };
}

/** The file is generated from the catalogue and holds the pinyin too; it is long and comes with the desk. */
async function loadSnippets(): Promise<Readonly<Record<string, Snippet>>> {
  return (await loadDesk()).snippets;
}

/** A key binding may name anything, 'constructor' too. */
function named(snippets: Readonly<Record<string, Snippet>>, name: string): Snippet | undefined {
  return Object.hasOwn(snippets, name) ? snippets[name] : undefined;
}

async function pick(snippets: Readonly<Record<string, Snippet>>, own: readonly LocatedPhrase[]): Promise<Snippet | undefined> {
  const ours = await Promise.all(own.map(async (phrase) => itemOf(phrase.name, await snippetOf(phrase))));
  const items = Object.entries(snippets).map(([name, snippet]) => itemOf(name, snippet));
  const whole = items.filter((item) => item.snippet?.isFileTemplate);
  const phrases = items.filter((item) => !item.snippet?.isFileTemplate);
  const chosen = await vscode.window.showQuickPick<PhraseItem>([...(ours.length > 0 ? [separator('我的套话'), ...ours] : []), separator('套话'), ...phrases, separator('整篇公文'), ...whole], {
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
