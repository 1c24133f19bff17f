/** 符号字体: what their glyphs are in Unicode. Each table goes from the code in the font to the character. */

/** Glyphs that follow each other in Unicode too: code, how many, first character. */
type Runs = readonly (readonly [number, number, string])[];

const CIRCLED = '①';
const NEGATIVE_CIRCLED = '❶';

const FONTS: Readonly<Record<string, { readonly runs?: Runs; readonly glyphs: Readonly<Record<number, string>> }>> = {
  wingdings: {
    runs: [[0x81, 10, CIRCLED], [0x8c, 10, NEGATIVE_CIRCLED]],
    glyphs: {
      0x20: ' ', 0x22: '✂', 0x28: '☎', 0x29: '✆', 0x2a: '✉', 0x46: '☞', 0x45: '☜', 0x4a: '☺', 0x4c: '☹', 0x4f: '⚐',
      0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥',
      0x78: '☒', 0x80: '⓪', 0x8b: '⓿', 0x9e: '·', 0x9f: '•', 0xa1: '○', 0xa4: '◉', 0xa6: '○', 0xa7: '▪', 0xa8: '□', 0xaa: '✦', 0xab: '★', 0xad: '✴',
      0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xef: '⇦', 0xf0: '⇨', 0xf1: '⇧', 0xf2: '⇩',
      0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
    },
  },
  'wingdings 2': {
    runs: [[0x6a, 10, CIRCLED], [0x76, 10, NEGATIVE_CIRCLED]],
    glyphs: { 0x20: ' ', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x69: '⓪', 0x75: '⓿', 0x97: '●', 0x98: '●', 0xa2: '■', 0xa3: '□' },
  },
  'wingdings 3': { glyphs: { 0x20: ' ', 0x66: '←', 0x67: '→', 0x68: '↑', 0x69: '↓' } },
  webdings: { glyphs: { 0x20: ' ', 0x61: '✓', 0x63: '□', 0x67: '■', 0x6e: '●', 0x72: '✗', 0x34: '▶', 0x35: '▲', 0x36: '▼' } },
  symbol: {
    glyphs: {
      0x2d: '−', 0xa2: '′', 0xa3: '≤', 0xa5: '∞', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0xb0: '°', 0xb1: '±', 0xb2: '″', 0xb3: '≥', 0xb4: '×', 0xb5: '∝',
      0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xbc: '…', 0xc7: '∩', 0xc8: '∪', 0xce: '∈', 0xd0: '∠', 0xd1: '∇', 0xd6: '√', 0xd7: '⋅', 0xe5: '∑', 0xf2: '∫',
      ...lettersFrom(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'), ...lettersFrom(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
      // digits and the marks among them are where ASCII has them
      ...Object.fromEntries(Array.from(' !#%&()+,./0123456789:;<=>?[]_{|}', (char) => [char.charCodeAt(0), char])),
    },
  },
};

/** What stands for a glyph that has no known character. */
export const UNKNOWN_SYMBOL = '□';

/** @returns whether the font shows other signs than the characters that are stored */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && Object.hasOwn(FONTS, font.toLowerCase());
}

/**
 * @param font its name in any case
 * @param code in the font, or 0xF000 more, as Office stores it
 * @returns the character; undefined for a glyph without a known one
 */
export function symbolOf(font: string | undefined, code: number): string | undefined {
  const stored = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (isSymbolFont(font)) {
    const { runs = [], glyphs } = FONTS[font!.toLowerCase()]!;
    const run = runs.find(([first, count]) => stored >= first && stored < first + count);
    return run ? String.fromCharCode(run[2].charCodeAt(0) + stored - run[0]) : glyphs[stored] ?? (stored > 0xff ? textCharacter(stored) : undefined);
  }
  return textCharacter(stored);
}

/** @returns undefined for what is no character of a text: control codes, private use */
function textCharacter(code: number): string | undefined {
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xf8ff)) return undefined;
  return String.fromCharCode(code);
}

function lettersFrom(first: number, letters: string): Record<number, string> {
  return Object.fromEntries(Array.from(letters, (letter, i) => [first + i, letter]));
}
