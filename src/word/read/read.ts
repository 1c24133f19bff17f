/** .docx → text of a 公文. */

/** Why a document could not be read, in one or two sentences for the user. */
export class UnreadableWord extends Error {}

/** Something that the text does not show as the document did. */
export interface ImportNote {
  /** What it is: 修订, 批注, 图片, 文本框 … */
  readonly what: string;
  /** What was done with it, or the text that was left out; one line. */
  readonly detail: string;
}

export interface WordText {
  /** The text, line ends `\n`. */
  readonly text: string;
  /** In the order of the document. */
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a .docx.
 * @param bytes the file
 * @throws UnreadableWord when it is none, is damaged, encrypted or too large
 */
export function readWord(bytes: Uint8Array): WordText {
  throw new UnreadableWord(`not yet (${bytes.length})`);
}
