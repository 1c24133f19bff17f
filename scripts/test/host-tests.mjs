import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from '../ensure.mjs';
import { hosts } from '../host/hosts.mjs';
import { prepareHost } from '../host/prepare.mjs';
import { withTemporaryFolder } from '../temporary.mjs';

/** What trust can change: what is there at all, settings, files beside the drafts, programs. The rest runs three times already. */
const asksTrust = 'activation|clean|defaults|drafts|drafts-git|editor-fonts|export-pdf|house-watch|layout|lint|manifest|old-formats|outline|phrase-library|smoke|templates|word';

/** A race of a minute with Markdown's extension: the newest VS Code has it. */
const allButRaces = '(?!typing[.]).*';

/** Where test/host runs, one after the other; `only` names the files that do, all of them where it is absent. */
const runs = [
  { name: 'newest VS Code, extension host with Node', host: 'newest' },
  { name: 'newest VS Code, web worker', host: 'newest', worker: true },
  { name: 'oldest VS Code, extension host with Node', host: 'oldest', only: allButRaces },
  { name: 'newest VS Code, restricted mode', host: 'newest', restricted: true, only: asksTrust },
];

/** What VS Code's own download calls them. */
const downloads = { newest: 'stable', oldest: hosts.oldest.vscode };

/** Runs test/host in real VS Codes, each time with a copy of samples/ as the folder, and adds up the counts. */
export async function runHostTests() {
  const embedded = await needsEmbedded();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const run of runs) {
    console.log(`\n── ${run.name}`);
    const counts = await runIn(run, embedded).catch((error) => {
      console.error(`${run.name}: ${error.message}`);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    console.log(`── ${run.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  return total;
}

async function runIn({ host, worker = false, restricted = false, only }, embedded) {
  if (restricted && !embedded) {
    console.log('skipped: @vscode/test-electron starts VS Code without restricted mode');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const vscodeExecutablePath = embedded ? await embeddedVSCode(host) : await downloadAndUnzipVSCode({ version: downloads[host] });
  return withTemporaryFolder(async (temporary) => {
    const folder = path.join(temporary, 'samples');
    cpSync(path.join(root, 'samples'), folder, { recursive: true });
    const result = path.join(folder, 'report.json');
    const failure = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, worker ? 'dist/test/web.js' : 'dist/test/host/index.js'),
      launchArgs: [folder, '--disable-extensions', ...(worker ? ['--extensionDevelopmentKind=web'] : [])],
      extensionTestsEnv: {
        GONGWEN_HOST: host,
        GONGWEN_HOST_RESULT: result,
        ...(restricted ? { GONGWEN_HOST_RESTRICTED: '1' } : {}),
        ...(only ? { GONGWEN_HOST_ONLY: only } : {}),
      },
    }).then(() => undefined, (error) => error);

    // An extension host that dies on the way still ends with exit code 0: only the report that it writes last is proof.
    if (!existsSync(result)) throw new Error(failure?.message ?? 'the extension host ended before its tests did');
    const { passed, failed, skipped, ...place } = JSON.parse(readFileSync(result, 'utf8'));
    if (failure && failed === 0) throw failure;
    expectPlace(place, { worker, trusted: !restricted, ...(embedded ? { version: hosts[host].vscode } : {}) });
    return { passed, failed, skipped };
  });
}

/** The tests ran where they were meant to run, and not in another host that happened to be there. */
function expectPlace(place, expected) {
  for (const [key, value] of Object.entries(expected)) {
    if (place[key] !== value) throw new Error(`${key} is ${place[key]}, not ${value}: the tests ran in another host than was meant`);
  }
}

/** Whether the embedded VS Codes stand in, as VS Code can't be downloaded, or there is no display for it. */
async function needsEmbedded() {
  if (process.platform === 'linux' && !(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)) {
    console.log('no display: the embedded VS Codes are used');
    return true;
  }
  try {
    await downloadAndUnzipVSCode({ version: downloads.newest });
    return false;
  } catch (error) {
    console.log(`VS Code can't be downloaded (${error.code ?? error}): the embedded ones are used`);
    return true;
  }
}

async function embeddedVSCode(host) {
  await prepareHost(host);
  return path.join(root, 'scripts/host/launcher.mjs');
}
