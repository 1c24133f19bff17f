/** Text as it is looked for: what differs by width, case or white space alone is the same. */
import { isSpace } from './characters.ts';

/** A folded text and where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of the folded character at `at`; the original's length for the end. */
  readonly origin: (at: number) => number;
}

/** Marks that input methods and old texts write in several ways, and the one they are folded to. */
const MARKS: ReadonlyMap<number, number> = new Map([
  ['“', '"'], ['”', '"'], ['‘', "'"], ['’', "'"], ['〔', '['], ['〕', ']'], ['［', '['], ['］', ']'], ['—', '-'], ['–', '-'], ['―', '-'], ['－', '-'], ['～', '~'], ['〜', '~'],
].map(([from, to]) => [from!.charCodeAt(0), to!.charCodeAt(0)]));

/**
 * Folds full-width letters, digits and marks to half-width ones, capitals to small letters.
 * @param blanks what becomes of white space: dropped (an exact phrase may be spread over it) or each run one blank
 */
export function folded(text: string, blanks: 'drop' | 'one' = 'drop'): Folded {
  let result = '';
  /** Offsets of the original, only from the first place on at which the two differ. */
  let origins: number[] | undefined;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = isSpace(code);
    const to = space ? 32 : foldedUnit(code);
    const drop = space && (blanks === 'drop' || (i > 0 && isSpace(text.charCodeAt(i - 1))));
    if (drop) {
      origins ??= Array.from({ length: result.length + i - from }, (_, at) => at);
      result += text.slice(from, i);
      from = i + 1;
    } else {
      origins?.push(i);
      if (to !== code) {
        result += text.slice(from, i) + String.fromCharCode(to);
        from = i + 1;
      }
    }
  }
  const known = origins;
  return { text: result + text.slice(from), origin: known === undefined ? (at) => at : (at) => known[at] ?? text.length };
}

function foldedUnit(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 65 && code <= 90) return code + 32;
  const mark = MARKS.get(code);
  if (mark !== undefined) return mark;
  if (code >= 0xff01 && code <= 0xff5e) return foldedUnit(code - 0xfee0);
  return code;
}
