/** The namespaces of Office Open XML that are understood here, each under one short name. */

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';

/** Transitional and strict documents name the same things differently. */
const BOTH: Readonly<Record<string, string>> = {
  w: 'wordprocessingml/main',
  r: 'officeDocument/relationships',
  m: 'officeDocument/math',
  a: 'drawingml/main',
  wp: 'drawingml/wordprocessingDrawing',
  pic: 'drawingml/picture',
  c: 'drawingml/chart',
  dgm: 'drawingml/diagram',
};

/** Transitional names carry a year, packages the same in both. */
const SHORT_NAMES = new Map<string, string>([
  ...Object.entries(BOTH).map(([name, path]): [string, string] => [STRICT + path, name]),
  ...Object.entries(BOTH).map(([name, path]): [string, string] => [`${TRANSITIONAL}${path.replace('/', '/2006/')}`, name]),
  [`${TRANSITIONAL}package/2006/relationships`, 'rel'],
  [`${TRANSITIONAL}markup-compatibility/2006`, 'mc'],
  [`${MICROSOFT}word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}word/2010/wordprocessingCanvas`, 'wpc'],
  [`${MICROSOFT}word/2010/wordprocessingDrawing`, 'wp14'],
  [`${MICROSOFT}word/2010/wordml`, 'w14'],
  [`${MICROSOFT}word/2012/wordml`, 'w15'],
  [`${MICROSOFT}drawing/2014/chartex`, 'cx'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

/** @returns the short name of a namespace; its address where it is none of these, so that it meets no name that is asked for */
export function shortName(uri: string): string {
  return SHORT_NAMES.get(uri) ?? uri;
}

/** @returns whether what is written in this namespace is understood here */
export function isUnderstood(uri: string): boolean {
  return SHORT_NAMES.has(uri);
}
