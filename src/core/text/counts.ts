/**
 * Counts as Microsoft Word makes them (审阅 → 字数统计). 字数 is the sum of East Asian characters and marks, one each, and
 * of runs of all else between blanks, one a run. Word decides by the font whether “ ” … — · × are East Asian; plain text has
 * no font, so they are, unless they stand in the midst of Latin text.
 */

export interface Counts {
  /** 字数: what people mean by the length of a text. */
  readonly words: number;
  /** 字符数（不计空格）, in code points. */
  readonly characters: number;
  /** 字符数（计空格）, in code points; line ends are none. */
  readonly charactersWithSpaces: number;
  /** 段落数: lines that hold text. */
  readonly paragraphs: number;
  /** 中文字符: East Asian characters and marks. */
  readonly eastAsian: number;
  /** 非中文单词: runs of other characters. */
  readonly otherWords: number;
}

/** What a UTF-16 unit counts as. `either` is settled by its neighbours, `nothing` neither counts nor parts words. */
const Class = { nothing: 0, lineEnd: 1, blank: 2, other: 3, eastAsian: 4, either: 5 } as const;
type Class = (typeof Class)[keyof typeof Class];

/** Classes of the units that are no 汉字 and no ASCII: first unit of each stretch; a stretch ends where the next begins. */
const STRETCHES: readonly (readonly [number, Class])[] = [
  [0x80, Class.other], [0xa0, Class.blank], [0xa1, Class.other], [0xa7, Class.either], [0xa9, Class.other], [0xb0, Class.either], [0xb2, Class.other],
  [0xb7, Class.either], [0xb8, Class.other], [0xd7, Class.either], [0xd8, Class.other], [0xf7, Class.either], [0xf8, Class.other],
  [0x2000, Class.blank], [0x200b, Class.nothing], [0x2010, Class.either], [0x2028, Class.blank], [0x202a, Class.nothing], [0x202f, Class.blank],
  [0x2030, Class.either], [0x205f, Class.blank], [0x2060, Class.nothing], [0x2070, Class.other], [0x2100, Class.either], [0x2c00, Class.other],
  [0x2e80, Class.eastAsian], [0x3000, Class.blank], [0x3001, Class.eastAsian], [0xa4d0, Class.other], [0xa960, Class.other], [0xac00, Class.other],
  [0xd800, Class.eastAsian], [0xdc00, Class.nothing], [0xe000, Class.eastAsian], [0xfb00, Class.other], [0xfe00, Class.nothing], [0xfe10, Class.eastAsian],
  [0xfe20, Class.nothing], [0xfe30, Class.eastAsian], [0xfe70, Class.other], [0xfeff, Class.nothing], [0xff00, Class.eastAsian], [0xfff0, Class.other],
];

/** Counts a stretch of text; offsets in UTF-16 units. */
export function count(text: string, from = 0, to: number = text.length): Counts {
  let eastAsian = 0;
  let otherWords = 0;
  let blanks = 0;
  let others = 0;
  let paragraphs = 0;
  let lineHasText = false;
  let before: Class = Class.lineEnd;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) { // most of the text: no more to ask
      eastAsian++;
      lineHasText = true;
      before = Class.eastAsian;
      continue;
    }
    let now = classOf(code);
    if (now === Class.nothing) continue;
    if (now === Class.either) now = settle(before, i + 1 < to ? classOf(text.charCodeAt(i + 1)) : Class.lineEnd);
    if (now === Class.eastAsian) {
      eastAsian++;
      lineHasText = true;
    } else if (now === Class.other) {
      others++;
      if (before !== Class.other) otherWords++;
      lineHasText = true;
    } else if (now === Class.blank) {
      blanks++;
    } else if (code === 10) {
      if (lineHasText) paragraphs++;
      lineHasText = false;
    }
    before = now;
  }
  if (lineHasText) paragraphs++;
  const characters = eastAsian + others;
  return { words: eastAsian + otherWords, characters, charactersWithSpaces: characters + blanks, paragraphs, eastAsian, otherWords };
}

/** @returns 字数 of a stretch of text; offsets in UTF-16 units */
export function countWords(text: string, from: number, to: number): number {
  return from >= to ? 0 : count(text, from, to).words;
}

function classOf(code: number): Class {
  if (code >= 0x4e00 && code <= 0x9fff) return Class.eastAsian;
  if (code < 0x80) {
    if (code > 32) return code === 127 ? Class.nothing : Class.other;
    if (code === 10 || code === 13) return Class.lineEnd;
    return code === 32 || (code >= 9 && code <= 12) ? Class.blank : Class.nothing;
  }
  let low = 0;
  let high = STRETCHES.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (STRETCHES[middle]![0] <= code) low = middle;
    else high = middle;
  }
  return STRETCHES[low]![1];
}

/** don’t, “Hello” and 3–5 are Latin; a mark beside a 汉字 or doubled (——, ……, ××) is Chinese. */
function settle(before: Class, after: Class): Class {
  const latin = (neighbour: Class): boolean => neighbour !== Class.eastAsian && neighbour !== Class.either;
  const touches = before === Class.other || after === Class.other;
  return touches && latin(before) && latin(after) ? Class.other : Class.eastAsian;
}

/** @returns a number with its thousands parted by commas: 1,234 */
export function grouped(value: number): string {
  // toLocaleString loads its tables on first use, which takes longer than all else at activation
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
