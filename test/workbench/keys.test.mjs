import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/ensure.mjs';
import { isSupported } from '../../scripts/host/lay.mjs';
import { runCommand } from '../../scripts/host/workbench.mjs';
import { parse } from 'jsonc-parser';
import { inWorkbench } from './support.mjs';

/** What the page says of its system decides which keys VS Code has. */
const systems = {
  linux: undefined,
  win: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What holds only while something else than our tree has the focus. */
const elsewhere = /(?<![!\w])(?:(?!listFocus\b|treeElement)\w+Focus(?:ed)?|fileMatchOrMatchFocus|inChat(?:Input)?|isNotebookMultiSelect)\b/;

/** The oldest VS Code that is promised has other keys; on one system they are told. */
const runs = [...Object.keys(systems).map((system) => ({ system, host: 'newest' })), { system: 'linux', host: 'oldest' }];

for (const { system, host } of runs) {
  test(`no key of ours is one of the ${host} VS Code's on ${system}`, { skip: !isSupported && 'the embedded VS Code runs on Linux x64 only' }, () =>
    inWorkbench({ name: '空.gw', text: '通知\n', userAgent: systems[system], host }, async ({ page, browser }) => {
      const known = await defaultKeys(page, browser, system);
      assert.ok(known.length > 500, `only ${known.length} keys were read`);
      const other = { linux: 'ctrl+p', win: 'ctrl+p', mac: 'cmd+p' }[system];
      assert.ok(known.some(({ key }) => key === other), 'these are no keys of that system');
      for (const binding of contributes.keybindings) {
        const key = normal(binding[system] ?? binding.key);
        // a key of ours must not open a chord of VS Code's either
        const taken = known.filter((one) => (one.key === key || one.key.startsWith(`${key} `)) && !one.command.startsWith('gongwen.'));
        const inTree = binding.when.includes('focusedView');
        const stolen = taken.filter(({ when = '' }) => !inTree || !when.split(' || ').every((part) => elsewhere.test(part)));
        assert.deepEqual(stolen, [], `${binding.command}: ${key}`);
      }
    }));
}

test('the check sees what would be stolen from a list, and leaves what is another place\'s', () => {
  for (const when of ['listFocus && !inputFocus && !treestickyScrollFocused', 'scmRepository', 'true']) assert.doesNotMatch(when, elsewhere);
  for (const when of ['textInputFocus && !editorReadonly', 'filesExplorerFocus && foldersViewVisible', 'inChat && !textInputFocus']) assert.match(when, elsewhere);
});

/** The keys as VS Code lists them: Preferences: Open Default Keyboard Shortcuts (JSON). */
async function defaultKeys(page, browser, system) {
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  await runCommand(page, 'Preferences: Open Default Keyboard Shortcuts (JSON)');
  await page.locator('.tab.active[aria-label^="Default Keybindings"], .tab.active[data-resource-name*="keybindings"]').first().waitFor();
  const text = page.locator('.view-lines .view-line', { hasText: 'key bindings' }).first();
  await text.waitFor();
  await text.click();
  await page.keyboard.press(system === 'mac' ? 'Meta+a' : 'Control+a');
  // the page's own way to copy, which is Linux's whatever it believes to run on
  await page.keyboard.press('Control+c');
  for (let i = 0; i < 50; i++) {
    const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
    if (copied.includes('"key"')) return parse(copied).map(({ key, ...rest }) => ({ ...rest, key: normal(key) }));
    await page.waitForTimeout(100);
  }
  throw new Error('nothing was copied');
}

/** A key with its modifiers in one order. */
function normal(key) {
  return key.toLowerCase().split(' ').map((stroke) => {
    const parts = /^((?:(?:ctrl|shift|alt|cmd|meta|win)\+)*)(.*)$/.exec(stroke);
    return [...parts[1].split('+').filter(Boolean).sort(), parts[2]].join('+');
  }).join(' ');
}
