/** What elements of HTML do to the text in them. */

/** Nothing in them is text. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'canvas', 'iframe', 'object', 'audio', 'video', 'map']);

/** The chrome of a page: its text is no part of what was copied for. */
export const CHROME: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'button', 'select', 'textarea', 'dialog', 'menu']);

/** Chrome that stands in a line and does not end it. */
export const CONTROLS: ReadonlySet<string> = new Set(['button', 'select', 'textarea']);

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

/** @returns whether an element is not shown */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || HIDDEN_STYLE.test(attributes.style ?? '');
}
