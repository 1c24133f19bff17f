import * as vscode from 'vscode';
import { redirectConsole } from '../console.ts';
import { conclude, MOCHA_OPTIONS, runMocha } from '../report.ts';
import { fileUri } from '../support.ts';

/** scripts/host/launcher.mjs passes on what begins with it. */
const MARK = '[test] ';
/** scripts/test/host-tests.mjs reads it. A worker has neither environment nor disk: only the opened folder is known on both sides. */
const REPORT_FILE = 'report.json';

/**
 * Runs the tests inside a web worker extension host.
 * @param load evaluates the test files, which the build has put into the same bundle
 */
export async function runInWorker(load: () => Promise<void>): Promise<void> {
  const log = console.log.bind(console);
  const restoreConsole = redirectConsole((args) => { log(MARK + format(args)); });
  // only now, as in the Node host; this build of mocha makes itself a global
  await import('mocha');
  mocha.setup(MOCHA_OPTIONS);
  await load();
  const report = await runMocha(mocha);
  restoreConsole();
  await vscode.workspace.fs.writeFile(fileUri(REPORT_FILE), new TextEncoder().encode(JSON.stringify(report)));
  conclude(report);
}

/** As console.log does it with the patterns that mocha uses. */
function format([pattern = '', ...values]: readonly unknown[]): string {
  const text = String(pattern).replace(/%[sd]/g, (place) => (values.length > 0 ? String(values.shift()) : place));
  return [text, ...values].join(' ');
}
