/** How wide characters are: what breaks lines. Chinese ones are as wide as their size in every font; the others are the font's. */
import { columns } from '../../text/characters.ts';

/** What a program measures of the fonts that it has. */
export interface Widths {
  /**
   * @param character one of Unicode's
   * @param latin whether it stands in Latin text: marks that both scripts have (“”, —, ℃) take the width of the script in which they stand
   * @returns its width as a part of its size
   */
  readonly of: (character: string, latin: boolean) => number;
  /** Room between a Chinese and a Latin letter or digit as a part of the size: none in Word, as the export says so; a fifth in LibreOffice, whatever it says. */
  readonly gap: number;
}

/** 仿宋_GB2312 and its like: what is half width is half a character. */
export const HALF_WIDTHS: Widths = { of: (character) => columns(character.charCodeAt(0)) / 2, gap: 0 };

/** @param latin widths of characters in Latin text that are not half a character, as parts of the size. @param chinese those in Chinese text */
export function widthsOf(latin: Readonly<Record<string, number>>, chinese: Readonly<Record<string, number>> = {}, gap = 0): Widths {
  return { of: (character, inLatin) => (inLatin ? latin : chinese)[character] ?? HALF_WIDTHS.of(character, inLatin), gap };
}
