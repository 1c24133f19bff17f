/** How wide characters are: what breaks lines. Chinese ones are as wide as their size in every font; the others are the font's. */

/** Width of a character as a part of its size. */
export type Widths = (character: string) => number;

/** 仿宋_GB2312 and its like: what is half width is half a character. */
export const HALF_WIDTHS: Widths = (character) => (character < '\u2000' ? 0.5 : 1);
