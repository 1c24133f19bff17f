import * as vscode from 'vscode';
import type { Form, LayoutOptions } from '../../core/layout/form.ts';
import type { Pagination } from '../../core/layout/pages/page.ts';
import type { PaperLines } from '../../core/layout/pages/page-at.ts';
import type { GongwenDocument } from '../../core/model.ts';
import type { AsciiWidths } from '../../preview/messages.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Layouts } from '../layout/layouts.ts';
import { loadPages } from '../pages.ts';

/** A document on paper. */
export interface Paginated {
  readonly doc: GongwenDocument;
  readonly options: LayoutOptions;
  readonly form: Form;
  readonly pagination: Pagination;
  readonly lines: PaperLines;
}

/** Documents on paper: one pagination a version, for preview, print and status bar. */
export interface Paginations extends Disposable {
  of(document: vscode.TextDocument): Promise<Paginated>;
  /** Takes what the preview measured of its fonts. @param key which fonts they are @returns whether that is news */
  setWidths(key: string, widths: AsciiWidths): boolean;
  /** Layouts or widths have changed. */
  readonly onDidChange: vscode.Event<void>;
}

interface Known {
  readonly version: number;
  readonly generation: number;
  readonly result: Promise<Paginated>;
}

export function createPaginations(documents: Documents, layouts: Layouts): Paginations {
  const known = new WeakMap<vscode.TextDocument, Known>();
  const widthsByFonts = new Map<string, AsciiWidths>();
  const changes = new vscode.EventEmitter<void>();
  /** Counts what changes all paginations. */
  let generation = 0;
  const renew = (): void => {
    generation++;
    changes.fire();
  };
  const listening = layouts.onDidChange(renew);

  const make = async (document: vscode.TextDocument): Promise<Paginated> => {
    const [pages, options] = await Promise.all([loadPages(), layouts.of(document)]);
    const doc = documents.get(document);
    const paper = pages.compose(doc, options);
    const table = widthsByFonts.get(JSON.stringify(pages.familiesOf(options.profile.fonts)));
    const pagination = pages.paginate(paper, doc.text, options.profile, table && pages.asciiWidths(table));
    return { doc, options, form: paper.form, pagination, lines: pages.paperLines(pagination) };
  };
  return {
    onDidChange: changes.event,
    of(document) {
      const before = known.get(document);
      if (before?.version === document.version && before.generation === generation) return before.result;
      const result = make(document);
      known.set(document, { version: document.version, generation, result });
      // what failed, on a disk that is gone for a moment, is tried again
      result.catch(() => known.delete(document));
      return result;
    },
    setWidths(key, widths) {
      if (JSON.stringify(widthsByFonts.get(key)) === JSON.stringify(widths)) return false;
      widthsByFonts.set(key, widths);
      renew();
      return true;
    },
    dispose() {
      listening.dispose();
      changes.dispose();
    },
  };
}
