/** 样式: what a paragraph or a run inherits, as far as it shows in plain text. */
import { child, integer, switchOf, valueOf, type XmlElement } from './xml.ts';

/** Attributes of w:ind that were said at some level; twips, or hundredths of a character in `…Chars`. */
export interface Indent {
  readonly firstLine?: number;
  readonly firstLineChars?: number;
  readonly hanging?: number;
  readonly hangingChars?: number;
  readonly left?: number;
  readonly leftChars?: number;
  readonly right?: number;
  readonly rightChars?: number;
}

/** What one level (style, list level, the paragraph itself) says of a paragraph; undefined where it is silent. */
export interface ParagraphSays {
  readonly indent: Indent;
  readonly align: string | undefined;
  readonly pageBreakBefore: boolean | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

export interface ParagraphStyle extends ParagraphSays {
  /** Its id and those that it is based on, itself first. */
  readonly chain: readonly string[];
  readonly hidden: boolean;
  /** Whether its paragraphs are lines of a 目录. */
  readonly contents: boolean;
}

export interface Styles {
  /** @param id w:pStyle; the default style where there is none, or none of that name */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** @returns whether a character style hides its text */
  readonly hides: (id: string | undefined) => boolean;
  /** @returns the elements of a style and of those that it is based on, the nearest first; of the default paragraph style where none is named */
  readonly chain: (id: string | undefined, type: 'paragraph' | 'character') => readonly XmlElement[];
  /** w:pPr and w:rPr that hold where no style says anything. */
  readonly defaults: { readonly paragraph: XmlElement | undefined; readonly run: XmlElement | undefined };
  /** @returns w:numId of a list style, undefined when there is none */
  readonly listOf: (id: string) => string | undefined;
}

/** Styles are based on each other some levels deep; more than this is a circle or a trap. */
const CHAIN_LIMIT = 64;

const CONTENTS_NAME = /^(?:toc|contents|目录)\s*\d/i;

/** @param root w:styles; undefined when the document has none */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    byId.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    if (isDefault && style.attributes['w:type'] === 'paragraph') standard ??= id;
  }
  const defaults = child(root, 'w:docDefaults');
  const paragraphDefaults = paragraphSays(child(child(defaults, 'w:pPrDefault'), 'w:pPr'));
  const runDefaults = child(child(defaults, 'w:rPrDefault'), 'w:rPr');

  /** The style and those it is based on, the nearest first. */
  const chainOf = (id: string | undefined): string[] => {
    const chain: string[] = [];
    for (let next = id; next !== undefined && byId.has(next) && chain.length < CHAIN_LIMIT && !chain.includes(next); next = valueOf(byId.get(next), 'w:basedOn')) chain.push(next);
    return chain;
  };
  const hides = (chain: readonly string[]): boolean | undefined => {
    for (const id of chain) {
      const says = switchOf(child(byId.get(id), 'w:rPr'), 'w:vanish');
      if (says !== undefined) return says;
    }
    return undefined;
  };

  const known = new Map<string | undefined, ParagraphStyle>();
  const makeParagraph = (id: string | undefined): ParagraphStyle => {
    const own = chainOf(id);
    const chain = own.length > 0 ? own : chainOf(standard);
    const says = [...chain].reverse().reduce((inherited, style) => override(inherited, paragraphSays(child(byId.get(style), 'w:pPr'))), paragraphDefaults);
    return {
      ...says,
      chain,
      hidden: hides(chain) ?? switchOf(runDefaults, 'w:vanish') ?? false,
      contents: chain.some((style) => CONTENTS_NAME.test(valueOf(byId.get(style), 'w:name') ?? '')),
    };
  };
  return {
    paragraph(id) {
      let style = known.get(id);
      if (style === undefined) known.set(id, (style = makeParagraph(id)));
      return style;
    },
    hides: (id) => hides(chainOf(id)) ?? false,
    chain(id, type) {
      const own = chainOf(id);
      return (own.length > 0 || type === 'character' ? own : chainOf(standard)).map((name) => byId.get(name)!);
    },
    defaults: { paragraph: child(child(defaults, 'w:pPrDefault'), 'w:pPr'), run: runDefaults },
    listOf: (id) => valueOf(child(child(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
  };
}

/** @param properties w:pPr, of a paragraph, a style or a level of a list */
export function paragraphSays(properties: XmlElement | undefined): ParagraphSays {
  const numbering = child(properties, 'w:numPr');
  return {
    indent: indentOf(child(properties, 'w:ind')),
    align: valueOf(properties, 'w:jc'),
    pageBreakBefore: switchOf(properties, 'w:pageBreakBefore'),
    numId: valueOf(numbering, 'w:numId'),
    level: integer(valueOf(numbering, 'w:ilvl')),
  };
}

/** @returns what holds when the nearer level speaks after the inherited ones */
export function override(inherited: ParagraphSays, nearer: ParagraphSays): ParagraphSays {
  return {
    indent: overrideIndent(inherited.indent, nearer.indent),
    align: nearer.align ?? inherited.align,
    pageBreakBefore: nearer.pageBreakBefore ?? inherited.pageBreakBefore,
    numId: nearer.numId ?? inherited.numId,
    level: nearer.level ?? inherited.level,
  };
}

/** A first line can't stand out and in at once: the nearer word takes the other away. */
function overrideIndent(inherited: Indent, nearer: Indent): Indent {
  const { firstLine, firstLineChars, hanging, hangingChars, ...rest } = inherited;
  return {
    ...rest,
    ...(nearer.hanging === undefined && firstLine !== undefined && { firstLine }),
    ...(nearer.hangingChars === undefined && firstLineChars !== undefined && { firstLineChars }),
    ...(nearer.firstLine === undefined && hanging !== undefined && { hanging }),
    ...(nearer.firstLineChars === undefined && hangingChars !== undefined && { hangingChars }),
    ...nearer,
  };
}

function indentOf(element: XmlElement | undefined): Indent {
  if (element === undefined) return {};
  const { attributes } = element;
  const read = (key: keyof Indent, ...names: readonly string[]): Indent => {
    const value = names.map((name) => twips(attributes[name])).find((number) => number !== undefined);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    ...read('firstLine', 'w:firstLine'),
    ...read('firstLineChars', 'w:firstLineChars'),
    ...read('hanging', 'w:hanging'),
    ...read('hangingChars', 'w:hangingChars'),
    ...read('left', 'w:start', 'w:left'),
    ...read('leftChars', 'w:startChars', 'w:leftChars'),
    ...read('right', 'w:end', 'w:right'),
    ...read('rightChars', 'w:endChars', 'w:rightChars'),
  };
}

/** Twips in each unit that strict documents may measure in. */
const UNITS: Readonly<Record<string, number>> = { pt: 20, pc: 240, pi: 240, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54 };

/** @returns a length in twips, or a count of characters, which has no unit */
export function twips(value: string | undefined): number | undefined {
  const [, number, unit] = /^(-?\d{1,6}(?:\.\d{1,9})?)(pt|pc|pi|in|cm|mm)$/.exec(value ?? '') ?? [];
  return unit === undefined ? integer(value) : Math.round(Number(number) * UNITS[unit]!);
}
