/**
 * Words of the user's own: `.gongwen/words.tsv`, and the entries of a setting. One line an entry, its columns apart by tabs:
 *
 *     误	正	级别	前接	不前接	后接	不后接	说明
 *
 * Only 误 must be there. 级别 is 必错, 多错 (when empty), 提示, or 关, which switches a built-in word off, as a line `!词` does. Lists
 * are apart by `|`. A line that opens with # is a remark. What is wrong with a line is told, and the others work all the same.
 */
import type { Span } from '../model.ts';
import type { WordEntry, WordLevel } from '../text/words/entry.ts';
import type { WordRule } from './rule.ts';

/** What is wrong with a line of the file; offsets are those of its text. */
export interface WordProblem extends Span {
  /** Counted from one, as editors do. */
  readonly line: number;
  readonly message: string;
}

export interface UserWords {
  /** The words as a rule; undefined when there are none. */
  readonly rule: WordRule | undefined;
  /** Words that are never flagged. */
  readonly off: ReadonlySet<string>;
  readonly problems: readonly WordProblem[];
  /** What is wrong with the setting. */
  readonly settingProblems: readonly string[];
}

/** Longest word and longest list in UTF-16 units: what is longer was not meant as one. */
const WORD_LENGTH = 60;
const LIST_LENGTH = 2000;

/** The columns in their order. */
export const COLUMNS = ['误', '正', '级别', '前接', '不前接', '后接', '不后接', '说明'] as const;
/** How the first column of a header may be called. */
const HEADER = /^(?:误|错)(?:词|字|写|形)?$/;

const LEVELS: ReadonlyMap<string, WordLevel | 'off'> = new Map([['', 'warning'], ['必错', 'error'], ['多错', 'warning'], ['提示', 'information'], ['关', 'off']]);

/**
 * @param text the text of the file; '' when there is none
 * @param setting the entries of the setting, { 误: 正 } or { 误: { 正, 级别, 前接, … } }, whatever stands there; a word that is in the file too is the file's
 */
export function userWords(text: string, setting?: unknown): UserWords {
  const words = new Map<string, WordEntry>();
  const off = new Set<string>();
  const problems: WordProblem[] = [];
  readFile(text, words, off, problems);
  const settingProblems = readSetting(setting, words, off);
  for (const [key, entry] of words) {
    if (!goesRound(entry, words)) continue;
    words.set(key, { ...entry, choice: true });
    tell(entry, text, problems, settingProblems);
  }
  return { rule: words.size === 0 ? undefined : ruleOf([...words.values()]), off, problems, settingProblems };
}

function ruleOf(words: readonly WordEntry[]): WordRule {
  return {
    code: 'user-word', title: '自定义词', source: { standard: '自定义词表', strength: 'language' }, severity: 'warning',
    why: '本单位自己的用词要求，写在 .gongwen/words.tsv 或者设置里。',
    fault: '不合本单位用词要求', should: '应为', slips: true, certain: true, rows: true, words, bad: [], good: [],
  };
}

function readFile(text: string, words: Map<string, WordEntry>, off: Set<string>, problems: WordProblem[]): void {
  /** Line of each word that was read. */
  const lines = new Map<string, number>();
  let headerMayCome = true;
  let number = 0;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    const line = text.slice(from, next);
    const at = from;
    number++;
    from = next + 1;
    const content = line.replace(/^\ufeff/, '').replace(/\r$/, '');
    if (content.trim() === '' || content.trimStart().startsWith('#')) continue;
    const start = at + (line.length - line.replace(/^\ufeff/, '').length);
    const cells = content.split('\t').map((cell) => cell.trim());
    const isHeader = headerMayCome && HEADER.test(cells[0]!);
    headerMayCome = false;
    if (isHeader) continue;
    const read = readRow(cells);
    const problem = (message: string, column: number): void => {
      problems.push({ ...cellSpan(content, start, column), line: number, message });
    };
    if ('message' in read) problem(read.message, read.column);
    else if ('off' in read) off.add(read.off);
    else {
      const before = lines.get(read.entry.wrong);
      if (before !== undefined && sameCompany(words.get(read.entry.wrong)!, read.entry)) problem(`“${read.entry.wrong}”与第${before}行重复，后一行不起作用`, 0);
      else {
        // the same word in other company is an entry of its own
        words.set(before === undefined ? read.entry.wrong : `${read.entry.wrong}\t${number}`, read.entry);
        if (before === undefined) lines.set(read.entry.wrong, number);
      }
    }
  }
}

