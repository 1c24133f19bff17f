/**
 * Line breaks that the layout put into a title. In the file they say `clear`, which changes nothing where nothing floats and which Word
 * itself does not write so: by it the import gives the title back as it was typed.
 */

/** `w:clear` → what stood in its place in the source. */
export const OWN_BREAKS: ReadonlyMap<string | undefined, string> = new Map([['none', ''], ['left', ' ']]);
