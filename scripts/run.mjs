// node scripts/run.mjs NAME ARGS…: a command of src/cli, bundled afresh (some 50 ms) so that it is never older than its source.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

await ensureInstalled();
const { build } = await import('esbuild');
const { bundles } = await import('../esbuild.mjs');

const [name, ...args] = process.argv.slice(2);
const { cli } = bundles();
const source = cli.entryPoints[name];
if (!source) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(cli.entryPoints).join('|')} ARGS…`);
  process.exit(2);
}

const { outputFiles } = await build({ ...cli, entryPoints: { [name]: source }, write: false });
for (const output of outputFiles) writeWhole(output);

const program = path.join(root, cli.outdir, `${name}.mjs`);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(program).href);

/** Another run of the same command may be reading the file: it is replaced in one step. */
function writeWhole({ path: file, contents }) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
}
