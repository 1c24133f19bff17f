/** How wide the fonts of this machine set what is not Chinese. */
import type { FontFamilies } from '../core/layout/pages/sheet-style.ts';
import { ASCII_COUNT, type AsciiWidths } from './messages.ts';

/** Large, so that no hinting counts. In pixels. */
const SIZE = 1000;
const FIRST = 0x20;
/** A font that is there looks the same whichever of them stands behind it. */
const GENERIC = ['monospace', 'sans-serif'] as const;

/** @returns widths of the printable characters of ASCII in each class of type, as parts of its size; none where no font that is named is there: what the browser takes instead is not what Word takes */
export function measureWidths(families: FontFamilies): AsciiWidths {
  const context = document.createElement('canvas').getContext('2d')!;
  const widthsIn = (family: string): number[] => {
    context.font = `${SIZE}px ${family}`;
    return Array.from({ length: ASCII_COUNT }, (_, i) => context.measureText(String.fromCharCode(FIRST + i)).width / SIZE);
  };
  const table = (family: string): number[] => {
    const named = family.slice(0, family.lastIndexOf(','));
    const [one, other] = GENERIC.map((generic) => widthsIn(`${named}, ${generic}`));
    return JSON.stringify(one) === JSON.stringify(other) ? one! : [];
  };
  return { display: table(families.display), hei: table(families.hei), kai: table(families.kai), fang: table(families.fang), song: table(families.song) };
}
