/** A Word file dropped into the text of a draft (with Shift held): its text is inserted there. */
import * as vscode from 'vscode';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import type { Platform } from '../platform.ts';
import { baseName } from './files.ts';
import { readWordFile, textOfWord } from './import.ts';

const WORD = /\.(?:docx|docm|dotx|doc|wps|wpt|rtf)$/i;
const URI_LIST = 'text/uri-list';
const FILES = 'files';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('gongwen', 'word');

export function registerWordDrop(platform: Platform): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider([{ language: LANGUAGE_ID }, { language: PLAIN_TEXT }], wordDropProvider(platform), {
    dropMimeTypes: [URI_LIST, FILES],
    providedDropEditKinds: [KIND],
  });
}

export function wordDropProvider(platform: Platform): vscode.DocumentDropEditProvider {
  return {
    provideDocumentDropEdits: async (_document, _position, transfer, token) => {
      const text = await droppedText(transfer, platform, token);
      if (text === undefined || token.isCancellationRequested) return undefined;
      return new vscode.DocumentDropEdit(text, '插入 Word 稿的文字', KIND);
    },
  };
}

/** @returns the text of the first Word file dropped; undefined when there is none, or none that can be read, so that VS Code does what it always does */
async function droppedText(transfer: vscode.DataTransfer, platform: Platform, token: vscode.CancellationToken): Promise<string | undefined> {
  try {
    const list = await transfer.get(URI_LIST)?.asString();
    const uri = list?.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')).map((line) => vscode.Uri.parse(line)).find(({ path }) => WORD.test(path));
    if (uri !== undefined) return (await readWordFile(uri, platform, token)).text;
    for (const [, item] of transfer) {
      const file = item.asFile();
      if (file !== undefined && WORD.test(file.name)) return (await textOfWord(baseName(vscode.Uri.file(file.name)), await file.data(), platform, token)).text;
    }
  } catch {
    // told where the file itself is opened
  }
  return undefined;
}
