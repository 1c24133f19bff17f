import * as vscode from 'vscode';
import { BRACKET_PAIRS, QUOTE_PAIRS } from '../core/text/pairs.ts';
import { closesQuotes, onDidChangeSetting } from './config.ts';
import type { Disposable } from './disposable.ts';
import { LANGUAGE_ID } from './language.ts';

/** “” and ‘’ closed while one types, where gongwen.autoClosingQuotes asks for it: most input methods pair them themselves. */
export function registerQuotes(): Disposable {
  let registration: vscode.Disposable | undefined;
  const update = (): void => {
    registration?.dispose();
    registration = closesQuotes() ? vscode.languages.setLanguageConfiguration(LANGUAGE_ID, { autoClosingPairs: allPairs() }) : undefined;
  };
  const settings = onDidChangeSetting('autoClosingQuotes', update);
  update();
  return {
    dispose() {
      settings.dispose();
      registration?.dispose();
    },
  };
}

/** What is set here takes the place of the pairs in the language configuration. */
function allPairs(): vscode.AutoClosingPair[] {
  return [...BRACKET_PAIRS, ...QUOTE_PAIRS].map(([open, close]) => ({ open, close }));
}
