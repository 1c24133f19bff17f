/** What each role looks like on paper. ROLES is the standard's table (GB/T 9704—2012 7.2–7.4); export and preview ask `roleFormat`, which heeds the profile. */
import { BODY_POINTS, POINTS } from './geometry.ts';
import type { PaperParagraph, Role, Run } from './paper.ts';
import { HEADING_PARTS, type FontClass, type Profile, type TypePart } from './profile.ts';

export interface RoleFormat {
  /** Id and name of the Word style. Names of Word's own styles are those by which it knows them: `heading 1` makes the navigation pane. */
  readonly styleId: string;
  readonly styleName: string;
  readonly font: FontClass;
  readonly points: number;
  readonly align: 'both' | 'left' | 'center' | 'right';
  /** Indent of the first line in characters. */
  readonly firstLine: number;
  /** Indents of all lines in characters. */
  readonly left: number;
  readonly right: number;
  /** Level in the outline from 1. */
  readonly outline?: number;
  readonly red?: boolean;
  readonly bold?: boolean;
  /** Lines as high as their type, where it is larger than a line of the body has room for. */
  readonly tall?: boolean;
}

const body = { font: 'fang', points: BODY_POINTS, align: 'both', firstLine: 2, left: 0, right: 0 } as const;
const flush = { ...body, firstLine: 0 } as const;

export const ROLES: Readonly<Record<Role, RoleFormat>> = {
  copyNumber: { ...flush, styleId: 'GongwenCopyNumber', styleName: '份号' },
  secrecy: { ...flush, styleId: 'GongwenSecrecy', styleName: '密级和保密期限', font: 'hei' },
  urgency: { ...flush, styleId: 'GongwenUrgency', styleName: '紧急程度', font: 'hei' },
  org: { ...flush, styleId: 'GongwenOrg', styleName: '发文机关标志', font: 'display', points: 42, align: 'center', red: true, tall: true },
  docno: { ...flush, styleId: 'GongwenDocNumber', styleName: '发文字号', align: 'center' },
  title: { ...flush, styleId: 'Title', styleName: 'Title', font: 'display', points: POINTS.二号, align: 'center' },
  subtitle: { ...flush, styleId: 'Subtitle', styleName: 'Subtitle', font: 'kai', align: 'center' },
  addressee: { ...flush, styleId: 'Salutation', styleName: 'Salutation' },
  heading1: { ...body, styleId: 'Heading1', styleName: 'heading 1', font: 'hei', outline: 1 },
  heading2: { ...body, styleId: 'Heading2', styleName: 'heading 2', font: 'kai', outline: 2 },
  heading3: { ...body, styleId: 'Heading3', styleName: 'heading 3', outline: 3 },
  heading4: { ...body, styleId: 'Heading4', styleName: 'heading 4', outline: 4 },
  heading5: { ...body, styleId: 'Heading5', styleName: 'heading 5', outline: 5 },
  body: { ...body, styleId: 'NormalIndent', styleName: 'Normal Indent' },
  minorHeading: { ...body, styleId: 'GongwenMinorHeading', styleName: '小标题', font: 'kai' },
  flush: { ...flush, styleId: 'GongwenFlush', styleName: '顶格正文' },
  attachment: { ...flush, styleId: 'GongwenAttachment', styleName: '附件说明', align: 'left', left: 2 },
  signature: { ...flush, styleId: 'Signature', styleName: 'Signature', align: 'right' },
  date: { ...flush, styleId: 'Date', styleName: 'Date', align: 'right' },
  note: { ...body, styleId: 'GongwenNote', styleName: '附注' },
  roster: { ...flush, styleId: 'GongwenRoster', styleName: '人员名单', left: 2 },
  annexLabel: { ...flush, styleId: 'GongwenAnnexLabel', styleName: '附件序号', font: 'hei', align: 'left' },
  annexTitle: { ...flush, styleId: 'GongwenAnnexTitle', styleName: '附件标题', font: 'display', points: POINTS.二号, align: 'center' },
  copies: { ...flush, styleId: 'GongwenCopies', styleName: '抄送机关', points: POINTS.四号, left: 1, right: 1 },
  issue: { ...flush, styleId: 'GongwenIssue', styleName: '印发机关和印发日期', points: POINTS.四号, align: 'left', left: 1, right: 1 },
  missing: { ...body, styleId: 'GongwenMissing', styleName: '待补' },
};

/** Roles of headings by level. */
export const HEADING_ROLES = HEADING_PARTS satisfies readonly Role[];

/** Roles that an office chooses the type of by name; all others follow its body where they follow the standard's. */
const PARTS: Readonly<Partial<Record<Role, TypePart>>> = {
  title: 'title', annexTitle: 'title', heading1: 'heading1', heading2: 'heading2', heading3: 'heading3', heading4: 'heading4', heading5: 'heading5',
};

/** @returns what a role looks like in a profile: font and size of the office's choice, the rest the standard's */
export function roleFormat(role: Role, profile: Profile): RoleFormat {
  const format = ROLES[role];
  const part = PARTS[role];
  return {
    ...format,
    font: part !== undefined ? profile.typefaces[part] : format.font === 'fang' ? profile.typefaces.body : format.font,
    points: role === 'org' ? profile.sizes.mark : part !== undefined ? profile.sizes[part] : format.points === BODY_POINTS ? profile.sizes.body : format.points,
    ...(part !== undefined && part !== 'title' && part !== 'body' && profile.bold[part] ? { bold: true } : {}),
  };
}

/** How a stretch of a paragraph is set. */
export interface RunFormat {
  readonly font: FontClass;
  readonly points: number;
  readonly bold: boolean;
}

/** @returns how a run of a paragraph is set: what stands in 仿宋 behind a heading is the office's body */
export function runFormat(run: Run, block: Pick<PaperParagraph, 'role' | 'points'>, profile: Profile): RunFormat {
  const { bold = false, ...format } = roleFormat(block.role, profile);
  const points = block.points ?? format.points;
  if (run.font === undefined) return { font: format.font, points, bold };
  const body = run.font === 'fang';
  return { font: body ? profile.typefaces.body : run.font, points: body && block.points === undefined && PARTS[block.role] !== undefined ? profile.sizes.body : points, bold: false };
}
