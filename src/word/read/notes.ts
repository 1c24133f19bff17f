/** What the text does not show as the document did, collected while it is read. */

/** Something that was not kept as it was. */
export interface ImportNote {
  /** What it is: 修订, 批注, 图片, 文本框 … */
  readonly what: string;
  /** What was done with it, or the text that was left out; one line. */
  readonly detail: string;
}

/** A tracked change. */
export interface Revision {
  readonly deleted: boolean;
  /** Name and time as the document has them, '' where it has none. */
  readonly author: string;
  readonly date: string;
}

export interface Notes {
  readonly add: (what: string, detail: string) => void;
  /** Counts one more of a kind; `text` says more of it where there is something to say. */
  readonly count: (what: string, done: string, text?: string) => void;
  /** Stretches of one change that follow each other are one note. */
  readonly revise: (revision: Revision, text: string) => void;
  /** In the order in which each was first met. */
  readonly list: () => ImportNote[];
}

/** Longest quotation in a note, in characters. */
const LONGEST = 60;
/** So many of the texts of one kind are named. */
const NAMED = 3;

interface Counted {
  readonly what: string;
  readonly done: string;
  count: number;
  readonly texts: string[];
}

interface Revised {
  readonly revision: Revision;
  text: string;
}

export function createNotes(): Notes {
  const notes: (ImportNote | Counted | Revised)[] = [];
  const counted = new Map<string, Counted>();
  return {
    add(what, detail) {
      notes.push({ what, detail });
    },
    count(what, done, text = '') {
      let known = counted.get(what);
      if (known === undefined) {
        known = { what, done, count: 0, texts: [] };
        counted.set(what, known);
        notes.push(known);
      }
      known.count++;
      if (text !== '' && known.texts.length < NAMED) known.texts.push(quoted(text));
    },
    revise(revision, text) {
      const last = notes.at(-1);
      if (last !== undefined && 'revision' in last && isSame(last.revision, revision)) last.text += text;
      else notes.push({ revision, text });
    },
    list: () => notes.map((note) => {
      if ('revision' in note) return { what: '修订', detail: revisionDetail(note) };
      if ('count' in note) return { what: note.what, detail: `${note.count} 处，${note.done}${note.texts.length > 0 ? `：${note.texts.join('、')}${note.count > note.texts.length ? ' 等' : ''}` : ''}` };
      return note;
    }),
  };
}

function isSame(a: Revision, b: Revision): boolean {
  return a.deleted === b.deleted && a.author === b.author && a.date === b.date;
}

function revisionDetail({ revision: { deleted, author, date }, text }: Revised): string {
  const who = [author, date.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2')].filter((part) => part !== '').join(' ');
  return `${who}${who === '' ? '' : ' '}${deleted ? '删除' : '增加'}${text.trim() === '' ? '了一处分段或空白' : `：${quoted(text)}`}，已按接受处理`;
}

/** @returns a text in quotation marks on one line, cut where it is long */
export function quoted(text: string): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim());
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST).join('')}…` : line.join('')}”`;
}
