/**
 * The writing desk: what the commands of writing need of the core, as a file of its own that is loaded on first use
 * (esbuild.mjs, loadedLater), so that opening a document stays quick.
 */
export { parse } from '../core/parse.ts';
export { suggestionsAt } from '../core/completion/suggest.ts';
export { ghostAt, wakesAt } from '../core/completion/wakes.ts';
export { parseTemplate, preview, snippetBody } from '../core/phrases/notation.ts';
