/**
 * What the layout put into lines, marked in the file so that the import gives the text back as it was typed. Neither mark changes what
 * is seen.
 */

/** Line breaks in a title: `w:clear`, which does nothing where nothing floats and which Word itself does not write so → what the source has there. */
export const OWN_BREAKS: ReadonlyMap<string | undefined, string> = new Map([['none', ''], ['left', ' ']]);

/** Character style of the blanks between signers that stand side by side and have a line each in the source. */
export const OWN_GAP = 'GongwenGap';
