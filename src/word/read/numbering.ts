/** 自动编号: the definitions of lists, and the labels that they give to one paragraph after the other. */
import { isDigit, isHan } from '../../core/text/characters.ts';
import { formatNumber } from './number-formats.ts';
import { child, integer, switchOf, valueOf, type XmlElement } from './xml.ts';
import { isSymbolFont } from './symbols.ts';
import { override, paragraphSays, type ParagraphSays, type ParagraphStyle, type Styles } from './styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** With %1 … %9 where numbers stand. */
  readonly text: string;
  readonly suffix: string | undefined;
  /** Level from which on a heading starts this one again, counted from one; 0: never; undefined: any higher level. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly symbolFont: boolean;
  /** Style whose paragraphs stand on this level. */
  readonly style: string | undefined;
  readonly says: ParagraphSays;
}

interface List {
  /** Lists of the same kind count on from each other. */
  readonly abstractId: string;
  readonly levels: readonly (Level | undefined)[];
  /** Values with which this list starts, where it is first used, whatever was counted before. */
  readonly starts: readonly (number | undefined)[];
}

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
  /** What the level says of its paragraphs' indents. */
  readonly says: ParagraphSays;
}

export interface Numbering {
  /**
   * @param direct what the paragraph itself says
   * @returns undefined for a paragraph without a number
   */
  readonly placeOf: (style: ParagraphStyle, direct: ParagraphSays) => ListPlace | undefined;
  /** Counts one paragraph more. @returns its label with the blank behind it where one is due */
  readonly next: (place: ListPlace) => string;
}

const LEVELS = 9;
/** Longest label; Word allows 31 characters. */
const LABEL_LENGTH = 100;
const BULLET = '•';

/** @param root w:numbering; undefined when the document has none */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    placeOf(style, direct) {
      const numId = direct.numId ?? style.numId;
      if (numId === undefined || numId === '0') return undefined;
      const list = lists(numId);
      if (list === undefined) return undefined;
      const level = levelOf(list, style, direct);
      const definition = list.levels[level];
      return definition && { numId, level, says: definition.says };
    },
    next({ numId, level }) {
      const list = lists(numId);
      if (list === undefined) return '';
      let counts = counters.get(list.abstractId);
      if (counts === undefined) counters.set(list.abstractId, (counts = []));
      count(list, numId, level, counts, begun);
      return labelOf(list, level, counts);
    },
  };
}

/** A level said directly counts; a style's level is the one that is linked to it. */
function levelOf({ levels }: List, style: ParagraphStyle, direct: ParagraphSays): number {
  const linked = style.chain.map((id) => levels.findIndex((level) => level?.style === id)).find((level) => level >= 0);
  const level = direct.level ?? (direct.numId === undefined ? style.level ?? linked : undefined) ?? 0;
  return Math.min(Math.max(level, 0), LEVELS - 1);
}

function count({ levels, starts }: List, numId: string, level: number, counts: (number | undefined)[], begun: Set<string>): void {
  const use = `${numId}/${level}`;
  const restarts = starts[level] !== undefined && !begun.has(use);
  begun.add(use);
  const before = counts[level];
  counts[level] = restarts || before === undefined ? starts[level] ?? levels[level]?.start ?? 1 : before + 1;
  for (let deeper = level + 1; deeper < LEVELS; deeper++) {
    const restart = levels[deeper]?.restart;
    if (restart === undefined || level < restart) counts[deeper] = undefined;
  }
}

function labelOf({ levels, starts }: List, level: number, counts: readonly (number | undefined)[]): string {
  const definition = levels[level];
  if (definition === undefined) return '';
  const { text, format, legal, suffix, symbolFont } = definition;
  const label = format === 'bullet' ? bulletOf(text, symbolFont) : text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = levels[index];
    if (index > level || shown === undefined) return '';
    // a level that has not been counted yet shows what it will start with
    return formatNumber(counts[index] ?? starts[index] ?? shown.start, legal && shown.format !== 'none' ? 'decimal' : shown.format);
  });
  return label + (suffix !== 'nothing' && needsBlank(label) ? '　' : '');
}

