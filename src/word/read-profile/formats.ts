/** How characters and lines of a paragraph are set: what defaults, styles and the paragraph itself say, as Word resolves it. */
import { deletionOf } from '../read/revisions.ts';
import { twips, type Styles } from '../read/styles.ts';
import { child, chosenBranch, integer, switchOf, valueOf, type XmlElement } from '../read/xml.ts';

/** How a stretch of text is set. */
export interface TextFormat {
  /** Font of its Chinese characters; undefined where nothing names one. */
  readonly font: string | undefined;
  /** In points. */
  readonly points: number;
  readonly bold: boolean;
  /** Added behind each character in twips. */
  readonly spacing: number;
  /** RRGGBB, undefined for the automatic one. */
  readonly color: string | undefined;
  /** Whether it keeps to the grid of the document. */
  readonly snaps: boolean;
}

/** A stretch of a paragraph with its characters that are no white space. */
export interface Stretch {
  readonly length: number;
  readonly format: TextFormat;
}

/** Distance from line to line as a paragraph asks for it. */
export interface LineFormat {
  /** `auto`: `line` is in 240ths of a line. */
  readonly rule: 'auto' | 'exact' | 'atLeast';
  readonly line: number;
  readonly snaps: boolean;
}

export interface Formats {
  /** @returns the stretches of a paragraph's text, in order. @param paragraph w:p */
  readonly stretches: (paragraph: XmlElement) => Stretch[];
  readonly lines: (paragraph: XmlElement) => LineFormat;
}

/** Word's own default. */
const DEFAULT_POINTS = 10;

/** @param theme root of the part that names the fonts of +正文, +标题 */
export function createFormats(styles: Styles, theme: XmlElement | undefined): Formats {
  const themes = themeFonts(theme);
  const known = new Map<string, TextFormat>();
  const formatOf = (paragraphStyle: string | undefined, properties: XmlElement | undefined): TextFormat => {
    const runStyle = valueOf(properties, 'w:rStyle');
    if (properties === undefined || (properties.children.length === 1 && runStyle !== undefined)) {
      const key = `${paragraphStyle ?? ''}\n${runStyle ?? ''}`;
      let format = known.get(key);
      if (format === undefined) known.set(key, (format = resolve(styles, themes, paragraphStyle, properties)));
      return format;
    }
    return resolve(styles, themes, paragraphStyle, properties);
  };
  return {
    stretches(paragraph) {
      const paragraphStyle = valueOf(child(paragraph, 'w:pPr'), 'w:pStyle');
      const found: Stretch[] = [];
      const visit = (element: XmlElement, format: TextFormat | undefined): void => {
        if (deletionOf(element) !== undefined || ASIDE.has(element.name)) return;
        if (element.name === 'mc:AlternateContent') chosenBranch(element).forEach((inner) => { visit(inner, format); });
        else if (element.name === 'w:r') {
          const own = formatOf(paragraphStyle, child(element, 'w:rPr'));
          element.children.forEach((inner) => { visit(inner, own); });
        } else if (element.name === 'w:t') {
          const length = element.text.replace(/\s+/g, '').length;
          if (length > 0 && format !== undefined) found.push({ length, format });
        } else element.children.forEach((inner) => { visit(inner, format); });
      };
      visit(paragraph, undefined);
      return found;
    },
    lines(paragraph) {
      const properties = child(paragraph, 'w:pPr');
      const levels = [properties, ...styles.chain(valueOf(properties, 'w:pStyle'), 'paragraph').map((style) => child(style, 'w:pPr')), styles.defaults.paragraph];
      const spacing = levels.map((level) => child(level, 'w:spacing')?.attributes);
      const rule = first(spacing.map((says) => says?.['w:lineRule']));
      return {
        rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
        line: first(spacing.map((says) => twips(says?.['w:line']))) ?? 240,
        snaps: first(levels.map((level) => switchOf(level, 'w:snapToGrid'))) ?? true,
      };
    },
  };
}

/** What stands in a paragraph and is none of its text. */
const ASIDE: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:drawing', 'w:pict', 'w:object', 'w:rt', 'w:sdtPr']);

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** What is nearer comes first; of bold type the styles of paragraph and run switch each other. */
function resolve(styles: Styles, themes: ReadonlyMap<string, string>, paragraphStyle: string | undefined, direct: XmlElement | undefined): TextFormat {
  const of = (style: XmlElement): XmlElement | undefined => child(style, 'w:rPr');
  const ofRun = styles.chain(valueOf(direct, 'w:rStyle'), 'character').map(of);
  const ofParagraph = styles.chain(paragraphStyle, 'paragraph').map(of);
  const levels = [direct, ...ofRun, ...ofParagraph, styles.defaults.run];
  const bold = (some: readonly (XmlElement | undefined)[]): boolean | undefined => first(some.map((level) => switchOf(level, 'w:b')));
  const color = first(levels.map((level) => valueOf(level, 'w:color')));
  const size = first(levels.map((level) => integer(valueOf(level, 'w:sz'))));
  return {
    font: first(levels.map((level) => fontIn(child(level, 'w:rFonts')?.attributes, themes))),
    points: size === undefined ? DEFAULT_POINTS : size / 2,
    bold: bold([direct]) ?? ((bold(ofRun) ?? false) !== (bold(ofParagraph) ?? bold([styles.defaults.run]) ?? false)),
    spacing: first(levels.map((level) => twips(valueOf(level, 'w:spacing')))) ?? 0,
    color: color !== undefined && /^[0-9a-fA-F]{6}$/.test(color) ? color.toUpperCase() : undefined,
    snaps: first(levels.map((level) => switchOf(level, 'w:snapToGrid'))) ?? true,
  };
}

function fontIn(fonts: Readonly<Record<string, string>> | undefined, themes: ReadonlyMap<string, string>): string | undefined {
  const theme = fonts?.['w:eastAsiaTheme'];
  const name = theme === undefined ? fonts?.['w:eastAsia'] : themes.get(theme.startsWith('major') ? 'major' : 'minor');
  return name?.trim() === '' ? undefined : name?.trim();
}

/** @returns the Chinese fonts of a theme: `major` for headings, `minor` for text */
function themeFonts(theme: XmlElement | undefined): Map<string, string> {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  const fonts = new Map<string, string>();
  for (const kind of ['major', 'minor']) {
    const set = child(scheme, `a:${kind}Font`);
    const named = child(set, 'a:ea')?.attributes.typeface ?? '';
    const name = named === '' ? set?.children.find(({ attributes }) => attributes.script === 'Hans')?.attributes.typeface : named;
    if (name !== undefined) fonts.set(kind, name);
  }
  return fonts;
}
