import type * as proofreader from '../../house/proofreader.ts';

/** The proof-reader is a file of its own beside the extension (esbuild.mjs, loadedLater): evaluated when it is first needed. */
export type Proofreader = typeof proofreader;

let loading: Promise<Proofreader> | undefined;

export function loadProofreader(): Promise<Proofreader> {
  return loading ??= import('../../house/proofreader.ts').catch((error: unknown) => {
    // a disk that is gone for a moment: the next call tries again
    loading = undefined;
    throw error;
  });
}
