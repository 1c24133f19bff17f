/** fontTable.xml: the fonts by name, and by which others Word is to look for where they are not installed. No font is embedded. */
import type { Font, Profile } from '../../core/layout/profile.ts';
import { escapeXml } from './characters.ts';

/** GB2312: by it Word prefers a Chinese font when it knows none of the names. */
const CHARSET = '86';

/** @returns the part word/fontTable.xml */
export function fontTableXml(profile: Profile): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(profile.fonts).map(fontXml).join('')}</w:fonts>`;
}

function fontXml({ name, alternatives, family }: Font): string {
  return `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(alternatives.join(','))}"/><w:charset w:val="${CHARSET}"/><w:family w:val="${family}"/><w:pitch w:val="fixed"/></w:font>`;
}
