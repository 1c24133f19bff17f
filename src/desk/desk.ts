/**
 * The writing desk: what the commands of writing need of the core, as a file of its own that is loaded on first use
 * (esbuild.mjs, loadedLater), so that opening a document stays quick.
 */
export { parse } from '../core/parse.ts';
export { applyEdits } from '../core/edit/edits.ts';
export { isNothing } from '../core/edit/plan.ts';
export { parentOf, sectionAt, sectionSpan, siblingsOf } from '../core/edit/sections.ts';
export { renumber } from '../core/edit/renumber.ts';
export { renumberPoints } from '../core/edit/renumber-points.ts';
export { demote, promote } from '../core/edit/levels.ts';
export { deleteSections, moveDown, moveSections, moveUp } from '../core/edit/move.ts';
export { referencesIn } from '../core/edit/references.ts';
export { hoverText, referenceAt, referencesTo, targetAt } from '../core/edit/targets.ts';
export { renameTarget } from '../core/edit/rename.ts';
export { renumberAfter } from '../core/edit/follow.ts';
