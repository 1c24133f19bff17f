// node scripts/run.mjs NAME ARGS…: a command of src/cli, bundled afresh (some 50 ms) so that it is never older than its source.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

await ensureInstalled();
const { build } = await import('esbuild');
const { bundles } = await import('../esbuild.mjs');

const [name, ...args] = process.argv.slice(2);
const { cli } = bundles();
if (!Object.hasOwn(cli.entryPoints, name ?? '')) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(cli.entryPoints).join('|')} ARGS…`);
  process.exit(2);
}

const { outputFiles } = await build({ ...cli, entryPoints: { [name]: cli.entryPoints[name] }, write: false });
const program = write(outputFiles);
process.argv = [process.execPath, program, ...args];
enterUsersFolder();
await import(pathToFileURL(program).href);

/** @returns the path of the program: in dist/, else, where that can't be written, in a folder for this run */
function write(files) {
  const usual = path.join(root, cli.outdir);
  try {
    return writeInto(usual, files);
  } catch (error) {
    try {
      const temporary = mkdtempSync(path.join(tmpdir(), 'gongwen-run-'));
      process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
      return writeInto(temporary, files);
    } catch {
      const earlier = path.join(usual, `${name}.mjs`);
      if (existsSync(earlier)) return earlier;
      console.error(`${usual}：写不进去（${error.code ?? error.message}）`);
      process.exit(2);
    }
  }
}

/** Another run of the same command may be reading the files: each is replaced in one step. */
function writeInto(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const { path: file, contents } of files) {
    const target = path.join(folder, path.basename(file));
    const draft = `${target}.${process.pid}`;
    try {
      writeFileSync(draft, contents);
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }
  return path.join(folder, `${name}.mjs`);
}

/** npm runs its scripts in the project's folder; the paths were typed in another (cd samples && npm run outline -- 通知示例.gw). */
function enterUsersFolder() {
  const { INIT_CWD: folder, npm_lifecycle_event: script } = process.env;
  if (folder && script === name) process.chdir(folder);
}
