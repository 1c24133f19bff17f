/**
 * Headings while they are rearranged: a tree that may be changed, in which each knows the run whose numbers it takes part in.
 * Numbers are counted anew over the changed tree; the text is rewritten from what comes out (rewrite.ts).
 */
import { keyOf, markerWith } from '../lint/sequences.ts';
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { canonicalForm, isHeadingFamily, ordinalOf, pathOf } from './ordinal-forms.ts';

/** Headings whose numbers follow one another: siblings, and those under the next parents where the numbers run on (（十七） after 三、). */
export interface Run {
  readonly key: string;
  /** Number of the first. */
  start: number;
}

/** A heading as it will be. */
export interface Section {
  readonly node: GongwenNode;
  family: string | undefined;
  run: Run;
  parent: Section | undefined;
  /** The list in which it stands: its parent's children, or the part of the text that holds it. */
  list: Section[];
  children: Section[];
}

export interface Numbering {
  /** Headings without parent, one list for each part of the text: numbering starts afresh in each. */
  readonly parts: Section[][];
  readonly of: ReadonlyMap<GongwenNode, Section>;
}

/** @returns the headings of a document and their runs as they stand: a heading that is one again begins a new run */
export function numberingOf(doc: GongwenDocument): Numbering {
  const parts: Section[][] = [[]];
  const of = new Map<GongwenNode, Section>();
  /** In the part: the run of each key that was met last, and its last number. */
  let last = new Map<string, { run: Run; value: number }>();
  let open: Run[] = [];
  for (const node of doc.roots) {
    if (node.kind === 'annex' || node.kind === 'title') {
      parts.push([]);
      last = new Map();
      open = [];
    } else if (node.kind === 'h') section(node, undefined, parts.at(-1)!, open);
  }
  return { parts: parts.filter((part) => part.length > 0), of };

  function section(node: GongwenNode, parent: Section | undefined, list: Section[], siblings: Run[]): void {
    const made: Section = { node, family: node.family, run: runOf(node, parent, siblings), parent, list, children: [] };
    of.set(node, made);
    list.push(made);
    const below: Run[] = [];
    for (const child of node.children) if (child.kind === 'h') section(child, made, made.children, below);
  }

  function runOf(node: GongwenNode, parent: Section | undefined, siblings: Run[]): Run {
    const key = keyOf(node);
    const at = siblings.findIndex((run) => run.key === key);
    let run = siblings[at];
    if (run === undefined || node.value === 1) {
      const before = last.get(key);
      run = parent !== undefined && node.value > 1 && before?.value === node.value - 1 ? before.run : { key, start: node.value };
      if (at >= 0) siblings.splice(at, 1);
      siblings.push(run);
    }
    last.set(key, { run, value: node.value });
    return run;
  }
}

/** A heading's ordinal as it will be. */
export interface Ordinal {
  readonly marker: string;
  readonly value: number;
  readonly family: string | undefined;
}

export interface CountOptions {
  /** Which runs are counted; the rest stays as it is. */
  readonly runs: (run: Run) => boolean;
  /** Which headings may get another ordinal; the others keep theirs, and what follows counts on from it. */
  readonly may?: (section: Section) => boolean;
  /** Whether marks are brought into the form of the standards too: 一， → 一、. */
  readonly canonical?: boolean;
}

/** @returns the ordinals that change */
export function count({ parts }: Numbering, { runs, may = () => true, canonical = false }: CountOptions): Map<GongwenNode, Ordinal> {
  const changed = new Map<GongwenNode, Ordinal>();
  const counters = new Map<Run, number>();
  const markers = new Map<Section, string>();
  const visit = (section: Section): void => {
    const ordinal = next(section);
    markers.set(section, ordinal.marker);
    if (ordinal.marker !== section.node.markerText) changed.set(section.node, ordinal);
    for (const child of section.children) visit(child);
  };
  for (const part of parts) for (const section of part) visit(section);
  return changed;

  function next(section: Section): Ordinal {
    const { node, run, family } = section;
    const before = counters.get(run);
    const added = node.markerText.includes('之');
    let value = node.value;
    if (runs(run) && may(section)) value = before === undefined ? run.start : added && node.family === family ? before : before + 1;
    counters.set(run, value);
    if (!may(section)) return { marker: node.markerText, value: node.value, family };
    return { marker: markerOf(section, value) ?? node.markerText, value, family };
  }

  function markerOf({ node, family, parent }: Section, value: number): string | undefined {
    const typed = node.markerText;
    if (family !== node.family) return isHeadingFamily(family) ? ordinalOf(family, value) : undefined;
    if (family === 'decimal') return decimal(node, parent, value);
    const marker = value === node.value ? typed : family === 'stem' ? ordinalOf(family, value) : markerWith(typed, family, value);
    return canonical && marker !== undefined ? canonicalForm(marker, family, value) : marker;
  }

  /** 1.2 under 1. follows its parent's number too. */
  function decimal(node: GongwenNode, parent: Section | undefined, value: number): string {
    const path = pathOf(node.markerText);
    const above = parent === undefined ? [] : pathOf(parent.node.markerText);
    const prefix = path.slice(0, -1);
    const numbered = parent?.node.family === 'digitDot' || parent?.node.family === 'decimal';
    const follows = numbered && prefix.length > 0 && prefix.length === above.length && prefix.every((n, i) => n === above[i]);
    const numbers = [...(follows ? pathOf(markers.get(parent)!) : prefix), value];
    if (numbers.every((n, i) => n === path[i]) && !canonical) return node.markerText;
    return numbers.join('.');
  }
}

/** @returns the section and all below it, in order */
export function withBelow(section: Section): Section[] {
  const all: Section[] = [];
  const visit = (one: Section): void => {
    all.push(one);
    for (const child of one.children) visit(child);
  };
  visit(section);
  return all;
}
