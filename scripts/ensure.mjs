// Installs what package-lock.json asks for when node_modules holds something else. Only Node's own modules
// are used here: on a fresh clone there is nothing else.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './process.mjs';

export const root = path.resolve(import.meta.dirname, '..');

/** Says nothing on stdout, which belongs to the command that needs the packages. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error('installing packages (npm ci)');
  await npm(['ci', '--loglevel=error'], { cwd: root, stdout: 2 });
}

/** npm records what it has installed in node_modules/.package-lock.json, in the shape of package-lock.json. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true; // the project itself
    const found = present[place];
    return found ? found.version === version : optional; // e.g. esbuild for other platforms
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
