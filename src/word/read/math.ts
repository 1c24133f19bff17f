/** 公式 → a line of text: x^2, a/b, √(x). */
import { child, type XmlElement } from './xml.ts';

/** @param element m:oMath or any piece of one */
export function linearMath(element: XmlElement): string {
  const part = (name: string): string => inside(child(element, `m:${name}`));
  switch (element.name) {
    case 'm:t': case 'w:t': return element.text;
    case 'm:f': return `${grouped(part('num'))}/${grouped(part('den'))}`;
    case 'm:sSup': return `${part('e')}^${grouped(part('sup'))}`;
    case 'm:sSub': return `${part('e')}_${grouped(part('sub'))}`;
    case 'm:sSubSup': return `${part('e')}_${grouped(part('sub'))}^${grouped(part('sup'))}`;
    case 'm:sPre': return `_${grouped(part('sub'))}^${grouped(part('sup'))}${part('e')}`;
    case 'm:rad': return `${part('deg')}√(${part('e')})`;
    case 'm:nary': return `${character(element, 'naryPr', 'chr', '∫')}${limit('_', part('sub'))}${limit('^', part('sup'))} ${part('e')}`;
    case 'm:limLow': return `${part('e')}${limit('_', part('lim'))}`;
    case 'm:limUpp': return `${part('e')}${limit('^', part('lim'))}`;
    case 'm:func': return `${part('fName')}${grouped(part('e'))}`;
    case 'm:d': {
      const members = element.children.filter(({ name }) => name === 'm:e').map(inside);
      return character(element, 'dPr', 'begChr', '(') + members.join(character(element, 'dPr', 'sepChr', '|')) + character(element, 'dPr', 'endChr', ')');
    }
    case 'm:m': return `[${element.children.filter(({ name }) => name === 'm:mr').map((row) => row.children.filter(({ name }) => name === 'm:e').map(inside).join(', ')).join('; ')}]`;
    default: return inside(element);
  }
}

function inside(element: XmlElement | undefined): string {
  return element?.children.map(linearMath).join('') ?? '';
}

/** More than one sign is one member only in brackets. */
function grouped(text: string): string {
  return /^(?:[A-Za-zα-ωΑ-Ω]|\d+(?:\.\d+)?)?$/.test(text) ? text : `(${text})`;
}

function limit(sign: string, text: string): string {
  return text === '' ? '' : sign + grouped(text);
}

function character(element: XmlElement, properties: string, name: string, usual: string): string {
  const said = child(child(element, `m:${properties}`), `m:${name}`);
  return said === undefined ? usual : said.attributes['m:val'] ?? '';
}
