#!/usr/bin/env node
// Stands in for the VS Code executable where there is none: takes the flags with which @vscode/test-electron starts VS Code,
// runs the extension's tests in the embedded VS Code and ends with their exit code. Expects prepare.mjs to have run.
import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { interrupted } from '../process.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { workbenchUrl } from './workbench.mjs';

const limit = Number(process.env.GONGWEN_HOST_TIMEOUT ?? 300_000);

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
  const found = { development: [], disableExtensions: false };
  for (const argument of args) {
    const [, flag, value] = /^--([^=]+)=?(.*)$/.exec(argument) ?? [];
    if (flag === 'extensionDevelopmentPath') found.development.push(path.resolve(value));
    else if (flag === 'extensionTestsPath') found.tests = path.resolve(value);
    else if (flag === 'disable-extensions') found.disableExtensions = true;
    else if (!flag && statSync(argument).isDirectory()) found.folder = path.resolve(argument);
  }
  if (!found.tests) throw new Error('--extensionTestsPath=… is missing');
  return found;
}

async function runTests(place, folder) {
  // The console of the tests (see test/host/index.ts), which the workbench's own log would drown
  const output = path.join(folder, 'output.txt');
  const stopPassingOn = passOn(output);
  const server = await startServer({ dataDir: path.join(folder, 'server'), env: { GONGWEN_HOST_OUTPUT: output }, testDriver: true });
  try {
    const browser = await startBrowser({ profileDir: path.join(folder, 'browser') });
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      const end = waitForEnd(await automate(page), page, server);
      const [code] = await Promise.all([end, page.goto(workbenchUrl({ port: server.port, ...place }))]);
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
  await page.exposeFunction('codeAutomationLog', () => {});
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
