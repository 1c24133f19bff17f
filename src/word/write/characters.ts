/** What XML 1.0 can hold of a text. */

/** Controls, halves of surrogate pairs and non-characters: no XML file may hold them. White space among them becomes a blank. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n?/g;
const BLANK = /\v|\f/g;
const REPLACEMENT = '\ufffd';

/** @returns the text with a replacement character for each that a file can't hold, and how many there were */
export function fitForXml(text: string): { text: string; replaced: number } {
  let replaced = 0;
  const fit = text.replace(LINE_END, '\n').replace(BLANK, ' ').replace(UNFIT, () => {
    replaced++;
    return REPLACEMENT;
  });
  return { text: fit, replaced };
}

/** @returns the text as the value of an attribute or the content of an element */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
