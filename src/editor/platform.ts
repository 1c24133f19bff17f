/** What differs between the hosts that VS Code runs extensions in: a desktop's (Node) and a browser's (web worker). */
import type * as vscode from 'vscode';

export interface Platform {
  /**
   * Replaces a file in one step: when it fails the old one is as it was.
   * Rejects with an Error whose message says why, in one clause of plain Chinese.
   */
  writeWhole(uri: vscode.Uri, content: Uint8Array): Promise<void>;
  /** LibreOffice: old Word and WPS formats to .docx, .docx to PDF; undefined where no program can be run. */
  readonly office: OfficeConverter | undefined;
}

export interface OfficeConverter {
  /** @returns the path of LibreOffice's program, undefined when there is none. @param configured what the user has set, '' for nothing */
  find(configured: string): Promise<string | undefined>;
  /**
   * Turns a document into .docx. Rejects with an Error whose message says why, in one clause of plain Chinese.
   * @param name the document's file name, whose ending says what it is
   * @param signal ends the conversion
   */
  toDocx(program: string, name: string, content: Uint8Array, signal: AbortSignal): Promise<Uint8Array>;
  /** Turns a .docx into a PDF. Rejects as toDocx does. */
  toPdf(program: string, docx: Uint8Array, signal: AbortSignal): Promise<Uint8Array>;
}
