/** Sections put elsewhere in the tree of headings: what family each takes there, and in which run it counts. */
import { HEADING_FAMILIES, LEVEL_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';
import type { GongwenNode } from '../model.ts';
import { withBelow, type Numbering, type Run, type Section } from './numbering.ts';
import { isHeadingFamily } from './ordinal-forms.ts';

/** Why a section can't take a family: one clause of Chinese. */
export interface Refusal {
  readonly why: string;
}

export interface Arrangement {
  readonly numbering: Numbering;
  /** Runs whose members change or change places: these are counted anew. */
  readonly touched: Set<Run>;
  /** Runs that go on under more than one parent. */
  readonly shared: ReadonlySet<Run>;
  /** Family of what stands directly under headings of a family: as the text has it most often, else the next of the four levels. */
  readonly below: (family: string | undefined) => HeadingFamily | undefined;
}

/** @returns the headings of a document ready to be rearranged */
export function arrangementOf(numbering: Numbering): Arrangement {
  const edges = new Map<string, Map<HeadingFamily, number>>();
  const shared = new Set<Run>();
  const parents = new Map<Run, Section | undefined>();
  for (const { parent, run, family } of numbering.of.values()) {
    if (parents.has(run) && parents.get(run) !== parent) shared.add(run);
    else parents.set(run, parent);
    if (parent?.family === undefined || !isHeadingFamily(family)) continue;
    const counts = edges.get(parent.family) ?? new Map<HeadingFamily, number>();
    counts.set(family, (counts.get(family) ?? 0) + 1);
    edges.set(parent.family, counts);
  }
  return {
    numbering, touched: new Set(), shared,
    below: (family) => {
      const counts = edges.get(family ?? '');
      if (counts !== undefined) return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
      const level = LEVEL_FAMILIES.indexOf(family as HeadingFamily);
      return level < 0 ? undefined : LEVEL_FAMILIES[level + 1];
    },
  };
}

/** Sections that stand beside each other in one list. */
export interface Group {
  readonly sections: readonly Section[];
  readonly list: Section[];
  /** Index of the first in the list, as long as nothing before it changes. */
  readonly at: number;
  /** The one behind the last. */
  readonly next: Section | undefined;
}

/** @returns neighbours among the sections as groups, in order */
export function groupsOf(tops: readonly Section[]): Group[] {
  const places = new Map<Section, number>();
  for (const list of new Set(tops.map((top) => top.list))) for (const [i, section] of list.entries()) places.set(section, i);
  const groups: { sections: Section[]; list: Section[]; at: number; next: Section | undefined }[] = [];
  for (const top of tops) {
    const at = places.get(top)!;
    const last = groups.at(-1);
    const next = top.list[at + 1];
    if (last?.next !== top) groups.push({ sections: [top], list: top.list, at, next });
    else {
      last.sections.push(top);
      last.next = next;
    }
  }
  return groups;
}

/** Takes a group out of the tree: of several the last one first. */
export function takeOut(arrangement: Arrangement, { sections, list, at }: Group): void {
  list.splice(at, sections.length);
  for (const section of sections) touch(arrangement, section);
}

/**
 * Puts sections that were taken out into a list, where they take a family.
 * @param at index in the list
 * @param run in which they count there
 * @returns why that can't be, the tree then being of no use any more
 */
export function putInto(arrangement: Arrangement, sections: readonly Section[], parent: Section | undefined, list: Section[], at: number, family: HeadingFamily, run: Run): Refusal | undefined {
  for (const section of sections) {
    const refusal = family === 'decimal' && section.parent !== parent ? { why: `“${section.node.markerText}”的序数带着上级的号，不能移到别的标题之下` } : recast(arrangement, section, family);
    if (refusal !== undefined) return refusal;
    section.parent = parent;
    section.list = list;
    section.run = run;
    touch(arrangement, section);
  }
  list.splice(at, 0, ...sections);
  return undefined;
}

/** @returns the run in which headings of a family count that stand behind others: that of their like there, or under other parents where the numbers run on */
export function runAmong({ shared }: Arrangement, siblings: readonly Section[], family: HeadingFamily): Run {
  return siblings.findLast((section) => section.family === family)?.run ?? [...shared].find(({ key }) => key === family) ?? { key: family, start: 1 };
}

/** Marks the runs of a section and of what is below it, as far as they come out otherwise in another place. */
function touch({ touched, shared }: Arrangement, section: Section): void {
  touched.add(section.run);
  for (const one of withBelow(section)) if (shared.has(one.run) || one.family !== one.node.family) touched.add(one.run);
}

/** Gives a section a family, and what is below it the families that follow. */
function recast(arrangement: Arrangement, section: Section, family: HeadingFamily): Refusal | undefined {
  const old = section.family;
  if (old === family) return undefined;
  if (!isHeadingFamily(old) || isStatutory(old) !== isStatutory(family) || [old, family].some((one) => one === 'article' || one === 'decimal')) {
    return { why: `“${section.node.markerText}”不能改成“${HEADING_FAMILIES[family].example}”式的序数` };
  }
  section.family = family;
  const wanted = arrangement.below(family);
  /** Runs of the children as they were → as they are: lists that begin anew stay apart. */
  const runs = new Map<Run, Run>();
  for (const child of section.children) {
    // articles keep their numbers under whatever holds them
    if (child.family === 'article' || child.family === wanted) continue;
    if (wanted === undefined) return { why: `“${HEADING_FAMILIES[family].example}”之下没有更低的层次可用，“${child.node.markerText}”无法再降` };
    const refusal = recast(arrangement, child, wanted);
    if (refusal !== undefined) return refusal;
    const run = runs.get(child.run) ?? runAmong(arrangement, [], wanted);
    runs.set(child.run, run);
    child.run = run;
  }
  return undefined;
}

function isStatutory(family: HeadingFamily): boolean {
  return HEADING_FAMILIES[family].rank <= HEADING_FAMILIES.article.rank;
}

/** @returns the sections that are named, in order, without those that stand below another of them */
export function topsOf({ of }: Numbering, nodes: readonly GongwenNode[]): Section[] {
  const named = new Set(nodes.flatMap((node) => of.get(node) ?? []));
  return [...named].filter(({ parent }) => parent === undefined || !isInside(parent, named)).sort((a, b) => a.node.from - b.node.from);
}

/** @returns whether a section is one of the others or stands below one */
export function isInside(section: Section, others: ReadonlySet<Section>): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) if (others.has(at)) return true;
  return false;
}
