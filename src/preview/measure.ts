/** How wide the fonts of this machine set what is not Chinese. */
import type { FontFamilies } from '../core/layout/pages/sheet-style.ts';
import { ASCII_COUNT, type AsciiWidths } from './messages.ts';

/** Large, so that no hinting counts. In pixels. */
const SIZE = 1000;
const FIRST = 0x20;

/** @returns widths of the printable characters of ASCII in each class of type, as parts of its size */
export function measureWidths(families: FontFamilies): AsciiWidths {
  const context = document.createElement('canvas').getContext('2d')!;
  const table = (family: string): number[] => {
    context.font = `${SIZE}px ${family}`;
    return Array.from({ length: ASCII_COUNT }, (_, i) => context.measureText(String.fromCharCode(FIRST + i)).width / SIZE);
  };
  return { display: table(families.display), hei: table(families.hei), kai: table(families.kai), fang: table(families.fang), song: table(families.song) };
}
