import * as vscode from 'vscode';
import type { KeysOf } from '../../core/completion/phrases.ts';
import type { Compositions } from '../composition.ts';
import { completes, listsSnippets, showsGhostText } from '../config.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import type { PhraseLibrary } from '../phrases/library.ts';
import { loadPinyin } from '../pinyin.ts';
import { offsetAt } from '../positions.ts';
import { itemOf } from './items.ts';
import { today } from '../today.ts';

/** Behind these VS Code asks by itself: a new line, and the marks behind which the next point may be due. */
export const TRIGGERS = ['\n', '；', '。', '：'] as const;

/** Suggestions by where the cursor stands. A call of the user's is always answered; what opens by itself only where something is due. */
export function createProvider(documents: Documents, compositions: Compositions, library: PhraseLibrary): vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token, { triggerKind, triggerCharacter }) {
      if (!completes(document)) return undefined;
      const byItself = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      if (byItself && compositions.isGoingOn(document)) return undefined;
      const [desk, own] = await Promise.all([loadDesk(), library.of(document)]);
      if (token.isCancellationRequested) return undefined;
      const doc = documents.get(document);
      const offset = offsetAt(doc, position);
      const day = today();
      if (byItself && (!desk.wakesAt(doc, offset, own, day) || (triggerCharacter === '\n' && showsGhostText(document) && desk.ghostAt(doc, offset, day) !== undefined))) return undefined;
      const letters = /[a-z]$/i.test(doc.text.slice(Math.max(0, offset - 1), offset));
      const keys = letters ? await keysOf() : undefined;
      const suggestions = desk.suggestionsAt(doc, offset, own, { today: day, snippetsListed: listsSnippets(document), ...(keys === undefined ? {} : { keysOf: keys }) });
      // letters may turn out to be the initials of other phrases
      return new vscode.CompletionList(suggestions.map((suggestion, rank) => itemOf(doc, offset, suggestion, rank, desk)), letters);
    },
  };
}

const known = new Map<string, readonly string[]>();

/** 拼音 by the names of a phrase, each looked up once. */
async function keysOf(): Promise<KeysOf> {
  const { keysOf: lookUp } = await loadPinyin();
  return (names) => {
    const key = names.join('\n');
    const found = known.get(key) ?? lookUp(names);
    known.set(key, found);
    return found;
  };
}
