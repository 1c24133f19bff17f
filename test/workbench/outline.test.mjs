import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hosts } from '../../scripts/host/hosts.mjs';
import { isSupported } from '../../scripts/host/lay.mjs';
import { runCommand } from '../../scripts/host/workbench.mjs';
import { inWorkbench } from './support.mjs';

/** So long a dragged row rests over its target, in milliseconds. */
const RESTS = 300;

const text = `在全县河道整治推进会上的讲话

同志们：
　　下面，我讲三点意见。
　　一、认清形势
　　（一）欠账较多。还有三条河没有清淤。
　　（二）时间较紧。离汛期只有半年。
　　二、突出重点
　　先难后易，先通后畅。
　　三、加强领导
　　按照第二部分的安排，逐级落实。
`;

/** The third section before the first; numbers and the reference follow. */
const moved = `在全县河道整治推进会上的讲话

同志们：
　　下面，我讲三点意见。
　　一、加强领导
　　按照第三部分的安排，逐级落实。
　　二、认清形势
　　（一）欠账较多。还有三条河没有清淤。
　　（二）时间较紧。离汛期只有半年。
　　三、突出重点
　　先难后易，先通后畅。
`;

test('a section that is dragged onto another one with the mouse lands before it, in one undo step', { skip: !isSupported && 'the embedded VS Code runs on Linux x64 only' }, () =>
  inWorkbench({ name: '讲话.gw', text }, async ({ page, file }) => {
    await runCommand(page, '公文: 大纲');
    const row = (name) => page.locator('.part.sidebar .monaco-list-row', { hasText: name }).first();
    await row('三、加强领导').waitFor();
    await drag(page, row('三、加强领导'), row('一、认清形势'), row('一、加强领导'));
    assert.equal(await saved(page, file, (now) => now !== text), moved);
    // the tree shows the section where it is now
    assert.equal(await row('一、加强领导').getAttribute('aria-selected'), 'true');
    const names = await page.locator('.part.sidebar .monaco-list-row .label-name').allTextContents();
    assert.deepEqual(names.filter((name) => /^[一二三]、/.test(name)), ['一、加强领导', '二、认清形势', '三、突出重点']);

    await page.locator('.view-lines .view-line').first().click();
    await page.keyboard.press('Control+z');
    await row('三、加强领导').waitFor();
    assert.equal(await saved(page, file, (now) => now !== moved), text);
  }));

// how the tree tells what has the focus is nothing that VS Code promises
for (const host of Object.keys(hosts)) test(`the keys act on what has the focus in the tree, and on the section at the cursor in the text (${host})`, { skip: !isSupported && 'the embedded VS Code runs on Linux x64 only' }, () =>
  inWorkbench({ name: '讲话.gw', text, host }, async ({ page }) => {
    await runCommand(page, '公文: 大纲');
    const row = (name) => page.locator('.part.sidebar .monaco-list-row', { hasText: name }).first();
    await row('三、加强领导').click();
    await page.keyboard.press('Shift+Alt+PageUp');
    await row('二、加强领导').waitFor();
    await page.keyboard.press('Control+Alt+BracketRight');
    await row('（三）加强领导').waitFor();
    await page.keyboard.press('Control+Alt+BracketLeft');
    await row('二、加强领导').waitFor();
    // what has the focus is meant, whatever was clicked before
    await row('一、认清形势').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await row('（一）时间较紧').waitFor();
    assert.equal(await row('一、认清形势').count(), 1);

    await page.locator('.view-line', { hasText: '逐级落实' }).click();
    await page.keyboard.press('Shift+Alt+PageDown');
    await row('三、加强领导').waitFor();
  }));

/**
 * Drags a row onto another one by hand: down, along, a rest, up. A tree that is just being redrawn lets go of what is dragged: like
 * a user, it is tried again.
 * @param result the row that shows that it has worked
 */
async function drag(page, source, target, result) {
  for (let attempt = 1; ; attempt++) {
    const [from, to] = await Promise.all([source.boundingBox(), target.boundingBox()]);
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
    await page.waitForTimeout(RESTS);
    await page.mouse.up();
    try {
      await result.waitFor({ timeout: 10_000 });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** Saves, and waits until the file on disk is as wanted. */
async function saved(page, file, isWanted) {
  await runCommand(page, 'File: Save');
  for (let i = 0; i < 100; i++) {
    const now = readFileSync(file, 'utf8');
    if (isWanted(now)) return now;
    await page.waitForTimeout(50);
  }
  return readFileSync(file, 'utf8');
}
