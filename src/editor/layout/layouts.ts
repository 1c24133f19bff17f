import * as vscode from 'vscode';
import { DEFAULT_LAYOUT, type Form, type LayoutOptions } from '../../core/layout/form.ts';
import { onDidChangeSetting, sealsDocuments } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { createDocumentMemory } from '../document-memory.ts';

/** How documents are laid out: the one answer for preview, status bar and export. */
export interface Layouts extends Disposable {
  of(document: vscode.TextDocument): Promise<LayoutOptions>;
  /** A layout may have changed. */
  readonly onDidChange: vscode.Event<void>;
  /** What the user chose for a document; undefined for `auto`. */
  chosen(document: vscode.TextDocument): FormChoice | undefined;
  choose(document: vscode.TextDocument, choice: FormChoice | undefined): void;
}

/** 套打 is chosen as a form of its own. */
export type FormChoice = Form | 'preprinted';

export function createLayouts(memento: vscode.Memento): Layouts {
  const changes = new vscode.EventEmitter<void>();
  const forms = createDocumentMemory<FormChoice>(memento, 'gongwen.forms');
  const subscriptions = vscode.Disposable.from(changes, forms, onDidChangeSetting('export.sealed', () => { changes.fire(); }));
  return {
    onDidChange: changes.event,
    chosen: (document) => forms.of(document),
    choose(document, choice) {
      forms.set(document, choice);
      changes.fire();
    },
    of(document) {
      const choice = forms.of(document);
      const form = choice === 'preprinted' ? 'document' : choice ?? DEFAULT_LAYOUT.form;
      return Promise.resolve({ ...DEFAULT_LAYOUT, form, preprinted: choice === 'preprinted', sealed: sealsDocuments(document) });
    },
    dispose: () => { subscriptions.dispose(); },
  };
}
