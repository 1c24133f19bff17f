/** How wide characters are: what breaks lines. Chinese ones are as wide as their size in every font; the others are the font's. */
import { columns } from '../../text/characters.ts';
import type { FontClass } from '../profile.ts';
import { WORD, type Program } from './programs.ts';

/** What a program measures of the fonts that it has. */
export interface Widths {
  /**
   * @param character one of Unicode's
   * @param latin whether it stands in Latin text: LibreOffice takes marks that both scripts have (“”, —, ℃) from the font of the script in which they stand
   * @returns its width as a part of its size
   */
  readonly of: (character: string, latin: boolean, font: FontClass) => number;
  /** Whose ways are followed. */
  readonly program: Program;
}

/** 仿宋_GB2312 and its like: what is half width is half a character. */
export const HALF_WIDTHS: Widths = { of: (character) => columns(character.charCodeAt(0)) / 2, program: WORD };

/** The first that tables of widths have. */
const FIRST = 0x20;

/** @param tables widths of the characters of each font from U+0020 on, as parts of its size; what they do not have is as wide as in 仿宋 */
export function asciiWidths(tables: Readonly<Record<FontClass, readonly number[]>>): Widths {
  return { of: (character, latin, font) => tables[font][character.charCodeAt(0) - FIRST] ?? HALF_WIDTHS.of(character, latin, font), program: WORD };
}
