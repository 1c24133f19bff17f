/** Paragraphs in their places: indents that depend on the text, the line under 版头, blank lines, the list of what is missing. */
import { widthOf } from '../structure/lines.ts';
import { POINTS, TEXT_AREA, twips, twipsOfPoints } from './geometry.ts';
import type { Missing } from './missing.ts';
import type { Indents, PaperBlock, PaperParagraph, PaperTable } from './paper.ts';
import { ROLES } from './roles.ts';
import { signatureIndents } from './signature.ts';
import { blankLines, partOf } from './spacing.ts';

/** 发文机关标志 is as large as its line has room for, up to this; 7.2.4 leaves the size to the office. */
const LARGEST_MARK = 48;
const SMALLEST_MARK = POINTS.二号;

/** @param set the paragraphs of a text in its order; @returns the same in their places, with blank lines between them */
export function arrange(set: readonly (PaperParagraph | PaperTable)[], missing: readonly Missing[], sealed: boolean): PaperBlock[] {
  const ruled = lastOfHead(set);
  const blocks: PaperBlock[] = [];
  let behind: PaperParagraph['role'] | undefined;
  for (const [i, block] of set.entries()) {
    if (block.kind === 'table') {
      const above = blankLines(behind, 'body', sealed);
      if (above > 0) blocks.push({ kind: 'blank', lines: above });
      blocks.push(block);
      behind = 'body';
      continue;
    }
    const lines = block.newPage === true ? 0 : blankLines(behind, block.role, sealed);
    if (lines > 0) blocks.push({ kind: 'blank', lines });
    blocks.push({ ...block, ...placeOf(block, set, i, sealed), ...(i === ruled ? { ruled: true } : {}) });
    behind = block.role;
  }
  return [...blocks, ...listOf(missing)];
}

/** @returns index of the last line of 版头 when there is one: 发文机关标志 with what stands under it */
function lastOfHead(set: readonly (PaperParagraph | PaperTable)[]): number {
  let last = -1;
  for (const [i, block] of set.entries()) {
    if (block.kind !== 'paragraph') break;
    const part = partOf(block.role);
    if (part === 'org' || (part === 'number' && last >= 0)) last = i;
    else if (part !== 'head' && part !== 'number') break;
  }
  return last;
}

type Place = Pick<PaperParagraph, 'indents' | 'points'>;

function placeOf(block: PaperParagraph, set: readonly (PaperParagraph | PaperTable)[], at: number, sealed: boolean): Place {
  const text = block.runs.map((run) => run.text).join('');
  switch (block.role) {
    case 'org':
      return { points: markPoints(text) };
    case 'docno':
      // 上行文: 发文字号 and 签发人 share a line, each a character from its edge (7.2.5, 7.2.6), over a line from edge to edge
      return text.includes('\t') ? { indents: { first: 1 } } : {};
    case 'attachment':
      return { indents: attachmentIndents(text) };
    case 'roster':
    case 'copies':
      return { indents: behindColon(text, ROLES[block.role].left, ROLES[block.role].right) };
    case 'signature':
    case 'date':
      return { indents: { right: signaturePlace(block, set, at, sealed) } };
    default:
      return {};
  }
}

function markPoints(text: string): number {
  const longest = Math.max(...text.split('\n').map(charactersOf), 1);
  return Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, Math.floor(twips(TEXT_AREA.width) / twipsOfPoints(longest))));
}

/** Behind 附件： and behind the number of each name further lines of the name stand in under its first character (7.3.4). */
const ATTACHMENT_HEAD = /^(附\s*件?\s*[：:]?\s*)?([0-9０-９]{1,2}\s*[.．、]\s*)?/;
const ATTACHMENT_LEFT = 2;
/** 附件： */
const ATTACHMENT_LABEL = 3;

function attachmentIndents(text: string): Indents {
  const [, label, number = ''] = ATTACHMENT_HEAD.exec(text)!;
  const start = ATTACHMENT_LEFT + (label === undefined ? ATTACHMENT_LABEL : 0);
  const hanging = charactersOf((label ?? '') + number);
  return { left: start + hanging, hanging };
}

/** 抄送：, 出席： : further lines stand in under what follows the colon (7.4.2, 10.3). */
function behindColon(text: string, left: number, right: number): Indents {
  const hanging = charactersOf(/^[^：:]{1,6}[：:]/.exec(text)?.[0] ?? '');
  return { left: left + hanging, right, hanging };
}

/** 署名 and 成文日期 take their places from each other's widths; of several signers each stands by the date. */
function signaturePlace(block: PaperParagraph, set: readonly (PaperParagraph | PaperTable)[], at: number, sealed: boolean): number {
  const width = (index: number): number => {
    const other = set[index];
    return other?.kind === 'paragraph' ? Math.max(...other.runs.map((run) => run.text).join('').split('\n').map(charactersOf)) : 0;
  };
  const isRole = (index: number, role: PaperParagraph['role']): boolean => {
    const other = set[index];
    return other?.kind === 'paragraph' && other.role === role;
  };
  if (block.role === 'date') return signatureIndents(isRole(at - 1, 'signature') ? width(at - 1) : 0, width(at), sealed).date;
  let date = at;
  while (isRole(date, 'signature')) date++;
  return signatureIndents(width(at), isRole(date, 'date') ? width(date) : 0, sealed).sign;
}

/** Width of a line in characters: full width 1, half width 0.5. */
function charactersOf(text: string): number {
  return widthOf(text, 0, text.length, Infinity) / 2;
}

/** On a page of its own at the end: what is marked 【待补】. */
function listOf(missing: readonly Missing[]): PaperParagraph[] {
  if (missing.length === 0) return [];
  const line = (text: string, newPage: boolean): PaperParagraph => ({ kind: 'paragraph', role: 'missing', runs: [{ text }], from: missing.at(-1)!.at, missing: true, ...(newPage ? { newPage } : {}) });
  return [line(`【待补事项】本页不属于正文，补齐后请删去。`, true), ...missing.map(({ term }, i) => line(`【待补事项】${i + 1}.${term}`, false))];
}
