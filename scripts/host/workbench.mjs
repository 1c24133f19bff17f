// The workbench as a page: its address, and what a user does in it.

/**
 * @param {object} options
 * @param {string} [options.folder] absolute, as every path here
 * @param {string} [options.file] the file to open
 * @param {string} [options.extension] one in development; needs the server's test driver
 * @param {string} [options.tests] the module whose run() the extension host calls
 */
export function workbenchUrl({ port, token, folder, file, extension, tests, disableExtensions = false }) {
  const remote = (place) => `vscode-remote://127.0.0.1:${port}${encodeURI(place)}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
    ...(disableExtensions ? [['disableExtensions', 'true']] : []),
  ];
  const query = new URLSearchParams({
    ...(token ? { tkn: token } : {}),
    ...(folder ? { folder } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}

export async function openWorkbench(context, url) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.locator('.monaco-workbench').waitFor();
  return page;
}

/** Runs a command of the palette by its English title. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
}

/** Shows the outline of the open document and returns the text of its first rows. */
export async function showOutline(page) {
  await page.locator('.view-lines .view-line').first().waitFor();
  await runCommand(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.first().waitFor();
  return rows.allTextContents();
}

/** Shows 公文大纲 of the open document. */
export async function showSections(page) {
  await page.locator('.view-lines .view-line').first().waitFor();
  await page.locator('#status\\.editor\\.mode', { hasText: '公文' }).waitFor(); // what the palette offers depends on it
  await runCommand(page, '公文: 大纲');
  await page.locator('.part.sidebar .monaco-list-row .label-name').first().waitFor();
}

export function languageInStatusBar(page) {
  return page.locator('#status\\.editor\\.mode').textContent();
}
