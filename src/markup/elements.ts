/** What elements of HTML do to the text in them. */

/** Nothing in them is text. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'canvas', 'iframe', 'object', 'audio', 'video', 'map']);

/** The chrome of a page: its text is no part of what was copied for. */
const CHROME: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'button', 'select', 'textarea', 'dialog', 'menu']);

/** What is said a second time, for machines: the source of a formula. */
const SPARE: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/** Chrome that stands in a line and does not end it. */
const CONTROLS: ReadonlySet<string> = new Set(['button', 'select', 'textarea']);

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'figure', 'figcaption', 'hr', 'address', 'center', 'form', 'fieldset',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'tr', 'body', 'html', 'details', 'summary',
]);

/** Elements that have no end tag. */
export const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** What makes HTML worth reading: an editor that copies its colours gives none of these. */
export const STRUCTURE: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'table', 'blockquote', 'article']);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const PICTURE_FONT = /font-family\s*:\s*["']?(?:Wingdings|Webdings|Symbol)\b/i;
const LIST_MARK = /mso-list\s*:\s*Ignore/i;

type Attributes = Readonly<Record<string, string>>;

/** @returns whether an element is not shown */
function isHidden(attributes: Attributes): boolean {
  return attributes.hidden !== undefined || HIDDEN_STYLE.test(attributes.style ?? '');
}

/** @returns whether letters stand for pictures in it: Word's bullets are such */
export function hasPictures({ style = '' }: Attributes): boolean {
  return PICTURE_FONT.test(style);
}

/**
 * What becomes of the text in an element: `silent`, nobody sees it; `chrome`, it is left out and told; `aside`, the same, and it stands in a line.
 * @param pictures whether letters stand for pictures there
 */
export function stateOf(name: string, attributes: Attributes, pictures: boolean): 'silent' | 'chrome' | 'aside' | '' {
  if (SILENT.has(name) || isHidden(attributes)) return 'silent';
  if (VOID.has(name)) return '';
  if (CHROME.has(name)) return CONTROLS.has(name) ? 'aside' : 'chrome';
  if (SPARE.has(name) || (pictures && LIST_MARK.test(attributes.style ?? ''))) return 'aside';
  // it may be seen all the same
  return attributes['aria-hidden'] !== 'true' ? '' : BLOCKS.has(name) ? 'chrome' : 'aside';
}
