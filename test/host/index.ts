import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

/** Called by VS Code inside the extension host: runs every *.test.ts of this folder (mocha, suite and test). */
export async function run(): Promise<void> {
  const restoreConsole = copyConsoleTo(process.env.GONGWEN_HOST_OUTPUT);
  // only now: mocha keeps the console.log that it finds when it is loaded
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 20_000 });
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => {
      if (!runner.stats) throw new Error('mocha has no stats');
      resolve(runner.stats);
    });
  });
  restoreConsole();
  if (process.env.GONGWEN_HOST_RESULT) {
    writeFileSync(process.env.GONGWEN_HOST_RESULT, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  }
  if (failures > 0 || passes === 0) throw new Error(`${failures} tests failed, ${passes} passed`);
}

/** In the embedded VS Code the console goes to the workbench's log; its launcher shows what is written to this file. */
function copyConsoleTo(file: string | undefined): () => void {
  if (!file) return () => undefined;
  const names = ['log', 'info', 'warn', 'error'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(console, name)] as const);
  for (const name of names) {
    const value = (...args: unknown[]): void => {
      appendFileSync(file, format(...args) + '\n');
    };
    // the extension host's console ignores assignment
    Object.defineProperty(console, name, { configurable: true, writable: true, value });
  }
  return () => {
    for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(console, name, descriptor);
  };
}