function sameCompany(a: WordEntry, b: WordEntry): boolean {
  return a.before === b.before && a.notBefore === b.notBefore && a.after === b.after && a.notAfter === b.notAfter;
}

type Row = { readonly entry: WordEntry } | { readonly off: string } | { readonly message: string; readonly column: number };

/** 布署 部署, 布署，部署: parted by something else than a tab. */
const NO_TAB = /[\u4e00-\u9fff]\s+\S|\S\s+[\u4e00-\u9fff]|\S\s*[,，;；=→]\s*\S/;

function readRow(cells: readonly string[]): Row {
  if (cells.length === 1 && NO_TAB.test(cells[0]!)) return { message: '只有一列：各列之间要用制表符（Tab 键）隔开', column: 0 };
  const [wrong = '', right = '', level = '', before = '', notBefore = '', after = '', notAfter = '', note = ''] = cells;
  if (wrong.startsWith('!') || wrong.startsWith('！')) {
    const word = wrong.slice(1).trim();
    return word === '' ? { message: '“!”后面要写停用的词', column: 0 } : { off: word };
  }
  const extra = cells.findIndex((cell, column) => column >= COLUMNS.length && cell !== '');
  if (extra >= 0) return { message: `这一行多于${COLUMNS.length}列，应为：${COLUMNS.join('、')}`, column: extra };
  const known = LEVELS.get(level);
  if (wrong === '') return { message: '“误”这一列是空的，要写错词', column: 0 };
  if (known === undefined) return { message: `级别“${level.slice(0, WORD_LENGTH)}”不认识，应为必错、多错、提示或者关`, column: 2 };
  if (known === 'off') return { off: wrong };
  const fault = faultOf(wrong, right);
  if (fault !== undefined) return fault;
  const long = [before, notBefore, after, notAfter, note].findIndex((list) => list.length > LIST_LENGTH);
  if (long >= 0) return { message: `“${COLUMNS[long + 3]!}”太长，最多${LIST_LENGTH}字`, column: long + 3 };
  return {
    entry: {
      wrong, level: known, ...(right === '' ? {} : { right }), ...(before === '' ? {} : { before }), ...(notBefore === '' ? {} : { notBefore }),
      ...(after === '' ? {} : { after }), ...(notAfter === '' ? {} : { notAfter }), ...(note === '' ? {} : { note }),
    },
  };
}

function faultOf(wrong: string, right: string): { readonly message: string; readonly column: number } | undefined {
  if (wrong.length < 2) return { message: `“${wrong}”只有一个字，错词至少要有两个字，可以连同前后的字一起写`, column: 0 };
  if (wrong.length > WORD_LENGTH) return { message: `错词太长，最多${WORD_LENGTH}字`, column: 0 };
  if (right.length > WORD_LENGTH) return { message: `正词太长，最多${WORD_LENGTH}字`, column: 1 };
  if (wrong === right) return { message: `“误”和“正”都是“${wrong}”`, column: 1 };
  return undefined;
}

/** @returns where a column stands, without the blanks around it; the whole line when it is empty */
function cellSpan(content: string, start: number, column: number): Span {
  let from = 0;
  for (let i = 0; i < column; i++) {
    const tab = content.indexOf('\t', from);
    if (tab < 0) break;
    from = tab + 1;
  }
  const tab = content.indexOf('\t', from);
  const cell = content.slice(from, tab < 0 ? content.length : tab);
  const trimmed = cell.trim();
  if (trimmed === '') return { from: start, to: start + content.length };
  const lead = cell.length - cell.trimStart().length;
  return { from: start + from + lead, to: start + from + lead + trimmed.length };
}

