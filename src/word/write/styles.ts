/**
 * styles.xml: the roles of paper as Word styles, so that paragraphs carry no formats of their own. Written whole in place of
 * the library's, which brings some thirty styles and knows headings by names (Heading 1) other than Word's own.
 */
import { edgesOf, letterSpacingOf, lineHeightOf } from '../../core/layout/box.ts';
import { CELL_PADDING, POINTS, twips, twipsOfPoints } from '../../core/layout/geometry.ts';
import type { Role } from '../../core/layout/paper.ts';
import type { FontClass, Profile } from '../../core/layout/profile.ts';
import { roleFormat, ROLES } from '../../core/layout/roles.ts';
import { OWN_GAP } from '../own-breaks.ts';
import { escapeXml } from './characters.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Ids of the styles that are no role. */
export const STYLE = { normal: 'Normal', footer: 'Footer', cell: 'GongwenCell', table: 'TableGrid' } as const;

/** @returns id of the character style that sets a stretch in another font than its paragraph's */
export function fontStyleId(font: FontClass): string {
  return `GongwenFont${font.charAt(0).toUpperCase()}${font.slice(1)}`;
}

/** Names of fonts for every kind of character: a quotation mark or a dash belongs to the Chinese text around it. */
function fontsXml(font: string): string {
  const name = escapeXml(font);
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}" w:hint="eastAsia"/>`;
}

/** @returns the part word/styles.xml */
export function stylesXml(profile: Profile): string {
  const { points: numberPoints = POINTS.四号 } = profile.pageNumber;
  const styles = [
    paragraphStyle(STYLE.normal, 'Normal', '', normalFormat(profile), ' w:default="1"'),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${CELL_PADDING}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${CELL_PADDING}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    tableStyle(),
    ...(Object.keys(ROLES) as Role[]).map((role) => roleStyle(role, profile)),
    // 7.5: 4 号半角宋体; the room above fills the footer up to 版心, which LibreOffice makes longer otherwise in sections that begin on an even page
    paragraphStyle(STYLE.footer, 'footer', basedOn(STYLE.normal), `<w:pPr><w:spacing w:before="${Math.max(0, twips(profile.pageNumberDrop) - twipsOfPoints(numberPoints) / 2 - 2)}" w:line="${twipsOfPoints(numberPoints)}" w:lineRule="exact"/></w:pPr><w:rPr>${fontsXml(profile.fonts.song.name)}<w:spacing w:val="0"/>${sizeXml(numberPoints)}</w:rPr>`),
    // cells are as high as their text: an exact line would clip it
    paragraphStyle(STYLE.cell, '表格文字', basedOn(STYLE.normal), `<w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:rPr><w:spacing w:val="0"/>${sizeXml(POINTS.四号)}</w:rPr>`),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${OWN_GAP}"><w:name w:val="署名间距"/><w:basedOn w:val="DefaultParagraphFont"/></w:style>`,
    ...(Object.keys(profile.fonts) as FontClass[]).map((font) => `<w:style w:type="character" w:customStyle="1" w:styleId="${fontStyleId(font)}"><w:name w:val="${fontStyleId(font)}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${fontsXml(profile.fonts[font].name)}</w:rPr></w:style>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">${defaults(profile)}${styles.join('')}</w:styles>`;
}

function defaults(profile: Profile): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(profile.fonts[profile.typefaces.body].name)}<w:kern w:val="0"/>${sizeXml(profile.sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/**
 * No widow control, which would end pages early; the grid of a document is not followed, as lines and characters are measured
 * by themselves. overflowPunct says what Word does anyway, a mark may hang at the end of a line; LibreOffice takes it the
 * other way round, and without it leaves hung marks out of justified lines (53 of 1,668 in one report).
 */
function normalFormat(profile: Profile): string {
  return `<w:pPr><w:widowControl w:val="0"/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${profile.linePitch}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr><w:spacing w:val="${profile.letterSpacing}"/></w:rPr>`;
}

function roleStyle(role: Role, profile: Profile): string {
  const format = roleFormat(role, profile);
  const { styleId, styleName, points } = format;
  const own = !BUILT_IN.has(styleName);
  const height = lineHeightOf({ role }, profile);
  const rule = format.tall ? '<w:spacing w:line="240" w:lineRule="auto"/>' : height === profile.linePitch ? '' : `<w:spacing w:line="${height}" w:lineRule="exact"/>`;
  const outline = format.outline === undefined ? '' : `<w:outlineLvl w:val="${format.outline - 1}"/>`;
  const paragraph = `<w:pPr>${rule}${indentXml(role, profile)}<w:jc w:val="${format.align}"/>${outline}</w:pPr>`;
  const spacing = letterSpacingOf(points, profile) === profile.letterSpacing ? '' : `<w:spacing w:val="${letterSpacingOf(points, profile)}"/>`;
  const run = `<w:rPr>${fontsXml(profile.fonts[format.font].name)}${format.bold ? '<w:b/>' : ''}${format.red ? `<w:color w:val="${profile.red}"/>` : ''}${spacing}${sizeXml(points)}${role === 'missing' ? '<w:highlight w:val="yellow"/>' : ''}</w:rPr>`;
  return paragraphStyle(styleId, styleName, basedOn(STYLE.normal) + (format.outline === undefined ? '' : `<w:next w:val="${ROLES.body.styleId}"/><w:uiPriority w:val="9"/>`) + '<w:qFormat/>', paragraph + run, own ? ' w:customStyle="1"' : '');
}

/** Names that Word has for its own styles among those of the roles. */
const BUILT_IN: ReadonlySet<string> = new Set(['Normal', 'Title', 'Subtitle', 'Salutation', 'Signature', 'Date', 'Normal Indent', 'footer', 'heading 1', 'heading 2', 'heading 3', 'heading 4', 'heading 5']);

function paragraphStyle(id: string, name: string, relations: string, format: string, attributes = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${relations}${format}</w:style>`;
}

function tableStyle(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
  return `<w:style w:type="table" w:styleId="${STYLE.table}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${sides}</w:tblBorders></w:tblPr></w:style>`;
}

function basedOn(id: string): string {
  return `<w:basedOn w:val="${id}"/>`;
}

function sizeXml(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function indentXml(role: Role, profile: Profile): string {
  const { left, right, first } = edgesOf({ role }, profile);
  // both measures are written, zero too: each of them alone would be overruled by what a paragraph inherits
  return `<w:ind w:leftChars="0" w:left="${left}" w:rightChars="0" w:right="${right}" w:firstLineChars="${ROLES[role].firstLine * 100}" w:firstLine="${first}"/>`;
}
