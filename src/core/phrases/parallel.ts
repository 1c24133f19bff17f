/** Headings and points of the same build: siblings whose words share a frame. */
import type { LintContext } from '../lint/context.ts';
import type { Sequence } from '../lint/sequences.ts';
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { plainText } from '../names.ts';
import type { HeadingFamily } from '../text/ordinals.ts';
import { gapsOf } from './frames.ts';
import { isPlain, joined, literalOf, patternOf, type Found, type Pattern } from './pattern.ts';

/** So many members show how it goes on. */
const MEMBERS = 4;
/** Longer leads are cut at their first pause, in UTF-16 units. */
const LEAD_LENGTH = 24;

/** Families of the headings that a speech or a 公文 has. */
const HEADINGS: ReadonlySet<string> = new Set<HeadingFamily>(['part', 'han', 'hanParen', 'digitDot']);

/** @returns for each run of siblings of one build their pattern */
export function parallelPatterns({ document, sequences }: LintContext): Found[] {
  // the items of a law are sentences, whatever ordinals they have
  const isLaw = sequences.some(({ key }) => key === 'article');
  return sequences.flatMap((sequence) => {
    if (sequence.kind === 'h' && (isLaw || !HEADINGS.has(sequence.key))) return [];
    const leads = sequence.members.map((member) => leadOf(document, member));
    const found: Found[] = [];
    for (let from = 0; from + 1 < leads.length; ) {
      // three may show a build that two of them do not
      let to = Math.min(from + MEMBERS, leads.length);
      while (to - from > 1 && !isOneBuild(sequence, leads.slice(from, to))) to--;
      if (to - from > 1) found.push(patternOfRun(sequence, leads, from, to));
      from = to;
    }
    return found;
  });
}

/** What a member says first: its title, or the clause that opens it. */
function leadOf(document: GongwenDocument, { kind, title }: GongwenNode): string {
  const text = plainText(document, title);
  return kind === 'p' || text.length > LEAD_LENGTH ? text.replace(/[，,].*$/s, '') : text;
}

function isOneBuild({ kind }: Sequence, leads: readonly string[]): boolean {
  return leads.every(isPlain) && gapsOf(leads, kind === 'h') !== undefined;
}

function patternOfRun({ kind, members }: Sequence, leads: readonly string[], from: number, to: number): Found {
  const run = leads.slice(from, to);
  const gaps = gapsOf(run, kind === 'h')!;
  const first = members[from]!;
  const span = { from: first.from, to: members[to - 1]!.title.to };
  // headings are written one at a time, points one behind the other
  const frame = patternOf(run[0]!, gaps[0]!);
  const label = literalOf(frame);
  if (kind === 'h') return { ...frame, ...span, category: '标题', label };
  const patterns = run.map((lead, i): Pattern => {
    const marker = members[from + i]!.markerText;
    return patternOf(marker + lead, gaps[i]!.map((gap) => ({ from: gap.from + marker.length, to: gap.to + marker.length })));
  });
  return { ...joined(patterns, '；', '。'), ...span, category: '列举', label };
}
