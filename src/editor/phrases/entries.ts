/** What the panel shows: the catalogue and the user's own phrases, by what they do. */
import { loadDesk } from '../desk.ts';
import { loadPinyin } from '../pinyin.ts';
import type { PanelEntry, PanelGroup } from '../../panel/messages.ts';
import type { LocatedPhrase } from './library.ts';

/** A phrase of the panel with what it inserts, and where it stands when it is the user's own. */
export interface Offered {
  readonly entry: PanelEntry;
  /** As of a snippet. */
  readonly body: string;
  readonly own: LocatedPhrase | undefined;
}

export interface Offer {
  readonly groups: readonly PanelGroup[];
  readonly byId: ReadonlyMap<string, Offered>;
}

const WHOLE_GROUP = '整篇公文';

/** @returns the phrases in groups: the moves in the order of a speech, then categories of the user's own, then whole documents; one's own stand first in each */
export async function offerOf(own: readonly LocatedPhrase[]): Promise<Offer> {
  const [{ catalogue, CATEGORIES, WHOLE_CATEGORY, parseTemplate, preview, snippetBody }, { keysOf }] = await Promise.all([loadDesk(), loadPinyin()]);
  const groups = new Map<string, PanelEntry[]>(CATEGORIES.map((category) => [category, []]));
  const whole: PanelEntry[] = [];
  const byId = new Map<string, Offered>();
  for (const phrase of [...own, ...catalogue]) {
    const { name, aliases = [], does, body } = phrase;
    const template = parseTemplate(body);
    const id = phrase.kind === 'own' ? phrase.uri.toString() + phrase.id : phrase.id;
    const origin = phrase.kind === 'own' ? phrase.owner : '';
    const entry: PanelEntry = { id, name, keys: keysOf([name, ...aliases]), does, text: preview(template), origin, segments: template.segments };
    byId.set(id, { entry, body: snippetBody(template), own: phrase.kind === 'own' ? phrase : undefined });
    const category = phrase.kind === 'skeleton' || phrase.category === WHOLE_CATEGORY ? undefined : phrase.category;
    if (category === undefined) whole.push(entry);
    else if (groups.get(category)?.push(entry) === undefined) groups.set(category, [entry]);
  }
  const titled = [...groups, [WHOLE_GROUP, whole] as const].map(([title, entries]): PanelGroup => ({ title, entries }));
  return { groups: titled.filter(({ entries }) => entries.length > 0), byId };
}
