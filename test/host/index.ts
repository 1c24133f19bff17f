import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { redirectConsole } from './console.ts';
import { conclude, MOCHA_OPTIONS, runMocha } from './report.ts';

/** Called by VS Code inside an extension host with Node: runs every *.test.ts of this folder (mocha, suite and test). */
export async function run(): Promise<void> {
  const { GONGWEN_HOST_OUTPUT: output, GONGWEN_HOST_RESULT: result, GONGWEN_HOST_ONLY: only = '.*' } = process.env;
  const wanted = new RegExp(`^(?:${only})\\.test\\.js$`);
  // the launcher of the embedded VS Code shows what is written to this file
  const restoreConsole = output ? redirectConsole((args) => { appendFileSync(output, format(...args) + '\n'); }) : () => undefined;
  // only now: mocha keeps the console.log that it finds when it is loaded
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha(MOCHA_OPTIONS);
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' })) {
    if (wanted.test(path.basename(file))) mocha.addFile(path.join(__dirname, file));
  }
  const report = await runMocha(mocha);
  restoreConsole();
  if (result) writeFileSync(result, JSON.stringify(report));
  conclude(report);
}
