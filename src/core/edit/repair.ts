/** Runs as they were meant: pieces that were pasted in count on, a level that starts late starts at one or runs on as its like do. */
import { levelOf } from '../lint/levels.ts';
import { paragraphIndexAt, plainText } from '../names.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import { withBelow, type Numbering, type Run, type Section } from './numbering.ts';
import { isWithin } from './edits.ts';

/** The numbering with its runs put right; the sections given are changed. */
export function repaired(doc: GongwenDocument, numbering: Numbering, within: readonly Span[] | undefined): Numbering {
  for (const part of numbering.parts) {
    joinRestarts(doc, part, within);
    const runs = runsOf(part);
    for (const facts of runs) {
      if (isShuffled(facts)) facts.run.start = 1;
      else startRight(facts, runs);
    }
  }
  return numbering;
}

/** A run and where it stands, in the order of first members. */
interface RunFacts {
  readonly run: Run;
  readonly first: Section;
  readonly members: Section[];
  /** Whether it goes on under more than one parent. */
  runsOn: boolean;
}

function runsOf(part: readonly Section[]): RunFacts[] {
  const facts = new Map<Run, RunFacts>();
  const visit = (section: Section): void => {
    const known = facts.get(section.run);
    if (known === undefined) facts.set(section.run, { run: section.run, first: section, members: [section], runsOn: false });
    else {
      known.members.push(section);
      known.runsOn ||= known.first.parent !== section.parent;
    }
    for (const child of section.children) visit(child);
  };
  for (const section of part) visit(section);
  return [...facts.values()];
}

/** 二、一、三、: no number is missing and none stands twice, they were moved by hand. */
function isShuffled({ run, members }: RunFacts): boolean {
  if (run.start <= 1) return false;
  const values = new Set(members.map(({ node }) => node.value));
  return values.size === members.length && members.every(({ node }) => node.value >= 1 && node.value <= members.length);
}

/** A run under a heading that starts above one and goes on from no other: its like tell what was meant; else it stays. */
function startRight({ run, first, members }: RunFacts, runs: readonly RunFacts[]): void {
  const { parent } = first;
  // a piece of a draft may begin anywhere
  if (run.start <= 1 || parent === undefined || parent.run.start > 1) return;
  const like = runs.filter((other) => other.run !== run && other.run.key === run.key);
  const before = like.filter((other) => other.first.node.from < first.node.from).at(-1);
  // a lone heading tells nothing, as lint has it (sequence-start)
  if (parent.children.filter((section) => section.run === run).length < 2 && first.family !== 'article') return;
  const runOn = first.family === 'article' || like.some((other) => other.runsOn);
  if (runOn && before !== undefined) {
    // the run before may itself have been found to go on from another, and this one may go on under the next parents
    for (const section of members) section.run = before.first.run;
  } else if (!runOn && like.some((other) => other.run.start === 1 && other.first.parent !== undefined)) run.start = 1;
}

/** 一、二、 and then again 一、二、 without words that begin a new list: a piece was pasted in. */
function joinRestarts(doc: GongwenDocument, siblings: readonly Section[], within: readonly Span[] | undefined): void {
  /** Of each key the run that goes on, and its first member. */
  const open = new Map<string, Section>();
  const joined = new Map<Run, Run>();
  for (const [i, section] of siblings.entries()) {
    const first = open.get(section.run.key);
    const other = joined.get(section.run);
    if (other !== undefined) section.run = other;
    else if (first !== undefined && first.run !== section.run && section.node.value === 1 && isPasted(doc, section, siblings[i - 1]!, first, within)) {
      joined.set(section.run, first.run);
      section.run = first.run;
    } else if (first?.run !== section.run) open.set(section.run.key, section);
    joinRestarts(doc, section.children, within);
  }
}

/** Words that bring in a list of their own. */
const BRINGS_IN = /[：:]$|下列|以下|如下|[两二三四五六七八九十几]\s*(?:个|点|项|条|种|类|步|方面|件事|大)/;
/** So much of the end of a paragraph tells what it brings in, in UTF-16 units. */
const LAST_WORDS = 60;

function isPasted(doc: GongwenDocument, section: Section, above: Section, first: Section, within: readonly Span[] | undefined): boolean {
  const level = levelOf(section.node);
  if (level === undefined) return false;
  const chosen = within !== undefined && isWithin(section.node.from, within) && isWithin(first.node.from, within);
  // lists of figures begin anew in many texts, and so do those that stand under no heading
  if (!chosen && (level > 2 || (level === 2 && section.parent === undefined))) return false;
  const before = doc.paragraphs[paragraphIndexAt(doc.paragraphs, section.node.from) - 1];
  if (before?.kind !== 'text' || BRINGS_IN.test(before.text.slice(-LAST_WORDS))) return false;
  // behind a line that is no sentence a new list may begin, unless it is the heading before
  if (!/[。！？；!?;”）)]$/.test(before.text) && withBelow(above).at(-1)!.node.from < before.from) return false;
  // a text that is given twice is no piece that goes on
  return titleOf(doc, section.node) !== titleOf(doc, first.node);
}

function titleOf(doc: GongwenDocument, { title }: GongwenNode): string {
  return plainText(doc, title);
}
