/**
 * 联合行文: 署名 of several organs (GB/T 9704—2012 7.3.5.1, 7.3.5.2). Sealed ones stand side by side, each with room for its seal, the
 * last over the date; unsealed ones one below the other. Widths in characters of the body.
 */
import { charactersOf, widthOfLines } from './box.ts';
import { ORGAN_ENDING } from '../text/elements.ts';
import { millimetres, mmOfPoints } from './geometry.ts';
import type { PaperParagraph, PaperTable, Run } from './paper.ts';
import { textAreaOf, type Profile } from './profile.ts';
import { signatureIndents, signsInPerson, stampedLine } from './signature.ts';

type Block = PaperParagraph | PaperTable;

/** Diameter of a seal of a local organ, and how far seals stand apart, that none touches another (practice). In millimetres. */
const SEAL = 42;
const APART = 2;

/** @returns blank lines between rows of seals, that none touches another: at the standard's pitch five lines from name to name, 51 mm */
export function betweenSeals({ linePitch }: Profile): number {
  return Math.ceil((SEAL + APART) / millimetres(linePitch)) - 1;
}

/** How seals have room beside each other, in characters of the office's body. */
interface Room {
  readonly seal: number;
  /** From the middle of one seal to that of the next. */
  readonly pitch: number;
  /** 版心, by the full size of characters: more stand in a line, but nothing is lost by less. */
  readonly line: number;
}

function roomOf(profile: Profile): Room {
  const character = mmOfPoints(profile.sizes.body);
  return { seal: SEAL / character, pitch: Math.ceil((SEAL + APART) / character), line: Math.floor(millimetres(textAreaOf(profile).width) / character) };
}

const ORGAN = new RegExp(`(?:${ORGAN_ENDING})$`);
/** 青溪县 before 教育局 is the rest of one name. */
const PLACE = /[省市县区州镇乡村]$/;
/** No 署名 in one line is longer, in UTF-16 units. */
const LONGEST = 200;

/**
 * @param set the paragraphs of a text in its order
 * @returns the same, 署名 of several organs in their rows and places
 */
export function withSigners(set: readonly Block[], sealed: boolean, profile: Profile): Block[] {
  const room = roomOf(profile);
  const placed: Block[] = [];
  for (let i = 0; i < set.length; i++) {
    const from = i;
    while (isOrgan(set[i])) i++;
    if (i === from) {
      placed.push(stamped(set[i]!));
      continue;
    }
    const signers = set.slice(from, i) as PaperParagraph[];
    const date = set[i];
    const names = signers.flatMap((block) => signersOf(block));
    if (names.length < 2) placed.push(...signers);
    else if (date?.kind === 'paragraph' && date.role === 'date') placed.push(...jointly(signers[0]!, names, date, sealed, room));
    else placed.push(...jointly(signers[0]!, names, undefined, sealed, room));
    if (names.length < 2 || date?.kind !== 'paragraph' || date.role !== 'date') i--;
  }
  return placed;
}

interface Signer {
  readonly name: string;
  /** Whether it begins a line of the source. */
  readonly first: boolean;
  readonly from: number;
}

/** The names in a signer's line or lines: 市教育局　市财政局. */
function signersOf(block: PaperParagraph): Signer[] {
  return textOf(block).split('\n').flatMap((line) => {
    const parts = line.length > LONGEST ? [line] : line.split(/[\s\u3000]+/).filter((part) => part !== '');
    const names = parts.length > 1 && parts.every((part) => part.length > 3 && ORGAN.test(part) && !PLACE.test(part)) ? parts : [line];
    return names.map((name, i): Signer => ({ name, first: i === 0, from: block.from }));
  });
}

/** 省长　王某某: room for the stamp. */
function stamped(block: Block): Block {
  if (block.kind !== 'paragraph' || block.role !== 'signature' || block.missing === true || !signsInPerson(textOf(block))) return block;
  return { ...block, runs: [{ ...block.runs[0]!, text: textOf(block).split('\n').map(stampedLine).join('\n') }] };
}

function isOrgan(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.role === 'signature' && block.missing !== true && block.runs.length === 1 && !signsInPerson(textOf(block));
}

function textOf(block: PaperParagraph): string {
  return block.runs[0]!.text;
}

function jointly(block: PaperParagraph, signers: readonly Signer[], date: PaperParagraph | undefined, sealed: boolean, room: Room): PaperParagraph[] {
  const widths = signers.map(({ name }) => charactersOf(name));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const dated = date === undefined ? 0 : widthOfLines(date.runs.map(({ text }) => text).join(''));
  const line = (row: readonly Signer[], runs: Run[], right: number): PaperParagraph => ({ ...block, runs, indents: { right }, from: row[0]!.from });
  const dateAt = (right: number): PaperParagraph[] => (date === undefined ? [] : [{ ...date, indents: { right } }]);
  if (!sealed) {
    const indents = signatureIndents(widest, dated, false);
    return [...linesOf(signers).map((row) => ({ ...line(row, [{ text: row.map(({ name }) => name).join('\u3000\n') }], indents.sign), ...(row.length > 1 ? { broken: true } : {}) })), ...dateAt(indents.date)];
  }
  const last = signatureIndents(widths.at(-1)!, dated, true);
  const middle = last.sign + widths.at(-1)! / 2;
  const columns = columnsOf(middle, widest, room);
  const rows: PaperParagraph[] = [];
  for (let i = 0; i < signers.length; i += columns) {
    const row = signers.slice(i, i + columns);
    rows.push(line(row, ...rowOf(row, middle, Math.max(room.pitch, widest + 1))));
  }
  return [...rows, ...dateAt(last.date)];
}

/** @returns how many names stand in a row, the last one with its middle at `middle` from the right: as many as fit into 版心 with their seals */
function columnsOf(middle: number, widest: number, { seal, pitch, line }: Room): number {
  const half = Math.max(widest, seal) / 2;
  return Math.max(1, 1 + Math.floor((line - half - middle) / Math.max(pitch, widest + 1)));
}

/** Signers as they stand in lines of the source. */
function linesOf(signers: readonly Signer[]): Signer[][] {
  const lines: Signer[][] = [];
  for (const signer of signers) {
    if (signer.first) lines.push([signer]);
    else lines.at(-1)!.push(signer);
  }
  return lines;
}

/** @returns a row's runs, blanks between the names, and its indent from the right: the middles of the names stand `pitch` apart, the last one's `middle` from the right */
function rowOf(row: readonly Signer[], middle: number, pitch: number): [runs: Run[], right: number] {
  const last = row.at(-1)!;
  const runs: Run[] = [{ text: last.name }];
  const right = Math.max(0, middle - charactersOf(last.name) / 2);
  let width = charactersOf(last.name);
  for (let i = row.length - 2; i >= 0; i--) {
    const name = row[i]!.name;
    // what rounding takes from one gap the next one gets: the names are set in whole characters
    const gap = Math.max(1, Math.round(middle + (row.length - 1 - i) * pitch - charactersOf(name) / 2 - right - width));
    runs.unshift({ text: name }, { text: '\u3000'.repeat(gap), ...(row[i + 1]!.first ? { lineEnd: true } : {}) });
    width += gap + charactersOf(name);
  }
  return [runs, right];
}
