/** Pictures, charts, embedded files and shapes: what they are, and the texts that stand in boxes. */
import { RULE_NAME } from '../rule-name.ts';
import { chosenBranch, type XmlElement } from './xml.ts';

export interface FoundObject {
  /** 图片, 图表 … */
  readonly what: string;
  /** Its description, '' when there is none. */
  readonly text: string;
}

export interface Objects {
  readonly found: readonly FoundObject[];
  /** w:txbxContent of each text box. */
  readonly boxes: readonly XmlElement[];
  /** Texts of 艺术字. */
  readonly letters: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  'pic:pic': '图片',
  'v:imagedata': '图片',
  'c:chart': '图表',
  'cx:chart': '图表',
  'dgm:relIds': '图示（SmartArt）',
};

const TEXT_BOX = 'w:txbxContent';

/** @param element w:drawing, w:pict or w:object */
export function findObjects(element: XmlElement): Objects {
  const found: FoundObject[] = [];
  const boxes: XmlElement[] = [];
  const letters: string[] = [];
  if (element.name === 'w:object') return { found: [embedded(element)], boxes, letters };
  let described = '';
  const names: string[] = [];
  const visit = (piece: XmlElement): void => {
    const { name, attributes } = piece;
    if (name === TEXT_BOX) {
      boxes.push(piece);
      return;
    }
    if (name === 'mc:AlternateContent') {
      chosenBranch(piece).forEach(visit);
      return;
    }
    if (name === 'wp:docPr') {
      described = attributes.descr ?? attributes.title ?? '';
      names.push(attributes.name ?? '');
    }
    if (name === 'v:shape') described = attributes.alt ?? '';
    const what = KINDS[name];
    if (what !== undefined) found.push({ what, text: described });
    if (name === 'v:textpath' && attributes.string) letters.push(attributes.string);
    piece.children.forEach(visit);
  };
  visit(element);
  if (found.length === 0 && boxes.length === 0 && letters.length === 0 && !names.some((name) => name.startsWith(RULE_NAME)) && isDrawn(element)) found.push({ what: '图形', text: described });
  return { found, boxes, letters };
}

/** MathType and the old equation editor embed their formulas. */
function embedded(element: XmlElement): FoundObject {
  const ole = find(element, 'o:OLEObject');
  const program = ole?.attributes.ProgID ?? '';
  return { what: /^equation/i.test(program) ? '公式' : '嵌入的文件', text: find(element, 'v:shape')?.attributes.alt ?? '' };
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const inside of element.children) {
    const found = find(inside, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Word writes a w:pict that only defines a kind of shape; a line or a shape is drawn. */
function isDrawn(element: XmlElement): boolean {
  return element.name === 'w:drawing' || ['v:shape', 'v:rect', 'v:line', 'v:oval', 'v:roundrect', 'v:group', 'v:polyline', 'v:arc', 'v:curve'].some((name) => find(element, name) !== undefined);
}
