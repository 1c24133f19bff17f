// Running other programs.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';

/**
 * Runs a program to its end and rejects unless it ends with 0.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdout?: 'inherit' | 'ignore' | 2, shell?: boolean }} [options] stdout 2 is our stderr
 */
export async function run(command, args, { stdout = 'inherit', ...options } = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', stdout, 'inherit'] });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve(exitCode ?? 128 + constants.signals[signal]));
  });
  if (code !== 0) throw new Error(`${[path.basename(command), ...args].join(' ')} ended with ${code}`);
}

/** Runs a program of Node's: a script of the project or of a package. */
export const node = (args, options) => run(process.execPath, args, options);

/** Runs the npm that started this script, or else the one on PATH. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own && path.basename(own) === 'npm-cli.js') return node([own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Resolves with the exit code to end with, when someone asks this process to end. */
export function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(128 + constants.signals[signal]));
  });
}
