/** The bare characters of a piece of the document, for notes that tell what was left out. */
import { chosenBranch, type XmlElement } from './xml.ts';

/** Pieces that can't be told in characters. */
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object']);

/** @returns its text, deleted text too; paragraphs, tabs and breaks are blanks */
export function plainText(element: XmlElement): string {
  const parts: string[] = [];
  const visit = (piece: XmlElement): void => {
    switch (piece.name) {
      case 'w:t': case 'w:delText': case 'm:t':
        parts.push(piece.text);
        return;
      case 'w:tab': case 'w:br': case 'w:cr':
        parts.push(' ');
        return;
      case 'w:noBreakHyphen':
        parts.push('-');
        return;
      case 'w:pPr': case 'w:rPr':
        return;
      case 'mc:AlternateContent':
        chosenBranch(piece).forEach(visit);
        return;
      default:
        piece.children.forEach(visit);
        if (piece.name === 'w:p') parts.push(' ');
    }
  };
  visit(element);
  return parts.join('');
}

/** @returns whether there is a picture or the like inside */
export function holdsObject(element: XmlElement): boolean {
  return OBJECTS.has(element.name) || element.children.some(holdsObject);
}
