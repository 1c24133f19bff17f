// An extension in development for the web worker extension host. That host takes extensions by http addresses and only from
// the page's own configuration, not from its address.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Below this path of the server's origin, which the page's content security policy trusts, the browser finds files of the disk. */
const mount = '/gongwen-disk';

const types = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Expects the page not to be open yet.
 * @param {object} options
 * @param {number} options.port the server's
 * @param {string} options.extension its folder, absolute; nothing outside it is served
 * @param {string} options.tests the module whose run() the extension host calls, in that folder
 */
export async function developInWorker(context, { port, extension, tests }) {
  await context.route(
    (url) => url.port === String(port) && url.pathname.startsWith(`${mount}/`),
    (route) => {
      const file = path.normalize(decodeURIComponent(new URL(route.request().url()).pathname).slice(mount.length));
      return route.fulfill(answer(file, extension));
    },
  );
  const address = (file) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: mount + file });
  const development = { extensions: [address(extension)], extensionTestsPath: address(tests) };
  // Behind the page's markup and before its first module. To answer the page itself by a route would not do: Chromium then
  // refuses its web socket to this machine.
  await context.addInitScript((options) => {
    const { document } = globalThis; // the page's
    const add = () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (!element) return; // a frame inside the page
      const configuration = JSON.parse(element.dataset.settings);
      configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
      element.dataset.settings = JSON.stringify(configuration);
    };
    document.addEventListener('readystatechange', add, { once: true });
  }, development);
}

function answer(file, folder) {
  const headers = { 'access-control-allow-origin': '*' }; // workers live in a frame of another origin
  try {
    if (!file.startsWith(folder + path.sep)) return { status: 404, headers };
    return { status: 200, headers, contentType: types[path.extname(file)] ?? 'text/plain', body: readFileSync(file) };
  } catch {
    return { status: 404, headers }; // VS Code asks for more than there is, e.g. package.nls.en.json
  }
}
