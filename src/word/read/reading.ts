/** What is known while one document is read. */
import { createNotes, type Notes } from './notes.ts';
import { readNumbering, type Numbering } from './numbering.ts';
import type { WordPackage } from './package.ts';
import { readStyles, type Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  /** Fields that are open, from the outside in: whether their result has begun. A field may run over paragraphs. */
  readonly fields: { inResult: boolean }[];
  /** Footnotes and endnotes that were referred to, in that order. */
  readonly references: XmlElement[];
  /** @returns the note that a reference means, by the kind of note and its id */
  readonly noteOf: (kind: 'footnote' | 'endnote', id: string) => XmlElement | undefined;
}

export function createReading(word: WordPackage): Reading {
  const styles = readStyles(word.part('styles'));
  const found = new Map<string, Map<string, XmlElement>>();
  const notesOf = (kind: 'footnote' | 'endnote'): Map<string, XmlElement> => {
    let known = found.get(kind);
    if (known === undefined) {
      known = new Map();
      for (const element of word.part(`${kind}s`)?.children ?? []) {
        // separators are no notes
        if (element.name === `w:${kind}` && (element.attributes['w:type'] ?? 'normal') === 'normal') known.set(element.attributes['w:id'] ?? '', element);
      }
      found.set(kind, known);
    }
    return known;
  };
  return {
    styles,
    numbering: readNumbering(word.part('numbering'), styles),
    notes: createNotes(),
    fields: [],
    references: [],
    noteOf: (kind, id) => notesOf(kind).get(id),
  };
}
