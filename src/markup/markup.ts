/** HTML, as a browser or Word puts it on the clipboard, → text: a file of its own, loaded on first use (esbuild.mjs, loadedLater). */
import { Parser } from 'htmlparser2';
import { BLOCKS, hasPictures, stateOf, STRUCTURE, VOID } from './elements.ts';
import { addText, endLine, newLines, type Lines } from './lines.ts';
import { listType, ordinalOf } from './ordinals.ts';
import { linesOfTable, newCell, newTable, type Table } from './tables.ts';

export interface MarkupText {
  /** Paragraphs, a line each; headings open with Markdown's #, items of numbered lists with 1. ; rows of tables are parted by tabs. */
  readonly text: string;
  /** Text of what belongs to the page and not to what it says (nav, footer, buttons), in order. */
  readonly dropped: readonly string[];
}

export interface MarkupOptions {
  /** Whether headings get Markdown's #; true when absent. */
  readonly headings?: boolean;
  /** The same as plain text, where there is any: no letter and no figure of it may be missing. */
  readonly plain?: string;
}

/** Tables inside tables are read so deep; what is deeper is text of the last one. */
const DEEPEST = 20;

/** Lists around a place: the next number, and how it is written; undefined for one without numbers. */
type Lists = ({ next: number; readonly type: string } | undefined)[];

/**
 * Total: any string is read, nothing throws.
 * @returns undefined when the HTML has no structure that its plain text would not have (an editor's colours), or was not read well: something
 *   of its plain text is missing
 */
export function textOfHtml(html: string, { headings = true, plain = '' }: MarkupOptions = {}): MarkupText | undefined {
  const page = newLines();
  const chrome = newLines();
  const tables: Table[] = [];
  const lists: Lists = [];
  /** Whether there is any structure, and how deep inside what is not read, in chrome, in verbatim text, in tables that are too deep. */
  const at = { structured: false, silent: 0, aside: 0, verbatim: 0, deep: 0 };
  /** What each open element is, so that its end undoes it. */
  const open: { readonly state: ReturnType<typeof stateOf>; readonly pictures: boolean }[] = [];

  const target = (): Lines => {
    if (at.aside > 0) return chrome;
    const table = tables.at(-1);
    return table === undefined ? page : table.rows.at(-1)?.at(-1)?.lines ?? table.outside;
  };
  const endTable = (): void => {
    const table = tables.pop()!;
    for (const { lines } of table.rows.flat()) endLine(lines);
    endLine(table.outside);
    const { done } = target();
    for (const line of linesOfTable(table)) done.push(line);
  };
  const start = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (BLOCKS.has(name)) endLine(target());
    if (STRUCTURE.has(name)) at.structured = true;
    if (name === 'br') endLine(target());
    else if (headings && /^h[1-6]$/.test(name)) target().lead = `${'#'.repeat(Number(name.charAt(1)))} ${target().lead}`;
    else if (name === 'ol') lists.push({ next: Math.max(0, Number.parseInt(attributes.start ?? '1', 10) || 1), type: listType(attributes) });
    else if (name === 'ul') lists.push(undefined);
    else if (name === 'li') target().lead = itemLead(lists, attributes);
    else if (name === 'pre') at.verbatim++;
    else if (name === 'table' && at.aside === 0) {
      const around = tables.at(-1);
      if (around !== undefined) around.nested = true;
      if (tables.length < DEEPEST) tables.push(newTable());
      else at.deep++;
    } else if (name === 'tr' && at.aside === 0) tables.at(-1)?.rows.push([]);
    else if ((name === 'td' || name === 'th') && at.aside === 0) {
      const rows = tables.at(-1)?.rows;
      if (rows?.length === 0) rows.push([]);
      rows?.at(-1)?.push(newCell(attributes));
    }
  };
  const end = (name: string): void => {
    if (name === 'td' || name === 'th' || BLOCKS.has(name)) {
      endLine(target());
      target().lead = '';
    }
    if (name === 'ol' || name === 'ul') lists.pop();
    else if (name === 'pre') at.verbatim = Math.max(0, at.verbatim - 1);
    else if (name === 'table' && at.aside === 0) {
      if (at.deep > 0) at.deep--;
      else if (tables.length > 0) endTable();
    }
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const pictures = open.at(-1)?.pictures === true || hasPictures(attributes);
      const state = stateOf(name, attributes, pictures);
      if (!VOID.has(name)) open.push({ state, pictures });
      if (VOID.has(name) ? at.silent > 0 || state === 'silent' : (at.silent += state === 'silent' ? 1 : 0) > 0) return;
      if (state !== '') {
        endLine(state === 'aside' ? chrome : target());
        at.aside++;
      }
      start(name, attributes);
    },
    ontext(text) {
      if (at.silent === 0) addText(target(), text, at.verbatim > 0);
    },
    onclosetag(name) {
      const state = VOID.has(name) ? '' : open.pop()?.state ?? '';
      if (at.silent > 0) {
        if (state === 'silent') at.silent--;
        return;
      }
      end(name);
      if (state !== '') {
        endLine(chrome);
        at.aside--;
      }
    },
  }, { lowerCaseTags: true, decodeEntities: true });
  parser.write(html);
  parser.end();
  while (tables.length > 0) endTable();
  endLine(page);
  const read = { text: page.done.join('\n'), dropped: chrome.done };
  return at.structured && saysAll(read.text + read.dropped.join(''), plain) ? read : undefined;
}

function itemLead(lists: Lists, attributes: Readonly<Record<string, string>>): string {
  const list = lists.at(-1);
  if (list === undefined) return '';
  const own = Number.parseInt(attributes.value ?? '', 10);
  const value = Number.isNaN(own) ? list.next : own;
  list.next = value + 1;
  return ordinalOf(value, list.type);
}

/** Whether each letter and each figure of a text is in another one as often: of marks a browser makes its own, of letters capitals. */
function saysAll(read: string, plain: string): boolean {
  const left = new Map<string, number>();
  for (const [char] of wordsOf(read)) left.set(char, (left.get(char) ?? 0) + 1);
  for (const [char] of wordsOf(plain)) {
    const count = left.get(char) ?? 0;
    if (count === 0) return false;
    left.set(char, count - 1);
  }
  return true;
}

function wordsOf(text: string): Iterable<RegExpExecArray> {
  return text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu);
}
