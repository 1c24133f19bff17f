// A picture of the workbench with a document and its outline.
import path from 'node:path';
import { withTemporaryFolder } from '../temporary.mjs';
import { setDisplayLanguage, startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { openWorkbench, showSections, workbenchUrl } from './workbench.mjs';

const sideBarWidth = 400;
/** until colours, status bar and breadcrumbs have followed the document, in ms */
const settled = 1500;

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
export const themeNames = Object.keys(themes);

const settings = (theme) => ({
  'breadcrumbs.enabled': true,
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 15,
  'editor.occurrencesHighlight': 'off',
  'workbench.colorTheme': themes[theme],
});

/**
 * @param {object} options
 * @param {string} options.picture the PNG to write
 * @param {string} options.file the document to show
 * @param {'light' | 'dark'} options.theme
 * @param {(folder: string) => Promise<string>} options.install puts the extension into a new extensions folder below the given one
 */
export function takeScreenshot({ picture, file, theme, install }) {
  return withTemporaryFolder(async (temporary) => {
    const extensionsDir = await install(temporary);
    const server = await startServer({ dataDir: path.join(temporary, 'server'), extensionsDir, settings: settings(theme) });
    try {
      const browser = await startBrowser({ profileDir: path.join(temporary, 'browser') });
      try {
        await setDisplayLanguage(browser, 'zh-cn');
        const page = await openWorkbench(browser, workbenchUrl({ port: server.port, folder: path.dirname(file), file }));
        await showSections(page);
        await widenSideBar(page);
        await page.waitForTimeout(settled);
        await page.screenshot({ path: picture });
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  });
}

/** Widens the outline, and leaves the pointer where it shows nothing. */
async function widenSideBar(page) {
  const { x, y, width, height } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + sideBarWidth, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await page.locator('.view-lines .view-line').first().click({ position: { x: 2, y: 4 } });
  await page.mouse.move(0, 0);
}
