// What the machine itself must have: a Chromium, a Chinese font, for old ones ripgrep, for the embedded VS Codes; LibreOffice and poppler for pages.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../process.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns the path of the browser: CHROMIUM, or the first of the usual names on PATH. */
export function findBrowser() {
  return process.env.CHROMIUM ?? browsers.map(findProgram).find(Boolean);
}

export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

/** A browser, a Chinese font and, where it is asked for, ripgrep. */
export async function ensureSystemPackages({ ripgrep = false } = {}) {
  await install([...absent([['chromium', findBrowser()]]), ...missingFonts(), ...absent(ripgrep ? [['ripgrep', findProgram('rg')]] : [])]);
}

/** LibreOffice's Writer, the programs that read PDF, and a Chinese font. */
export async function ensureOffice() {
  await install([...absent([['libreoffice-writer-nogui', findProgram('soffice')], ['poppler-utils', findProgram('pdftotext')]]), ...missingFonts()]);
}

function missingFonts() {
  return absent([['fontconfig', findProgram('fc-list')], ['fonts-noto-cjk', hasChineseFont()]]);
}

/** @returns the names of the packages whose thing is not there */
const absent = (packages) => packages.filter(([, found]) => !found).map(([name]) => name);

/** As root on Debian it installs what is missing, and says so first; anywhere else it names it and throws. */
async function install(missing) {
  if (missing.length === 0) return;

  const names = missing.join(' ');
  if (!isRootOnDebian()) throw new Error(`missing on this machine, please install (by Debian's names): ${names}`);
  console.log(`missing on this machine: ${names}. Installing with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, stdout: 'ignore' });
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function isRootOnDebian() {
  // not Ubuntu: its package "chromium" is an empty one that asks for a snap
  return process.getuid?.() === 0 && findProgram('apt-get') !== undefined && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
