/** syntaxes/language-configuration.json: brackets, pairs, words and what Enter does. */
import { HAN_CLASS } from '../core/text/characters.ts';
import { BRACKET_PAIRS, CLOSE_BEFORE, QUOTE_PAIRS, type Pair } from '../core/text/pairs.ts';

/** 左空二字 (GB/T 9704—2012 7.3.3). */
const INDENT = '　　';

interface EnterRule {
  readonly beforeText: string;
  readonly action: { readonly indent: 'none'; readonly appendText: string };
}

/** A language configuration as VS Code reads it; it has no comments, for all of the text is printed. */
export interface LanguageConfiguration {
  readonly brackets: readonly Pair[];
  readonly colorizedBracketPairs: readonly Pair[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly Pair[];
  readonly wordPattern: string;
  readonly folding: { readonly offSide: boolean };
  readonly onEnterRules: readonly EnterRule[];
}

/** @returns the configuration of the language */
export function languageConfiguration(): LanguageConfiguration {
  return {
    brackets: BRACKET_PAIRS,
    colorizedBracketPairs: [],
    autoClosingPairs: BRACKET_PAIRS.map(([open, close]) => ({ open, close })),
    autoCloseBefore: CLOSE_BEFORE,
    surroundingPairs: [...BRACKET_PAIRS, ...QUOTE_PAIRS],
    // a run of 汉字 is a clause, no word: each stands for itself here, and the cursor moves by editor.wordSegmenterLocales
    wordPattern: `[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]+(?:[._%-][A-Za-z0-9]+)*|[${HAN_CLASS}]`,
    // folds come from the tree; by indent there would be none, as the first line of each paragraph is indented
    folding: { offSide: false },
    onEnterRules: [
      // VS Code repeats blanks and tabs only; an indented line without text is where the writer leaves the indent
      { beforeText: `^${INDENT}[^　\\s].*$`, action: { indent: 'none', appendText: INDENT } },
    ],
  };
}
