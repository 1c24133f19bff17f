import * as vscode from 'vscode';
import type { Token } from '../core/tokens.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../core/tokens/legend.ts';
import { loadColours } from './colours.ts';
import type { Compositions } from './composition.ts';
import type { Documents } from './documents.ts';
import { LANGUAGE_ID } from './language.ts';
import { offsetAt, positionAt } from './positions.ts';

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

/**
 * Colours where the grammar, which sees a line, knows less than the tree. By range only: VS Code then asks for the lines on
 * the screen, and never for a whole long text.
 *
 * package.json gives each type the scopes that the grammar uses, so that every theme colours both alike. Seen in VS Code
 * 1.139, Default Light Modern and Default Dark Modern: titles, quotations and points of tokens have the very colours of the
 * grammar's, points under points that of keyword.control. Text that is none of it after all (gongwenPlain) is
 * meta.embedded, which these themes set in black and in #D4D4D4, all but their own text: a type without any colour would
 * leave the grammar's in place. What the grammar took for a heading stays bold, as no theme has a scope that says it is not.
 */
export function registerSemanticTokens(documents: Documents, compositions: Compositions): vscode.Disposable {
  return vscode.languages.registerDocumentRangeSemanticTokensProvider(LANGUAGE_ID, {
    provideDocumentRangeSemanticTokens: async (document, range) => {
      const { tokensIn } = await loadColours();
      // for no answer VS Code keeps what it has, moved along with the text (seen in 1.139): nothing flickers under an input method
      if (compositions.isGoingOn(document)) return undefined;
      const doc = documents.get(document);
      const builder = new vscode.SemanticTokensBuilder(LEGEND);
      for (const token of tokensIn(doc, { from: offsetAt(doc, range.start), to: offsetAt(doc, range.end) })) {
        const { line, character } = positionAt(doc, token.from);
        builder.push(line, character, token.to - token.from, TOKEN_TYPES.indexOf(token.type), modifiersOf(token));
      }
      return builder.build();
    },
  }, LEGEND);
}

/** A bit for each modifier. */
function modifiersOf({ modifier }: Token): number {
  return modifier === undefined ? 0 : 1 << TOKEN_MODIFIERS.indexOf(modifier);
}
