/** The page of the panel 套话库: a tree of phrases by move, a search field, a preview. It holds no data of its own and touches no network. */
import { rankOf } from '../core/phrases/search.ts';
import type { PanelEntry, PanelGroup, PanelMessage, ShowMessage } from './messages.ts';
import { element, preview } from './elements.ts';

/** What the page keeps while it is hidden. */
interface State {
  readonly query: string;
  readonly open: readonly string[];
}

declare function acquireVsCodeApi(): { postMessage(message: PanelMessage): void; getState(): State | undefined; setState(state: State): void };

const vscode = acquireVsCodeApi();
const search = document.querySelector<HTMLInputElement>('#search')!;
const tree = document.querySelector<HTMLElement>('#tree')!;
const detail = document.querySelector<HTMLElement>('#detail')!;

let groups: readonly PanelGroup[] = [];
let entries = new Map<string, PanelEntry>();
const kept = vscode.getState();
const opened = new Set<string>(kept?.open ?? []);
/** Row that the keyboard acts on. */
let current: HTMLElement | undefined;

search.value = kept?.query ?? '';

const keep = (): void => { vscode.setState({ query: search.value, open: [...opened] }); };

function render(): void {
  const query = search.value.trim();
  const before = current?.dataset.key;
  const found = groups.map((group) => ({ title: group.title, ranked: fitting(group.entries, query) })).filter(({ ranked }) => ranked.length > 0);
  tree.replaceChildren(...found.map(({ title, ranked }) => groupElement({ title, entries: ranked.map(({ entry }) => entry) }, query !== '' || opened.has(title))));
  if (found.length === 0) tree.append(element('p', 'empty', groups.length === 0 ? '正在读取套话…' : `没有找到“${query}”`));
  const rows = visibleRows();
  if (query === '') {
    choose(rows.find((row) => row.dataset.key === before) ?? rows[0], false);
    return;
  }
  // of all groups, the phrase that is named so goes before those in whose text it stands
  const [best] = found.flatMap(({ ranked }) => ranked).sort((a, b) => a.rank - b.rank);
  choose(rows.find((row) => row.dataset.id === best?.entry.id), false);
}

function fitting(all: readonly PanelEntry[], query: string): { readonly entry: PanelEntry; readonly rank: number }[] {
  return all.flatMap((entry) => {
    const rank = rankOf(entry, query);
    return rank === undefined ? [] : [{ entry, rank }];
  }).sort((a, b) => a.rank - b.rank);
}

function groupElement({ title, entries: inside }: PanelGroup, isOpen: boolean): HTMLElement {
  const row = element('div', 'row head', title);
  row.dataset.key = title;
  row.dataset.group = title;
  row.setAttribute('role', 'treeitem');
  row.setAttribute('aria-level', '1');
  row.setAttribute('aria-expanded', String(isOpen));
  row.append(element('span', 'count', String(inside.length)));
  const block = element('div', 'group');
  block.append(row, ...(isOpen ? inside.map((entry) => entryElement(title, entry)) : []));
  return block;
}

function entryElement(title: string, entry: PanelEntry): HTMLElement {
  const row = element('div', 'row', entry.name);
  row.dataset.key = `${title}\n${entry.id}`;
  row.dataset.id = entry.id;
  row.setAttribute('role', 'treeitem');
  row.setAttribute('aria-level', '2');
  row.title = entry.does;
  if (entry.origin !== '') row.append(element('span', 'origin', entry.origin));
  return row;
}

const visibleRows = (): HTMLElement[] => [...tree.querySelectorAll<HTMLElement>('.row')];

/** Makes a row the one that the keyboard acts on, and shows its phrase. */
function choose(row: HTMLElement | undefined, focus: boolean): void {
  current?.removeAttribute('tabindex');
  current?.setAttribute('aria-selected', 'false');
  current = row;
  row?.setAttribute('tabindex', '0');
  row?.setAttribute('aria-selected', 'true');
  const entry = row?.dataset.id === undefined ? undefined : entries.get(row.dataset.id);
  detail.hidden = entry === undefined;
  if (entry !== undefined) detail.replaceChildren(...preview(entry, send));
  if (focus) row?.focus({ preventScroll: true });
  // the preview has taken its room by now
  row?.scrollIntoView({ block: 'nearest' });
}

function send(type: 'insert' | 'open', id: string): void {
  vscode.postMessage({ type, id });
}

function toggle(title: string, open = !opened.has(title)): void {
  if (open) opened.add(title);
  else opened.delete(title);
  keep();
  render();
  choose(visibleRows().find((row) => row.dataset.group === title), true);
}

const rowOf = (event: Event): HTMLElement | undefined => (event.target instanceof Element ? event.target.closest<HTMLElement>('.row') ?? undefined : undefined);

tree.addEventListener('click', (event) => {
  const row = rowOf(event);
  if (row?.dataset.group !== undefined && search.value.trim() === '') toggle(row.dataset.group);
  else choose(row ?? current, true);
});
tree.addEventListener('dblclick', (event) => {
  const id = rowOf(event)?.dataset.id;
  if (id !== undefined) send('insert', id);
});
tree.addEventListener('keydown', (event) => {
  const rows = visibleRows();
  const at = current === undefined ? -1 : rows.indexOf(current);
  const group = current?.dataset.group;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => { choose(rows[Math.min(at + 1, rows.length - 1)], true); },
    ArrowUp: () => { if (at > 0) choose(rows[at - 1], true); else search.focus(); },
    Home: () => { choose(rows[0], true); },
    End: () => { choose(rows.at(-1), true); },
    ArrowRight: () => { if (group !== undefined) toggle(group, true); },
    ArrowLeft: () => { toggle(group ?? current?.parentElement?.querySelector<HTMLElement>('.head')?.dataset.group ?? '', false); },
    Enter: () => { if (current?.dataset.id !== undefined) send('insert', current.dataset.id); else if (group !== undefined) toggle(group); },
  };
  const move = moves[event.key];
  if (move === undefined) return;
  event.preventDefault();
  move();
});
search.addEventListener('input', () => {
  keep();
  render();
});
search.addEventListener('keydown', (event) => {
  // Enter and arrows belong to the input method while it composes
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') {
    event.preventDefault();
    choose(current ?? visibleRows()[0], true);
  } else if (event.key === 'Enter' && current?.dataset.id !== undefined) send('insert', current.dataset.id);
});
window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
  groups = data.groups;
  entries = new Map(groups.flatMap((group) => group.entries.map((entry): [string, PanelEntry] => [entry.id, entry])));
  render();
});
vscode.postMessage({ type: 'ready' });
