/** Paragraphs in their places: indents that depend on the text, the line under 版头, blank lines, the list of what is missing. */
import { charactersOf, widthOfLines } from './box.ts';
import { markOf } from './mark.ts';
import { ruled } from './head.ts';
import type { Missing } from './missing.ts';
import type { Indents, PaperBlock, PaperParagraph, PaperTable, Run } from './paper.ts';
import type { Profile } from './profile.ts';
import { roleFormat } from './roles.ts';
import { IN_PERSON, signatureIndents, signsInPerson, type SignatureIndents } from './signature.ts';
import { betweenSeals, withSigners } from './joint-signature.ts';
import { blankLines, partOf } from './spacing.ts';

/** @param paragraphs those of a text in its order; @returns the same in their places, with blank lines between them */
export function arrange(paragraphs: readonly (PaperParagraph | PaperTable)[], missing: readonly Missing[], sealed: boolean, profile: Profile): PaperBlock[] {
  const set = withSigners(paragraphs, sealed, profile);
  const lowest = lastOfHead(set);
  const blocks: PaperBlock[] = [];
  let behind: PaperParagraph['role'] | undefined;
  let labelWidth = ATTACHMENT_LABEL;
  for (const [i, block] of set.entries()) {
    if (block.kind === 'table') {
      const above = blankLines(behind, 'body', sealed);
      // Word makes one of two tables that touch
      if (above > 0 || blocks.at(-1)?.kind === 'table') blocks.push({ kind: 'blank', lines: Math.max(1, above) });
      blocks.push(block);
      behind = 'body';
      continue;
    }
    labelWidth = block.role === 'attachment' ? labelWidthOf(textOf(block), labelWidth) : ATTACHMENT_LABEL;
    const lines = block.newPage === true ? 0 : aboveSigner(block, set[i - 1], sealed, profile) ?? blankLines(behind, block.role, sealed);
    if (lines > 0) blocks.push({ kind: 'blank', lines });
    const placed = { ...block, ...placeOf(block, set, i, sealed, labelWidth, profile) };
    blocks.push(i === lowest ? ruled(placed, profile) : placed);
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

type Place = Pick<PaperParagraph, 'indents' | 'points' | 'lineHeight' | 'centered' | 'runs'> | Pick<PaperParagraph, 'indents' | 'centered'>;

function placeOf(block: PaperParagraph, set: readonly (PaperParagraph | PaperTable)[], at: number, sealed: boolean, labelWidth: number, profile: Profile): Place {
  const text = textOf(block);
  switch (block.role) {
    case 'org':
      return markOf(block, profile);
    case 'docno':
      // 上行文: 发文字号 and 签发人 share a line, each a character from its edge (7.2.5, 7.2.6); the line itself is as wide as 版心, as the red one under it takes its width (7.2.7)
      return text.includes('\t') ? { indents: { firstLine: 1 }, centered: false } : {};
    case 'attachment':
      return { indents: attachmentIndents(text, labelWidth) };
    case 'roster':
    case 'copies': {
      const { left, right } = roleFormat(block.role, profile);
      return { indents: behindColon(text, left, right), ...(block.role === 'roster' ? { runs: labelled(text) } : {}) };
    }
    case 'signature':
    case 'date':
      // 联合行文: signers.ts has placed them
      if (block.indents !== undefined) return {};
      return { indents: { right: signatureOf(block, set, at, sealed)[block.role === 'date' ? 'date' : 'sign'] } };
    default:
      return {};
  }
}

/** Behind 附件： and behind the number of each name further lines of the name stand in under its first character (7.3.4). */
const ATTACHMENT_HEAD = /^(附\s*件?\s*[：:]?\s*)?([0-9０-９]{1,2}\s*[.．、]\s*)?/;
const ATTACHMENT_LEFT = 2;
/** Width of 附件：, where no line above says 附： instead. */
const ATTACHMENT_LABEL = 3;

function attachmentIndents(text: string, labelWidth: number): Indents {
  const [, label, number = ''] = ATTACHMENT_HEAD.exec(text)!;
  const start = ATTACHMENT_LEFT + (label === undefined ? labelWidth : 0);
  const hanging = charactersOf((label ?? '') + number);
  return { left: start + hanging, hanging };
}

/** @returns width of the label that a line of 附件说明 stands under: its own, else `above`, that of the lines above it */
function labelWidthOf(text: string, above: number): number {
  const label = ATTACHMENT_HEAD.exec(text)?.[1];
  return label === undefined ? above : charactersOf(label);
}

/** What a colon ends at the beginning of a line. */
const LABEL = /^[^：:]{1,6}[：:]/;

/** 抄送：, 出席： : further lines stand in under what follows the colon (7.4.2, 10.3). */
function behindColon(text: string, left: number, right: number): Indents {
  const hanging = charactersOf(LABEL.exec(text)?.[0] ?? '');
  return { left: left + hanging, right, hanging };
}

/** 10.3: 出席： in 黑体, the names behind it in the role's own font. */
function labelled(text: string): Run[] {
  const label = LABEL.exec(text)?.[0] ?? '';
  return [{ text: label, font: 'hei' as const }, { text: text.slice(label.length), font: 'fang' as const }].filter((run) => run.text !== '');
}

/** 署名 and 成文日期 take their places from each other's widths; of several signers each stands by the date. */
function signatureOf(block: PaperParagraph, set: readonly (PaperParagraph | PaperTable)[], at: number, sealed: boolean): SignatureIndents {
  const isDate = block.role === 'date';
  let other = isDate ? at - 1 : at;
  if (!isDate) while (hasRole(set[other], 'signature')) other++;
  const beside = hasRole(set[other], isDate ? 'signature' : 'date') ? textOf(set[other]) : '';
  const [signer, date] = isDate ? [beside, textOf(block)] : [textOf(block), beside];
  return signsInPerson(signer) ? IN_PERSON.indents : signatureIndents(widthOfLines(signer), widthOfLines(date), sealed);
}

/** @returns blank lines above the name and the date of who signs in person, and between rows of seals; undefined elsewhere */
function aboveSigner(block: PaperParagraph, before: PaperParagraph | PaperTable | undefined, sealed: boolean, profile: Profile): number | undefined {
  if (block.role === 'date' && hasRole(before, 'signature') && signsInPerson(textOf(before))) return IN_PERSON.aboveDate;
  if (block.role === 'signature' && !hasRole(before, 'signature') && signsInPerson(textOf(block))) return IN_PERSON.aboveSign;
  return block.role === 'signature' && block.indents !== undefined && hasRole(before, 'signature') && sealed ? betweenSeals(profile) : undefined;
}

function hasRole(block: PaperParagraph | PaperTable | undefined, role: PaperParagraph['role']): boolean {
  return block?.kind === 'paragraph' && block.role === role;
}

function textOf(block: PaperParagraph | PaperTable | undefined): string {
  return block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
}

/** On a page of its own at the end: what is marked 【待补】. */
function listOf(missing: readonly Missing[]): PaperParagraph[] {
  if (missing.length === 0) return [];
  const line = (text: string, newPage: boolean): PaperParagraph => ({ kind: 'paragraph', role: 'missing', runs: [{ text }], from: missing.at(-1)!.at, missing: true, ...(newPage ? { newPage } : {}) });
  return [line(`【待补事项】本页不属于正文，补齐后请删去。`, true), ...missing.map(({ term }, i) => line(`【待补事项】${i + 1}.${term}`, false))];
}
