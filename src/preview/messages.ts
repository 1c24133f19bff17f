/** What the page 版面预览 and the extension say to each other. A place on paper is an index of a page and one of its items. */
import type { DrawnPage } from '../core/layout/pages/drawn.ts';
import type { PlaceOnPaper } from '../core/layout/pages/page-at.ts';
import type { FontFamilies } from '../core/layout/pages/sheet-style.ts';
import type { FontClass } from '../core/layout/profile.ts';

/** Widths of the characters of each class of type from U+0020 to U+007E, as parts of its size; none where no font of that class is there. */
export type AsciiWidths = Readonly<Record<FontClass, readonly number[]>>;

export interface DrawnRemark extends PlaceOnPaper {
  readonly message: string;
}

/** To the page: the fonts and the red to draw in. It measures them and answers `widths`. */
export interface FontsMessage {
  readonly type: 'fonts';
  readonly families: FontFamilies;
  /** RRGGBB */
  readonly red: string;
}

/** To the page: the pages that look otherwise than before. */
export interface PagesMessage {
  readonly type: 'pages';
  /** Counts up; what the page says of places names it. */
  readonly revision: number;
  /** Name of the document, of its form and of the layout. */
  readonly name: string;
  readonly form: string;
  /** By which the page finds its document again after the window was loaded anew. */
  readonly uri: string;
  /** Pages that there are; those behind it are gone. */
  readonly count: number;
  readonly changed: readonly { readonly index: number; readonly page: DrawnPage }[];
  readonly remarks: readonly DrawnRemark[];
}

/** To the page: there is nothing to show, and why. */
export interface EmptyMessage {
  readonly type: 'empty';
  readonly reason: string;
}

/** To the page: `cursor` marks the line of the cursor and brings it into view, `scroll` puts a line at the upper edge. */
export interface PlaceMessage extends PlaceOnPaper {
  readonly type: 'cursor' | 'scroll';
}

export type ToPreview = FontsMessage | PagesMessage | EmptyMessage | PlaceMessage;

/** What the page asks the extension to run. */
export type PreviewCommand = 'form' | 'print';

export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'widths'; readonly widths: AsciiWidths }
  /** Put the cursor `column` characters into a line, and the focus too where `focus` says so. */
  | { readonly type: 'goto'; readonly revision: number; readonly page: number; readonly item: number; readonly column: number; readonly focus: boolean }
  /** The line at the page's upper edge. */
  | { readonly type: 'scrolled'; readonly revision: number; readonly page: number; readonly item: number }
  | { readonly type: 'run'; readonly command: PreviewCommand }
  /** How long it took to put a revision into the page, in milliseconds. */
  | { readonly type: 'drawn'; readonly revision: number; readonly milliseconds: number };

const FONTS = ['display', 'hei', 'kai', 'fang', 'song'] as const satisfies readonly FontClass[];
/** U+0020 to U+007E. */
export const ASCII_COUNT = 95;

/** @returns the message, undefined for anything else */
export function previewMessage(value: unknown): FromPreview | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, widths, revision, page, item, column, focus, command, milliseconds } = value as Readonly<Record<string, unknown>>;
  if (type === 'ready') return { type };
  if (type === 'widths') return isWidths(widths) ? { type, widths } : undefined;
  if (type === 'run') return command === 'form' || command === 'print' ? { type, command } : undefined;
  if (!isCount(revision)) return undefined;
  if (type === 'drawn') return typeof milliseconds === 'number' ? { type, revision, milliseconds } : undefined;
  if (!isCount(page) || !isCount(item)) return undefined;
  if (type === 'scrolled') return { type, revision, page, item };
  return type === 'goto' && isCount(column) && typeof focus === 'boolean' ? { type, revision, page, item, column, focus } : undefined;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Widths that no font has would send the paginator astray. */
function isWidths(value: unknown): value is AsciiWidths {
  if (typeof value !== 'object' || value === null) return false;
  const tables = value as Readonly<Record<string, unknown>>;
  return FONTS.every((font) => {
    const table = tables[font];
    return Array.isArray(table) && (table.length === ASCII_COUNT || table.length === 0) && table.every((width) => typeof width === 'number' && width >= 0 && width <= 3);
  });
}
