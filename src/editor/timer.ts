import type { Disposable } from './disposable.ts';

/** Runs work some time after it was last asked for. */
export interface Timer extends Disposable {
  /** @param delay in milliseconds */
  restart(delay: number, work: () => void): void;
}

export function createTimer(): Timer {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(pending);
  };
  return {
    restart(delay, work) {
      stop();
      pending = setTimeout(work, delay);
    },
    dispose: stop,
  };
}
