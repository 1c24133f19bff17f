import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { registerActions } from './actions.ts';
import { registerLintCommands } from './commands.ts';
import { registerFormatting } from './formatting.ts';
import { createHouses } from './houses.ts';
import { createMarks, type Marks } from './marks.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerLintStatus } from './status.ts';

/** What others show of the proof-reader's marks. */
export interface Lint extends Disposable {
  readonly marks: Pick<Marks, 'shown' | 'onDidChange'>;
}

/** The proof-reader in the editor. */
export function registerLint(documents: Documents, compositions: Compositions, platform: Platform): Lint {
  const houses = createHouses();
  const marks = createMarks(documents, houses, compositions);
  const all = vscode.Disposable.from(
    houses,
    marks,
    registerActions(documents, houses, marks),
    registerLintCommands(documents, houses, marks, platform),
    registerFormatting(documents, houses),
    registerRulePages(),
    registerLintStatus(marks, houses),
  );
  return { marks, dispose: () => { all.dispose(); } };
}
