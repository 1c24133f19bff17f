/** 发文字号 with 签发人 at its right: one line, or so many that their names stand two by two (GB/T 9704—2012 7.2.5, 7.2.6). */
import { SIGNER } from '../text/elements.ts';
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

const OPENS = new RegExp(`^${SIGNER}`);

/**
 * Sets the lines between the mark and the red line.
 * @param blocks 发文字号, with the first 签发人 behind a tab; further ones and 【待补】 on their own
 * @param characters in a line of 版心
 * @returns the lines in order; `number` is 发文字号 where it stands on the line of the last 签发人 and not on one of its own
 */
export function numberLines(blocks: readonly PaperParagraph[], characters: number): { lines: PaperParagraph[]; number: PaperParagraph | undefined } {
  const rows = blocks.flatMap(rowsOf);
  if (rows.length < 2) return { lines: blocks.map((block) => (isSigned(block) ? { ...block, indents: { firstLine: INSET }, centered: false } : block)), number: undefined };
  const namesAt = Math.max(charactersOf(rows[0]!.label), characters - INSET - Math.max(...rows.map(({ names }) => charactersOf(names))));
  const template = blocks.find((block) => rowsOf(block).length > 0)!;
  const lines = rows.map(({ label, names, from }): PaperParagraph => ({
    ...template, from, runs: [{ text: `\t${label}` }, { text: names, font: 'kai', from: from + label.length }], indents: {}, centered: false, tabAt: namesAt - charactersOf(label),
  }));
  const signed = blocks.find(isSigned);
  const others = blocks.filter((block) => rowsOf(block).length === 0);
  const number = signed ?? others[0];
  return {
    lines: [...others.filter((block) => block !== number), ...lines],
    number: number && { ...number, runs: [{ text: textOf(number).split('\t')[0]! }], indents: { left: INSET } },
  };
}

/** @returns whether a line holds 发文字号 and behind it 签发人 */
function isSigned({ runs }: PaperParagraph): boolean {
  return runs[0]?.text.includes('\t') === true;
}

function rowsOf(block: PaperParagraph): SignerRow[] {
  if (block.missing === true) return [];
  const behind = block.runs[1];
  if (isSigned(block) && behind !== undefined) {
    const label = block.runs[0]!.text.split('\t')[1]!;
    return parted(label, behind, (behind.from ?? block.from) - label.length);
  }
  const text = textOf(block);
  const label = OPENS.exec(text)?.[0];
  return label === undefined ? [] : parted(label, { text: text.slice(label.length) }, block.from);
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

function textOf({ runs }: PaperParagraph): string {
  return runs.map(({ text }) => text).join('');
}
