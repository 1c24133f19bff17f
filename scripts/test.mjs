// npm test: everything that must hold, stage by stage. `npm test -- lint core` runs only those after install and build.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';
import { hosts } from './host/hosts.mjs';
import { isSupported } from './host/lay.mjs';
import { prepareHost } from './host/prepare.mjs';
import { ensureOffice } from './host/system.mjs';
import { node } from './process.mjs';
import { runNodeTests } from './test/node-tests.mjs';

const preparation = { install: ensureInstalled, build };
const checks = { generated, types, lint, core, grammar, word, system, pages, host, workbench, package: packaged };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`no such stage: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, stage] of Object.entries(preparation)) {
  if (!(await runStage(name, stage))) process.exit(1); // nothing after it would mean anything
}
for (const [name, stage] of Object.entries(checks)) {
  if (wanted.length === 0 || wanted.includes(name)) await runStage(name, stage);
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A stage gives its counts, or else counts as one test that passes unless it throws. */
async function runStage(name, stage) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = await stage().then(
    (given) => given ?? { passed: 1, failed: 0, skipped: 0 },
    (error) => {
      console.error(`${name}: ${error.message}`);
      return { passed: 0, failed: 1, skipped: 0 };
    },
  );
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`── ${name} ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return counts.failed === 0;
}

async function build() {
  rmSync(path.join(root, 'dist/test'), { recursive: true, force: true }); // bundles of tests that are no more
  // as it is shipped: what is tested and timed is what users run
  await project(['esbuild.mjs', '--production']);
}

/** What is generated into syntaxes/ and snippets/ is what their source gives now. */
async function generated() {
  if (existsSync(path.join(root, 'src/contribute/generate.ts'))) await project(['dist/generate.mjs', '--check']);
}

async function types() {
  await project(['node_modules/typescript/bin/tsc', '-p', '.']);
  for (const page of ['src/panel', 'src/preview']) await project(['node_modules/typescript/bin/tsc', '-p', page]); // where there is a page and no Node
  await project(['node_modules/typescript/bin/tsc', '-p', 'src/core']); // where neither Node nor vscode is known
}

async function lint() {
  await project(['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']);
}

function core() {
  return runNodeTests('dist/test/core');
}

function grammar() {
  return runNodeTests('dist/test/grammar');
}

/** .docx out and in. */
function word() {
  return runNodeTests('dist/test/word');
}

/** Files and programs. */
function system() {
  return runNodeTests('dist/test/system');
}

/** Pages as LibreOffice lays them out. */
async function pages() {
  await ensureOffice();
  return runNodeTests('dist/test/pages');
}

async function host() {
  const { runHostTests } = await import('./test/host-tests.mjs');
  return runHostTests();
}

/** What only a mouse and keys show, in a workbench of its own with the extension as it was just built. */
async function workbench() {
  if (isSupported) for (const name of Object.keys(hosts)) await prepareHost(name);
  return runNodeTests('test/workbench');
}

/** The .vsix and what is in it; it replaces the development build in dist/. */
async function packaged() {
  if (isSupported) await prepareHost();
  return runNodeTests('test/package');
}

function project(args) {
  return node(args, { cwd: root });
}
