/** Why a document could not be read, in one or two sentences for the user: what is wrong, what to do. */
export class UnreadableWord extends Error {}

/** @returns the error for a file whose insides don't hold together */
export function damaged(cause?: unknown): UnreadableWord {
  return new UnreadableWord('文件已损坏，读不出来。请在 Word 或 WPS 里打开它，另存为 .docx 后再试；如果那里也打不开，请重新拷贝一份。', { cause });
}

/** @returns the error for a file that unpacks to more than any document does */
export function tooLarge(): UnreadableWord {
  return new UnreadableWord('文件里的内容大得不正常，没有打开。请在 Word 或 WPS 里打开它，只把文字复制到新文档，另存为 .docx 后再试。');
}
