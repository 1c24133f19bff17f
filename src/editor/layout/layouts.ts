import * as vscode from 'vscode';
import { DEFAULT_LAYOUT, type Form, type LayoutOptions } from '../../core/layout/form.ts';
import type { ResolvedProfile } from '../../house/layout-profile.ts';
import { layoutProfile, onDidChangeSetting, sealsDocuments } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { createDocumentMemory } from '../document-memory.ts';
import { loadPages } from '../pages.ts';
import { createOffices, type Office, type Offices } from './office.ts';

/** How documents are laid out: the one answer for preview, status bar and export. */
export interface Layouts extends Disposable {
  /** Never rejects. */
  of(document: vscode.TextDocument): Promise<LayoutOptions>;
  /** A layout may have changed. */
  readonly onDidChange: vscode.Event<void>;
  /** What the user chose for a document; undefined for `auto`. */
  chosen(document: vscode.TextDocument): FormChoice | undefined;
  choose(document: vscode.TextDocument, choice: FormChoice | undefined): void;
  /** Profiles that a document, or the workspace, may have. */
  readonly offices: Pick<Offices, 'of' | 'fileOf' | 'reload'>;
  /** What is to be told of a document's profile: why it is not the one that was asked for, in whole sentences; undefined where there is nothing to say. */
  remark(document: vscode.TextDocument | undefined): Promise<string | undefined>;
}

/** 套打 is chosen as a form of its own. */
export type FormChoice = Form | 'preprinted';

export function createLayouts(memento: vscode.Memento): Layouts {
  const changes = new vscode.EventEmitter<void>();
  const changed = (): void => { changes.fire(); };
  const forms = createDocumentMemory<FormChoice>(memento, 'gongwen.forms');
  const offices = createOffices(changed);
  const subscriptions = vscode.Disposable.from(changes, forms, offices, onDidChangeSetting('export.sealed', changed), onDidChangeSetting('layout', changed));
  return {
    onDidChange: changes.event,
    offices,
    chosen: (document) => forms.of(document),
    choose(document, choice) {
      forms.set(document, choice);
      changes.fire();
    },
    async of(document) {
      const choice = forms.of(document);
      const { profile } = await profileOf(layoutProfile(document), await offices.of(document));
      return {
        profile,
        form: choice === 'preprinted' ? 'document' : choice ?? DEFAULT_LAYOUT.form,
        preprinted: choice === undefined ? profile.preprinted ?? DEFAULT_LAYOUT.preprinted : choice === 'preprinted',
        sealed: sealsDocuments(document) ?? profile.sealed ?? DEFAULT_LAYOUT.sealed,
      };
    },
    async remark(document) {
      const office = await offices.of(document);
      const wanted = layoutProfile(document);
      if (wanted === '' && office.why === undefined && office.problems.length === 0) return undefined;
      return (await loadPages()).remarkOn(office, wanted);
    },
    dispose: () => { subscriptions.dispose(); },
  };
}

/** Where neither the user nor an office has said anything, nothing is loaded. */
async function profileOf(wanted: string, office: Office): Promise<ResolvedProfile> {
  if (wanted === '' && office.active === undefined) return { profile: DEFAULT_LAYOUT.profile };
  return (await loadPages()).resolveProfile(wanted, office);
}
