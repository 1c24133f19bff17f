/** What opens a Word or WPS file that is clicked in the explorer or dropped on the editor: the file gives way to its text. */
import * as vscode from 'vscode';
import type { Platform } from '../platform.ts';
import { baseName, messageOf } from './files.ts';
import { openWord } from './open.ts';

const VIEW_TYPE = 'gongwen.word';

export function registerWordEditor(platform: Platform): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(VIEW_TYPE, {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: async ({ uri }, panel) => {
      panel.webview.options = { enableScripts: false };
      panel.webview.html = page(`正在打开“${baseName(uri)}”…`);
      try {
        await openWord(uri, platform);
        panel.dispose();
      } catch (error) {
        panel.webview.html = page(`“${baseName(uri)}”没有打开：${messageOf(error)}。`);
      }
    },
  });
}

function page(message: string): string {
  const text = message.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font-size:1.1em;line-height:1.8;padding:2em;max-width:40em}</style></head><body><p>${text}</p></body></html>`;
}
