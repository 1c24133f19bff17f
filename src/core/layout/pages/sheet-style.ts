/** How sheets look: one style for preview and print. It names fonts of the machine only. */
import type { Font, FontClass, Profile } from '../profile.ts';

/** Fonts of a profile as CSS has them: by class, names in order. */
export type FontFamilies = Readonly<Record<FontClass, string>>;

/** What a browser takes where no name is known to it. */
const GENERIC: Readonly<Record<FontClass, string>> = { display: 'serif', hei: 'sans-serif', kai: 'serif', fang: 'serif', song: 'serif' };

/** @returns values of `font-family` */
export function familiesOf(fonts: Profile['fonts']): FontFamilies {
  const list = (font: FontClass): string => [...namesOf(fonts[font]).map(quoted), GENERIC[font]].join(', ');
  return { display: list('display'), hei: list('hei'), kai: list('kai'), fang: list('fang'), song: list('song') };
}

const namesOf = ({ name, alternatives }: Font): string[] => [...new Set([name, ...alternatives])];

/** A name may be anything that stands in an office's profile.json: in quotes nothing of it ends the string or the rule. */
function quoted(name: string): string {
  return `"${name.replace(/[^\p{L}\p{N} _.-]/gu, '')}"`;
}

/**
 * The style of the pictures that sheet.ts makes. Characters keep their full width and stand without kerning: the paginator has
 * said where they are.
 * @param red of 发文机关标志 and the lines of 版头, RRGGBB
 */
export function sheetStyle(families: FontFamilies, red: Profile['red']): string {
  return [
    '.sheet{display:block;background:#fff;fill:#000;font-kerning:none;font-variant-ligatures:none;text-spacing-trim:space-all;text-autospace:no-autospace;text-rendering:geometricPrecision}',
    '.sheet text{white-space:pre}',
    ...Object.entries(families).map(([font, family]) => `.sheet .${font}{font-family:${family}}`),
    '.sheet .bold{font-weight:bold}',
    '.sheet .rule{stroke:#000}',
    `.sheet .red{fill:#${red}}`,
    `.sheet .rule.red{stroke:#${red}}`,
    '.sheet .mark{fill:#ff0}',
  ].join('\n');
}
