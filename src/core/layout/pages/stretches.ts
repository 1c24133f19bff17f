/** Text of a paragraph measured: how wide each character is, and where stretches of one font and one script begin. Lengths in twips. */
import { twipsOfPoints } from '../geometry.ts';
import type { Run } from '../paper.ts';
import type { FontClass } from '../profile.ts';
import { isLetter, scriptOf } from './scripts.ts';
import type { Program } from './programs.ts';
import type { Widths } from './widths.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'tab' | 'break';
  readonly latin: boolean;
  readonly font: FontClass;
  /** Room before it, where it begins with a letter of the other script than the one before. */
  readonly gap: number;
}

export interface Measured {
  readonly text: string;
  /** Of each UTF-16 unit; the second half of a pair has none. */
  readonly widths: Float64Array;
  readonly stretches: readonly Stretch[];
  /** Between two characters of a stretch. */
  readonly spacing: number;
  readonly program: Program;
}

/** @param font of what has none of its own; @param spacing letter spacing in twips */
export function measure(runs: readonly Run[], font: FontClass, points: number, spacing: number, metrics: Widths): Measured {
  const { program } = metrics;
  const text = runs.map((run) => run.text).join('');
  const size = twipsOfPoints(points);
  const widths = new Float64Array(text.length);
  const stretches: Stretch[] = [];
  let latin = opensLatin(text);
  let end = 0;
  let open: { from: number; latin: boolean; font: FontClass; gap: number } | undefined;
  const close = (to: number): void => {
    if (open !== undefined) stretches.push({ ...open, to, kind: 'text' });
    open = undefined;
  };
  for (const run of runs) {
    const from = end;
    end += run.text.length;
    close(from);
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === TAB || code === LINE_END) {
        close(at);
        stretches.push({ from: at, to: at + 1, kind: code === TAB ? 'tab' : 'break', latin, font: run.font ?? font, gap: 0 });
        continue;
      }
      const script = scriptOf(code);
      if (script !== 'weak' && (script === 'latin') !== latin) {
        close(at);
        latin = script === 'latin';
      }
      open ??= { from: at, latin, font: run.font ?? font, gap: program.gap > 0 && parts(text, at, stretches.at(-1), latin) ? program.gap * size : 0 };
      const paired = code >= 0xd800 && code <= 0xdbff && at + 1 < end;
      widths[at] = metrics.of(paired ? text.slice(at, at + 2) : text.charAt(at), latin, run.font ?? font) * size;
      if (program.joinsDashes && !latin && code === DASH && at > open.from && isSecondDash(text, at)) widths[at]! -= spacing;
      if (paired) at++;
    }
  }
  close(text.length);
  return { text, widths, stretches, spacing, program };
}

const TAB = 9;
const LINE_END = 10;
const DASH = 0x2014;

/** Dashes go in pairs; of four the third opens another one. Longer runs are no 破折号. */
function isSecondDash(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === DASH && (text.charCodeAt(at - 2) !== DASH || text.charCodeAt(at - 3) === DASH);
}

/** Marks before the first letter are of its script. */
function opensLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script !== 'weak') return script === 'latin';
  }
  return false;
}

function parts(text: string, at: number, before: Stretch | undefined, latin: boolean): boolean {
  return before?.to === at && before.kind === 'text' && before.latin !== latin && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}
