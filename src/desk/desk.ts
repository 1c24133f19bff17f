/**
 * The writing desk: what the commands of writing need of the core, as a file of its own that is loaded on first use
 * (esbuild.mjs, loadedLater), so that opening a document stays quick.
 */
export { parse } from '../core/parse.ts';
