import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from '../ensure.mjs';
import { prepareHost } from '../host/prepare.mjs';
import { withTemporaryFolder } from '../temporary.mjs';

/** Runs test/host inside a real VS Code, with a copy of samples/ as its folder, and counts. */
export async function runHostTests() {
  const vscodeExecutablePath = await findVSCode();
  return withTemporaryFolder(async (temporary) => {
    const folder = path.join(temporary, 'samples');
    cpSync(path.join(root, 'samples'), folder, { recursive: true });
    const result = path.join(temporary, 'result.json');
    const failure = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'dist/test/host/index.js'),
      launchArgs: [folder, '--disable-extensions'],
      extensionTestsEnv: { GONGWEN_HOST_RESULT: result },
    }).then(() => undefined, (error) => error);

    // An extension host that dies on the way still ends with exit code 0: only the counts that it writes last are proof.
    if (!existsSync(result)) throw new Error(failure?.message ?? 'the extension host ended before its tests did');
    const counts = JSON.parse(readFileSync(result, 'utf8'));
    if (failure && counts.failed === 0) throw failure;
    return counts;
  });
}

/** VS Code as downloaded into .vscode-test; the embedded one where that can't be done, or where there is no display for it. */
async function findVSCode() {
  if (hasDisplay()) {
    try {
      return await downloadAndUnzipVSCode({ version: 'stable' });
    } catch (error) {
      console.log(`VS Code can't be downloaded (${error.code ?? error}): the embedded one is used`);
    }
  } else {
    console.log('no display: the embedded VS Code is used');
  }
  await prepareHost();
  return path.join(root, 'scripts/host/launcher.mjs');
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
