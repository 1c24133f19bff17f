// What the tests in a workbench share: one of their own, with the extension as this checkout builds it, driven as a user does.
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { setDisplayLanguage, startBrowser } from '../../scripts/host/browser.mjs';
import { linkCheckout } from '../../scripts/host/extensions.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { openWorkbench, workbenchUrl } from '../../scripts/host/workbench.mjs';
import { withTemporaryFolder } from '../../scripts/temporary.mjs';

/**
 * Opens a document in a workbench and hands over the page.
 * @param {object} options
 * @param {string} options.name the document's
 * @param {string} options.text what it holds
 * @param {object} [options.settings] the user's
 * @param {string} [options.userAgent] what the page says of its browser and system
 * @param {string} [options.host] which of hosts.mjs
 * @param {(workbench: { page: object, file: string }) => Promise<void>} work
 */
export function inWorkbench({ name, text, settings = {}, userAgent, host }, work) {
  return withTemporaryFolder(async (temporary) => {
    const file = path.join(temporary, name);
    writeFileSync(file, text);
    const server = await startServer({ host, dataDir: path.join(temporary, 'server'), extensionsDir: linkCheckout(temporary), settings });
    try {
      const browser = await startBrowser({ profileDir: path.join(temporary, 'browser'), userAgent });
      try {
        await setDisplayLanguage(browser, 'zh-cn');
        const page = await openWorkbench(browser, workbenchUrl({ port: server.port, folder: temporary, file }));
        await page.locator('.view-lines .view-line').first().waitFor();
        await page.locator('#status\\.editor\\.mode', { hasText: '公文' }).waitFor(); // what the palette offers depends on it
        await work({ page, file, browser });
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  });
}
