import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../ensure.mjs';

/** Runs the *.test.mjs below a folder with Node's own runner, and counts. */
export async function runNodeTests(folder) {
  const files = readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => path.join(root, folder, file));
  if (files.length === 0) throw new Error(`no tests in ${folder}`);

  const counts = {};
  const events = run({ files, concurrency: true });
  events.on('test:diagnostic', ({ message }) => {
    const [, name, count] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(message) ?? [];
    if (name) counts[name] = Number(count);
  });
  for await (const text of events.compose(spec)) process.stdout.write(text);
  return { passed: counts.pass, failed: counts.fail + counts.cancelled, skipped: counts.skipped + counts.todo };
}
