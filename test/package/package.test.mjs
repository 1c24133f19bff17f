import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from '../../scripts/ensure.mjs';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { installPackage } from '../../scripts/host/extensions.mjs';
import { isSupported } from '../../scripts/host/lay.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { languageInStatusBar, openWorkbench, showOutline, workbenchUrl } from '../../scripts/host/workbench.mjs';
import { packagedReadme, packageExtension } from '../../scripts/package.mjs';
import { withTemporaryFolder } from '../../scripts/temporary.mjs';

const golden = path.join(import.meta.dirname, 'files.txt');
const sample = path.join(root, 'samples/讲话稿示例.gw');

test('the .vsix', (t) =>
  withTemporaryFolder(async (temporary) => {
    const vsix = await packageExtension(temporary);

    await t.test('holds the files of files.txt (UPDATE=1 rewrites it)', async () => {
      const files = await listFiles({ cwd: root, packageManager: PackageManager.None, readmePath: packagedReadme });
      files.sort();
      if (process.env.UPDATE) writeFileSync(golden, files.join('\n') + '\n');
      assert.deepEqual(files, readFileSync(golden, 'utf8').trim().split('\n'));
    });

    await t.test('works where it is installed', { skip: !isSupported && 'the embedded VS Code runs on Linux x64 only' }, async () => {
      const extensionsDir = await installPackage(temporary, vsix);
      const { language, outline } = await lookAt(sample, { temporary, extensionsDir });
      assert.equal(language, '公文');
      assert.ok(outline.some((row) => row.includes('一、')), `no first heading in the outline: ${outline.join(' | ')}`);
    });
  }));

/** Opens a document in a workbench with these extensions, and tells what a user sees of it. */
async function lookAt(file, { temporary, extensionsDir }) {
  const server = await startServer({ dataDir: path.join(temporary, 'server'), extensionsDir });
  try {
    const browser = await startBrowser({ profileDir: path.join(temporary, 'browser') });
    try {
      const page = await openWorkbench(browser, workbenchUrl({ port: server.port, folder: path.dirname(file), file }));
      return { outline: await showOutline(page), language: await languageInStatusBar(page) };
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
