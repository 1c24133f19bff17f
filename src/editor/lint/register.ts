import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { registerActions } from './actions.ts';
import { registerLintCommands } from './commands.ts';
import { registerFormatting } from './formatting.ts';
import { createHouses } from './houses.ts';
import { createMarks } from './marks.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerLintStatus } from './status.ts';

/** The proof-reader in the editor. */
export function registerLint(documents: Documents, compositions: Compositions, platform: Platform): vscode.Disposable {
  const houses = createHouses();
  const marks = createMarks(documents, houses, compositions);
  return vscode.Disposable.from(
    houses,
    marks,
    registerActions(documents, houses, marks),
    registerLintCommands(documents, houses, marks, platform),
    registerFormatting(documents, houses),
    registerRulePages(),
    registerLintStatus(marks, houses),
  );
}
