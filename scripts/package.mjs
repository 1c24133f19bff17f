// npm run package: the one .vsix, built for release out of what .vscodeignore lets through.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** @returns the path of the .vsix. The release build is the manifest's vscode:prepublish, which vsce runs. */
export async function packageExtension(folder) {
  const { createVSIX } = await import('@vscode/vsce');
  const packagePath = path.join(folder, `${name}-${version}.vsix`);
  await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return packagePath;
}

if (process.argv[1] === import.meta.filename) {
  await ensureInstalled();
  await packageExtension(root);
}
