import type * as vscode from 'vscode';
import { Uri } from 'vscode';

/** The page of the panel: no data in it, no script but its own, nothing from elsewhere. @param assets the folder of its script and style */
export function pageOf(webview: vscode.Webview, assets: vscode.Uri): string {
  const place = (name: string): string => webview.asWebviewUri(Uri.joinPath(assets, name)).toString();
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>套话库</title>
<link rel="stylesheet" href="${place('panel.css')}">
</head>
<body>
<div class="find"><input id="search" type="search" placeholder="名称、拼音、首字母或者文字" aria-label="查找套话" spellcheck="false"></div>
<div id="tree" role="tree" aria-label="套话"></div>
<div id="detail" role="region" aria-label="预览" hidden></div>
<script nonce="${nonce}" src="${place('panel.js')}"></script>
</body>
</html>`;
}
