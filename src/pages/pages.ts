/**
 * Pages as the preview and the status bar need them: a file of its own that is loaded on first use (esbuild.mjs, loadedLater), so
 * that opening a document stays quick.
 */
export { compose } from '../core/layout/compose.ts';
export { differencesOf } from '../core/layout/differences.ts';
export { withFonts, withoutFonts } from '../core/layout/editor-fonts.ts';
export { FORM_NAMES, formOf } from '../core/layout/form.ts';
export { changedPages, drawnPage } from '../core/layout/pages/drawn.ts';
export { lineNumber, paperLines, placeAt, placesOfRemarks } from '../core/layout/pages/page-at.ts';
export { paginate } from '../core/layout/pages/paginate.ts';
export { LIBREOFFICE, WORD } from '../core/layout/pages/programs.ts';
export { asciiWidths } from '../core/layout/pages/widths.ts';
export { printHtml } from '../core/layout/pages/print.ts';
export { familiesOf } from '../core/layout/pages/sheet-style.ts';
export { NAMED_PROFILES } from '../core/layout/profiles.ts';
export { parseLayout, resolveProfile } from '../house/layout-profile.ts';
export { withProfile } from '../house/write-layout.ts';
export { differenceChoices, formChoices, profileChoices, remarkOn } from './choices.ts';
