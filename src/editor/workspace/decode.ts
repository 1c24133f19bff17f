import * as vscode from 'vscode';

/** Old files are in it, as it holds GBK and GB 2312. */
const OLD = 'gb18030';

/** @returns the text of a file as VS Code would open it: UTF-8, else what is set for the file, else GB18030 */
export async function decode(uri: vscode.Uri, content: Uint8Array): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = await vscode.workspace.decode(content, { uri });
    return text.includes('\ufffd') ? vscode.workspace.decode(content, { encoding: OLD }) : text;
  }
}
