/** Numbers of annexes after one was put in or taken out, in 附件说明 and on the pages, and the references to them. */
import { plainText } from '../names.ts';
import type { GongwenDocument, Span } from '../model.ts';
import { annexEdits, annexesOf, annexValue, type AnnexEntry, type AnnexPage, type Annexes } from './annexes.ts';
import type { Edit } from './edits.ts';
import { referencesIn } from './references.ts';
import { numberLike } from './ordinal-forms.ts';

type Annex = AnnexEntry | AnnexPage;

export interface AnnexesAfter {
  readonly edits: readonly Edit[];
  /** How many references name an annex that is there no more. */
  readonly lost: number;
}

const NONE: AnnexesAfter = { edits: [], lost: 0 };

/**
 * Does something only where list and pages were in order before and name the same number of annexes now: while one is being put in or taken
 * out at one place, the other still has to follow by hand.
 * @param moved offset in the new text of a place of the old one that was not changed
 */
export function annexesAfter(before: GongwenDocument, after: GongwenDocument, moved: (offset: number) => number | undefined): AnnexesAfter {
  const was = annexesOf(before);
  const now = annexesOf(after);
  if (!isInOrder(was.entries) || !isInOrder(was.pages) || isInOrder(numbered(now.entries)) && isInOrder(numbered(now.pages))) return NONE;
  if (now.entries.length > 0 && now.pages.length > 0 && now.entries.length !== now.pages.length) return NONE;
  const { edits } = annexEdits(after);
  if (edits.length === 0) return NONE;
  const written = new Map(edits.map(({ from, text }) => [from, annexValue(text)]));
  const valueOf = (name: string): number | undefined => {
    const annex = named(after, now, name);
    return annex?.number === undefined ? undefined : (written.get(annex.number.from) ?? annex.value);
  };
  const follow: Edit[] = [];
  let lost = 0;
  for (const { kind, number, value } of referencesIn(before)) {
    const from = moved(number.from);
    const old = kind === 'annex' ? [...was.pages, ...was.entries].find((annex) => annex.value === value) : undefined;
    if (from === undefined || old === undefined) continue;
    const wanted = valueOf(nameOf(before, old));
    if (wanted === undefined) lost++;
    else if (wanted !== value) follow.push({ from, to: from + number.to - number.from, text: numberLike(before.text.slice(number.from, number.to), wanted) });
  }
  return { edits: [...edits, ...follow], lost };
}

const numbered = <T extends Annex>(annexes: readonly T[]): T[] => annexes.filter(({ number }) => number !== undefined);

function isInOrder(annexes: readonly Annex[]): boolean {
  return annexes.every(({ value }, i) => value === i + 1) || (annexes.length === 1 && annexes[0]!.value === 0);
}

function nameOf(doc: GongwenDocument, annex: Annex): string {
  const spans: readonly Span[] = 'name' in annex ? annex.name : annex.title;
  return spans.map((span) => plainText(doc, span)).join('');
}

/** The only annex of a name: its page, else its entry. */
function named(doc: GongwenDocument, { pages, entries }: Annexes, name: string): Annex | undefined {
  for (const list of [pages, entries]) {
    const same = list.filter((annex) => nameOf(doc, annex) === name);
    if (name !== '' && same.length === 1) return same[0];
  }
  return undefined;
}
