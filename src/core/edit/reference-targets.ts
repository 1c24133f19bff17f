/** To what a number can refer: headings by part of the text, family and number; annexes. */
import { firstIndex } from '../lookup.ts';
import type { GongwenDocument, GongwenNode } from '../model.ts';
import type { HeadingFamily } from '../text/ordinals.ts';
import { annexesOf, type AnnexEntry, type AnnexPage, type Annexes } from './annexes.ts';

/** Headings of one part of a text. */
interface Part {
  readonly from: number;
  readonly roots: GongwenNode[];
  readonly byNumber: Map<string, GongwenNode[]>;
  readonly families: Set<string>;
}

export interface Targets {
  readonly annexes: Annexes;
  /** Offsets at which headings have their markers: what stands there is no reference. */
  readonly markers: ReadonlySet<number>;
  /** Whether the part of the text around an offset has headings of a family. */
  readonly has: (offset: number, family: HeadingFamily) => boolean;
  /** The only heading of a family and a number in the part of the text around an offset. */
  readonly only: (offset: number, family: HeadingFamily, value: number) => GongwenNode | undefined;
  /** The heading of a family and a number nearest around an offset: below the section that holds it, or below one around that. */
  readonly around: (offset: number, family: HeadingFamily, value: number) => GongwenNode | undefined;
  /** The nearest one above an offset in its part. */
  readonly before: (offset: number, family: HeadingFamily, value: number) => GongwenNode | undefined;
  /** The annex with a number: its page, else the list that names it. */
  readonly annex: (value: number) => GongwenNode | undefined;
}

/** @returns the targets of a document */
export function targetsOf(doc: GongwenDocument): Targets {
  const parts: Part[] = [newPart(0)];
  const markers = new Set<number>();
  const collect = (nodes: readonly GongwenNode[], part: Part): void => {
    for (const node of nodes) {
      if (node.kind !== 'h') continue;
      if (node.marker !== undefined) markers.add(node.marker.from);
      put(part.byNumber, `${node.family ?? ''}${node.value}`, node);
      part.families.add(node.family ?? '');
      collect(node.children, part);
    }
  };
  for (const node of doc.roots) {
    if (node.kind === 'annex' || node.kind === 'title') parts.push(newPart(node.from));
    else if (node.kind === 'h') parts.at(-1)!.roots.push(node);
  }
  for (const part of parts) collect(part.roots, part);
  const annexes = annexesOf(doc);
  const annexPages = byValue(annexes.pages);
  const entries = byValue(annexes.entries);
  const among = new Map<readonly GongwenNode[], Map<string, GongwenNode[]>>();
  const partAt = (offset: number): Part => parts[indexAt(parts, offset)]!;
  return {
    annexes,
    markers,
    has: (offset, family) => partAt(offset).families.has(family),
    only: (offset, family, value) => theOnly(partAt(offset).byNumber.get(`${family}${value}`)),
    around,
    before: (offset, family, value) => lastBefore(partAt(offset).byNumber.get(`${family}${value}`), offset),
    annex: (value) => annexPages.get(value) ?? entries.get(value),
  };

  function around(offset: number, family: HeadingFamily, value: number): GongwenNode | undefined {
    let found: GongwenNode | undefined;
    for (let siblings: readonly GongwenNode[] = partAt(offset).roots; siblings.length > 0;) {
      found = theOnly(numbersAmong(siblings).get(`${family}${value}`)) ?? found;
      const holder = siblings[indexAt(siblings, offset)]!;
      if (holder.from > offset || offset >= holder.to) break;
      siblings = holder.children;
    }
    return found;
  }

  function numbersAmong(siblings: readonly GongwenNode[]): Map<string, GongwenNode[]> {
    let numbers = among.get(siblings);
    if (numbers === undefined) {
      numbers = new Map();
      for (const node of siblings) if (node.kind === 'h') put(numbers, `${node.family ?? ''}${node.value}`, node);
      among.set(siblings, numbers);
    }
    return numbers;
  }
}

/** @returns each number that only one has */
function byValue(list: readonly (AnnexEntry | AnnexPage)[]): Map<number, GongwenNode | undefined> {
  const numbers = new Map<number, GongwenNode | undefined>();
  for (const { value, node } of list) numbers.set(value, numbers.has(value) ? undefined : node);
  return numbers;
}

function put(map: Map<string, GongwenNode[]>, key: string, node: GongwenNode): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [node]);
  else known.push(node);
}

function lastBefore(list: readonly GongwenNode[] | undefined, offset: number): GongwenNode | undefined {
  const found = list?.[indexAt(list, offset)];
  return found !== undefined && found.from < offset ? found : undefined;
}

const newPart = (from: number): Part => ({ from, roots: [], byNumber: new Map(), families: new Set() });

/** @returns what stands alone in a list */
export function theOnly<T>(found: readonly T[] | undefined): T | undefined {
  return found?.length === 1 ? found[0] : undefined;
}

/** @returns index of the last of those that begin at an offset or before it; 0 when none does */
function indexAt(list: readonly { readonly from: number }[], offset: number): number {
  const after = firstIndex(list.length, (i) => list[i]!.from > offset);
  return Math.max(0, after - 1);
}

