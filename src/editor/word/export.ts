/** 导出 Word: the draft in front, or one chosen in the explorer, laid out as a .docx. */
import * as vscode from 'vscode';
import type { Layouts } from '../layout/layouts.ts';
import type { Platform } from '../platform.ts';
import type { Preview } from '../preview/register.ts';
import { draftOf, exportTo, layoutFor, placeFor, type Exported, type FileKind } from './exporting.ts';

const WORD: FileKind = { title: '导出 Word', ending: '.docx', name: 'Word 文档' };

export function registerExportWord(platform: Platform, layouts: Layouts, preview: Pick<Preview, 'inFront'>): vscode.Disposable {
  return vscode.commands.registerCommand('gongwen.exportWord', async (source?: unknown, target?: unknown): Promise<Exported | undefined> => {
    const document = await draftOf(source, preview);
    const place = document && (await placeFor(document, target, WORD));
    if (document === undefined || place === undefined) return undefined;
    return exportTo(place, async () => {
      const { remarksOn, writeWord } = await import('../../word/word.ts');
      const { layout, remarks } = await layoutFor(document, layouts);
      const file = await writeWord(document.getText(), layout);
      await platform.writeWhole(place, file.bytes);
      return { missing: file.missing, remarks: [...remarksOn(file), ...remarks] };
    });
  });
}
