/** Text of a paragraph measured: how wide each character is, and where stretches of one font and one script begin. Lengths in twips. */
import { twipsOfPoints } from '../geometry.ts';
import type { FontClass } from '../profile.ts';
import { advanceOf, advancesOf } from './advances.ts';
import { isLetter, scriptOf } from './scripts.ts';
import type { Program } from './programs.ts';
import type { Widths } from './widths.ts';

/** Text in one font and size. */
export interface SetRun {
  readonly text: string;
  readonly font: FontClass;
  readonly points: number;
  readonly bold?: boolean;
  /** Added behind each character but the last of a stretch, in twips. */
  readonly spacing: number;
}

export interface Stretch extends Required<Omit<SetRun, 'text'>> {
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'tab' | 'break';
  readonly latin: boolean;
  /** Room before it, where it begins with a letter of the other script than the one before. */
  readonly gap: number;
}

export interface Measured {
  readonly text: string;
  /** Of each UTF-16 unit; the second half of a pair has none. */
  readonly widths: Float64Array;
  readonly stretches: readonly Stretch[];
  readonly program: Program;
}

/** Measures a paragraph. */
export function measure(runs: readonly SetRun[], metrics: Widths): Measured {
  const { program } = metrics;
  const text = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('');
  const widths = new Float64Array(text.length);
  const stretches: Stretch[] = [];
  let latin = opensLatin(text);
  let end = 0;
  for (const run of runs) {
    const { font, points, bold = false, spacing } = run;
    const size = twipsOfPoints(points);
    /** Where the open stretch begins. */
    let begin = end;
    end += run.text.length;
    let at = begin;
    let table = advancesOf(metrics, latin, font);
    const close = (): void => {
      if (begin < at) stretches.push({ from: begin, to: at, kind: 'text', latin, gap: program.gap > 0 && parts(text, begin, stretches.at(-1), latin) ? program.gap * size : 0, font, points, bold, spacing });
      begin = at;
    };
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === TAB || code === LINE_END) {
        close();
        stretches.push({ from: at, to: at + 1, kind: code === TAB ? 'tab' : 'break', latin, gap: 0, font, points, bold, spacing });
        begin = at + 1;
        continue;
      }
      const script = scriptOf(code);
      if (script !== 'weak' && (script === 'latin') !== latin) {
        close();
        latin = !latin;
        table = advancesOf(metrics, latin, font);
      }
      if (code >= 0xd800 && code <= 0xdbff && at + 1 < end) {
        widths[at] = metrics.of(text.slice(at, at + 2), latin, font) * size;
        at++;
        continue;
      }
      widths[at] = advanceOf(table, code, metrics, latin, font) * size;
      if (code === DASH && program.joinsDashes && !latin && at > begin && isSecondDash(text, at)) widths[at]! -= spacing;
    }
    at = end;
    close();
  }
  return { text, widths, stretches, program };
}

/** @returns how wide a stretch is between two of its characters; it takes whole twips */
export function wholeWidth({ widths }: Measured, { spacing }: Stretch, from: number, to: number): number {
  let width = -spacing;
  for (let at = from; at < to; at++) if (widths[at]! > 0) width += widths[at]! + spacing;
  return Math.ceil(width);
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
