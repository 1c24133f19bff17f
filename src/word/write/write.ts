/** Text of a 公文 → .docx. */
export interface WordFile {
  readonly bytes: Uint8Array;
}

export function writeWord(text: string): Promise<WordFile> {
  return Promise.resolve({ bytes: new TextEncoder().encode(text) });
}
