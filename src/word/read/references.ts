/** 脚注, 尾注 and 批注: what stands where they are referred to, and which of them were. */
import { quote, type Notes } from './notes.ts';
import { plainText } from './plain.ts';
import type { XmlElement } from './xml.ts';

export type NoteKind = 'footnote' | 'endnote';

export interface References {
  /** @returns the mark that stands in the text: ［注1］ */
  readonly markOf: (kind: NoteKind, id: string) => string;
  /** Bodies of the notes in the order of their marks, those too that are first referred to while one goes through them. */
  readonly bodies: () => Generator<{ mark: string; body: XmlElement | undefined }>;
  /** Tells a comment, once. */
  readonly tellComment: (id: string) => void;
  /** Tells the comments that nothing refers to. */
  readonly tellOtherComments: () => void;
}

/** @param part the root of each part, undefined when the document has none */
export function createReferences(part: (kind: 'footnotes' | 'endnotes' | 'comments') => XmlElement | undefined, notes: Notes): References {
  const bodies = { footnote: byId(part('footnotes'), 'w:footnote'), endnote: byId(part('endnotes'), 'w:endnote') };
  const comments = byId(part('comments'), 'w:comment');
  const marks = new Map<string, { mark: string; body: XmlElement | undefined }>();
  const tellComment = (id: string): void => {
    const comment = comments.get(id);
    if (comment === undefined) return;
    comments.delete(id);
    const author = comment.attributes['w:author'] ?? '';
    notes.add('批注', () => `${author}${author && '：'}${quote(plainText(comment))}`);
  };
  return {
    markOf(kind, id) {
      const key = `${kind} ${id}`;
      let note = marks.get(key);
      if (note === undefined) marks.set(key, (note = { mark: `［注${marks.size + 1}］`, body: bodies[kind].get(id) }));
      return note.mark;
    },
    // a Map goes on to what is added while one goes through it
    * bodies() { yield* marks.values(); },
    tellComment,
    tellOtherComments() { for (const id of [...comments.keys()]) tellComment(id); },
  };
}

function byId(root: XmlElement | undefined, name: string): Map<string, XmlElement> {
  return new Map((root?.children ?? []).filter((element) => element.name === name).map((element) => [element.attributes['w:id'] ?? '', element]));
}
