/** Pictures, charts, shapes and what is embedded: none of it is text, but for the text boxes among them. */
import type { Reading } from './reading.ts';
import { chosenBranch, type XmlElement } from './xml.ts';

const LEFT_OUT = '没有带过来';

/** Elements by which each kind is known, and what it is called. */
const KINDS: Readonly<Record<string, string>> = {
  'pic:pic': '图片', 'v:imagedata': '图片', 'c:chart': '图表', 'cx:chart': '图表', 'dgm:relIds': 'SmartArt 图形', 'o:OLEObject': '嵌入的对象',
};

/**
 * Notes what a drawing or an embedded object is.
 * @returns the contents of the text boxes in it
 */
export function readGraphic(graphic: XmlElement, reading: Reading): XmlElement[] {
  const boxes: XmlElement[] = [];
  const kinds = new Set<string>();
  let alternative = '';
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') {
      boxes.push(element);
      return;
    }
    if (element.name === 'wp:docPr') alternative = element.attributes.descr ?? '';
    if (element.name === 'v:shape' && alternative === '') alternative = element.attributes.alt ?? '';
    const kind = KINDS[element.name];
    if (kind !== undefined) kinds.add(kind);
    for (const inner of element.name === 'mc:AlternateContent' ? chosenBranch(element) : element.children) visit(inner);
  };
  visit(graphic);
  // an embedded object brings a picture of itself
  if (kinds.has('嵌入的对象')) kinds.delete('图片');
  if (kinds.size === 0 && boxes.length === 0) kinds.add('线条、形状');
  for (const kind of kinds) reading.notes.count(kind, LEFT_OUT, alternative);
  return boxes;
}
