// Ways to put the extension into the embedded VS Code.
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure.mjs';
import { installExtension } from './server.mjs';

/** The checkout itself: after a new build, "Developer: Reload Window" is enough. */
export function linkCheckout(temporary) {
  const extensionsDir = path.join(temporary, 'extensions');
  mkdirSync(extensionsDir);
  symlinkSync(root, path.join(extensionsDir, 'gongwen'));
  return extensionsDir;
}

/** A packaged extension, as a user has it. */
export async function installPackage(temporary, vsix) {
  const extensionsDir = path.join(temporary, 'extensions');
  await installExtension({ dataDir: path.join(temporary, 'server'), extensionsDir, vsix });
  return extensionsDir;
}