/** @returns what is wrong with the entries of the setting */
function readSetting(setting: unknown, words: Map<string, WordEntry>, off: Set<string>): string[] {
  if (setting === undefined || setting === null) return [];
  if (typeof setting !== 'object' || Array.isArray(setting)) return ['应为对象：{ "误": "正" }'];
  const problems: string[] = [];
  for (const [key, value] of Object.entries(setting as Readonly<Record<string, unknown>>)) {
    const wrong = key.trim();
    const cells = cellsOf(wrong, value);
    if (typeof cells === 'string') problems.push(cells);
    else {
      const read = readRow(cells);
      if ('message' in read) problems.push(read.message);
      else if ('off' in read) off.add(read.off);
      else if (!words.has(wrong)) words.set(wrong, read.entry);
    }
  }
  return problems;
}

/** Columns that hold lists, which a setting may write as arrays too. */
export const LISTS: ReadonlySet<string> = new Set(['前接', '不前接', '后接', '不后接']);

/** What may stand under 级别. */
export const LEVEL_NAMES: readonly string[] = [...LEVELS.keys()].filter((name) => name !== '');

/** @returns the entry of a setting as cells of a row, or what is wrong with it */
function cellsOf(wrong: string, value: unknown): string[] | string {
  if (typeof value === 'string') return /[\t\r\n]/.test(wrong + value) ? `“${wrong.replace(/\s/g, ' ')}”里有制表符或换行` : [wrong, value.trim()];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `“${wrong}”的正词应为文字`;
  const cells = [wrong, '', '', '', '', '', '', ''];
  for (const [name, cell] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const column = COLUMNS.findIndex((one, i) => i > 0 && one === name);
    if (column < 0) return `“${wrong}”里的“${name}”不认识，可用的有：${COLUMNS.slice(1).join('、')}`;
    const text = LISTS.has(name) && Array.isArray(cell) && cell.every((word) => typeof word === 'string') ? cell.join('|') : cell;
    if (typeof text !== 'string') return `“${wrong}”的“${name}”应为文字`;
    cells[column] = text.trim();
  }
  return cells.some((cell) => /[\t\r\n]/.test(cell)) ? `“${wrong}”里有制表符或换行` : cells;
}

/** How many replacements are followed. */
const LONGEST_ROUND = 8;

/** Whether mending a word leads to the same word again: 甲方 → 乙方, 乙方 → 甲方. What goes round is never mended without a look. */
function goesRound(entry: WordEntry, words: ReadonlyMap<string, WordEntry>): boolean {
  const certain = (wrong: string): WordEntry | undefined => {
    const found = words.get(wrong);
    return found?.level === 'error' && found.right !== undefined ? found : undefined;
  };
  if (entry.level !== 'error' || entry.right === undefined) return false;
  let front = [entry.right];
  for (let round = 0; round < LONGEST_ROUND && front.length > 0; round++) {
    const next = new Set<string>();
    for (const right of front) {
      for (let from = 0; from < right.length; from++) {
        for (let to = from + 2; to <= right.length; to++) {
          const part = right.slice(from, to);
          // a word that stands in its own right one is right already
          if (part === entry.wrong && (round > 0 || !entry.right.includes(entry.wrong))) return true;
          const other = part === entry.wrong ? undefined : certain(part);
          if (other !== undefined) next.add(other.right!);
        }
      }
    }
    front = [...next];
  }
  return false;
}

function tell({ wrong }: WordEntry, text: string, problems: WordProblem[], settingProblems: string[]): void {
  const message = `“${wrong}”改了以后又会改回来或者越改越长，与别的行矛盾；只标出，不自动改`;
  const at = lineWith(text, wrong);
  if (at === undefined) settingProblems.push(message);
  else problems.push({ ...at, message });
}

function lineWith(text: string, wrong: string): (Span & { readonly line: number }) | undefined {
  let from = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const start = line.indexOf(wrong);
    if (start >= 0 && line.split('\t')[0]!.replace(/^\ufeff/, '').trim() === wrong) return { from: from + start, to: from + start + wrong.length, line: i + 1 };
    from += line.length + 1;
  }
  return undefined;
}
