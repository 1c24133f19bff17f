// The server half of the embedded VS Code: it serves the workbench to a browser and runs the extension host.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../process.mjs';
import { programsOf } from './lay.mjs';

const startLimit = 60_000;
const stopLimit = 3_000;

/** A quiet workbench: it asks nothing, fetches nothing and shows only what is opened. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {object} options
 * @param {string} [options.host] which of hosts.mjs, laid
 * @param {string} options.dataDir a folder of its own, which the caller removes
 * @param {string} [options.extensionsDir] where installed extensions are
 * @param {object} [options.settings] user settings on top of the quiet ones
 * @param {object} [options.env] what the extension host finds in its environment besides our own
 * @param {string} [options.token] must be in the address of whoever connects; for servers that stay
 * @param {boolean} [options.testDriver] lets the page's address bring an extension and tests. Workbench dialogs and
 *   notifications are refused with it, so it is for tests only.
 */
export async function startServer({ host = 'newest', dataDir, extensionsDir, settings = {}, env = {}, token, testDriver = false }) {
  const userDir = path.join(dataDir, 'data/User');
  mkdirSync(userDir, { recursive: true });
  writeFileSync(path.join(userDir, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));

  const args = [
    ...['--host', '127.0.0.1', '--port', '0'],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off'],
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...placeArguments({ dataDir, extensionsDir }),
  ];
  const { node, server } = programsOf(host);
  const child = spawn(node, [server, ...args], { env: { ...serverEnvironment(dataDir), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const helpers = descendants(child.pid);
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
    await exited;
    clearTimeout(timer);
    helpers.forEach(kill); // an extension host that hangs would stay for ever
  };
  try {
    return { port: await readPort(child), exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension the way a user's `code --install-extension` does. */
export function installExtension({ host = 'newest', dataDir, extensionsDir, vsix }) {
  const { node, server } = programsOf(host);
  return run(node, [server, '--install-extension', vsix, ...placeArguments({ dataDir, extensionsDir })], { env: serverEnvironment(dataDir) });
}

const placeArguments = ({ dataDir, extensionsDir }) => ['--server-data-dir', dataDir, ...(extensionsDir ? ['--extensions-dir', extensionsDir] : [])];

const serverEnvironment = (dataDir) => ({
  ...process.env,
  EXTENSIONS_GALLERY: '{}', // no gallery, so nothing asks one
  SHELL: '/bin/sh',
  XDG_RUNTIME_DIR: dataDir, // its sockets
});

function readPort(child) {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (reason) => reject(new Error(`the VS Code server ${reason}\n${log}`));
    const timer = setTimeout(() => fail(`did not start in ${startLimit} ms`), startLimit);
    const read = (chunk) => {
      log += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    // both streams are read to the end, or the server would block on a full pipe
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

function descendants(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it has ended by itself
  }
}
