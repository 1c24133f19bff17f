/** 发文字号 with 签发人 at its right: one line, or so many that their names stand two by two (GB/T 9704—2012 7.2.5, 7.2.6). */
import { charactersOf } from './box.ts';
import type { PaperParagraph, Run } from './paper.ts';

/** Names a line. */
const PER_LINE = 2;
/** 居左空一字, 居右空一字 */
const INSET = 1;

/** A line of 签发人: its label where it has one, names, and where both begin in the source. */
interface SignerRow {
  readonly label: string;
  readonly names: string;
  readonly from: number;
}

/**
 * Sets the lines between the mark and the red line.
 * @param blocks 发文字号, with the first 签发人 behind a tab; further ones and 【待补】 on their own
 * @param characters in a line of 版心
 * @returns the lines in order; `number` is 发文字号 where it stands on the line of the last 签发人 and not on one of its own
 */
export function numberLines(blocks: readonly PaperParagraph[], characters: number): { lines: PaperParagraph[]; number: PaperParagraph | undefined } {
  const rows = blocks.flatMap(rowsOf);
  if (rows.length < 2) return { lines: blocks.map((block) => (isSigned(block) ? { ...block, indents: { firstLine: INSET }, centered: false } : block)), number: undefined };
  const namesAt = Math.max(...rows.map(({ label }) => charactersOf(label)), characters - INSET - Math.max(...rows.map(({ names }) => charactersOf(names))));
  const template = blocks.find(isSigned)!;
  const lines = rows.map(({ label, names, from }): PaperParagraph => ({
    ...template, from, runs: [{ text: `\t${label}` }, { text: names, font: 'kai', from: from + label.length }], indents: {}, centered: false, tabAt: namesAt - charactersOf(label),
  }));
  const number = blocks.find((block) => numberOf(block) !== '' && block.missing !== true);
  return {
    lines: [...blocks.filter((block) => block !== number && !isSigned(block)), ...lines],
    number: number && { ...number, runs: [{ text: numberOf(number) }], indents: { left: INSET } },
  };
}

/** @returns whether a line holds 签发人, behind 发文字号 or alone */
function isSigned({ runs }: PaperParagraph): boolean {
  return runs[0]?.text.includes('\t') === true;
}

/** @returns 发文字号 of a line, '' where it holds none */
function numberOf({ runs }: PaperParagraph): string {
  return runs[0]?.text.split('\t')[0] ?? '';
}

function rowsOf(block: PaperParagraph): SignerRow[] {
  const behind = block.runs[1];
  if (!isSigned(block) || behind === undefined) return [];
  const label = block.runs[0]!.text.split('\t')[1]!;
  return parted(label, behind, (behind.from ?? block.from) - label.length);
}

/** Two names a line. A name of two characters may have a blank between them. */
function parted(label: string, { text }: Run, from: number): SignerRow[] {
  const names = [...text.matchAll(/\S[ \u3000]\S(?![^\s、，])|[^\s、，]+[、，]?/g)];
  if (names.length <= PER_LINE) return [{ label, names: text, from }];
  return Array.from({ length: Math.ceil(names.length / PER_LINE) }, (_, row) => {
    const start = row === 0 ? 0 : names[row * PER_LINE]!.index;
    const end = names[(row + 1) * PER_LINE]?.index ?? text.length;
    return { label: row === 0 ? label : '', names: text.slice(start, end).trimEnd(), from: row === 0 ? from : from + label.length + start };
  });
}
