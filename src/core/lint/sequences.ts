/** Numbered siblings as sequences: what the rules on numbering ask. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { digitValue, hanNumeral, ordinalGlyph } from '../text/numerals.ts';

/** Members of one sequence, in order. */
export interface Sequence {
  readonly kind: 'h' | 'p';
  /** Family of its ordinals; of verbs with the verb, 首先 counts as 第一. */
  readonly key: string;
  readonly members: readonly GongwenNode[];
  /** Index of the paragraph in which each member opens. */
  readonly paragraphs: readonly number[];
  /** Heading or point that they stand under. */
  readonly parent: GongwenNode | undefined;
}

/** @returns all sequences of a document in the order of their first members; a member that starts at one again begins a new one */
export function sequencesOf(document: GongwenDocument): Sequence[] {
  const sequences: Sequence[] = [];
  collect(document.roots, undefined, sequences, { paragraphs: document.paragraphs, at: 0 });
  return sequences.sort((a, b) => a.members[0]!.from - b.members[0]!.from);
}

/** Nodes are met in document order, so the paragraph of each is never before that of the last. */
interface Place {
  readonly paragraphs: GongwenDocument['paragraphs'];
  at: number;
}

interface Open {
  readonly kind: 'h' | 'p';
  readonly key: string;
  readonly members: GongwenNode[];
  readonly paragraphs: number[];
}

function collect(siblings: readonly GongwenNode[], parent: GongwenNode | undefined, sequences: Sequence[], place: Place): void {
  /** Those that may go on: hardly ever more than two. */
  let open: Open[] = [];
  for (const node of siblings) {
    const { kind, from } = node;
    while (place.at < place.paragraphs.length && place.paragraphs[place.at]!.to <= from) place.at++;
    const paragraph = place.at;
    if (node.children.length > 0) collect(node.children, node, sequences, place);
    // a new part numbers afresh
    if (kind === 'annex' || kind === 'title') open = [];
    if (kind !== 'h' && kind !== 'p') continue;
    const key = keyOf(node);
    let at = open.length - 1;
    while (at >= 0 && (open[at]!.kind !== kind || open[at]!.key !== key)) at--;
    let sequence = open[at];
    if (sequence === undefined || startsAfresh(sequence.members, node)) {
      if (at >= 0) open.splice(at, 1);
      sequence = { kind, key, members: [], paragraphs: [] };
      open.push(sequence);
      sequences.push({ kind, key, members: sequence.members, paragraphs: sequence.paragraphs, parent });
    }
    sequence.members.push(node);
    sequence.paragraphs.push(paragraph);
  }
}

/** 首先 … 最后: the last has no value and goes on from whatever stood before. */
function startsAfresh(members: readonly GongwenNode[], node: GongwenNode): boolean {
  return node.value === 1 || (node.value !== 0 && node.kind === 'p' && node.value < members.at(-1)!.value);
}

/** @returns what the members of a sequence share */
export function keyOf(node: GongwenNode): string {
  if (node.family === 'first') return 'nth';
  if (node.family === 'verb') return `verb${node.markerText.charAt(node.markerText.length - 1)}`;
  // 1.1 and 1.1.1 are systems of their own
  if (node.family === 'decimal') return `decimal${node.markerText.split(/[.．]/).length}`;
  return node.family ?? '';
}

const HAN_RUN = /[一二三四五六七八九十百千零〇]+/;
const DIGIT_RUN = /[0-9０-９]+/;

/** @returns the marker with another value: （三） → （四）; undefined when it has none such */
export function markerWith(marker: string, family: string | undefined, value: number): string | undefined {
  if (value < 1 || family === undefined || family === 'decimal' || family === 'first' || family === 'stem') return undefined;
  if (/Glyph$|^circled$|^hanCircled$/.test(family)) {
    const glyph = ordinalGlyph(family as Parameters<typeof ordinalGlyph>[0], value);
    return glyph === undefined ? undefined : glyph + marker.slice(1);
  }
  if (HAN_RUN.test(marker)) return marker.replace(HAN_RUN, hanNumeral(value));
  const digits = DIGIT_RUN.exec(marker)?.[0];
  return digits === undefined || Number.isNaN(digitValue(digits)) ? undefined : marker.replace(DIGIT_RUN, String(value));
}
