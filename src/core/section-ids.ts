/** Who is who between two versions of a text: what a tree view knows of a section (whether it is folded) stays with it. */
import type { OutlineItem } from './outline.ts';
import { flat, type Section } from './section-tree.ts';

/**
 * A section keeps its id while other text changes, while it is renumbered, while its title is being typed and when it moves.
 * @param items the outline of the new version
 * @param before the sections of the version before; none where there was none
 * @param root what the ids of a document begin with
 */
export function identified(items: readonly OutlineItem[], before: readonly Section[], root: string): Section[] {
  const found = new Map<OutlineItem, Section>();
  const used = new Set<Section>();
  const strange: OutlineItem[] = [];
  const take = (item: OutlineItem, old: Section): void => {
    found.set(item, old);
    used.add(old);
  };
  const match = (olds: readonly Section[], news: readonly OutlineItem[]): void => {
    pair(olds, news, found, used, take);
    for (const item of news) {
      const old = found.get(item);
      if (old === undefined) strange.push(item);
      else match(old.children, item.children);
    }
  };
  match(before, items);
  // what was nowhere among its siblings may have come from elsewhere
  const next = byName(flat(before).filter((old) => !used.has(old)));
  for (const item of strange) { // it grows meanwhile
    const old = next(item, used);
    if (old === undefined) {
      for (const child of item.children) strange.push(child);
    } else {
      take(item, old);
      match(old.children, item.children);
    }
  }
  return withIds(items, found, root);
}

/** Pairs siblings of the same name in order, then those that stand at the same place between paired ones: a title that is being typed. */
function pair(olds: readonly Section[], news: readonly OutlineItem[], found: ReadonlyMap<OutlineItem, Section>, used: ReadonlySet<Section>, take: (item: OutlineItem, old: Section) => void): void {
  const next = byName(olds);
  for (const item of news) {
    const old = next(item, used);
    if (old !== undefined) take(item, old);
  }
  const places = new Map(olds.map((old, i) => [old, i]));
  let place = -1;
  for (const item of news) {
    const known = found.get(item);
    const old = known ?? olds[place + 1];
    if (old === undefined || (known === undefined && (used.has(old) || old.kind !== item.kind))) continue;
    if (known === undefined) take(item, old);
    place = places.get(old) ?? place;
  }
}

/** @returns a function that finds for an item the next of the sections that has its name and is not used yet */
function byName(sections: readonly Section[]): (item: OutlineItem, used: ReadonlySet<Section>) => Section | undefined {
  const queues = new Map<string, { readonly sections: Section[]; at: number }>();
  for (const section of sections) {
    const name = nameWithoutNumber(section);
    const queue = queues.get(name);
    if (queue === undefined) queues.set(name, { sections: [section], at: 0 });
    else queue.sections.push(section);
  }
  return (item, used) => {
    const queue = queues.get(nameWithoutNumber(item));
    if (queue === undefined) return undefined;
    while (queue.at < queue.sections.length && used.has(queue.sections[queue.at]!)) queue.at++;
    return queue.sections[queue.at];
  };
}

function nameWithoutNumber({ kind, name, node }: Omit<OutlineItem, 'children'>): string {
  return `${kind} ${name.slice(node.markerText.length).trim()}`;
}

/** A new section is called by the names on the way to it, so that it is called the same when a document is opened again. */
function withIds(items: readonly OutlineItem[], found: ReadonlyMap<OutlineItem, Section>, root: string): Section[] {
  const taken = new Set([...found.values()].map(({ id }) => id));
  const last = new Map<string, number>();
  const free = (id: string): string => {
    let count = last.get(id) ?? 1;
    let result = count === 1 ? id : `${id}#${count}`;
    while (taken.has(result)) result = `${id}#${++count}`;
    last.set(id, count);
    taken.add(result);
    return result;
  };
  const build = (item: OutlineItem, parent: Section | undefined): Section => {
    const id = found.get(item)?.id ?? free(`${parent?.id ?? root}/${nameWithoutNumber(item)}`);
    const children: Section[] = [];
    const section: Section = { ...item, id, parent, children };
    for (const child of item.children) children.push(build(child, section));
    return section;
  };
  return items.map((item) => build(item, undefined));
}
