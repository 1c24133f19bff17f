import type * as proofreader from '../../house/proofreader.ts';

/** The proof-reader is a file of its own beside the extension (esbuild.mjs, loadedLater): evaluated when it is first needed. */
export type Proofreader = typeof proofreader;

let loading: Promise<Proofreader> | undefined;

export function loadProofreader(): Promise<Proofreader> {
  return loading ??= import('../../house/proofreader.ts');
}
