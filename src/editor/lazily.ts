/** @returns a function that loads a file of its own once (esbuild.mjs, loadedLater); what fails, on a disk that is gone for a moment, is tried again */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
}
