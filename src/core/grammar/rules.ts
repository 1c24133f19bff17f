/**
 * TextMate rules as typed values. A pattern is written as pieces, plain sources and scoped ones; the groups that the
 * scopes need are put and counted here, so sources themselves never capture.
 */

/** A TextMate rule as VS Code reads it. */
export interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, Capture>>;
  readonly beginCaptures?: Readonly<Record<string, Capture>>;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

export interface Capture {
  readonly name: string;
  readonly patterns?: readonly Rule[];
}

/** A source whose text gets scopes (several are set apart by blanks). */
export interface Scoped {
  readonly scope: string;
  readonly source: string;
  readonly patterns?: readonly Rule[];
}

export type Piece = string | Scoped;

/** Stands behind every scope. */
export const SUFFIX = '.gongwen';

/** @returns the scopes with the language's suffix */
export function scopes(names: string): string {
  return names.split(' ').map((name) => name + SUFFIX).join(' ');
}

/** @returns a piece that gets the scopes; the suffix of the language is added to each */
export function scoped(names: string, source: string, patterns?: readonly Rule[]): Scoped {
  const scope = scopes(names);
  return patterns === undefined ? { scope, source } : { scope, source, patterns };
}

/** @returns a rule that matches the pieces one after the other */
export function matching(...pieces: Piece[]): Rule {
  const { source, captures } = join(pieces);
  return Object.keys(captures).length === 0 ? { match: source } : { match: source, captures };
}

/** @returns a rule that gives its whole match the scopes */
export function named(names: string, source: string): Rule {
  return { name: scopes(names), match: source };
}

/**
 * @returns a rule for a whole line that begins with the pieces; what they leave of it is left to `rest`. It ends with its
 * line, so that no line ever depends on the one before: one edit re-tokenises one line.
 */
export function line(pieces: Piece[], rest: readonly Rule[]): Rule {
  const { source, captures } = join(pieces);
  return { begin: `\\G${source}`, beginCaptures: captures, end: '$', patterns: rest };
}

function join(pieces: readonly Piece[]): { source: string; captures: Record<string, Capture> } {
  const captures: Record<string, Capture> = {};
  let source = '';
  let group = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      source += piece;
      continue;
    }
    group++;
    source += `(${piece.source})`;
    captures[group] = piece.patterns === undefined ? { name: piece.scope } : { name: piece.scope, patterns: piece.patterns };
  }
  return { source, captures };
}
