/** 导出 PDF: the draft as Word would have it, turned into a PDF by LibreOffice; where there is none, the pages of the preview are printed. */
import * as vscode from 'vscode';
import { OFFICE_PATH, officePath } from '../config.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { OfficeConverter, Platform } from '../platform.ts';
import type { Preview } from '../preview/register.ts';
import { reasonOf } from '../reasons.ts';
import { withSignal } from './abort.ts';
import { draftOf, exportTo, layoutFor, placeFor, type Exported, type FileKind, type Written } from './exporting.ts';

const PDF: FileKind = { title: '导出 PDF', ending: '.pdf', name: 'PDF 文档' };
const SET_PATH = '设置 LibreOffice 的位置';

/** LibreOffice, and where its program is. */
interface Office {
  readonly office: OfficeConverter;
  readonly program: string;
}

export function registerExportPdf(platform: Platform, layouts: Pick<Layouts, 'of' | 'remark'>, preview: Pick<Preview, 'inFront' | 'print'>): vscode.Disposable {
  return vscode.commands.registerCommand('gongwen.exportPdf', createPdfExport(platform, layouts, preview));
}

/** @returns the command: source and target as those of 导出 Word */
export function createPdfExport(platform: Platform, layouts: Pick<Layouts, 'of' | 'remark'>, preview: Pick<Preview, 'inFront' | 'print'>): (source?: unknown, target?: unknown) => Promise<Exported | undefined> {
  return async (source, target) => {
    const document = await draftOf(source, preview);
    if (document === undefined) return undefined;
    // first: nobody is asked for a place to which nothing will be written
    const found = await findOffice(platform);
    if (found === undefined) {
      await printInstead(document, platform, preview);
      return undefined;
    }
    const place = await placeFor(document, target, PDF);
    if (place === undefined) return undefined;
    return exportTo(place, (token) => withSignal(token, async (signal): Promise<Written> => {
      const { fontRemarks, remarksOn, writeWord } = await import('../../word/word.ts');
      const { layout, remarks } = await layoutFor(document, layouts);
      const file = await writeWord(document.getText(), layout);
      const pdf = await found.office.toPdf(found.program, file.bytes, signal);
      // cancelled at the last moment: the old file stays
      signal.throwIfAborted();
      await platform.writeWhole(place, pdf);
      return { missing: file.missing, remarks: [...remarksOn(file), ...remarks, ...fontRemarks(pdf, layout.profile)] };
    }), true);
  };
}

async function findOffice({ office }: Platform): Promise<Office | undefined> {
  const program = await office?.find(officePath());
  return office === undefined || program === undefined ? undefined : { office, program };
}

async function printInstead(document: vscode.TextDocument, { office }: Platform, preview: Pick<Preview, 'print'>): Promise<void> {
  const why = office === undefined ? '网页版不能运行 LibreOffice' : officePath() === '' ? '没有找到 LibreOffice' : `设置 ${OFFICE_PATH} 写的位置没有 LibreOffice`;
  const help = office === undefined ? '' : `要直接导出，请装好 LibreOffice；没有装在常见的位置，就在设置 ${OFFICE_PATH} 里写明它的 soffice 在哪里。`;
  // before the dialog opens, as it says what to choose there
  void vscode.window.showInformationMessage(`${why}，改用预览打印：在打印对话框里选“另存为 PDF”。${help}`, ...(office === undefined ? [] : [SET_PATH])).then((chosen) => {
    if (chosen === SET_PATH) void vscode.commands.executeCommand('workbench.action.openSettings', OFFICE_PATH);
  });
  try {
    await preview.print(document);
  } catch (error) {
    void vscode.window.showErrorMessage(`没有导出 PDF：版面预览没能打印（${reasonOf(error)}）。`);
  }
}
