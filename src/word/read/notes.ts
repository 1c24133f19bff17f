/** What the text does not show as the document did, gathered while reading, in the order of the document. */

/** Something that the text does not show as the document did. */
export interface ImportNote {
  /** What it is: 修订, 批注, 图片, 文本框 … */
  readonly what: string;
  /** What was done with it, or the text that was left out; one line. */
  readonly detail: string;
}

export interface Notes {
  /** One note. @param detail asked when all has been read: what it tells may still grow */
  readonly add: (what: string, detail: () => string) => void;
  /**
   * One note for all of a kind.
   * @param done what was done with each: 没有保留
   * @param text that goes with this one, '' when there is none
   */
  readonly count: (what: string, done: string, text?: string) => void;
  readonly list: () => ImportNote[];
}

/** Longest text in a note, in characters; and how many texts one note gives. */
const TEXT_LENGTH = 60;
const TEXTS = 5;

export function createNotes(): Notes {
  const notes: { what: string; detail: () => string }[] = [];
  const kinds = new Map<string, { count: number; texts: string[] }>();
  return {
    add(what, detail) { notes.push({ what, detail }); },
    count(what, done, text = '') {
      let kind = kinds.get(what);
      if (kind === undefined) {
        const fresh = { count: 0, texts: [] };
        kinds.set(what, (kind = fresh));
        notes.push({ what, detail: () => `${fresh.count} 处，${done}${textsOf(fresh.texts)}` });
      }
      kind.count++;
      if (oneLine(text) !== '') kind.texts.push(text);
    },
    list: () => notes.map(({ what, detail }) => ({ what, detail: detail() })),
  };
}

function textsOf(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `：${texts.slice(0, TEXTS).map(quote).join('')}${texts.length > TEXTS ? '等' : ''}`;
}

/** @returns a text in quotation marks, on one line, shortened */
export function quote(text: string): string {
  const line = oneLine(text);
  const start = Array.from(line.slice(0, TEXT_LENGTH * 2 + 2));
  return `“${start.length > TEXT_LENGTH ? `${start.slice(0, TEXT_LENGTH).join('')}…` : line}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
