// The browser half of the embedded VS Code: a headless Chromium that reaches nothing but this machine.
import { requireDriver } from './lay.mjs';
import { findBrowser } from './system.mjs';

const loopback = new Set(['127.0.0.1', 'localhost']);

export async function startBrowser({ profileDir, viewport = { width: 1440, height: 900 }, locale = 'zh-CN', userAgent }) {
  const { chromium } = requireDriver();
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: findBrowser(),
    headless: true,
    viewport,
    locale,
    ...(userAgent ? { userAgent } : {}),
    // whoever started the browser closes it, in its own order
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      `--host-resolver-rules=MAP * ~NOTFOUND, ${[...loopback].map((host) => `EXCLUDE ${host}`).join(', ')}`,
    ],
  });
  await context.route(
    (url) => !loopback.has(url.hostname),
    (route) => route.abort(),
  );
  return context;
}

/** The language that extensions find in `vscode.env.language`; the workbench's own words stay English. */
export function setDisplayLanguage(context, language) {
  return context.addInitScript((value) => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { configurable: true, get: () => value, set() {} });
  }, language);
}
