// npm start: VS Code with the extension as it is in this checkout, and a sample speech.
//   -- --screenshot FILE [--theme light|dark] [--file DOCUMENT] [--vsix PACKAGE]   takes a picture of it and ends
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './ensure.mjs';
import { installPackage, linkCheckout } from './host/extensions.mjs';
import { layHost } from './host/lay.mjs';
import { prepareHost } from './host/prepare.mjs';
import { takeScreenshot, themeNames } from './host/screenshot.mjs';
import { startServer } from './host/server.mjs';
import { findProgram } from './host/system.mjs';
import { workbenchUrl } from './host/workbench.mjs';
import { interrupted, node, run } from './process.mjs';
import { withTemporaryFolder } from './temporary.mjs';

const { values: options } = parseArgs({
  options: {
    screenshot: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    file: { type: 'string', default: path.join(root, 'samples/讲话稿示例.gw') },
    vsix: { type: 'string' },
  },
});
const file = path.resolve(options.file);
if (!themeNames.includes(options.theme)) fail(`--theme is one of: ${themeNames.join(', ')}`);

try {
  await ensureInstalled();
  await node(['esbuild.mjs', 'shipped'], { cwd: root });
  const desktop = findProgram(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (options.screenshot) await picture();
  else if (desktop) await openDesktop(desktop);
  else await serve();
} catch (error) {
  fail(error.message);
}

async function picture() {
  await prepareHost();
  const { screenshot, theme, vsix } = options;
  const install = (temporary) => (vsix ? installPackage(temporary, path.resolve(vsix)) : linkCheckout(temporary));
  await takeScreenshot({ picture: path.resolve(screenshot), file, theme, install });
  console.log(`wrote ${screenshot}`);
}

function openDesktop(code) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, path.dirname(file), file];
  return run(code, args, { shell: process.platform === 'win32' });
}

async function serve() {
  await layHost('newest');
  await withTemporaryFolder(async (temporary) => {
    const stopAsked = interrupted();
    const token = randomUUID();
    const server = await startServer({ dataDir: path.join(temporary, 'server'), extensionsDir: linkCheckout(temporary), token });
    console.log(`\n公文 in VS Code, until Ctrl-C:\n${workbenchUrl({ port: server.port, token, folder: path.dirname(file), file })}\n`);
    await Promise.race([stopAsked, server.exited]);
    await server.stop();
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
