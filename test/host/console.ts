/** Tells the console of the tests from the workbench's own log, in which it would drown. */

/**
 * Sends what is printed elsewhere.
 * @param write gets the arguments of console.log, or of its like
 * @returns a function that undoes it
 */
export function redirectConsole(write: (args: readonly unknown[]) => void): () => void {
  const names = ['log', 'info', 'warn', 'error'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(console, name)] as const);
  for (const name of names) {
    const value = (...args: readonly unknown[]): void => { write(args); };
    // the extension host's console ignores assignment
    Object.defineProperty(console, name, { configurable: true, writable: true, value });
  }
  return () => {
    for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(console, name, descriptor);
  };
}
