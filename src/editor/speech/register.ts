import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { chooseTarget } from './choose-target.ts';
import type { StatusItem } from '../status-item.ts';
import { registerMinutesStatus } from './minutes-status.ts';
import { chooseRate } from './rate.ts';
import { createPrompter, type PrompterPanel } from './prompter.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import { createTargets } from './targets.ts';

/** What is shown of a speech, for tests. */
export interface Speech extends Disposable {
  readonly minutes: Pick<StatusItem, 'text' | 'tooltip'>;
  readonly rehearsal: Pick<Rehearsal, 'text'>;
  readonly prompter: Pick<PrompterPanel, 'shown' | 'receive'>;
}

/** Minutes of a speech, its target length, rehearsals. @param context of the extension: where its files are, what it remembers */
export function registerSpeech(documents: Documents, context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalState' | 'workspaceState'>): Speech {
  const targets = createTargets(context.workspaceState);
  const minutes = registerMinutesStatus(documents, targets);
  const rehearsal = createRehearsal(documents);
  const prompter = createPrompter(documents, targets, context.globalState, context.extensionUri);
  const subscriptions = vscode.Disposable.from(
    targets,
    minutes,
    rehearsal,
    prompter,
    vscode.commands.registerCommand('gongwen.preview.rehearse', () => prompter.show()),
    vscode.commands.registerCommand('gongwen.speech.start', () => rehearsal.start()),
    vscode.commands.registerCommand('gongwen.speech.pause', () => { rehearsal.pause(); }),
    vscode.commands.registerCommand('gongwen.speech.stop', () => rehearsal.stop()),
    vscode.commands.registerCommand('gongwen.speech.rate', chooseRate),
    vscode.commands.registerCommand('gongwen.speech.target', () => chooseTarget(targets)),
  );
  return { minutes, rehearsal, prompter, dispose: () => { subscriptions.dispose(); } };
}
