/** The frame of a page that is no text editor: no data in it, no script but its own, nothing from elsewhere. */
import type * as vscode from 'vscode';
import { Uri } from 'vscode';

export interface WebviewPage {
  readonly title: string;
  /** Name of its script and its style in dist. */
  readonly bundle: string;
  /** HTML of the body. */
  readonly body: string;
}

/** Gives a webview its page. @param extension where the extension's files are */
export function setPage(webview: vscode.Webview, extension: vscode.Uri, { title, bundle, body }: WebviewPage): void {
  const assets = Uri.joinPath(extension, 'dist');
  const place = (name: string): string => webview.asWebviewUri(Uri.joinPath(assets, name)).toString();
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  webview.options = { enableScripts: true, localResourceRoots: [assets] };
  webview.html = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${title}</title>
<link rel="stylesheet" href="${place(`${bundle}.css`)}">
</head>
<body>
${body}
<script nonce="${nonce}" src="${place(`${bundle}.js`)}"></script>
</body>
</html>`;
}
