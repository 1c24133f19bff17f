/** The two kinds of entries of the catalogue: moves of a speech, and whole documents. */
import type { Direction } from '../text/genres.ts';

/**
 * The place in a document that an entry fits:
 *
 * - `documentStart`: an empty document
 * - `afterTitle`: the line for 称谓 or 主送机关
 * - `afterSalutation`: the first paragraph after 称谓 or 主送机关
 * - `bodyOpening`: the paragraphs between the first one and the first heading
 * - `beforeHeadings`: the sentence that announces what follows
 * - `heading`: the line on which the next heading stands
 * - `headingStart`: the first paragraph under a heading
 * - `enumeration`: the start of a point, or of a run of points
 * - `argument`: a sentence in the midst of a section
 * - `headingEnd`: the last sentence of a section
 * - `close`: the last paragraphs of the document
 */
export type Situation =
  | 'documentStart' | 'afterTitle' | 'afterSalutation' | 'bodyOpening' | 'beforeHeadings'
  | 'heading' | 'headingStart' | 'enumeration' | 'argument' | 'headingEnd' | 'close';

/** What a move does in a speech, in the order in which a speech makes them. */
export type MoveCategory =
  | '称谓' | '开场' | '成绩' | '过渡' | '标题' | '定位' | '概括' | '列举' | '论证' | '引用' | '要求' | '总结' | '结尾';

interface Entry {
  /** Stable, never shown. */
  readonly id: string;
  /** Chinese name by which the entry is reached; unique. */
  readonly name: string;
  /** Other Chinese names by which it is reached. */
  readonly aliases?: readonly string[];
  /** What it does, as one clause without a full stop. */
  readonly does: string;
  /** Where it fits, the best place first. */
  readonly situations: readonly [Situation, ...Situation[]];
  /** The text, in the notation of notation.ts. */
  readonly body: string;
}

/** A phrase that makes one move of a speech. */
export interface Move extends Entry {
  readonly kind: 'move';
  readonly category: MoveCategory;
  /** Lines of the model speech from which it was taken, first and last; absent where it is common practice. */
  readonly lines?: readonly (readonly [first: number, last: number])[];
}

/** A whole document with its elements in place. */
export interface Skeleton extends Entry {
  readonly kind: 'skeleton';
  /** The document's 文种 by its Chinese name (one of the 15 of 《党政机关公文处理工作条例》), or 讲话. */
  readonly genre: string;
  /** Which way it goes, where its 文种 may go several ways and this one goes another than the first. */
  readonly direction?: Direction;
}

export type CatalogueEntry = Move | Skeleton;

/** A phrase of the user's own, from a file of his library. */
export interface OwnPhrase extends Entry {
  readonly kind: 'own';
  /** Any word: files may make moves of their own. */
  readonly category: string;
  /** Name of the file that it stands in, for showing. */
  readonly file: string;
}

/** One line on the entry: its name, what it does, and where it comes from. */
export function describe(entry: CatalogueEntry): string {
  return `【${entry.name}】${entry.does}（${origin(entry)}）`;
}

function origin(entry: CatalogueEntry): string {
  if (entry.kind === 'skeleton') return '整篇';
  if (!entry.lines) return '依通行写法';
  const lines = entry.lines.map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`));
  return `取自讲话第${lines.join('、')}行`;
}
