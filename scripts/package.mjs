// npm run package: the one .vsix, built for release out of what .vscodeignore lets through.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** In the checkout, as vsce wants it. */
export const packagedReadme = 'dist/README.md';

/** @returns the path of the .vsix. The release build is the manifest's vscode:prepublish, which vsce runs. */
export async function packageExtension(folder) {
  const { createVSIX } = await import('@vscode/vsce');
  const packagePath = path.join(folder, `${name}-${version}.vsix`);
  writeReadme();
  await createVSIX({
    cwd: root, packagePath, readmePath: packagedReadme,
    dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false,
  });
  return packagePath;
}

/** Without pictures: the page of an installed extension shows none but those of web sites, and a broken one for the others. */
function writeReadme() {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8').replace(/^!\[.*\]\(.*\)\n\n/gm, '');
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, packagedReadme), readme);
}

if (process.argv[1] === import.meta.filename) {
  await ensureInstalled();
  await packageExtension(root);
}
