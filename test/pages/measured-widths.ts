/** How wide characters are in the fonts that LibreOffice finds here, taken from a PDF of its own: they are other fonts on every machine. */
import { LIBREOFFICE } from '../../src/core/layout/pages/programs.ts';
import type { Widths } from '../../src/core/layout/pages/widths.ts';
import { STANDARD_PROFILE } from '../../src/core/layout/profile.ts';
import { BODY_POINTS, mmOfPoints, millimetres } from '../../src/core/layout/geometry.ts';
import { linesOf, wordsOf } from './office.ts';

/** A bar would make a table. */
const LATIN = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).filter((character) => character !== '|').concat(Array.from('·×÷°±§'));
/** Marks that take the font of the script in which they stand. */
const WEAK = Array.from(' “”‘’…—–‰℃①Ⅰ→√≥≤※★○●■□△•′″№');
const TIMES = 8;

/** Each is written so often between letters of its script, so that no two of them become one glyph, in a line that begins and ends with 汉字. */
const LINES: readonly (readonly [character: string, latin: boolean])[] = [...LATIN.map((character) => [character, true] as const), ...WEAK.flatMap((character) => [[character, true], [character, false]] as const)];
const GAPS = '测中A中A中A中A测。';
const PLAIN = '测中中AAAA中中测。';

/** @returns the text of a draft whose PDF tells the widths */
export function probeText(): string {
  const lines = LINES.map(([character, latin]) => (latin ? `测A${`${character}A`.repeat(TIMES)}测。` : `测中${`${character}中`.repeat(TIMES)}测。`));
  return `关于测量的通知\n\n各单位：\n${[GAPS, PLAIN, `测${'A'.repeat(2 * TIMES)}测。`, ...lines].map((line) => `　　${line}`).join('\n')}\n`;
}

/** @param pdf of the probe's text */
export function measuredWidths(pdf: string): Widths {
  const size = mmOfPoints(BODY_POINTS);
  const spacing = millimetres(STANDARD_PROFILE.letterSpacing) / size;
  const found = wordsOf(pdf).flatMap((words) => linesOf(words)).filter(({ text }) => text.startsWith('测')).map(({ left, right }) => (right - left) / size);
  const [gaps, plain, letters, ...lines] = found as [number, number, number, ...number[]];
  if (lines.length !== LINES.length) throw new Error(`${lines.length} of ${LINES.length} lines of the probe were found`);
  // both lines hold six 汉字, a full stop and four letters; the one is parted into nine stretches, the other into three
  const gap = Math.max(0, rounded((gaps - plain + 6 * spacing) / 6));
  // 测, 测。 and letters: spacing stands inside stretches only
  const letter = (letters - 3 - 2 * gap - 2 * TIMES * spacing) / (2 * TIMES);
  const tables = { latin: new Map<string, number>(), chinese: new Map<string, number>() };
  for (const [i, [character, latin]] of LINES.entries()) {
    const width = latin ? lines[i]! - 3 - 2 * gap - (TIMES + 1) * letter - (2 * TIMES + 1) * spacing : lines[i]! - 4 - TIMES - (2 * TIMES + 3) * spacing;
    tables[latin ? 'latin' : 'chinese'].set(character, rounded(width / TIMES));
  }
  return { of: (character, latin) => tables[latin ? 'latin' : 'chinese'].get(character) ?? (latin && character < '\u2000' ? letter : 1), program: { ...LIBREOFFICE, gap } };
}

/** pdftotext gives tenths of a point, spread here over eight characters. */
function rounded(width: number): number {
  return Math.abs(width - 1) < 0.004 ? 1 : Math.round(width * 1000) / 1000;
}
