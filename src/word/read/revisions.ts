/** 修订: the text is read as if all of them were accepted, and each is told in a note. */
import { quote, type Notes } from './notes.ts';
import { holdsObject, plainText } from './plain.ts';
import { child, type XmlElement } from './xml.ts';

export type RevisionKind = '增加' | '删除';

export interface Revisions {
  /**
   * Tells a change; one that goes on where the last one ended, by the same hand, is told with it.
   * @param change the element that names author and date
   * @param at characters of the document before it, as they are read
   * @param kept how many of its own characters are read
   */
  readonly tell: (kind: RevisionKind, change: XmlElement, text: string, at: number, kept: number) => void;
}

/** Stands for the end of a paragraph in the text of a change. */
const MARK = '↵';

export function createRevisions(notes: Notes): Revisions {
  let last: { who: string; text: string; end: number } | undefined;
  return {
    tell(kind, change, text, at, kept) {
      if (text === '') return;
      const who = [change.attributes['w:author'], dateOf(change.attributes['w:date']), kind].filter(Boolean).join(' ');
      if (last?.who === who && last.end === at) {
        last.text += text;
        last.end = at + kept;
        return;
      }
      const revision = { who, text, end: at + kept };
      last = revision;
      notes.add('修订', () => `${revision.who}：${revision.text === MARK ? '段落标记' : quote(revision.text)}`);
    },
  };
}

/** 2025-03-01T09:30:00Z → 2025年3月1日. */
function dateOf(value: string | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '') ?? [];
  return day === undefined ? '' : `${year}年${Number(month)}月${Number(day)}日`;
}

/** @returns the text of what was deleted, or what it is where it has none */
export function deletedText(element: XmlElement): string {
  return plainText(element) || (holdsObject(element) ? '（图片或图形）' : '');
}

/** What a paragraph's own mark went through. */
export interface MarkRevision {
  readonly kind: RevisionKind;
  readonly change: XmlElement;
  readonly text: string;
}

/** @param properties w:pPr */
export function markRevision(properties: XmlElement | undefined): MarkRevision | undefined {
  const run = child(properties, 'w:rPr');
  const deleted = child(run, 'w:del') ?? child(run, 'w:moveFrom');
  if (deleted !== undefined) return { kind: '删除', change: deleted, text: MARK };
  const inserted = child(run, 'w:ins') ?? child(run, 'w:moveTo');
  return inserted && { kind: '增加', change: inserted, text: MARK };
}

/** @returns the element that says that a piece of text, a row or a cell is no longer there */
export function deletionOf(element: XmlElement): XmlElement | undefined {
  switch (element.name) {
    case 'w:del': case 'w:moveFrom': return element;
    case 'w:tr': return child(child(element, 'w:trPr'), 'w:del');
    case 'w:tc': return child(child(element, 'w:tcPr'), 'w:cellDel');
    default: return undefined;
  }
}

/** @returns the element that says that a row or a cell is new */
export function insertionOf(element: XmlElement): XmlElement | undefined {
  return element.name === 'w:tr' ? child(child(element, 'w:trPr'), 'w:ins') : child(child(element, 'w:tcPr'), 'w:cellIns');
}
