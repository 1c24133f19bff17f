/** What the tree shows of each document: made once a version, with ids that last from one version to the next. */
import * as vscode from 'vscode';
import type { GongwenDocument } from '../../core/model.ts';
import { outlineTree } from '../../core/outline.ts';
import { identified } from '../../core/section-ids.ts';
import { isSpoken, type Section, type Whole } from '../../core/section-tree.ts';
import { countWords } from '../../core/text/counts.ts';
import { onDidChangeSetting, outlineOptions, speakingRate } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';

/** A version of a document as the tree shows it. */
export interface Outline {
  readonly doc: GongwenDocument;
  readonly sections: readonly Section[];
  readonly whole: Whole;
}

export interface Outlines extends Disposable {
  of(document: vscode.TextDocument): Outline;
}

export function createOutlines(documents: Documents): Outlines {
  const known = new Map<vscode.TextDocument, Outline & { readonly settings: number }>();
  let settings = 0;
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document)),
    onDidChangeSetting('outline', () => settings++),
    onDidChangeSetting('speech', () => settings++),
  );
  return {
    of(document) {
      const doc = documents.get(document);
      const before = known.get(document);
      if (before?.doc === doc && before.settings === settings) return before;
      const sections = identified(outlineTree(doc, outlineOptions(document)), before?.sections ?? [], document.uri.toString());
      const whole = { words: countWords(doc.text, 0, doc.text.length), rate: isSpoken(doc) ? speakingRate() : undefined };
      const outline = { doc, sections, whole, settings };
      if (!document.isClosed) known.set(document, outline);
      return outline;
    },
    dispose() {
      subscriptions.dispose();
      known.clear();
    },
  };
}
