/**
 * Pages as the preview and the status bar need them: a file of its own that is loaded on first use (esbuild.mjs, loadedLater), so
 * that opening a document stays quick.
 */
export { compose } from '../core/layout/compose.ts';
export { formOf } from '../core/layout/form.ts';
export { paginate } from '../core/layout/pages/paginate.ts';
export { LIBREOFFICE, WORD } from '../core/layout/pages/programs.ts';
export { asciiWidths } from '../core/layout/pages/widths.ts';
