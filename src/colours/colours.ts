/** Colours where the tree knows more than the grammar: a file of its own that is loaded with the first 公文 on the screen (esbuild.mjs, loadedLater), so that starting builds no grammar. */
export { tokensIn } from '../core/tokens.ts';
