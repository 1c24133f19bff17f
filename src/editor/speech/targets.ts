import * as vscode from 'vscode';
import { isTarget, type Target } from '../../core/speech/target.ts';
import { createDocumentMemory } from '../document-memory.ts';
import type { Disposable } from '../disposable.ts';

/** 目标篇幅 of each document. */
export interface Targets extends Disposable {
  of(document: vscode.TextDocument): Target | undefined;
  set(document: vscode.TextDocument, target: Target | undefined): void;
  readonly onDidChange: vscode.Event<void>;
}

const KEY = 'gongwen.speech.targets';

export function createTargets(memento: vscode.Memento): Targets {
  const memory = createDocumentMemory<unknown>(memento, KEY);
  const changed = new vscode.EventEmitter<void>();
  return {
    of(document) {
      const target = memory.of(document);
      return isTarget(target) ? target : undefined;
    },
    set(document, target) {
      memory.set(document, target);
      changed.fire();
    },
    onDidChange: changed.event,
    dispose() {
      memory.dispose();
      changed.dispose();
    },
  };
}
