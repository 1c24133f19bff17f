/** What all steps of reading one document share. */
import type { Fields } from './fields.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { References } from './references.ts';
import type { Revisions } from './revisions.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly revisions: Revisions;
  readonly references: References;
  /** w:sectPr of all sections so far, for their headers and footers. */
  readonly sections: XmlElement[];
  /** Characters read so far, and one for each end of a paragraph: tells which changes touch each other. */
  position: number;
  /** Is told which lines of the body a paragraph has become, by their indices; for who asks how a text is set. */
  readonly trace?: (paragraph: XmlElement, from: number, to: number) => void;
}

/** A run of paragraphs that is read by itself: the body, a note, a text box. */
export interface Story {
  readonly fields: Fields;
  /** `page`: laid out as lines of the page; `plain`: bare, as inside a box, a cell or a note; `apart`: bare, and no part of the text (页眉): where its boxes stand is nothing to tell. */
  readonly layout: 'page' | 'plain' | 'apart';
  readonly inCell: boolean;
}
