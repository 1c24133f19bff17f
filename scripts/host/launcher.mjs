#!/usr/bin/env node
// Stands in for the VS Code executable where there is none: takes the flags with which @vscode/test-electron starts VS Code,
// runs the extension's tests in an embedded VS Code and ends with their exit code. Expects prepare.mjs to have run.
//   GONGWEN_HOST=NAME         which of hosts.mjs
//   GONGWEN_HOST_RESTRICTED   set: in restricted mode, as a folder that the user does not trust
import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { interrupted } from '../process.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { developInWorker } from './web-extension.mjs';
import { workbenchUrl } from './workbench.mjs';

const host = process.env.GONGWEN_HOST ?? 'newest';
const restricted = process.env.GONGWEN_HOST_RESTRICTED !== undefined;
const mark = '[test] ';
const limit = Number(process.env.GONGWEN_HOST_TIMEOUT ?? 600_000);

/** Nobody is asked, so the folder stays what every new folder is: not trusted. */
const untrusting = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

const stopAsked = interrupted();
try {
  const place = readFlags(process.argv.slice(2));
  process.exitCode = await withTemporaryFolder((folder) => runTests(place, folder));
} catch (error) {
  console.error(`launcher: ${error.message}`);
  process.exitCode = 1;
}

/** Of VS Code's flags, those that mean something here; it is started afresh in a folder of its own anyway. */
function readFlags(args) {
  const found = { inWorker: false, disableExtensions: false };
  for (const argument of args) {
    const [, flag, value] = /^--([^=]+)=?(.*)$/.exec(argument) ?? [];
    if (flag === 'extensionDevelopmentPath') found.extension = path.resolve(value);
    else if (flag === 'extensionDevelopmentKind') found.inWorker = value === 'web';
    else if (flag === 'extensionTestsPath') found.tests = path.resolve(value);
    else if (flag === 'disable-extensions') found.disableExtensions = true;
    else if (!flag && statSync(argument).isDirectory()) found.folder = path.resolve(argument);
  }
  for (const flag of ['extension', 'tests']) if (!found[flag]) throw new Error(`the path of the ${flag} is missing`);
  return found;
}

async function runTests({ extension, tests, inWorker, ...place }, folder) {
  // The console of the tests (see test/host/index.ts), which the workbench's own log would drown
  const output = path.join(folder, 'output.txt');
  const stopPassingOn = passOn(output);
  const server = await startServer({
    host, dataDir: path.join(folder, 'server'), testDriver: true,
    settings: restricted ? untrusting : {},
    env: { GONGWEN_HOST_OUTPUT: output },
  });
  try {
    const browser = await startBrowser({ profileDir: path.join(folder, 'browser') });
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      const end = waitForEnd(await automate(page), page, server);
      const { port } = server;
      if (inWorker) await developInWorker(browser, { port, extension, tests });
      const url = workbenchUrl({ port, ...place, ...(inWorker ? {} : { extension, tests }) });
      const [code] = await Promise.all([end, page.goto(url)]);
      return code;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    stopPassingOn();
  }
}

/** Gives the page the functions that the workbench of a test run calls; `exited` resolves with the tests' exit code. */
async function automate(page) {
  let exit;
  const exited = new Promise((resolve) => (exit = resolve));
  await page.exposeFunction('codeAutomationExit', exit);
  await page.exposeFunction('codeAutomationLog', (_level, [text]) => {
    // the console of the tests in a worker (test/host/web/index.ts), amid the workbench's log
    if (String(text).startsWith(mark)) console.log(String(text).slice(mark.length));
  });
  return { exited };
}

function waitForEnd({ exited }, page, server) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(reason));
    void exited.then(resolve);
    void stopAsked.then(resolve);
    void server.exited.then((code) => fail(`the VS Code server ended with ${code}`));
    page.once('crash', () => fail('the page crashed'));
    setTimeout(() => fail(`no result after ${limit} ms`), limit).unref();
  });
}

/** Copies to stdout what is appended to the file, until the returned function is called. */
function passOn(file) {
  writeFileSync(file, '');
  const buffer = Buffer.alloc(1 << 16);
  const descriptor = openSync(file, 'r');
  const copy = () => {
    for (let size; (size = readSync(descriptor, buffer)) > 0; ) process.stdout.write(Buffer.from(buffer.subarray(0, size)));
  };
  const timer = setInterval(copy, 100);
  return () => {
    clearInterval(timer);
    copy();
    closeSync(descriptor);
  };
}