/** Symbol fonts show something else than the character that is stored. */
function bulletOf(text: string, symbolFont: boolean): string {
  return text !== '' && (symbolFont || /[\ue000-\uf8ff]/.test(text)) ? BULLET : text;
}

/** A mark parts the number from the text; behind a letter, a digit or a 汉字 (第一章, 1.1) a blank has to. */
export function needsBlank(label: string): boolean {
  const last = label.charCodeAt(label.length - 1);
  return isHan(last) || isDigit(last) || /[A-Za-z]$/.test(label);
}

function readLists(root: XmlElement | undefined, styles: Styles): (numId: string) => List | undefined {
  const abstracts = new Map<string, XmlElement>();
  const nums = new Map<string, XmlElement>();
  for (const element of root?.children ?? []) {
    if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
    if (element.name === 'w:num') nums.set(element.attributes['w:numId'] ?? '', element);
  }
  /** A list may leave its levels to a list style, which names another list. */
  const abstractOf = (num: XmlElement): string | undefined => {
    const seen = new Set<string>();
    for (let next: XmlElement | undefined = num; next !== undefined; ) {
      const id = valueOf(next, 'w:abstractNumId');
      const abstract = id === undefined ? undefined : abstracts.get(id);
      if (id === undefined || abstract === undefined || seen.has(id)) return undefined;
      seen.add(id);
      const link = valueOf(abstract, 'w:numStyleLink');
      if (link === undefined) return id;
      next = nums.get(styles.listOf(link) ?? '');
    }
    return undefined;
  };

  const known = new Map<string, List | undefined>();
  return (numId) => {
    if (!known.has(numId)) {
      const num = nums.get(numId);
      const abstractId = num && abstractOf(num);
      known.set(numId, num && abstractId !== undefined ? readList(num, abstractId, abstracts.get(abstractId)!) : undefined);
    }
    return known.get(numId);
  };
}

function readList(num: XmlElement, abstractId: string, abstract: XmlElement): List {
  const levels: (Level | undefined)[] = [];
  const starts: (number | undefined)[] = [];
  for (const element of abstract.children) if (element.name === 'w:lvl') setLevel(levels, element.attributes['w:ilvl'], readLevel(element));
  for (const element of num.children) {
    if (element.name !== 'w:lvlOverride') continue;
    const replaced = child(element, 'w:lvl');
    if (replaced !== undefined) setLevel(levels, element.attributes['w:ilvl'], readLevel(replaced));
    setLevel(starts, element.attributes['w:ilvl'], integer(valueOf(element, 'w:startOverride')));
  }
  return { abstractId, levels, starts };
}

function setLevel<T>(levels: T[], index: string | undefined, value: T): void {
  const level = integer(index);
  if (level !== undefined && level >= 0 && level < LEVELS) levels[level] = value;
}

function readLevel(element: XmlElement): Level {
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, LABEL_LENGTH),
    suffix: valueOf(element, 'w:suff'),
    restart: integer(valueOf(element, 'w:lvlRestart')),
    legal: switchOf(element, 'w:isLgl') ?? false,
    symbolFont: isSymbolFont(child(child(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii']),
    style: valueOf(element, 'w:pStyle'),
    says: paragraphSays(child(element, 'w:pPr')),
  };
}

/**
 * What holds for a paragraph in the end. A number that the paragraph itself asks for brings its own indents; one that comes with
 * the style gives way to the style's.
 */
export function effective(style: ParagraphStyle, direct: ParagraphSays, place: ListPlace | undefined): ParagraphSays {
  if (place === undefined) return override(style, direct);
  return override(direct.numId === undefined ? override(place.says, style) : override(style, place.says), direct);
}
